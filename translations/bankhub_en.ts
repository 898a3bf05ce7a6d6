<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionStep</name>
    <message>
        <source>Find the address</source>
        <translation>Find the address</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Secure connection</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation>Read companies</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>trying…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>valid for %1</source>
        <translation>valid for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>all days</source>
        <translation>all days</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>last 7 days</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>last 30 days</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>from … to …</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>The work was stopped before it was finished.</source>
        <translation>The work was stopped before it was finished.</translation>
    </message>
    <message>
        <source>Start it again when you want.</source>
        <translation>Start it again when you want.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>The service cannot be reached from this computer.</source>
        <translation>The service cannot be reached from this computer.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then try again. What is in the cache stays usable.</source>
        <translation>Check the network, the VPN and the proxy, then try again. What is in the cache stays usable.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>No answer in time</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>The service took too long to answer.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>The connection is not secure</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>The certificate of the service was refused, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. If the company&apos;s network inspects connections, ask IT to install its certificate.</source>
        <translation>Check the computer&apos;s date and time. If the company&apos;s network inspects connections, ask IT to install its certificate.</translation>
    </message>
    <message>
        <source>client_id or client_secret is wrong</source>
        <translation>client_id or client_secret is wrong</translation>
    </message>
    <message>
        <source>The service refused to give an access token.</source>
        <translation>The service refused to give an access token.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the credentials again. Sandbox and production have different ones.</source>
        <translation>Edit the profile and enter the credentials again. Sandbox and production have different ones.</translation>
    </message>
    <message>
        <source>The access token was refused</source>
        <translation>The access token was refused</translation>
    </message>
    <message>
        <source>The service did not accept a fresh access token either.</source>
        <translation>The service did not accept a fresh access token either.</translation>
    </message>
    <message>
        <source>Test the connection of the profile; the credentials may have been withdrawn.</source>
        <translation>Test the connection of the profile; the credentials may have been withdrawn.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>The service does not allow this with these credentials.</source>
        <translation>The service does not allow this with these credentials.</translation>
    </message>
    <message>
        <source>Ask SePay which rights these credentials have.</source>
        <translation>Ask SePay which rights these credentials have.</translation>
    </message>
    <message>
        <source>Blocked before the service</source>
        <translation>Blocked before the service</translation>
    </message>
    <message>
        <source>The protection in front of the service stopped the request.</source>
        <translation>The protection in front of the service stopped the request.</translation>
    </message>
    <message>
        <source>Send the Ray ID from the details to SePay and ask them to allow your address.</source>
        <translation>Send the Ray ID from the details to SePay and ask them to allow your address.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>The service does not know what was asked for.</translation>
    </message>
    <message>
        <source>Synchronise; it may have been removed meanwhile.</source>
        <translation>Synchronise; it may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>The service did not accept the values.</source>
        <translation>The service did not accept the values.</translation>
    </message>
    <message>
        <source>Correct the values and try again.</source>
        <translation>Correct the values and try again.</translation>
    </message>
    <message>
        <source>Not supported by this address</source>
        <translation>Not supported by this address</translation>
    </message>
    <message>
        <source>The address does not offer this call.</source>
        <translation>The address does not offer this call.</translation>
    </message>
    <message>
        <source>Check the address of the profile.</source>
        <translation>Check the address of the profile.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Too large</translation>
    </message>
    <message>
        <source>The data is larger than what can be exchanged at once.</source>
        <translation>The data is larger than what can be exchanged at once.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Ask for less at once.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Too many requests</translation>
    </message>
    <message>
        <source>Wait; the next synchronisation is slower by itself.</source>
        <translation>Wait; the next synchronisation is slower by itself.</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>The service failed</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>The service reported a fault of its own.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>The service is not available</source>
        <translation>The service is not available</translation>
    </message>
    <message>
        <source>The service is being maintained or is overloaded.</source>
        <translation>The service is being maintained or is overloaded.</translation>
    </message>
    <message>
        <source>The service points elsewhere</source>
        <translation>The service points elsewhere</translation>
    </message>
    <message>
        <source>The answer pointed to another address; it was not followed, to protect the token.</source>
        <translation>The answer pointed to another address; it was not followed, to protect the token.</translation>
    </message>
    <message>
        <source>Check the address of the profile and sign in to the network&apos;s welcome page if there is one.</source>
        <translation>Check the address of the profile and sign in to the network&apos;s welcome page if there is one.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>The answer cannot be read</translation>
    </message>
    <message>
        <source>The service sent something that is not a valid answer.</source>
        <translation>The service sent something that is not a valid answer.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to support.</source>
        <translation>Try again. If it stays, send the details to support.</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Result unknown</translation>
    </message>
    <message>
        <source>The request was sent but the answer was lost. It may or may not have been carried out.</source>
        <translation>The request was sent but the answer was lost. It may or may not have been carried out.</translation>
    </message>
    <message>
        <source>Check the result before you try again.</source>
        <translation>Check the result before you try again.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>No key store</translation>
    </message>
    <message>
        <source>Install or start it, or use the secret for this session only.</source>
        <translation>Install or start it, or use the secret for this session only.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>The key store refused</translation>
    </message>
    <message>
        <source>The key store is locked or access was refused.</source>
        <translation>The key store is locked or access was refused.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again, or use the secret for this session only.</source>
        <translation>Unlock the key store and try again, or use the secret for this session only.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>The client_secret or an address has not been given.</source>
        <translation>The client_secret or an address has not been given.</translation>
    </message>
    <message>
        <source>Enter the secret or edit the profile.</source>
        <translation>Enter the secret or edit the profile.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>The file cannot be used</translation>
    </message>
    <message>
        <source>The cache or the file cannot be read or written.</source>
        <translation>The cache or the file cannot be read or written.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and whether the disk works.</source>
        <translation>Check the permissions of the folder and whether the disk works.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>There is no space left for the cache or the file.</source>
        <translation>There is no space left for the cache or the file.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Free some space and try again.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP status: %1</translation>
    </message>
    <message>
        <source>Ray ID: %1</source>
        <translation>Ray ID: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Request ID: %1</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>The service says: “%1”</translation>
    </message>
    <message>
        <source>The service asks for patience.</source>
        <translation>The service asks for patience.</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <translation>The service asks to wait %1.</translation>
    </message>
    <message>
        <source>No key store service is running: org.freedesktop.secrets (GNOME Keyring) or KWallet.</source>
        <translation>No key store service is running: org.freedesktop.secrets (GNOME Keyring) or KWallet.</translation>
    </message>
    <message>
        <source>The key store of the operating system is not available.</source>
        <translation>The key store of the operating system is not available.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile may not change anything at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes for a while, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Accounting import (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">until %1</translation>
    </message>
    <message>
        <source>all days in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">Company</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation type="unfinished">All companies</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Environment</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished">Net</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished">Transactions</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet is too small for all rows: they continue on %1 sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount with sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount without sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished">Account ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation type="unfinished">Company ID</translation>
    </message>
    <message>
        <source>Virtual account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">Short name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Payment codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction quota (count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">Company</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style sheet of the hosted page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Direction</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Content</translation>
    </message>
</context>
<context>
    <name>StatementText</name>
    <message>
        <source>Statement of transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>%1 is an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transactions from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal: %1 transactions · in %2 · out %3 · net %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1 transactions · in %2 · out %3 · net %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net in words: %1</source>
        <comment>the amount is always in Vietnamese</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no transactions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraud</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>not connected</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Reading companies…</source>
        <translation>Reading companies…</translation>
    </message>
    <message>
        <source>Reading bank accounts…</source>
        <translation>Reading bank accounts…</translation>
    </message>
    <message>
        <source>Reading %1 · %2/%3 accounts · %4 new</source>
        <translation>Reading %1 · %2/%3 accounts · %4 new</translation>
    </message>
    <message>
        <source>Comparing with the counters of the service…</source>
        <translation>Comparing with the counters of the service…</translation>
    </message>
    <message>
        <source>The service asks for patience: %1</source>
        <translation>The service asks for patience: %1</translation>
    </message>
    <message>
        <source>Starting to synchronise…</source>
        <translation>Starting to synchronise…</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Not synchronised yet</translation>
    </message>
    <message>
        <source>Synchronised at %1 · %2/%3 accounts</source>
        <translation>Synchronised at %1 · %2/%3 accounts</translation>
    </message>
    <message>
        <source>The service cannot be reached; next try in %1</source>
        <translation>The service cannot be reached; next try in %1</translation>
    </message>
    <message>
        <source>The service did not give a usable answer; next try in %1</source>
        <translation>The service did not give a usable answer; next try in %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>bankhub::BankAccountModel</name>
    <message>
        <source>no transaction yet</source>
        <translation>no transaction yet</translation>
    </message>
    <message numerus="yes">
        <source>no transaction for %n day(s)</source>
        <translation>
            <numerusform>no transaction for %n day</numerusform>
            <numerusform>no transaction for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message numerus="yes">
        <source>none for %n day(s)</source>
        <translation>
            <numerusform>none for %n day</numerusform>
            <numerusform>none for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1 (no longer listed)</source>
        <translation>%1 (no longer listed)</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last transaction</source>
        <translation>Last transaction</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronised</translation>
    </message>
</context>
<context>
    <name>bankhub::BankAccountsPage</name>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>no longer listed</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>Reported balance</source>
        <translation>Reported balance</translation>
    </message>
    <message>
        <source>Last synchronised</source>
        <translation>Last synchronised</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Search bank, number, holder, company</source>
        <translation>Search bank, number, holder, company</translation>
    </message>
    <message>
        <source>Search bank accounts</source>
        <translation>Search bank accounts</translation>
    </message>
    <message>
        <source>Select an account to see all of it.</source>
        <translation>Select an account to see all of it.</translation>
    </message>
    <message>
        <source>No bank accounts yet</source>
        <translation>No bank accounts yet</translation>
    </message>
    <message>
        <source>Synchronise to read the bank accounts from the service.</source>
        <translation>Synchronise to read the bank accounts from the service.</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
</context>
<context>
    <name>bankhub::ChangeList</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after saving: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::CompaniesPage</name>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>no longer listed</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Search name</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Search companies</translation>
    </message>
    <message>
        <source>Select a company to see all of it.</source>
        <translation>Select a company to see all of it.</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>No companies yet</translation>
    </message>
    <message>
        <source>Synchronise to read the companies from the service.</source>
        <translation>Synchronise to read the companies from the service.</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Every status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
</context>
<context>
    <name>bankhub::CompanyModel</name>
    <message>
        <source>%1 (no longer listed)</source>
        <translation>%1 (no longer listed)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>bankhub::Completeness</name>
    <message numerus="yes">
        <source>%n day(s) differ from the service&apos;s own count</source>
        <translation>
            <numerusform>%n day differ from the service&apos;s own count</numerusform>
            <numerusform>%n days differ from the service&apos;s own count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the service could not be read</source>
        <translation>
            <numerusform>%n row of the service could not be read</numerusform>
            <numerusform>%n rows of the service could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) not read: data may be missing</source>
        <translation>
            <numerusform>%n account not read: data may be missing</numerusform>
            <numerusform>%n accounts not read: data may be missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be checked against the service&apos;s count</source>
        <translation>Could not be checked against the service&apos;s count</translation>
    </message>
    <message>
        <source>Complete until %1 ✓</source>
        <translation>Complete until %1 ✓</translation>
    </message>
    <message>
        <source>Not completely synchronised yet</source>
        <translation>Not completely synchronised yet</translation>
    </message>
</context>
<context>
    <name>bankhub::ConnectionDialog</name>
    <message>
        <source>The stored secret cannot be read: %1 Enter it above to test.</source>
        <translation>The stored secret cannot be read: %1 Enter it above to test.</translation>
    </message>
    <message>
        <source>Waiting for the key store… It may be asking for its password in another window.</source>
        <translation>Waiting for the key store… It may be asking for its password in another window.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Stop waiting</translation>
    </message>
    <message>
        <source>The key store did not answer.</source>
        <translation>The key store did not answer.</translation>
    </message>
    <message>
        <source>The connection is saved, its secret is not. Save again to try once more.</source>
        <translation>The connection is saved, its secret is not. Save again to try once more.</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Use for this session only</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Edit connection</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>New connection</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stop the test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>bankhub::ConnectionForm</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Give the connection a name.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Another connection has this name.</translation>
    </message>
    <message>
        <source>Enter the client_id that SePay gave you.</source>
        <translation>Enter the client_id that SePay gave you.</translation>
    </message>
    <message>
        <source>Enter the client_secret that SePay gave you.</source>
        <translation>Enter the client_secret that SePay gave you.</translation>
    </message>
    <message>
        <source>Enter an address such as https://bankhub.example.vn.</source>
        <translation>Enter an address such as https://bankhub.example.vn.</translation>
    </message>
    <message>
        <source>The address must begin with https://. Plain http is for this computer only.</source>
        <translation>The address must begin with https://. Plain http is for this computer only.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>The address must not contain a user name or a password.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>The address must not contain “?” or “#”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>client_id</source>
        <translation>client_id</translation>
    </message>
    <message>
        <source>client_secret</source>
        <translation>client_secret</translation>
    </message>
    <message>
        <source>Broker address</source>
        <translation>Broker address</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>for example: Sông Hàn Pay</source>
        <translation>for example: Sông Hàn Pay</translation>
    </message>
    <message>
        <source>leave empty to keep the stored secret</source>
        <translation>leave empty to keep the stored secret</translation>
    </message>
    <message>
        <source>Production — real money</source>
        <translation>Production — real money</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Custom address</source>
        <translation>Custom address</translation>
    </message>
    <message>
        <source>client_id and client_secret</source>
        <translation>client_id and client_secret</translation>
    </message>
    <message>
        <source>Token broker of the company</source>
        <translation>Token broker of the company</translation>
    </message>
    <message>
        <source>A back end of your company that hands out access tokens, so that the secret never reaches this desk.</source>
        <translation>A back end of your company that hands out access tokens, so that the secret never reaches this desk.</translation>
    </message>
    <message>
        <source>Remember the secret in the key store</source>
        <translation>Remember the secret in the key store</translation>
    </message>
</context>
<context>
    <name>bankhub::ConnectionSteps</name>
    <message>
        <source>The connection works.</source>
        <translation>The connection works.</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>The connection does not work yet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the service&apos;s by %1; set it right.</source>
        <translation>This computer&apos;s clock differs from the service&apos;s by %1; set it right.</translation>
    </message>
</context>
<context>
    <name>bankhub::Console</name>
    <message>
        <source>There is no profile named &quot;%1&quot;.</source>
        <translation>There is no profile named &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The BANKHUB_ environment variables do not make a profile.</source>
        <translation>The BANKHUB_ environment variables do not make a profile.</translation>
    </message>
    <message>
        <source>There is no profile to tour. Use --demo or --profile.</source>
        <translation>There is no profile to tour. Use --demo or --profile.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>The demo could not be started.</translation>
    </message>
    <message>
        <source>The cache of this profile could not be opened.</source>
        <translation>The cache of this profile could not be opened.</translation>
    </message>
    <message>
        <source>The local copy was damaged. It is read again from the service; the damaged file is kept as %1.</source>
        <translation>The local copy was damaged. It is read again from the service; the damaged file is kept as %1.</translation>
    </message>
    <message>
        <source>The secret of &quot;%1&quot; is still in the key store.</source>
        <translation>The secret of &quot;%1&quot; is still in the key store.</translation>
    </message>
</context>
<context>
    <name>bankhub::DateRangeDialog</name>
    <message>
        <source>Choose days</source>
        <translation>Choose days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>bankhub::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>bankhub::DetailToggle</name>
    <message>
        <source>Show or hide the details</source>
        <translation>Show or hide the details</translation>
    </message>
</context>
<context>
    <name>bankhub::DirectoryPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cache…</source>
        <translation>Reading the cache…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>The filter hides all rows.</source>
        <translation>The filter hides all rows.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Showing %1 of %2</translation>
    </message>
    <message>
        <source>Show transactions</source>
        <translation>Show transactions</translation>
    </message>
</context>
<context>
    <name>bankhub::EnvironmentBand</name>
    <message>
        <source>PRODUCTION — real money</source>
        <translation>PRODUCTION — real money</translation>
    </message>
    <message>
        <source>What you see are customers&apos; real accounts.</source>
        <translation>What you see are customers&apos; real accounts.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>made-up companies and amounts from a simulator on this computer</source>
        <translation>made-up companies and amounts from a simulator on this computer</translation>
    </message>
    <message>
        <source>SANDBOX — simulated data, no real money</source>
        <translation>SANDBOX — simulated data, no real money</translation>
    </message>
    <message>
        <source>custom address; this program cannot know whether the money is real</source>
        <translation>custom address; this program cannot know whether the money is real</translation>
    </message>
</context>
<context>
    <name>bankhub::ErrorDialog</name>
    <message>
        <source>Technical details</source>
        <translation>Technical details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::ExportDesk</name>
    <message>
        <source>statement-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transactions-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished">CSV files (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished">Writing %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Completing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transactions sent to the printer %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transactions written to %2.</source>
        <translation type="unfinished">%1 transactions written to %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Open folder</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished">The export was stopped; no file was written.</translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation type="unfinished">%1 was not written. %2 %3</translation>
    </message>
</context>
<context>
    <name>bankhub::ExportDialog</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, under the names of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement as PDF, grouped by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet holds %1 rows: the rest continues on further sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and times are typed, account numbers and codes stay text. The second sheet names the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator, dates and header line are those of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with a mark that Excel understands. Texts that look like formulas and long numbers get an apostrophe in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates do not apply to JSON: all members of the service are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An array of objects, exactly as the service calls and spells its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes about %1 pages. Narrow the filter if you need fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With subtotals for each account and the net in words. About %n page(s).</source>
        <translation>
            <numerusform>With subtotals for each account and the net in words. About %n page.</numerusform>
            <numerusform>With subtotals for each account and the net in words. About %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the column templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>bankhub::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
</context>
<context>
    <name>bankhub::MainWindow</name>
    <message>
        <source>The secret is used until the program ends, but it was not stored. %1</source>
        <translation>The secret is used until the program ends, but it was not stored. %1</translation>
    </message>
    <message>
        <source>You see what was read on %1 (%2).</source>
        <translation>You see what was read on %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Nothing has been read yet.</translation>
    </message>
    <message>
        <source>Offline: the client_secret is missing. %1</source>
        <translation>Offline: the client_secret is missing. %1</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Enter the secret…</translation>
    </message>
    <message>
        <source>Offline: the service cannot be reached. %1</source>
        <translation>Offline: the service cannot be reached. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Bank Hub Console</source>
        <translation>Bank Hub Console</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to save it, or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>bankhub::NoticeStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>bankhub::ProfileCard</name>
    <message>
        <source>Connection %1, %2</source>
        <translation>Connection %1, %2</translation>
    </message>
    <message>
        <source>Switch, add, edit or remove connections</source>
        <translation>Switch, add, edit or remove connections</translation>
    </message>
</context>
<context>
    <name>bankhub::ProfileDialogs</name>
    <message>
        <source>Remove connection</source>
        <translation>Remove connection</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Remove the connection “%1”?</translation>
    </message>
    <message>
        <source>Deleted on this computer: the connection, its secret in the key store, and its cache of companies, accounts and transactions. Nothing changes at SePay.</source>
        <translation>Deleted on this computer: the connection, its secret in the key store, and its cache of companies, accounts and transactions. Nothing changes at SePay.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>bankhub::ProfileMenu</name>
    <message>
        <source>New connection…</source>
        <translation>New connection…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Edit this connection…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Remove this connection…</translation>
    </message>
</context>
<context>
    <name>bankhub::SecretField</name>
    <message>
        <source>Hide the secret</source>
        <translation>Hide the secret</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Show the secret</translation>
    </message>
</context>
<context>
    <name>bankhub::SecretPrompt</name>
    <message>
        <source>Secret needed</source>
        <translation>Secret needed</translation>
    </message>
    <message>
        <source>client_secret of “%1”</source>
        <translation>client_secret of “%1”</translation>
    </message>
    <message>
        <source>The key store holds no secret for this connection.</source>
        <translation>The key store holds no secret for this connection.</translation>
    </message>
    <message>
        <source>Until it is given you work with what the cache holds.</source>
        <translation>Until it is given you work with what the cache holds.</translation>
    </message>
    <message>
        <source>client_secret</source>
        <translation>client_secret</translation>
    </message>
    <message>
        <source>Remember the secret in the key store</source>
        <translation>Remember the secret in the key store</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Stay offline</translation>
    </message>
    <message>
        <source>Use the secret</source>
        <translation>Use the secret</translation>
    </message>
</context>
<context>
    <name>bankhub::SettingsMenu</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Synchronise automatically</source>
        <translation>Synchronise automatically</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>only by hand</translation>
    </message>
</context>
<context>
    <name>bankhub::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Show the transactions of the selected row</source>
        <translation>Show the transactions of the selected row</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::StatePanel</name>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
</context>
<context>
    <name>bankhub::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop synchronising</source>
        <translation>Stop synchronising</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Details of the problem</translation>
    </message>
    <message>
        <source>Progress of the synchronisation</source>
        <translation>Progress of the synchronisation</translation>
    </message>
    <message>
        <source>F1 shortcuts</source>
        <translation>F1 shortcuts</translation>
    </message>
    <message>
        <source>token valid for %1</source>
        <translation>token valid for %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>bankhub::TemplateColumns</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Content</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::TemplateEditor</name>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another template of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no column templates that this program understands. Choose a file that was exported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) taken in. They are kept when you save.</source>
        <translation>
            <numerusform>%n template taken in. It is kept when you save.</numerusform>
            <numerusform>%n templates taken in. They are kept when you save.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of UTF-8 at the beginning of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apostrophe before formulas and long numbers in a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionCopy</name>
    <message>
        <source>%1 rows are too many for the clipboard, which takes %2. Narrow the selection, or export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1 rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table without headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionDetail</name>
    <message>
        <source>Select a transaction to see all of it.</source>
        <translation>Select a transaction to see all of it.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copy all details</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionFilterBar</name>
    <message>
        <source>all accounts</source>
        <translation>all accounts</translation>
    </message>
    <message>
        <source>both directions</source>
        <translation>both directions</translation>
    </message>
    <message>
        <source>any result</source>
        <translation>any result</translation>
    </message>
    <message>
        <source>Search content, payment code, reference, account, company (accents not needed)</source>
        <translation>Search content, payment code, reference, account, company (accents not needed)</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Search transactions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Clear the filter (Esc)</translation>
    </message>
    <message>
        <source>all companies</source>
        <translation>all companies</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionModel</name>
    <message>
        <source>loading</source>
        <translation>loading</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Amount (₫)</source>
        <translation>Amount (₫)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Payment code</source>
        <translation>Payment code</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Virtual account</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaction ID</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionTotalsBar</name>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selected: %1</translation>
    </message>
    <message>
        <source>Selected: %1 · in %2 · out %3 · net %4</source>
        <translation>Selected: %1 · in %2 · out %3 · net %4</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionsPage</name>
    <message>
        <source>All companies</source>
        <translation>All companies</translation>
    </message>
    <message>
        <source>Reading the cache…</source>
        <translation>Reading the cache…</translation>
    </message>
    <message>
        <source>No transaction matches</source>
        <translation>No transaction matches</translation>
    </message>
    <message>
        <source>The filter hides all of the transactions in the cache.</source>
        <translation>The filter hides all of the transactions in the cache.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>No transactions yet</translation>
    </message>
    <message>
        <source>Synchronise to read companies, accounts and transactions from the service.</source>
        <translation>Synchronise to read companies, accounts and transactions from the service.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>%1 in the cache</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Showing %1 of %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::UnlockMenu</name>
    <message numerus="yes">
        <source>Allow changes for %n minute(s)</source>
        <translation>
            <numerusform>Allow changes for %n minute</numerusform>
            <numerusform>Allow changes for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::WelcomeDialog</name>
    <message>
        <source>Bank Hub Console</source>
        <translation>Bank Hub Console</translation>
    </message>
    <message>
        <source>Welcome to Bank Hub Console</source>
        <translation>Welcome to Bank Hub Console</translation>
    </message>
    <message>
        <source>This program shows the companies, bank accounts and transactions of your SePay Bank Hub. It keeps a copy on this computer, so that searching, totals and exports are quick and work without a network. To begin you need the client_id and the client_secret from SePay, or you can look around with made-up data.</source>
        <translation>This program shows the companies, bank accounts and transactions of your SePay Bank Hub. It keeps a copy on this computer, so that searching, totals and exports are quick and work without a network. To begin you need the client_id and the client_secret from SePay, or you can look around with made-up data.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connect…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
</context>
<context>
    <name>bankhub::WindowActions</name>
    <message>
        <source>Synchronise</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Show or hide the details</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Copy the selected rows in another form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export transactions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bankhub::WriteDialog</name>
    <message>
        <source>This production profile is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">Stop waiting</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Try again</translation>
    </message>
    <message>
        <source>The service was asked: it did not happen. You can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown: it was sent, but the answer was lost. It may or may not have happened. Check before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot say whether it happened. Sending it again uses the same idempotency key, but the service does not promise to recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was already done on %1. Nothing was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was asked: it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent as %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
