<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditText</name>
    <message>
        <source>%1: about to be sent</source>
        <translation>%1: about to be sent</translation>
    </message>
    <message>
        <source>%1: answer</source>
        <translation>%1: answer</translation>
    </message>
    <message>
        <source>%1: found out afterwards</source>
        <translation>%1: found out afterwards</translation>
    </message>
    <message>
        <source>%1: not sent, the profile was read-only</source>
        <translation>%1: not sent, the profile was read-only</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Changes allowed</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Read-only again</translation>
    </message>
    <message>
        <source>Windows locked</source>
        <translation>Windows locked</translation>
    </message>
    <message>
        <source>Windows unlocked</source>
        <translation>Windows unlocked</translation>
    </message>
    <message>
        <source>The log noted a line that was never finished</source>
        <translation>The log noted a line that was never finished</translation>
    </message>
    <message>
        <source>The log noted that records were missing</source>
        <translation>The log noted that records were missing</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>succeeded</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>result unknown</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>happened</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>did not happen</translation>
    </message>
    <message>
        <source>Line %1 was never finished: the program ended while it was written. The log noted it and went on.</source>
        <translation>Line %1 was never finished: the program ended while it was written. The log noted it and went on.</translation>
    </message>
    <message>
        <source>The last line is not finished: the program ended while it was written. The next record will note it.</source>
        <translation>The last line is not finished: the program ended while it was written. The next record will note it.</translation>
    </message>
    <message>
        <source>Line %1 is not a record: the file was changed.</source>
        <translation>Line %1 is not a record: the file was changed.</translation>
    </message>
    <message>
        <source>Record %1 does not follow from those before it: it, or the one before it, was changed.</source>
        <translation>Record %1 does not follow from those before it: it, or the one before it, was changed.</translation>
    </message>
    <message>
        <source>Record %1 does not have the number that is next: records were taken out or added.</source>
        <translation>Record %1 does not have the number that is next: records were taken out or added.</translation>
    </message>
    <message>
        <source>Record %1 says that records were gone when it was written.</source>
        <translation>Record %1 says that records were gone when it was written.</translation>
    </message>
    <message>
        <source>The log ends before record %1, which was there: its end was cut off.</source>
        <translation>The log ends before record %1, which was there: its end was cut off.</translation>
    </message>
    <message>
        <source>Record %1 is not the one that was remembered: the log was rewritten.</source>
        <translation>Record %1 is not the one that was remembered: the log was rewritten.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s). The chain is broken.</source>
        <translation>
            <numerusform>%n record. The chain is broken.</numerusform>
            <numerusform>%n records. The chain is broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s). The chain is intact.</source>
        <translation>
            <numerusform>%n record. The chain is intact.</numerusform>
            <numerusform>%n records. The chain is intact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityField</name>
    <message>
        <source>The file is too large to be a certificate.</source>
        <translation>The file is too large to be a certificate.</translation>
    </message>
    <message>
        <source>The file holds no certificate. Ask IT for the certificate of the company&apos;s authority as a PEM file.</source>
        <translation>The file holds no certificate. Ask IT for the certificate of the company&apos;s authority as a PEM file.</translation>
    </message>
    <message>
        <source>The file holds more than one certificate. Choose one that holds only the company&apos;s authority.</source>
        <translation>The file holds more than one certificate. Choose one that holds only the company&apos;s authority.</translation>
    </message>
    <message>
        <source>This is the certificate of a server or a person, not of an authority. Ask IT for the certificate of the company&apos;s authority.</source>
        <translation>This is the certificate of a server or a person, not of an authority. Ask IT for the certificate of the company&apos;s authority.</translation>
    </message>
    <message>
        <source>This certificate has expired. Ask IT for the present one.</source>
        <translation>This certificate has expired. Ask IT for the present one.</translation>
    </message>
    <message>
        <source>This certificate is not valid yet. Check the computer&apos;s date and time.</source>
        <translation>This certificate is not valid yet. Check the computer&apos;s date and time.</translation>
    </message>
</context>
<context>
    <name>BrandingWords</name>
    <message>
        <source>This file is empty. Choose a PNG or JPEG picture.</source>
        <translation>This file is empty. Choose a PNG or JPEG picture.</translation>
    </message>
    <message>
        <source>This is neither a PNG nor a JPEG, whatever the file is called. GIF, WebP and SVG are not accepted: save the logo as a PNG and choose that.</source>
        <translation>This is neither a PNG nor a JPEG, whatever the file is called. GIF, WebP and SVG are not accepted: save the logo as a PNG and choose that.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete. Save it again and choose the new file.</source>
        <translation>This picture is damaged or incomplete. Save it again and choose the new file.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely (at most 32 megapixels and 32 MB). Make it smaller first.</source>
        <translation>This picture is too large to open safely (at most 32 megapixels and 32 MB). Make it smaller first.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB. Crop it or make it smaller here.</source>
        <translation>The file is larger than 1 MB. Crop it or make it smaller here.</translation>
    </message>
    <message>
        <source>The file holds something else behind the picture. Use the picture only: it is saved anew without the rest.</source>
        <translation>The file holds something else behind the picture. Use the picture only: it is saved anew without the rest.</translation>
    </message>
    <message>
        <source>AAA %1:1</source>
        <translation>AAA %1:1</translation>
    </message>
    <message>
        <source>AA %1:1</source>
        <translation>AA %1:1</translation>
    </message>
    <message>
        <source>%1:1 large text only</source>
        <translation>%1:1 large text only</translation>
    </message>
    <message>
        <source>%1:1 hard to read on white</source>
        <translation>%1:1 hard to read on white</translation>
    </message>
</context>
<context>
    <name>CellFilters</name>
    <message>
        <source>Same payment code: %1</source>
        <translation>Same payment code: %1</translation>
    </message>
    <message>
        <source>Same day: %1</source>
        <translation>Same day: %1</translation>
    </message>
    <message>
        <source>Same account: %1</source>
        <translation>Same account: %1</translation>
    </message>
    <message>
        <source>Only rows of %1</source>
        <translation>Only rows of %1</translation>
    </message>
    <message>
        <source>Rows from %1 on</source>
        <translation>Rows from %1 on</translation>
    </message>
    <message>
        <source>Rows until %1</source>
        <translation>Rows until %1</translation>
    </message>
    <message>
        <source>Only rows with the amount %1</source>
        <translation>Only rows with the amount %1</translation>
    </message>
    <message>
        <source>Only rows where the direction is “%1”</source>
        <translation>Only rows where the direction is “%1”</translation>
    </message>
    <message>
        <source>Only rows where the notification is “%1”</source>
        <translation>Only rows where the notification is “%1”</translation>
    </message>
    <message>
        <source>Only rows where “%1” is empty</source>
        <translation>Only rows where “%1” is empty</translation>
    </message>
    <message>
        <source>Hide rows where “%1” is empty</source>
        <translation>Hide rows where “%1” is empty</translation>
    </message>
    <message>
        <source>Only rows where “%1” is “%2”</source>
        <translation>Only rows where “%1” is “%2”</translation>
    </message>
    <message>
        <source>Hide rows where “%1” is “%2”</source>
        <translation>Hide rows where “%1” is “%2”</translation>
    </message>
    <message>
        <source>Hide rows with the amount %1</source>
        <translation>Hide rows with the amount %1</translation>
    </message>
    <message>
        <source>Hide rows where the direction is “%1”</source>
        <translation>Hide rows where the direction is “%1”</translation>
    </message>
    <message>
        <source>Hide rows where the notification is “%1”</source>
        <translation>Hide rows where the notification is “%1”</translation>
    </message>
</context>
<context>
    <name>CompanyDetails</name>
    <message>
        <source>no longer listed</source>
        <translation>no longer listed</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>reading from the service…</source>
        <translation>reading from the service…</translation>
    </message>
    <message>
        <source>as last read; not read now: %1</source>
        <translation>as last read; not read now: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>none set at the service</source>
        <translation>none set at the service</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>read at %1</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>from the cache</translation>
    </message>
    <message>
        <source>Code template</source>
        <translation>Code template</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Data storage</source>
        <translation>Data storage</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listing</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
</context>
<context>
    <name>CompanyWords</name>
    <message>
        <source>Enter the full name.</source>
        <translation>Enter the full name.</translation>
    </message>
    <message>
        <source>The full name may have %1 characters at most.</source>
        <translation>The full name may have %1 characters at most.</translation>
    </message>
    <message>
        <source>The short name may have %1 characters at most.</source>
        <translation>The short name may have %1 characters at most.</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Choose a status.</translation>
    </message>
    <message>
        <source>Payment codes need a prefix before they can be switched on.</source>
        <translation>Payment codes need a prefix before they can be switched on.</translation>
    </message>
    <message>
        <source>Only the letters A to Z, without accents, digits or blanks.</source>
        <translation>Only the letters A to Z, without accents, digits or blanks.</translation>
    </message>
    <message>
        <source>The prefix has %1 to %2 letters.</source>
        <translation>The prefix has %1 to %2 letters.</translation>
    </message>
    <message>
        <source>The length is from 1 to %1 characters.</source>
        <translation>The length is from 1 to %1 characters.</translation>
    </message>
    <message>
        <source>The longest suffix cannot be shorter than the shortest one.</source>
        <translation>The longest suffix cannot be shorter than the shortest one.</translation>
    </message>
    <message>
        <source>Enter a whole number of transactions, such as 50000, without a fraction.</source>
        <translation>Enter a whole number of transactions, such as 50000, without a fraction.</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Digits only</translation>
    </message>
    <message>
        <source>Digits and letters</source>
        <translation>Digits and letters</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unlimited</translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <comment>a quota</comment>
        <translation>%1 transactions</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1 and %2 digits or letters</source>
        <translation>%1 and %2 digits or letters</translation>
    </message>
    <message>
        <source>%1 and %2 digits</source>
        <translation>%1 and %2 digits</translation>
    </message>
    <message>
        <source>%1 and %2 to %3 digits or letters</source>
        <translation>%1 and %2 to %3 digits or letters</translation>
    </message>
    <message>
        <source>%1 and %2 to %3 digits</source>
        <translation>%1 and %2 to %3 digits</translation>
    </message>
    <message>
        <source>not sent: the company is not active</source>
        <translation>not sent: the company is not active</translation>
    </message>
    <message>
        <source>not sent: there is no quota</source>
        <translation>not sent: there is no quota</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
</context>
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
            <numerusform>%n companies</numerusform>
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
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>last week</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>this quarter</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>last quarter</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
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
        <translation>Read-only</translation>
    </message>
    <message>
        <source>This profile may not change anything at the moment.</source>
        <translation>This profile may not change anything at the moment.</translation>
    </message>
    <message>
        <source>Allow changes for a while, then try again.</source>
        <translation>Allow changes for a while, then try again.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then try again. What you typed is kept.</source>
        <translation>Check the network, the VPN and the proxy, then try again. What you typed is kept.</translation>
    </message>
    <message>
        <source>The service does not know what should be changed.</source>
        <translation>The service does not know what should be changed.</translation>
    </message>
    <message>
        <source>Go back and synchronise; it may have been removed meanwhile.</source>
        <translation>Go back and synchronise; it may have been removed meanwhile.</translation>
    </message>
    <message>
        <source>Go back, correct the values and send them again.</source>
        <translation>Go back, correct the values and send them again.</translation>
    </message>
    <message>
        <source>The service does not accept that much data at once.</source>
        <translation>The service does not accept that much data at once.</translation>
    </message>
    <message>
        <source>Go back and make it smaller: a smaller picture or a shorter text.</source>
        <translation>Go back and make it smaller: a smaller picture or a shorter text.</translation>
    </message>
    <message>
        <source>Wait, then try again. What you typed is kept.</source>
        <translation>Wait, then try again. What you typed is kept.</translation>
    </message>
    <message>
        <source>Try again later; what you typed is kept. If it stays, send the details to SePay.</source>
        <translation>Try again later; what you typed is kept. If it stays, send the details to SePay.</translation>
    </message>
    <message>
        <source>Nothing was changed at the service.</source>
        <translation>Nothing was changed at the service.</translation>
    </message>
    <message>
        <source>The audit log cannot be written</source>
        <translation>The audit log cannot be written</translation>
    </message>
    <message>
        <source>On production nothing is sent that cannot be recorded first.</source>
        <translation>On production nothing is sent that cannot be recorded first.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Accounting import (sample)</source>
        <translation>Accounting import (sample)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>all days in the cache</source>
        <translation>all days in the cache</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>All companies</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>everything in the cache</source>
        <translation>everything in the cache</translation>
    </message>
    <message>
        <source>the selected rows</source>
        <translation>the selected rows</translation>
    </message>
    <message>
        <source>what was shown</source>
        <translation>what was shown</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exported at</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Total in</source>
        <translation>Total in</translation>
    </message>
    <message>
        <source>Total out</source>
        <translation>Total out</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>About this export</translation>
    </message>
    <message>
        <source>One sheet is too small for all rows: they continue on %1 sheets.</source>
        <translation>One sheet is too small for all rows: they continue on %1 sheets.</translation>
    </message>
    <message>
        <source>Amount with sign</source>
        <translation>Amount with sign</translation>
    </message>
    <message>
        <source>Amount without sign</source>
        <translation>Amount without sign</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>Amount in</translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation>Amount out</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Virtual account ID</source>
        <translation>Virtual account ID</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Fixed text</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 against the 30 days before</source>
        <translation>%1 against the 30 days before</translation>
    </message>
    <message>
        <source>%1 against the same days of last month</source>
        <translation>%1 against the same days of last month</translation>
    </message>
    <message>
        <source>%1 against the same days of last quarter</source>
        <translation>%1 against the same days of last quarter</translation>
    </message>
    <message>
        <source>nothing to compare with in the period before</source>
        <translation>nothing to compare with in the period before</translation>
    </message>
    <message numerus="yes">
        <source>%1 transaction(s)</source>
        <translation>
            <numerusform>%1 transaction</numerusform>
            <numerusform>%1 transactions</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Amount: from %1</source>
        <translation>Amount: from %1</translation>
    </message>
    <message>
        <source>Amount: up to %1</source>
        <translation>Amount: up to %1</translation>
    </message>
    <message>
        <source>Amount = %1</source>
        <translation>Amount = %1</translation>
    </message>
    <message>
        <source>Amount: %1 – %2</source>
        <translation>Amount: %1 – %2</translation>
    </message>
    <message>
        <source>With a payment code</source>
        <translation>With a payment code</translation>
    </message>
    <message>
        <source>Without a payment code</source>
        <translation>Without a payment code</translation>
    </message>
    <message>
        <source>With a virtual account</source>
        <translation>With a virtual account</translation>
    </message>
    <message>
        <source>Without a virtual account</source>
        <translation>Without a virtual account</translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <translation>%1: filled in</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: empty</translation>
    </message>
    <message>
        <source>%1 ≠ %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: does not begin with “%2”</source>
        <translation>%1: does not begin with “%2”</translation>
    </message>
    <message>
        <source>%1: begins with “%2”</source>
        <translation>%1: begins with “%2”</translation>
    </message>
    <message>
        <source>%1: without “%2”</source>
        <translation>%1: without “%2”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>without “%1”</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Company: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Direction: %1</translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <translation>Notification: %1</translation>
    </message>
    <message>
        <source>New since the last visit</source>
        <translation>New since the last visit</translation>
    </message>
    <message>
        <source>Amount: not from %1</source>
        <translation>Amount: not from %1</translation>
    </message>
    <message>
        <source>Amount: not up to %1</source>
        <translation>Amount: not up to %1</translation>
    </message>
    <message>
        <source>Amount ≠ %1</source>
        <translation>Amount ≠ %1</translation>
    </message>
    <message>
        <source>Amount: not %1 – %2</source>
        <translation>Amount: not %1 – %2</translation>
    </message>
    <message>
        <source>Direction ≠ %1</source>
        <translation>Direction ≠ %1</translation>
    </message>
    <message>
        <source>Notification ≠ %1</source>
        <translation>Notification ≠ %1</translation>
    </message>
</context>
<context>
    <name>GroupText</name>
    <message>
        <source>Monday %1</source>
        <translation>Monday %1</translation>
    </message>
    <message>
        <source>Tuesday %1</source>
        <translation>Tuesday %1</translation>
    </message>
    <message>
        <source>Wednesday %1</source>
        <translation>Wednesday %1</translation>
    </message>
    <message>
        <source>Thursday %1</source>
        <translation>Thursday %1</translation>
    </message>
    <message>
        <source>Friday %1</source>
        <translation>Friday %1</translation>
    </message>
    <message>
        <source>Saturday %1</source>
        <translation>Saturday %1</translation>
    </message>
    <message>
        <source>Sunday %1</source>
        <translation>Sunday %1</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unknown account</translation>
    </message>
    <message>
        <source>Unknown company</source>
        <translation>Unknown company</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Do not group</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
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
        <source>Payment code</source>
        <translation>Payment code</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>By account</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>By company</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>By code</translation>
    </message>
    <message>
        <source>Week %1 – %2</source>
        <comment>first and last day</comment>
        <translation>Week %1 – %2</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>No payment code</source>
        <translation>No payment code</translation>
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
        <source>%1 · in %2 · out %3 · net %4</source>
        <comment>%1 is a number of rows in words</comment>
        <translation>%1 · in %2 · out %3 · net %4</translation>
    </message>
</context>
<context>
    <name>JournalDetails</name>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotency key</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The answer was lost. It was found afterwards that it happened.</source>
        <translation>The answer was lost. It was found afterwards that it happened.</translation>
    </message>
    <message>
        <source>The answer was lost. It was found afterwards that it did not happen.</source>
        <translation>The answer was lost. It was found afterwards that it did not happen.</translation>
    </message>
    <message>
        <source>The program ended before the answer came. It may or may not have happened.</source>
        <translation>The program ended before the answer came. It may or may not have happened.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>For support</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>not opened yet</source>
        <translation>not opened yet</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>being confirmed</source>
        <translation>being confirmed</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>unlinked</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>linked</translation>
    </message>
    <message>
        <source>closed by the user</source>
        <translation>closed by the user</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>visit timed out</source>
        <translation>visit timed out</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>open, of an earlier run</source>
        <translation>open, of an earlier run</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>Unlink an account</source>
        <translation>Unlink an account</translation>
    </message>
    <message>
        <source>Link an account</source>
        <translation>Link an account</translation>
    </message>
    <message>
        <source>Open the page here or in the browser, or hand the link to the account holder, who confirms the unlinking at the bank.</source>
        <translation>Open the page here or in the browser, or hand the link to the account holder, who confirms the unlinking at the bank.</translation>
    </message>
    <message>
        <source>Open the page here or in the browser, or hand the link to the account holder, who chooses the bank and confirms.</source>
        <translation>Open the page here or in the browser, or hand the link to the account holder, who chooses the bank and confirms.</translation>
    </message>
    <message>
        <source>Somebody is at the page. What happens there appears in the timeline.</source>
        <translation>Somebody is at the page. What happens there appears in the timeline.</translation>
    </message>
    <message>
        <source>The page says that it is done. The service is being asked; only its answer counts.</source>
        <translation>The page says that it is done. The service is being asked; only its answer counts.</translation>
    </message>
    <message>
        <source>The account is unlinked. Its transactions up to now stay in the copy.</source>
        <translation>The account is unlinked. Its transactions up to now stay in the copy.</translation>
    </message>
    <message>
        <source>The account is linked. Its transactions come with the next synchronisation.</source>
        <translation>The account is linked. Its transactions come with the next synchronisation.</translation>
    </message>
    <message>
        <source>The page was closed before it was done. Open it again, or create a new link.</source>
        <translation>The page was closed before it was done. Open it again, or create a new link.</translation>
    </message>
    <message>
        <source>The bank did not confirm, for example after too many wrong one-time passwords. Open the page again, or create a new link.</source>
        <translation>The bank did not confirm, for example after too many wrong one-time passwords. Open the page again, or create a new link.</translation>
    </message>
    <message>
        <source>The visit took too long. Open the page again.</source>
        <translation>The visit took too long. Open the page again.</translation>
    </message>
    <message>
        <source>The link has expired without a result. Create a new one.</source>
        <translation>The link has expired without a result. Create a new one.</translation>
    </message>
    <message>
        <source>The link was revoked or is no longer known to the service. Create a new one when it is still needed.</source>
        <translation>The link was revoked or is no longer known to the service. Create a new one when it is still needed.</translation>
    </message>
    <message>
        <source>Created in an earlier run: the service can no longer be asked about it, because its secret was never stored. It can still be revoked.</source>
        <translation>Created in an earlier run: the service can no longer be asked about it, because its secret was never stored. It can still be revoked.</translation>
    </message>
    <message>
        <source>Created in an earlier run: the service can no longer be asked how it went. The account list says what is linked now.</source>
        <translation>Created in an earlier run: the service can no longer be asked how it went. The account list says what is linked now.</translation>
    </message>
    <message>
        <source>Link created</source>
        <translation>Link created</translation>
    </message>
    <message>
        <source>Link revoked</source>
        <translation>Link revoked</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Link expired</translation>
    </message>
    <message>
        <source>The service no longer knows the link</source>
        <translation>The service no longer knows the link</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copied</translation>
    </message>
    <message>
        <source>QR code shown</source>
        <translation>QR code shown</translation>
    </message>
    <message>
        <source>Mail drafted</source>
        <translation>Mail drafted</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Opened here</translation>
    </message>
    <message>
        <source>Opened in the browser</source>
        <translation>Opened in the browser</translation>
    </message>
    <message>
        <source>The page is open</source>
        <translation>The page is open</translation>
    </message>
    <message>
        <source>Page opened</source>
        <translation>Page opened</translation>
    </message>
    <message>
        <source>Page opened again</source>
        <translation>Page opened again</translation>
    </message>
    <message>
        <source>Unlinking asked for</source>
        <translation>Unlinking asked for</translation>
    </message>
    <message>
        <source>Account is being entered</source>
        <translation>Account is being entered</translation>
    </message>
    <message>
        <source>Waiting for the one-time password</source>
        <translation>Waiting for the one-time password</translation>
    </message>
    <message>
        <source>The bank has confirmed</source>
        <translation>The bank has confirmed</translation>
    </message>
    <message>
        <source>Account linked</source>
        <translation>Account linked</translation>
    </message>
    <message>
        <source>Account unlinked</source>
        <translation>Account unlinked</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Account switched off</translation>
    </message>
    <message>
        <source>Visit completed</source>
        <translation>Visit completed</translation>
    </message>
    <message>
        <source>Visit failed</source>
        <translation>Visit failed</translation>
    </message>
    <message>
        <source>Page closed by the user</source>
        <translation>Page closed by the user</translation>
    </message>
    <message>
        <source>Visit timed out</source>
        <translation>Visit timed out</translation>
    </message>
    <message>
        <source>Sent to the redirect address</source>
        <translation>Sent to the redirect address</translation>
    </message>
    <message>
        <source>Kept the page from something</source>
        <translation>Kept the page from something</translation>
    </message>
    <message>
        <source>Message of a stranger ignored</source>
        <translation>Message of a stranger ignored</translation>
    </message>
    <message>
        <source>Another message of the page</source>
        <translation>Another message of the page</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Another event</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirect</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>account list</source>
        <translation>account list</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expires in %1</translation>
    </message>
</context>
<context>
    <name>MarkText</name>
    <message>
        <source>large amount</source>
        <translation>large amount</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>duplicate?</source>
        <translation>duplicate?</translation>
    </message>
    <message>
        <source>A large amount: %1 or more.</source>
        <translation>A large amount: %1 or more.</translation>
    </message>
    <message>
        <source>Money came in without a payment code.</source>
        <translation>Money came in without a payment code.</translation>
    </message>
    <message>
        <source>The balance notification was not delivered.</source>
        <translation>The balance notification was not delivered.</translation>
    </message>
    <message numerus="yes">
        <source>Possibly a duplicate: another transaction of the same account within %n minute(s) has the same amount and content.</source>
        <translation>
            <numerusform>Possibly a duplicate: another transaction of the same account within %n minute has the same amount and content.</numerusform>
            <numerusform>Possibly a duplicate: another transaction of the same account within %n minutes has the same amount and content.</numerusform>
        </translation>
    </message>
    <message>
        <source>new since your last visit</source>
        <translation>new since your last visit</translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment codes</source>
        <translation>Payment codes</translation>
    </message>
    <message>
        <source>Code prefix</source>
        <translation>Code prefix</translation>
    </message>
    <message>
        <source>Shortest suffix</source>
        <translation>Shortest suffix</translation>
    </message>
    <message>
        <source>Longest suffix</source>
        <translation>Longest suffix</translation>
    </message>
    <message>
        <source>Suffix characters</source>
        <translation>Suffix characters</translation>
    </message>
    <message>
        <source>Transaction quota (count)</source>
        <translation>Transaction quota (count)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Redirect address</translation>
    </message>
    <message>
        <source>For a mobile app</source>
        <translation>For a mobile app</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <source>Link token ID</source>
        <translation>Link token ID</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation>Primary colour</translation>
    </message>
    <message>
        <source>Secondary colour</source>
        <translation>Secondary colour</translation>
    </message>
    <message>
        <source>Style sheet of the hosted page</source>
        <translation>Style sheet of the hosted page</translation>
    </message>
    <message>
        <source>Notification keywords</source>
        <translation>Notification keywords</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook address</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>MoneyText</name>
    <message>
        <source>%1 m</source>
        <comment>millions of dong</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>billions of dong</comment>
        <translation>%1 bn</translation>
    </message>
</context>
<context>
    <name>QueryProblem</name>
    <message>
        <source>“%1”: there is no filter “%2”. Put it in quotes to search for it.</source>
        <translation>“%1”: there is no filter “%2”. Put it in quotes to search for it.</translation>
    </message>
    <message>
        <source>“%1”: there is no filter “%2”. Did you mean “%3:”?</source>
        <translation>“%1”: there is no filter “%2”. Did you mean “%3:”?</translation>
    </message>
    <message>
        <source>“%1”: a value is missing.</source>
        <translation>“%1”: a value is missing.</translation>
    </message>
    <message>
        <source>“%1”: this is not one clear amount. Write for example 1500000, 1.500.000, 1500k or 1,5tr.</source>
        <translation>“%1”: this is not one clear amount. Write for example 1500000, 1.500.000, 1500k or 1,5tr.</translation>
    </message>
    <message>
        <source>“%1”: the lower end is above the upper one.</source>
        <translation>“%1”: the lower end is above the upper one.</translation>
    </message>
    <message>
        <source>“%1”: this is not a day or a period. Write for example 01/11/2026, 11/2026 or last-month.</source>
        <translation>“%1”: this is not a day or a period. Write for example 01/11/2026, 11/2026 or last-month.</translation>
    </message>
    <message>
        <source>“%1”: the direction is in or out.</source>
        <translation>“%1”: the direction is in or out.</translation>
    </message>
    <message>
        <source>“%1”: write yes or no.</source>
        <translation>“%1”: write yes or no.</translation>
    </message>
    <message>
        <source>“%1”: write has:code, has:va or has:ref.</source>
        <translation>“%1”: write has:code, has:va or has:ref.</translation>
    </message>
    <message>
        <source>“%1”: the closing quote is missing.</source>
        <translation>“%1”: the closing quote is missing.</translation>
    </message>
    <message>
        <source>“%1”: this filter cannot be excluded.</source>
        <translation>“%1”: this filter cannot be excluded.</translation>
    </message>
    <message>
        <source>“%1”: this filter is already given.</source>
        <translation>“%1”: this filter is already given.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Receipt of money in</source>
        <translation>Receipt of money in</translation>
    </message>
    <message>
        <source>Receipt of money out</source>
        <translation>Receipt of money out</translation>
    </message>
    <message>
        <source>Receipt of a transaction</source>
        <translation>Receipt of a transaction</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <comment>an amount</comment>
        <translation>In words: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · printed on %3 from the copy of the bank&apos;s data in this program</source>
        <comment>profile, environment, time</comment>
        <translation>%1 · %2 · printed on %3 from the copy of the bank&apos;s data in this program</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Money came in</source>
        <translation>Money came in</translation>
    </message>
    <message>
        <source>Money in: %1</source>
        <translation>Money in: %1</translation>
    </message>
    <message numerus="yes">
        <source>Money came in %n time(s)</source>
        <translation>
            <numerusform>Money came in %n time</numerusform>
            <numerusform>Money came in %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money came in %n time(s): %1</source>
        <translation>
            <numerusform>Money came in %n time: %1</numerusform>
            <numerusform>Money came in %n times: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>During quiet hours or while the windows were locked</source>
        <translation>During quiet hours or while the windows were locked</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>IPN %1</source>
        <translation>IPN %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Balance notification: money came in.</source>
        <translation>Balance notification: money came in.</translation>
    </message>
    <message>
        <source>Balance notification: money went out.</source>
        <translation>Balance notification: money went out.</translation>
    </message>
    <message>
        <source>%1. SePay&apos;s page about events spells the name this way; accept both.</source>
        <translation>%1. SePay&apos;s page about events spells the name this way; accept both.</translation>
    </message>
    <message>
        <source>%1. SePay shows no example of this event; the metadata are those of its siblings.</source>
        <translation>%1. SePay shows no example of this event; the metadata are those of its siblings.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>The receiver accepted it.</source>
        <translation>The receiver accepted it.</translation>
    </message>
    <message>
        <source>The receiver points to another address. Redirects are not followed: give the final address.</source>
        <translation>The receiver points to another address. Redirects are not followed: give the final address.</translation>
    </message>
    <message>
        <source>The receiver refused the key. Compare it with the key that the receiver expects.</source>
        <translation>The receiver refused the key. Compare it with the key that the receiver expects.</translation>
    </message>
    <message>
        <source>The receiver has nothing at this address. Check the path.</source>
        <translation>The receiver has nothing at this address. Check the path.</translation>
    </message>
    <message>
        <source>The receiver failed. Look into its log.</source>
        <translation>The receiver failed. Look into its log.</translation>
    </message>
    <message>
        <source>The receiver answered, but not as a balance notification wants it: 200 or 201 with &quot;success&quot;: true.</source>
        <translation>The receiver answered, but not as a balance notification wants it: 200 or 201 with &quot;success&quot;: true.</translation>
    </message>
    <message>
        <source>The receiver did not accept it.</source>
        <translation>The receiver did not accept it.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No connection came about in time. The service would try again later.</source>
        <translation>No connection came about in time. The service would try again later.</translation>
    </message>
    <message>
        <source>The receiver took longer than the 8 seconds that the service waits.</source>
        <translation>The receiver took longer than the 8 seconds that the service waits.</translation>
    </message>
    <message>
        <source>The certificate of the receiver is not trusted, so nothing was sent: %1</source>
        <translation>The certificate of the receiver is not trusted, so nothing was sent: %1</translation>
    </message>
    <message>
        <source>The answer of the receiver is too large.</source>
        <translation>The answer of the receiver is too large.</translation>
    </message>
    <message>
        <source>Sending was stopped. The receiver may have got it.</source>
        <translation>Sending was stopped. The receiver may have got it.</translation>
    </message>
    <message>
        <source>The receiver cannot be reached or closed the connection: %1</source>
        <translation>The receiver cannot be reached or closed the connection: %1</translation>
    </message>
    <message>
        <source>The receiver accepted a wrong key: it does not check it, and anyone could send it forged events.</source>
        <translation>The receiver accepted a wrong key: it does not check it, and anyone could send it forged events.</translation>
    </message>
    <message>
        <source>The receiver refused the wrong key, as it should.</source>
        <translation>The receiver refused the wrong key, as it should.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ShareEntries</name>
    <message>
        <source>Unknown company</source>
        <translation>Unknown company</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unknown account</translation>
    </message>
</context>
<context>
    <name>StatementText</name>
    <message>
        <source>Statement of transactions</source>
        <translation>Statement of transactions</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>%1 is an account</comment>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>%1 transactions from %2 to %3</source>
        <translation>%1 transactions from %2 to %3</translation>
    </message>
    <message>
        <source>Subtotal: %1 transactions · in %2 · out %3 · net %4</source>
        <translation>Subtotal: %1 transactions · in %2 · out %3 · net %4</translation>
    </message>
    <message>
        <source>Total: %1 transactions · in %2 · out %3 · net %4</source>
        <translation>Total: %1 transactions · in %2 · out %3 · net %4</translation>
    </message>
    <message>
        <source>Net in words: %1</source>
        <comment>the amount is always in Vietnamese</comment>
        <translation>Net in words: %1</translation>
    </message>
    <message>
        <source>There are no transactions.</source>
        <translation>There are no transactions.</translation>
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
    <name>TlsText</name>
    <message>
        <source>The certificate of the service has expired, so nothing was sent.</source>
        <translation>The certificate of the service has expired, so nothing was sent.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid yet, so nothing was sent.</source>
        <translation>The certificate of the service is not valid yet, so nothing was sent.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host, so nothing was sent.</source>
        <translation>The certificate belongs to another host, so nothing was sent.</translation>
    </message>
    <message>
        <source>The certificate vouches only for itself, so nothing was sent.</source>
        <translation>The certificate vouches only for itself, so nothing was sent.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not know, so nothing was sent.</source>
        <translation>The certificate was issued by an authority that this computer does not know, so nothing was sent.</translation>
    </message>
    <message>
        <source>Only outdated encryption (older than TLS 1.2) is offered, so nothing was sent.</source>
        <translation>Only outdated encryption (older than TLS 1.2) is offered, so nothing was sent.</translation>
    </message>
    <message>
        <source>The certificate of the service was refused, so nothing was sent.</source>
        <translation>The certificate of the service was refused, so nothing was sent.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time. When they are right, tell those who run the service.</source>
        <translation>Check the computer&apos;s date and time. When they are right, tell those who run the service.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time.</source>
        <translation>Check the computer&apos;s date and time.</translation>
    </message>
    <message>
        <source>Check the address of the profile, and sign in to the network&apos;s welcome page if there is one.</source>
        <translation>Check the address of the profile, and sign in to the network&apos;s welcome page if there is one.</translation>
    </message>
    <message>
        <source>If the company&apos;s network inspects connections, ask IT for the certificate of the company&apos;s authority and choose it in the profile.</source>
        <translation>If the company&apos;s network inspects connections, ask IT for the certificate of the company&apos;s authority and choose it in the profile.</translation>
    </message>
    <message>
        <source>Ask IT whether a proxy or a virus scanner stands in between.</source>
        <translation>Ask IT whether a proxy or a virus scanner stands in between.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and time, then ask IT whether something inspects connections.</source>
        <translation>Check the computer&apos;s date and time, then ask IT whether something inspects connections.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>The connection is not secure</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>No payment code</source>
        <translation>No payment code</translation>
    </message>
    <message>
        <source>Notification failed</source>
        <translation>Notification failed</translation>
    </message>
    <message>
        <source>The file is too large to be a view.</source>
        <translation>The file is too large to be a view.</translation>
    </message>
    <message>
        <source>The file is not a view of this program. Ask your colleague to share the view again.</source>
        <translation>The file is not a view of this program. Ask your colleague to share the view again.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program (format %1). Update the program to open it.</source>
        <translation>The file was made by a newer version of this program (format %1). Update the program to open it.</translation>
    </message>
    <message>
        <source>The view in the file has no name.</source>
        <translation>The view in the file has no name.</translation>
    </message>
    <message>
        <source>The filter of the view cannot be understood. %1</source>
        <translation>The filter of the view cannot be understood. %1</translation>
    </message>
    <message>
        <source>The filter of the view is too long.</source>
        <translation>The filter of the view is too long.</translation>
    </message>
    <message>
        <source>The view has a column that this program does not know: “%1”.</source>
        <translation>The view has a column that this program does not know: “%1”.</translation>
    </message>
    <message>
        <source>The columns of the view cannot be shown: one is there twice, none is shown or a width is impossible.</source>
        <translation>The columns of the view cannot be shown: one is there twice, none is shown or a width is impossible.</translation>
    </message>
    <message>
        <source>The order of the view cannot be used.</source>
        <translation>The order of the view cannot be used.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Link token created</source>
        <translation>Link token created</translation>
    </message>
    <message>
        <source>Link token revoked</source>
        <translation>Link token revoked</translation>
    </message>
    <message>
        <source>Link token expired</source>
        <translation>Link token expired</translation>
    </message>
    <message>
        <source>Linking session started</source>
        <translation>Linking session started</translation>
    </message>
    <message>
        <source>Linking session started again</source>
        <translation>Linking session started again</translation>
    </message>
    <message>
        <source>Linking session went a step on</source>
        <translation>Linking session went a step on</translation>
    </message>
    <message>
        <source>Linking session completed</source>
        <translation>Linking session completed</translation>
    </message>
    <message>
        <source>Linking session failed</source>
        <translation>Linking session failed</translation>
    </message>
    <message>
        <source>Linking session abandoned</source>
        <translation>Linking session abandoned</translation>
    </message>
    <message>
        <source>Linking session expired</source>
        <translation>Linking session expired</translation>
    </message>
    <message>
        <source>Bank account linked</source>
        <translation>Bank account linked</translation>
    </message>
    <message>
        <source>Bank account unlinked by the bank</source>
        <translation>Bank account unlinked by the bank</translation>
    </message>
    <message>
        <source>Bank account switched off by SePay</source>
        <translation>Bank account switched off by SePay</translation>
    </message>
    <message>
        <source>Enter the address that receives the events.</source>
        <translation>Enter the address that receives the events.</translation>
    </message>
    <message>
        <source>Enter a complete address such as https://api.example.vn/webhook.</source>
        <translation>Enter a complete address such as https://api.example.vn/webhook.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password: it is written to logs.</source>
        <translation>The address must not contain a user name or a password: it is written to logs.</translation>
    </message>
    <message>
        <source>Enter the new key, generate one, or keep the present one.</source>
        <translation>Enter the new key, generate one, or keep the present one.</translation>
    </message>
    <message>
        <source>This is the masked form of a key, not the key itself.</source>
        <translation>This is the masked form of a key, not the key itself.</translation>
    </message>
    <message>
        <source>A key may hold only letters without accents, digits and punctuation, no spaces: it travels in an HTTP header.</source>
        <translation>A key may hold only letters without accents, digits and punctuation, no spaces: it travels in an HTTP header.</translation>
    </message>
    <message>
        <source>Saving replaces the merchant&apos;s only webhook. The former settings cannot be brought back from the service.</source>
        <translation>Saving replaces the merchant&apos;s only webhook. The former settings cannot be brought back from the service.</translation>
    </message>
    <message>
        <source>No event is chosen: nothing will be sent to this address.</source>
        <translation>No event is chosen: nothing will be sent to this address.</translation>
    </message>
    <message>
        <source>The webhook is switched off: nothing is sent until it is switched on.</source>
        <translation>The webhook is switched off: nothing is sent until it is switched on.</translation>
    </message>
    <message>
        <source>The address is not https: the events and the key travel readable for everyone on the way.</source>
        <translation>The address is not https: the events and the key travel readable for everyone on the way.</translation>
    </message>
    <message>
        <source>The address is not https. Production accepts https only, so the service will refuse it.</source>
        <translation>The address is not https. Production accepts https only, so the service will refuse it.</translation>
    </message>
    <message>
        <source>The address is reachable only from this computer or the local network. Bank Hub cannot reach it and refuses such addresses.</source>
        <translation>The address is reachable only from this computer or the local network. Bank Hub cannot reach it and refuses such addresses.</translation>
    </message>
    <message>
        <source>The full key is not known here, so it is left out. Whether the service then keeps it is not documented; the console compares its last characters after saving. To be sure, set a new key.</source>
        <translation>The full key is not known here, so it is left out. Whether the service then keeps it is not documented; the console compares its last characters after saving. To be sure, set a new key.</translation>
    </message>
    <message>
        <source>There is no key: the receiver cannot tell real events from forged ones.</source>
        <translation>There is no key: the receiver cannot tell real events from forged ones.</translation>
    </message>
    <message>
        <source>The key is short and could be guessed. A generated key is stronger.</source>
        <translation>The key is short and could be guessed. A generated key is stronger.</translation>
    </message>
    <message>
        <source>none configured</source>
        <translation>none configured</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>on, but without events</source>
        <translation>on, but without events</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>not a usable address</source>
        <translation>not a usable address</translation>
    </message>
    <message>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <source>not https</source>
        <translation>not https</translation>
    </message>
    <message>
        <source>private address</source>
        <translation>private address</translation>
    </message>
    <message>
        <source>None: nothing is sent</source>
        <translation>None: nothing is sent</translation>
    </message>
    <message>
        <source>Every event, also future ones</source>
        <translation>Every event, also future ones</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>New key %1</source>
        <translation>New key %1</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Create a company</source>
        <translation>Create a company</translation>
    </message>
    <message>
        <source>Edit a company</source>
        <translation>Edit a company</translation>
    </message>
    <message>
        <source>Create a link</source>
        <translation>Create a link</translation>
    </message>
    <message>
        <source>Revoke a link</source>
        <translation>Revoke a link</translation>
    </message>
    <message>
        <source>Change the branding</source>
        <translation>Change the branding</translation>
    </message>
    <message>
        <source>Upload the logo</source>
        <translation>Upload the logo</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Change the webhook</translation>
    </message>
    <message>
        <source>Simulate a transaction</source>
        <translation>Simulate a transaction</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>result unknown</translation>
    </message>
</context>
<context>
    <name>bankhub::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Bank Hub Console %1</source>
        <translation>Bank Hub Console %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later, without any warranty.</translation>
    </message>
    <message>
        <source>Runs on Qt %1.</source>
        <translation>Runs on Qt %1.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Ask now</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>Open the page of the new version</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Look for a new version once a day</translation>
    </message>
    <message>
        <source>The publisher then sees the address of this computer, its system and the version of this program, and nothing else. Nothing is installed.</source>
        <translation>The publisher then sees the address of this computer, its system and the version of this program, and nothing else. Nothing is installed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::AccountActions</name>
    <message>
        <source>Show transactions</source>
        <translation>Show transactions</translation>
    </message>
    <message>
        <source>Simulate a transaction…</source>
        <translation>Simulate a transaction…</translation>
    </message>
    <message>
        <source>Link another…</source>
        <translation>Link another…</translation>
    </message>
    <message>
        <source>Link an account of the same company</source>
        <translation>Link an account of the same company</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Unlink…</translation>
    </message>
</context>
<context>
    <name>bankhub::AccountDetail</name>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Reading identity, phone and virtual accounts from the service…</source>
        <translation>Reading identity, phone and virtual accounts from the service…</translation>
    </message>
    <message>
        <source>The bank is not connected: new transactions do not arrive. The account holder has to link the account again.</source>
        <translation>The bank is not connected: new transactions do not arrive. The account holder has to link the account again.</translation>
    </message>
    <message>
        <source>Link again…</source>
        <translation>Link again…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Read the details again</source>
        <translation>Read the details again</translation>
    </message>
</context>
<context>
    <name>bankhub::AccountFilterBar</name>
    <message>
        <source>Every company</source>
        <translation>Every company</translation>
    </message>
    <message>
        <source>Every bank</source>
        <translation>Every bank</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>No transaction for days</source>
        <translation>No transaction for days</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>No longer listed</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>bankhub::AmountField</name>
    <message>
        <source>Read as %1</source>
        <translation>Read as %1</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Enter an amount.</translation>
    </message>
    <message>
        <source>For example 1.500.000, 1500k, 1,5tr or 2 tỷ.</source>
        <translation>For example 1.500.000, 1500k, 1,5tr or 2 tỷ.</translation>
    </message>
    <message>
        <source>This is not an amount. Write for example 1.500.000, 1500k, 1,5tr or 2 tỷ.</source>
        <translation>This is not an amount. Write for example 1.500.000, 1500k, 1,5tr or 2 tỷ.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Write all digits: 1500 or 1.500.000.</source>
        <translation>This can be read in two ways. Write all digits: 1500 or 1.500.000.</translation>
    </message>
    <message>
        <source>Only whole dong: write it without decimals.</source>
        <translation>Only whole dong: write it without decimals.</translation>
    </message>
    <message>
        <source>The amount must be larger than 0. The direction says whether it comes in or goes out.</source>
        <translation>The amount must be larger than 0. The direction says whether it comes in or goes out.</translation>
    </message>
    <message>
        <source>The amount is too large. At most %1.</source>
        <translation>The amount is too large. At most %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>bankhub::AmountRangeDialog</name>
    <message>
        <source>Choose amounts</source>
        <translation>Choose amounts</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Smallest amount</translation>
    </message>
    <message>
        <source>Empty: no smallest amount. For example 1.500.000, 1500k or 1,5tr.</source>
        <translation>Empty: no smallest amount. For example 1.500.000, 1500k or 1,5tr.</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Largest amount</translation>
    </message>
    <message>
        <source>Empty: no largest amount. For example 2 tỷ.</source>
        <translation>Empty: no largest amount. For example 2 tỷ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>This is less than the smallest amount.</source>
        <translation>This is less than the smallest amount.</translation>
    </message>
    <message>
        <source>The largest amount is less than the smallest one.</source>
        <translation>The largest amount is less than the smallest one.</translation>
    </message>
    <message>
        <source>In the search field: %1</source>
        <translation>In the search field: %1</translation>
    </message>
    <message>
        <source>Both ends are included, for money in and money out.</source>
        <translation>Both ends are included, for money in and money out.</translation>
    </message>
    <message>
        <source>Hide the rows with these amounts</source>
        <translation>Hide the rows with these amounts</translation>
    </message>
</context>
<context>
    <name>bankhub::AppearanceSection</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
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
        <source>Rows of tables</source>
        <translation>Rows of tables</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduced</translation>
    </message>
    <message>
        <source>With reduced motion messages appear at once and busy bars stand still.</source>
        <translation>With reduced motion messages appear at once and busy bars stand still.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>bankhub::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed notification(s)</source>
        <translation>
            <numerusform>%1 failed notification</numerusform>
            <numerusform>%1 failed notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 balance notification(s) that the service could not deliver in this period.</source>
        <translation>
            <numerusform>%1 balance notification that the service could not deliver in this period.</numerusform>
            <numerusform>%1 balance notifications that the service could not deliver in this period.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for payment codes…</source>
        <translation>Looking for payment codes…</translation>
    </message>
    <message numerus="yes">
        <source>%1 receipt(s) without a code</source>
        <translation>
            <numerusform>%1 receipt without a code</numerusform>
            <numerusform>%1 receipts without a code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 transaction(s) of money in without a payment code: %2.</source>
        <translation>
            <numerusform>%1 transaction of money in without a payment code: %2.</numerusform>
            <numerusform>%1 transactions of money in without a payment code: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent account(s)</source>
        <translation>
            <numerusform>%n silent account</numerusform>
            <numerusform>%n silent accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) without a transaction for %1 days or more.</source>
        <translation>
            <numerusform>%n account without a transaction for %1 days or more.</numerusform>
            <numerusform>%n accounts without a transaction for %1 days or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest: %1, for %n day(s).</source>
        <translation>
            <numerusform>The longest: %1, for %n day.</numerusform>
            <numerusform>The longest: %1, for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>No day was compared yet</source>
        <translation>No day was compared yet</translation>
    </message>
    <message>
        <source>The days are compared with the service&apos;s own count at the end of a synchronisation.</source>
        <translation>The days are compared with the service&apos;s own count at the end of a synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete day(s)</source>
        <translation>
            <numerusform>%n incomplete day</numerusform>
            <numerusform>%n incomplete days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of a company for which the service counts other transactions than are here.</source>
        <translation>
            <numerusform>%n day of a company for which the service counts other transactions than are here.</numerusform>
            <numerusform>%n days of a company for which the service counts other transactions than are here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3 at the service, %4 here</source>
        <translation>%1 · %2: %3 at the service, %4 here</translation>
    </message>
</context>
<context>
    <name>bankhub::AuditDialog</name>
    <message>
        <source>Checking the audit log…</source>
        <translation>Checking the audit log…</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Nothing was recorded yet</translation>
    </message>
    <message>
        <source>Every change at the service, and every time that changes are allowed or taken away, is recorded here.</source>
        <translation>Every change at the service, and every time that changes are allowed or taken away, is recorded here.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Export the audit log</translation>
    </message>
    <message>
        <source>audit-%1.csv</source>
        <translation>audit-%1.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved in %1.</source>
        <translation>
            <numerusform>%n record saved in %1.</numerusform>
            <numerusform>%n records saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation>%1 was not written. %2 %3</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Who changed what and when, from this data folder. Every record carries a check sum over the one before it: what is changed or taken out later shows.</source>
        <translation>Who changed what and when, from this data folder. Every record carries a check sum over the one before it: what is changed or taken out later shows.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
</context>
<context>
    <name>bankhub::AuthorityField</name>
    <message>
        <source>Choose the certificate of the company&apos;s authority</source>
        <translation>Choose the certificate of the company&apos;s authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>None; what this computer trusts is enough.</source>
        <translation>None; what this computer trusts is enough.</translation>
    </message>
    <message>
        <source>The certificate in this profile cannot be read.</source>
        <translation>The certificate in this profile cannot be read.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint, to be compared with what IT says:</source>
        <translation>SHA-256 fingerprint, to be compared with what IT says:</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the certificate of the company&apos;s authority</source>
        <translation>Remove the certificate of the company&apos;s authority</translation>
    </message>
    <message>
        <source>Trusted by this connection and its linking page inside the program only. The system browser trusts what this computer trusts.</source>
        <translation>Trusted by this connection and its linking page inside the program only. The system browser trusts what this computer trusts.</translation>
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
    <message>
        <source>The bank does not report a balance.</source>
        <translation>The bank does not report a balance.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
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
        <source>Bank accounts</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Asking the service for “%1”…</source>
        <translation>Asking the service for “%1”…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>From the service: the first %n account(s) for “%1”. There are more.</source>
        <translation>
            <numerusform>From the service: the first account for “%1”. There are more.</numerusform>
            <numerusform>From the service: the first %n accounts for “%1”. There are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the service: %n account(s) for “%1”.</source>
        <translation>
            <numerusform>From the service: %n account for “%1”.</numerusform>
            <numerusform>From the service: %n accounts for “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the cached list</source>
        <translation>Show the cached list</translation>
    </message>
    <message>
        <source>You see the cached list. The service did not answer the search. %1</source>
        <translation>You see the cached list. The service did not answer the search. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Search bank, number, holder, company; Enter asks the service</source>
        <translation>Search bank, number, holder, company; Enter asks the service</translation>
    </message>
    <message>
        <source>Link an account…</source>
        <translation>Link an account…</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Showing %1 of %2</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>The service has no such account, or the filter hides it.</source>
        <translation>The service has no such account, or the filter hides it.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Link an account first: its holder agrees on the page of the bank. Synchronise to read those that are linked already.</source>
        <translation>Link an account first: its holder agrees on the page of the bank. Synchronise to read those that are linked already.</translation>
    </message>
</context>
<context>
    <name>bankhub::BrandingPage</name>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>the branding</source>
        <translation>the branding</translation>
    </message>
    <message>
        <source>Reading the branding…</source>
        <translation>Reading the branding…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown because this service did not return it, so it cannot be changed here: %1.</source>
        <translation>Not shown because this service did not return it, so it cannot be changed here: %1.</translation>
    </message>
    <message>
        <source>The service&apos;s state changed while you were editing: %1. What you typed was kept; the rest shows the new state.</source>
        <translation>The service&apos;s state changed while you were editing: %1. What you typed was kept; the rest shows the new state.</translation>
    </message>
    <message>
        <source>Take the service&apos;s state</source>
        <translation>Take the service&apos;s state</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB, or leave the field empty.</source>
        <translation>Write a colour as #RRGGBB, or leave the field empty.</translation>
    </message>
    <message>
        <source>There is nothing to save: the form shows what the service holds.</source>
        <translation>There is nothing to save: the form shows what the service holds.</translation>
    </message>
    <message>
        <source>Nothing was saved: the present state could not be read. %1 %2</source>
        <translation>Nothing was saved: the present state could not be read. %1 %2</translation>
    </message>
    <message>
        <source>There is nothing left to save: the service holds it already.</source>
        <translation>There is nothing left to save: the service holds it already.</translation>
    </message>
    <message>
        <source>Save the branding</source>
        <translation>Save the branding</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 transactions would no longer be notified.</source>
        <translation>
            <numerusform>%n of the last %1 transactions would no longer be notified.</numerusform>
            <numerusform>%n of the last %1 transactions would no longer be notified.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Replace the logo</source>
        <translation>Replace the logo</translation>
    </message>
    <message>
        <source>Upload the logo</source>
        <translation>Upload the logo</translation>
    </message>
    <message>
        <source>The new logo shows at once on every hosted page.</source>
        <translation>The new logo shows at once on every hosted page.</translation>
    </message>
    <message>
        <source>The service deletes the present logo, and it could not be fetched: Undo cannot bring it back.</source>
        <translation>The service deletes the present logo, and it could not be fetched: Undo cannot bring it back.</translation>
    </message>
    <message>
        <source>The service deletes the present logo. It is kept on this computer and can be uploaded again.</source>
        <translation>The service deletes the present logo. It is kept on this computer and can be uploaded again.</translation>
    </message>
    <message>
        <source>The logo was uploaded.</source>
        <translation>The logo was uploaded.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is still here. %1</source>
        <translation>Nothing was saved; what you typed is still here. %1</translation>
    </message>
    <message>
        <source>There is no other profile on this computer to copy from.</source>
        <translation>There is no other profile on this computer to copy from.</translation>
    </message>
    <message>
        <source>The form holds that version now. Review and save to send it.</source>
        <translation>The form holds that version now. Review and save to send it.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>Copy from…</translation>
    </message>
    <message>
        <source>Copy the branding of another profile</source>
        <translation>Copy the branding of another profile</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Go back to what the service holds</source>
        <translation>Go back to what the service holds</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Review and save</translation>
    </message>
</context>
<context>
    <name>bankhub::ChangeList</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>After saving</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 now: %2</translation>
    </message>
    <message>
        <source>%1 after saving: %2</source>
        <translation>%1 after saving: %2</translation>
    </message>
</context>
<context>
    <name>bankhub::ChannelCard</name>
    <message>
        <source>Which channel carries what</source>
        <translation>Which channel carries what</translation>
    </message>
    <message>
        <source>Event webhook (this page)</source>
        <translation>Event webhook (this page)</translation>
    </message>
    <message>
        <source>Linking: link tokens, linking sessions, accounts linked, unlinked or switched off. Never money. Each event carries the key in the header X-Secret-Key. Events may come twice or in another order: tell them apart by xid.</source>
        <translation>Linking: link tokens, linking sessions, accounts linked, unlinked or switched off. Never money. Each event carries the key in the header X-Secret-Key. Events may come twice or in another order: tell them apart by xid.</translation>
    </message>
    <message>
        <source>Balance notification (IPN)</source>
        <translation>Balance notification (IPN)</translation>
    </message>
    <message>
        <source>Money in and out, one message a transaction. It has an address and a key of its own, which SePay sets: they can be neither seen nor changed here. The key comes in the header Authorization: Apikey. The receiver answers 200 or 201 with &quot;success&quot;: true. It is sent only while the company is Active and has quota, and only when the content passes the notification keywords of the merchant.</source>
        <translation>Money in and out, one message a transaction. It has an address and a key of its own, which SePay sets: they can be neither seen nor changed here. The key comes in the header Authorization: Apikey. The receiver answers 200 or 201 with &quot;success&quot;: true. It is sent only while the company is Active and has quota, and only when the content passes the notification keywords of the merchant.</translation>
    </message>
    <message>
        <source>The mark on a transaction (webhook_success)</source>
        <translation>The mark on a transaction (webhook_success)</translation>
    </message>
    <message>
        <source>In the list of transactions it says whether a transaction was notified. It belongs to the money side; the service does not say in writing which channel it counts.</source>
        <translation>In the list of transactions it says whether a transaction was notified. It belongs to the money side; the service does not say in writing which channel it counts.</translation>
    </message>
    <message>
        <source>When the receiver does not answer</source>
        <translation>When the receiver does not answer</translation>
    </message>
    <message>
        <source>Only a connection that fails is tried again: up to 7 times within 5 hours. An answer with an error status is not repeated unless that was agreed with SePay. The service waits 5 seconds for a connection and 8 for an answer.</source>
        <translation>Only a connection that fails is tried again: up to 7 times within 5 hours. An answer with an error status is not repeated unless that was agreed with SePay. The service waits 5 seconds for a connection and 8 for an answer.</translation>
    </message>
</context>
<context>
    <name>bankhub::ChoiceDialog</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation>No name contains this.</translation>
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
    <name>bankhub::ColorField</name>
    <message>
        <source>Not a colour: write #RRGGBB</source>
        <translation>Not a colour: write #RRGGBB</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>No colour</translation>
    </message>
    <message>
        <source>#RRGGBB</source>
        <translation>#RRGGBB</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Choose a colour…</translation>
    </message>
    <message>
        <source>%1: choose a colour</source>
        <translation>%1: choose a colour</translation>
    </message>
</context>
<context>
    <name>bankhub::ColorsCard</name>
    <message>
        <source>Colour %1 of the logo</source>
        <translation>Colour %1 of the logo</translation>
    </message>
    <message>
        <source>Use as primary colour</source>
        <translation>Use as primary colour</translation>
    </message>
    <message>
        <source>Use as secondary colour</source>
        <translation>Use as secondary colour</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>From the logo:</source>
        <translation>From the logo:</translation>
    </message>
    <message>
        <source>This service offers no colours, only a style sheet: they are written into a marked block of it, and your own rules stay as they are. What they change depends on the hosted page: check it in the sandbox.</source>
        <translation>This service offers no colours, only a style sheet: they are written into a marked block of it, and your own rules stay as they are. What they change depends on the hosted page: check it in the sandbox.</translation>
    </message>
</context>
<context>
    <name>bankhub::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Search columns</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>Columns in their order</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow key moves it.</source>
        <translation>Space shows or hides a column, Alt with an arrow key moves it.</translation>
    </message>
    <message>
        <source>Move the column up (Alt+↑)</source>
        <translation>Move the column up (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+↓)</source>
        <translation>Move the column down (Alt+↓)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n hidden)</source>
        <translation>
            <numerusform>Columns (%n hidden)</numerusform>
            <numerusform>Columns (%n hidden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which columns are shown and in which order</source>
        <translation>Choose which columns are shown and in which order</translation>
    </message>
</context>
<context>
    <name>bankhub::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type a few letters of a command, a page, a company or an account</source>
        <translation>Type a few letters of a command, a page, a company or an account</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Search commands</translation>
    </message>
    <message>
        <source>Nothing matches. Fewer letters find more.</source>
        <translation>Nothing matches. Fewer letters find more.</translation>
    </message>
</context>
<context>
    <name>bankhub::CompaniesPage</name>
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
    <message>
        <source>the form about a company</source>
        <translation>the form about a company</translation>
    </message>
    <message>
        <source>%1 from the service</source>
        <translation>%1 from the service</translation>
    </message>
    <message>
        <source>%1 in the cache</source>
        <translation>%1 in the cache</translation>
    </message>
    <message>
        <source>Showing %1 of %2 in the cache</source>
        <translation>Showing %1 of %2 in the cache</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>The service found no company</source>
        <translation>The service found no company</translation>
    </message>
    <message>
        <source>It looks in the full names. How it treats accents and capital letters is up to it.</source>
        <translation>It looks in the full names. How it treats accents and capital letters is up to it.</translation>
    </message>
    <message>
        <source>Back to the cached list</source>
        <translation>Back to the cached list</translation>
    </message>
    <message>
        <source>Saved. Reading back…</source>
        <translation>Saved. Reading back…</translation>
    </message>
    <message>
        <source>Saved, but it could not be read back. %1</source>
        <translation>Saved, but it could not be read back. %1</translation>
    </message>
    <message>
        <source>%1: you asked for “%2”, the service shows “%3”.</source>
        <translation>%1: you asked for “%2”, the service shows “%3”.</translation>
    </message>
    <message>
        <source>Saved, but the service shows something else.</source>
        <translation>Saved, but the service shows something else.</translation>
    </message>
    <message>
        <source>The company “%1” was created and read back.</source>
        <translation>The company “%1” was created and read back.</translation>
    </message>
    <message>
        <source>The changes of “%1” were saved and read back.</source>
        <translation>The changes of “%1” were saved and read back.</translation>
    </message>
    <message>
        <source>The service does not show the short name, so it could not be compared.</source>
        <translation>The service does not show the short name, so it could not be compared.</translation>
    </message>
    <message>
        <source>Edit it to set its quota and its payment codes.</source>
        <translation>Edit it to set its quota and its payment codes.</translation>
    </message>
    <message>
        <source>Search at the service</source>
        <translation>Search at the service</translation>
    </message>
    <message>
        <source>Enter in the search field does the same.</source>
        <translation>Enter in the search field does the same.</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>New company…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Of the selected company…</source>
        <translation>Of the selected company…</translation>
    </message>
    <message>
        <source>Of the whole merchant…</source>
        <translation>Of the whole merchant…</translation>
    </message>
    <message>
        <source>A company stands for a merchant whose accounts are linked. Create the first one, or synchronise to read those that the service has.</source>
        <translation>A company stands for a merchant whose accounts are linked. Create the first one, or synchronise to read those that the service has.</translation>
    </message>
</context>
<context>
    <name>bankhub::CompanyDialog</name>
    <message>
        <source>Nothing has been changed, so there is nothing to save.</source>
        <translation>Nothing has been changed, so there is nothing to save.</translation>
    </message>
    <message>
        <source>What you entered is not saved.</source>
        <translation>What you entered is not saved.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>bankhub::CompanyForm</name>
    <message>
        <source>Not stated by the service</source>
        <translation>Not stated by the service</translation>
    </message>
    <message>
        <source>Only an active company receives balance notifications.</source>
        <translation>Only an active company receives balance notifications.</translation>
    </message>
    <message>
        <source>A company cannot be deleted. To retire one, give it another status, such as Suspended or Terminated; the service may refuse some of them.</source>
        <translation>A company cannot be deleted. To retire one, give it another status, such as Suspended or Terminated; the service may refuse some of them.</translation>
    </message>
    <message>
        <source>A count of transactions, not money. Balance notifications are sent only while it is above 0 or unlimited.</source>
        <translation>A count of transactions, not money. Balance notifications are sent only while it is above 0 or unlimited.</translation>
    </message>
    <message>
        <source>%1 to %2 letters, without accents.</source>
        <translation>%1 to %2 letters, without accents.</translation>
    </message>
    <message>
        <source>The service does not show the short name. Left empty, it stays as it is.</source>
        <translation>The service does not show the short name. Left empty, it stays as it is.</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 of %2 characters.</translation>
    </message>
    <message>
        <source>Unique among your companies, %1 characters at most.</source>
        <translation>Unique among your companies, %1 characters at most.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Payment codes</source>
        <translation>Payment codes</translation>
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
    <name>bankhub::CompanyPaletteSource</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Company %1</source>
        <translation>Company %1</translation>
    </message>
</context>
<context>
    <name>bankhub::Completeness</name>
    <message numerus="yes">
        <source>%n day(s) differ from the service&apos;s own count</source>
        <translation>
            <numerusform>%n day differs from the service&apos;s own count</numerusform>
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
    <message>
        <source>Company authority</source>
        <translation>Company authority</translation>
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
    <message>
        <source>The local copy was not cleared. %1</source>
        <translation>The local copy was not cleared. %1</translation>
    </message>
</context>
<context>
    <name>bankhub::CountersDialog</name>
    <message>
        <source>Asking the service for its counters…</source>
        <translation>Asking the service for its counters…</translation>
    </message>
    <message numerus="yes">
        <source>In these %n day(s): %1 incoming, %2 outgoing, %3 together.</source>
        <translation>
            <numerusform>On this day: %1 incoming, %2 outgoing, %3 together.</numerusform>
            <numerusform>In these %n days: %1 incoming, %2 outgoing, %3 together.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s own figure for the whole merchant counts incoming transactions only. Companies are added up here per day.</source>
        <translation>The service&apos;s own figure for the whole merchant counts incoming transactions only. Companies are added up here per day.</translation>
    </message>
    <message>
        <source>The service&apos;s total does not agree with its own days.</source>
        <translation>The service&apos;s total does not agree with its own days.</translation>
    </message>
    <message>
        <source>Point at a day, or choose one with the arrow keys.</source>
        <translation>Point at a day, or choose one with the arrow keys.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) copied.</source>
        <translation>
            <numerusform>%n day copied.</numerusform>
            <numerusform>%n days copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Transactions per day of the whole merchant</source>
        <translation>Transactions per day of the whole merchant</translation>
    </message>
    <message>
        <source>Transactions per day of %1</source>
        <translation>Transactions per day of %1</translation>
    </message>
    <message>
        <source>A day without transactions at the service is shown as 0.</source>
        <translation>A day without transactions at the service is shown as 0.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
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
        <source>Transactions per day</source>
        <translation>Transactions per day</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::CropDialog</name>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Packing…</translation>
    </message>
    <message>
        <source>Crop and scale the logo</source>
        <translation>Crop and scale the logo</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>Part of the picture</translation>
    </message>
    <message>
        <source>Drag the corners, or use the arrow keys: they move the frame, with Shift they change its size.</source>
        <translation>Drag the corners, or use the arrow keys: they move the frame, with Shift they change its size.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Trim the edges</source>
        <translation>Trim the edges</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Longer edge:</source>
        <translation>Longer edge:</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>At most %1 pixels</source>
        <translation>At most %1 pixels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Use this</translation>
    </message>
</context>
<context>
    <name>bankhub::DataSection</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Clear the local copy</source>
        <translation>Clear the local copy</translation>
    </message>
    <message>
        <source>Clear the local copy of “%1”?</source>
        <translation>Clear the local copy of “%1”?</translation>
    </message>
    <message>
        <source>Companies, accounts and transactions are deleted from this computer and read again from the service, which may take a while. Decisions about possible duplicates are forgotten. The journal, your links, views and branding versions stay, and nothing changes at SePay.</source>
        <translation>Companies, accounts and transactions are deleted from this computer and read again from the service, which may take a while. Decisions about possible duplicates are forgotten. The journal, your links, views and branding versions stay, and nothing changes at SePay.</translation>
    </message>
    <message>
        <source>Clear and read again</source>
        <translation>Clear and read again</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Profiles, settings and the local copies of your data are kept here, readable only by you. Secrets are not among them: those are in the key store of the system.</source>
        <translation>Profiles, settings and the local copies of your data are kept here, readable only by you. Secrets are not among them: those are in the key store of the system.</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Local copy</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>%1 is a size, %2 the name of a profile</comment>
        <translation>%1 for “%2”</translation>
    </message>
    <message>
        <source>Clear the local copy…</source>
        <translation>Clear the local copy…</translation>
    </message>
    <message>
        <source>The local copy makes search quick and works without a network. Clear it to free room, or when it shows something that the service does not.</source>
        <translation>The local copy makes search quick and works without a network. Clear it to free room, or when it shows something that the service does not.</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data on this computer</translation>
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
    <message>
        <source>Last days</source>
        <translation>Last days</translation>
    </message>
    <message>
        <source>Number of days up to today</source>
        <translation>Number of days up to today</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>First and last day</translation>
    </message>
    <message>
        <source>%1, both days included, in Vietnam&apos;s time.</source>
        <translation>%1, both days included, in Vietnam&apos;s time.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to 3660.</source>
        <translation>Write a number of days from 1 to 3660.</translation>
    </message>
</context>
<context>
    <name>bankhub::DayCard</name>
    <message>
        <source>Return or a double click shows the transactions of a day.</source>
        <translation>Return or a double click shows the transactions of a day.</translation>
    </message>
    <message>
        <source>Point at a day, or choose one with the arrow keys. A click or Return shows its transactions.</source>
        <translation>Point at a day, or choose one with the arrow keys. A click or Return shows its transactions.</translation>
    </message>
    <message>
        <source>Money in and out by day</source>
        <translation>Money in and out by day</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Show the days as a table</source>
        <translation>Show the days as a table</translation>
    </message>
</context>
<context>
    <name>bankhub::DayCountChart</name>
    <message>
        <source>%1: %2 incoming, %3 outgoing</source>
        <translation>%1: %2 incoming, %3 outgoing</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Transactions per day: incoming upwards, outgoing downwards</source>
        <translation>Transactions per day: incoming upwards, outgoing downwards</translation>
    </message>
</context>
<context>
    <name>bankhub::DayCountModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>bankhub::DayMoneyChart</name>
    <message>
        <source>Money per day: in upwards, out downwards</source>
        <translation>Money per day: in upwards, out downwards</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, net %4</source>
        <translation>%1: %2 in, %3 out, net %4</translation>
    </message>
</context>
<context>
    <name>bankhub::DayMoneyModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
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
    <message>
        <source>Reading the first rows from the service…</source>
        <translation>Reading the first rows from the service…</translation>
    </message>
</context>
<context>
    <name>bankhub::DuplicateNote</name>
    <message>
        <source>Show the transaction of %1</source>
        <translation>Show the transaction of %1</translation>
    </message>
    <message>
        <source>Possibly the same payment as:</source>
        <translation>Possibly the same payment as:</translation>
    </message>
    <message>
        <source>You decided that it is not the same as:</source>
        <translation>You decided that it is not the same as:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>Suspect it again</source>
        <translation>Suspect it again</translation>
    </message>
</context>
<context>
    <name>bankhub::EditCompanyDialog</name>
    <message>
        <source>Reading the company from the service…</source>
        <translation>Reading the company from the service…</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Edit company</translation>
    </message>
    <message>
        <source>Review changes and save…</source>
        <translation>Review changes and save…</translation>
    </message>
    <message>
        <source>Change a company</source>
        <translation>Change a company</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>Balance notifications of this company stop: only active companies receive them.</source>
        <translation>Balance notifications of this company stop: only active companies receive them.</translation>
    </message>
    <message>
        <source>With a quota of 0 no balance notifications are sent.</source>
        <translation>With a quota of 0 no balance notifications are sent.</translation>
    </message>
    <message>
        <source>Transfers that still carry codes with the old prefix will no longer be recognised.</source>
        <translation>Transfers that still carry codes with the old prefix will no longer be recognised.</translation>
    </message>
</context>
<context>
    <name>bankhub::EngineHtmlPreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>bankhub::EngineLinkView</name>
    <message>
        <source>Hosted page</source>
        <translation>Hosted page</translation>
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
    <name>bankhub::EventChecklist</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Every event, also those that SePay adds later</source>
        <translation>Every event, also those that SePay adds later</translation>
    </message>
    <message>
        <source>Or choose single ones:</source>
        <translation>Or choose single ones:</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Another event</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bankhub::ExportDesk</name>
    <message>
        <source>statement-%1</source>
        <translation>statement-%1</translation>
    </message>
    <message>
        <source>transactions-%1</source>
        <translation>transactions-%1</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Save the export</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Print the statement</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Completing %1…</source>
        <translation>Completing %1…</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 rows</source>
        <translation>Writing %1: %2 of %3 rows</translation>
    </message>
    <message>
        <source>%1 transactions sent to the printer %2.</source>
        <translation>%1 transactions sent to the printer %2.</translation>
    </message>
    <message>
        <source>%1 transactions written to %2.</source>
        <translation>%1 transactions written to %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>The printing was stopped.</source>
        <translation>The printing was stopped.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>The export was stopped; no file was written.</translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation>%1 was not written. %2 %3</translation>
    </message>
</context>
<context>
    <name>bankhub::ExportDialog</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets and imports</source>
        <translation>CSV, for spreadsheets and imports</translation>
    </message>
    <message>
        <source>JSON, under the names of the service</source>
        <translation>JSON, under the names of the service</translation>
    </message>
    <message>
        <source>Statement as PDF, grouped by account</source>
        <translation>Statement as PDF, grouped by account</translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation>Print a statement</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>As shown</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Template: %1</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, landscape</translation>
    </message>
    <message>
        <source>One sheet holds %1 rows: the rest continues on further sheets.</source>
        <translation>One sheet holds %1 rows: the rest continues on further sheets.</translation>
    </message>
    <message>
        <source>Amounts and times are typed, account numbers and codes stay text. The second sheet names the filter.</source>
        <translation>Amounts and times are typed, account numbers and codes stay text. The second sheet names the filter.</translation>
    </message>
    <message>
        <source>Separator, dates and header line are those of the template.</source>
        <translation>Separator, dates and header line are those of the template.</translation>
    </message>
    <message>
        <source>UTF-8 with a mark that Excel understands. Texts that look like formulas and long numbers get an apostrophe in front.</source>
        <translation>UTF-8 with a mark that Excel understands. Texts that look like formulas and long numbers get an apostrophe in front.</translation>
    </message>
    <message>
        <source>Templates do not apply to JSON: all members of the service are written.</source>
        <translation>Templates do not apply to JSON: all members of the service are written.</translation>
    </message>
    <message>
        <source>An array of objects, exactly as the service calls and spells its members.</source>
        <translation>An array of objects, exactly as the service calls and spells its members.</translation>
    </message>
    <message>
        <source>This makes about %1 pages. Narrow the filter if you need fewer.</source>
        <translation>This makes about %1 pages. Narrow the filter if you need fewer.</translation>
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
        <translation>Print…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation>Export transactions</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>The selected rows</source>
        <translation>The selected rows</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Everything in the cache</source>
        <translation>Everything in the cache</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Templates…</translation>
    </message>
    <message>
        <source>Edit the column templates</source>
        <translation>Edit the column templates</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>bankhub::FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>In the search field: %1</source>
        <translation>In the search field: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::FilterChips</name>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Clear the filter (Esc)</translation>
    </message>
</context>
<context>
    <name>bankhub::FilterEditor</name>
    <message>
        <source>Text…</source>
        <translation>Text…</translation>
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
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Amount…</source>
        <translation>Amount…</translation>
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
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>last … days…</source>
        <translation>last … days…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>bankhub::GroupButton</name>
    <message>
        <source>Collapse all groups</source>
        <translation>Collapse all groups</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Expand all groups</translation>
    </message>
    <message>
        <source>Group the rows and show the sums of each group</source>
        <translation>Group the rows and show the sums of each group</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Group the rows</translation>
    </message>
    <message>
        <source>Group the rows. Now: %1</source>
        <comment>%1 is a way to group</comment>
        <translation>Group the rows. Now: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::GroupDelegate</name>
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
</context>
<context>
    <name>bankhub::HealthCard</name>
    <message>
        <source>Health of the connection</source>
        <translation>Health of the connection</translation>
    </message>
    <message>
        <source>Link an account…</source>
        <translation>Link an account…</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Check the connection…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>the secret is missing</source>
        <translation>the secret is missing</translation>
    </message>
    <message>
        <source>valid for %1</source>
        <translation>valid for %1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>there is one</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>asked for when it is needed</translation>
    </message>
    <message>
        <source>Access token: %1. Synchronises now.</source>
        <translation>Access token: %1. Synchronises now.</translation>
    </message>
    <message>
        <source>Access token: %1. Opens the connection.</source>
        <translation>Access token: %1. Opens the connection.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1 · all events</source>
        <translation>%1 · all events</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n event</numerusform>
            <numerusform>%1 · %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the service…</source>
        <translation>asking the service…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>Webhook: %1. Opens its page.</source>
        <translation>Webhook: %1. Opens its page.</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronised</translation>
    </message>
    <message>
        <source>now under way</source>
        <translation>now under way</translation>
    </message>
    <message>
        <source>%1 · %2/%3 accounts</source>
        <translation>%1 · %2/%3 accounts</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Synchronised: %1. Opens the accounts.</source>
        <translation>Synchronised: %1. Opens the accounts.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <source>%1/%2 days agree ✓</source>
        <translation>%1/%2 days agree ✓</translation>
    </message>
    <message>
        <source>%1/%2 days agree</source>
        <translation>%1/%2 days agree</translation>
    </message>
    <message>
        <source>Days with transactions that agree with the service&apos;s own count: %1. Shows the transactions.</source>
        <translation>Days with transactions that agree with the service&apos;s own count: %1. Shows the transactions.</translation>
    </message>
</context>
<context>
    <name>bankhub::IssuedLinkModel</name>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
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
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Created by</translation>
    </message>
</context>
<context>
    <name>bankhub::JournalModel</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>bankhub::JournalPage</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Check them</translation>
    </message>
    <message>
        <source>It happened?</source>
        <translation>It happened?</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>It did not happen?</translation>
    </message>
    <message>
        <source>%1, %2, confirmed on %3</source>
        <translation>%1, %2, confirmed on %3</translation>
    </message>
    <message>
        <source>Say so only if you have seen it at the service. The journal then counts it as done, and the same confirmation is not sent again.</source>
        <translation>Say so only if you have seen it at the service. The journal then counts it as done, and the same confirmation is not sent again.</translation>
    </message>
    <message>
        <source>Say so only if you have looked for it at the service. The journal then counts it as not done, and the same content can be sent again.</source>
        <translation>Say so only if you have looked for it at the service. The journal then counts it as not done, and the same content can be sent again.</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>It happened</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>It did not happen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The journal has been brought up to date.</source>
        <translation>The journal has been brought up to date.</translation>
    </message>
    <message>
        <source>Search what, subject, user, request</source>
        <translation>Search what, subject, user, request</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Search the journal</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nothing was changed yet</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Every result</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Asking the service about change %1 of %2…</source>
        <translation>Asking the service about change %1 of %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) whose result nobody knows: each was sent and its answer was lost. Check before sending the same again.</source>
        <translation>
            <numerusform>%n change whose result nobody knows: it was sent and its answer was lost. Check before sending the same again.</numerusform>
            <numerusform>%n changes whose result nobody knows: each was sent and its answer was lost. Check before sending the same again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a change to see its request and its answer.</source>
        <translation>Select a change to see its request and its answer.</translation>
    </message>
    <message>
        <source>Create a company, a link or a webhook: every change that is confirmed is written down here before it is sent, with its answer.</source>
        <translation>Create a company, a link or a webhook: every change that is confirmed is written down here before it is sent, with its answer.</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Audit log…</translation>
    </message>
    <message>
        <source>Show the audit log</source>
        <translation>Show the audit log</translation>
    </message>
</context>
<context>
    <name>bankhub::JournalSaving</name>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>journal-%1.jsonl</source>
        <translation>journal-%1.jsonl</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>%1 was not written. %2 %3</source>
        <translation>%1 was not written. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the journal saved in %1.</source>
        <translation>
            <numerusform>%n change of the journal saved in %1.</numerusform>
            <numerusform>%n changes of the journal saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bankhub::KeywordsCard</name>
    <message>
        <source>A keyword must not be empty.</source>
        <translation>A keyword must not be empty.</translation>
    </message>
    <message>
        <source>Remove the keyword “%1”</source>
        <translation>Remove the keyword “%1”</translation>
    </message>
    <message>
        <source>The list is empty: every transaction is notified.</source>
        <translation>The list is empty: every transaction is notified.</translation>
    </message>
    <message>
        <source>Notified is what contains one of these words, upper and lower case alike. Whether the service tells accents apart is not documented; the test here does.</source>
        <translation>Notified is what contains one of these words, upper and lower case alike. Whether the service tells accents apart is not documented; the test here does.</translation>
    </message>
    <message>
        <source>There are no transactions in the cache to test with. Synchronise first.</source>
        <translation>There are no transactions in the cache to test with. Synchronise first.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 transactions would no longer be notified.</source>
        <translation>
            <numerusform>%n of the last %1 transactions would no longer be notified.</numerusform>
            <numerusform>%n of the last %1 transactions would no longer be notified.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message numerus="yes">
        <source>None would be lost; %n of the last %1 transactions would be notified in addition.</source>
        <translation>
            <numerusform>None would be lost; %n of the last %1 transactions would be notified in addition.</numerusform>
            <numerusform>None would be lost; %n of the last %1 transactions would be notified in addition.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for the last %1 transactions.</source>
        <translation>Nothing changes for the last %1 transactions.</translation>
    </message>
    <message>
        <source>Notification keywords</source>
        <translation>Notification keywords</translation>
    </message>
    <message>
        <source>A word in the content of a transaction</source>
        <translation>A word in the content of a transaction</translation>
    </message>
    <message>
        <source>New keyword</source>
        <translation>New keyword</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add the keyword</source>
        <translation>Add the keyword</translation>
    </message>
    <message>
        <source>Test with the newest transactions:</source>
        <translation>Test with the newest transactions:</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkAddressBar</name>
    <message>
        <source>not opened here</source>
        <translation>not opened here</translation>
    </message>
    <message>
        <source>certificate valid · off the record</source>
        <translation>certificate valid · off the record</translation>
    </message>
    <message>
        <source>on this computer, not encrypted · off the record</source>
        <translation>on this computer, not encrypted · off the record</translation>
    </message>
    <message>
        <source>connection not secure</source>
        <translation>connection not secure</translation>
    </message>
    <message>
        <source>Width of a telephone</source>
        <translation>Width of a telephone</translation>
    </message>
    <message>
        <source>Width of a tablet</source>
        <translation>Width of a tablet</translation>
    </message>
    <message>
        <source>Width of a desktop</source>
        <translation>Width of a desktop</translation>
    </message>
    <message>
        <source>%1: %2 pixels</source>
        <translation>%1: %2 pixels</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Close the page</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkCockpit</name>
    <message>
        <source>Close the page?</source>
        <translation>Close the page?</translation>
    </message>
    <message>
        <source>The page of the service is open. Closing it ends the visit; the link stays valid and can be opened again.</source>
        <translation>The page of the service is open. Closing it ends the visit; the link stays valid and can be opened again.</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Close the page</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message numerus="yes">
        <source>The link is on the clipboard for %n second(s). Whoever has it can use it.</source>
        <translation>
            <numerusform>The link is on the clipboard for %n second. Whoever has it can use it.</numerusform>
            <numerusform>The link is on the clipboard for %n seconds. Whoever has it can use it.</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link or use the QR code.</source>
        <translation>No browser could be started. Copy the link or use the QR code.</translation>
    </message>
    <message>
        <source>No mail program could be started. Copy the link instead.</source>
        <translation>No mail program could be started. Copy the link instead.</translation>
    </message>
    <message>
        <source>Back to the list of links</source>
        <translation>Back to the list of links</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Linking</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Mail in Vietnamese</source>
        <translation>Mail in Vietnamese</translation>
    </message>
    <message>
        <source>Mail in English</source>
        <translation>Mail in English</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkFlow</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificate of %1</translation>
    </message>
    <message>
        <source>New window: %1</source>
        <translation>New window: %1</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <translation>Download: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkFormDialog</name>
    <message>
        <source>Choose an account</source>
        <translation>Choose an account</translation>
    </message>
    <message>
        <source>Choose a company</source>
        <translation>Choose a company</translation>
    </message>
    <message>
        <source>Asking the service which company owns it…</source>
        <translation>Asking the service which company owns it…</translation>
    </message>
    <message>
        <source>Owned by %1, as the service says now. The link is made for this company.</source>
        <translation>Owned by %1, as the service says now. The link is made for this company.</translation>
    </message>
    <message>
        <source>The link is always made for the company that owns the account.</source>
        <translation>The link is always made for the company that owns the account.</translation>
    </message>
    <message>
        <source>The owner of the account cannot be read. %1</source>
        <translation>The owner of the account cannot be read. %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Choose the account to unlink.</source>
        <translation>Choose the account to unlink.</translation>
    </message>
    <message>
        <source>Choose the company to link for.</source>
        <translation>Choose the company to link for.</translation>
    </message>
    <message>
        <source>This is not a complete web address. Leave it empty when you have none.</source>
        <translation>This is not a complete web address. Leave it empty when you have none.</translation>
    </message>
    <message>
        <source>Use a public https address, or leave it empty.</source>
        <translation>Use a public https address, or leave it empty.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password.</source>
        <translation>The address must not hold a user name or a password.</translation>
    </message>
    <message>
        <source>Create a link to unlink an account</source>
        <translation>Create a link to unlink an account</translation>
    </message>
    <message>
        <source>Create a link</source>
        <translation>Create a link</translation>
    </message>
    <message>
        <source>Create the link</source>
        <translation>Create the link</translation>
    </message>
    <message>
        <source>Whoever has the link can use it until it expires. Hand it to the account holder only.</source>
        <translation>Whoever has the link can use it until it expires. Hand it to the account holder only.</translation>
    </message>
    <message>
        <source>Once the account holder has confirmed, no new transactions arrive.</source>
        <translation>Once the account holder has confirmed, no new transactions arrive.</translation>
    </message>
    <message>
        <source>Unlink an account</source>
        <translation>Unlink an account</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>New link</translation>
    </message>
    <message>
        <source>The account holder confirms the unlinking on a page of the service.</source>
        <translation>The account holder confirms the unlinking on a page of the service.</translation>
    </message>
    <message>
        <source>The account holder chooses the bank and confirms on a page of the service.</source>
        <translation>The account holder chooses the bank and confirms on a page of the service.</translation>
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
        <source>Search bank, number or holder</source>
        <translation>Search bank, number or holder</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Search companies</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Redirect address</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>https://… (optional)</source>
        <translation>https://… (optional)</translation>
    </message>
    <message>
        <source>The page is shown inside a mobile app</source>
        <translation>The page is shown inside a mobile app</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create the link…</source>
        <translation>Create the link…</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkListView</name>
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
        <source>The search hides all rows.</source>
        <translation>The search hides all rows.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>No links yet</translation>
    </message>
    <message>
        <source>Create a link, then open it here or hand it to the account holder. The service has no list of links: those created with this program are kept here.</source>
        <translation>Create a link, then open it here or hand it to the account holder. The service has no list of links: those created with this program are kept here.</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>New link…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>The account list shows</source>
        <translation>The account list shows</translation>
    </message>
    <message>
        <source>no account that it could have changed</source>
        <translation>no account that it could have changed</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Language of the page</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Last asked</translation>
    </message>
    <message>
        <source>Link token ID</source>
        <translation>Link token ID</translation>
    </message>
    <message>
        <source>The service can only be asked about links of this run that are still open.</source>
        <translation>The service can only be asked about links of this run that are still open.</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Linking</translation>
    </message>
    <message>
        <source>Unlink an account…</source>
        <translation>Unlink an account…</translation>
    </message>
    <message>
        <source>Search company, account, person</source>
        <translation>Search company, account, person</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Search links</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Select a link to see all of it.</source>
        <translation>Select a link to see all of it.</translation>
    </message>
    <message>
        <source>Open the cockpit</source>
        <translation>Open the cockpit</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Ask the service</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkQrDialog</name>
    <message>
        <source>Save the QR code</source>
        <translation>Save the QR code</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>Saved. The picture is as secret as the link: whoever scans it can use the link.</source>
        <translation>Saved. The picture is as secret as the link: whoever scans it can use the link.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR code of the link</translation>
    </message>
    <message>
        <source>QR code of the link for %1</source>
        <translation>QR code of the link for %1</translation>
    </message>
    <message>
        <source>Scan it with the phone of the account holder. Valid until %1 (Vietnam time).</source>
        <translation>Scan it with the phone of the account holder. Valid until %1 (Vietnam time).</translation>
    </message>
    <message>
        <source>Scan it with the phone of the account holder.</source>
        <translation>Scan it with the phone of the account holder.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkResultPanel</name>
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
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>the service (link-token/get)</source>
        <translation>the service (link-token/get)</translation>
    </message>
    <message>
        <source>the account list of the service</source>
        <translation>the account list of the service</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>No longer linked</translation>
    </message>
    <message>
        <source>Linked in that time</source>
        <translation>Linked in that time</translation>
    </message>
    <message>
        <source>The account is unlinked</source>
        <translation>The account is unlinked</translation>
    </message>
    <message>
        <source>The account is linked</source>
        <translation>The account is linked</translation>
    </message>
    <message>
        <source>The embedded view is not available on this computer. Use the system browser; what happens there appears here too.</source>
        <translation>The embedded view is not available on this computer. Use the system browser; what happens there appears here too.</translation>
    </message>
    <message>
        <source>Open again here</source>
        <translation>Open again here</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Open here</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>New link…</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkStage</name>
    <message>
        <source>The page could not be loaded. Check the network and open it again, or use the system browser.</source>
        <translation>The page could not be loaded. Check the network and open it again, or use the system browser.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Kept the page from something it may not do: %1</source>
        <translation>Kept the page from something it may not do: %1</translation>
    </message>
    <message>
        <source>The browser engine has ended unexpectedly. Nothing is lost: open the page again.</source>
        <translation>The browser engine has ended unexpectedly. Nothing is lost: open the page again.</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkTimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>The service cannot be asked at the moment</source>
        <translation>The service cannot be asked at the moment</translation>
    </message>
    <message>
        <source>%1. It is tried again by itself.</source>
        <translation>%1. It is tried again by itself.</translation>
    </message>
    <message>
        <source>Confirmation by the service</source>
        <translation>Confirmation by the service</translation>
    </message>
    <message>
        <source>link-token/get and the account list</source>
        <translation>link-token/get and the account list</translation>
    </message>
</context>
<context>
    <name>bankhub::LinkingPage</name>
    <message>
        <source>This link was created before. The link itself is no longer known, because it is never stored: revoke it and create a new one if it is still needed.</source>
        <translation>This link was created before. The link itself is no longer known, because it is never stored: revoke it and create a new one if it is still needed.</translation>
    </message>
    <message>
        <source>Revoke a link</source>
        <translation>Revoke a link</translation>
    </message>
    <message>
        <source>Revoke the link</source>
        <translation>Revoke the link</translation>
    </message>
    <message>
        <source>The link stops working at once, also for somebody who is at its page now.</source>
        <translation>The link stops working at once, also for somebody who is at its page now.</translation>
    </message>
    <message>
        <source>The service did not know the link any more: there was nothing left to revoke.</source>
        <translation>The service did not know the link any more: there was nothing left to revoke.</translation>
    </message>
    <message>
        <source>The link is revoked.</source>
        <translation>The link is revoked.</translation>
    </message>
    <message>
        <source>the unlinking that is open in the cockpit</source>
        <translation>the unlinking that is open in the cockpit</translation>
    </message>
    <message>
        <source>the linking that is open in the cockpit</source>
        <translation>the linking that is open in the cockpit</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Linking</translation>
    </message>
</context>
<context>
    <name>bankhub::LockWindow</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Bank Hub Console is locked</source>
        <translation>Bank Hub Console is locked</translation>
    </message>
    <message>
        <source>Enter the client_secret of the profile to go on. Nothing you typed is lost.</source>
        <translation>Enter the client_secret of the profile to go on. Nothing you typed is lost.</translation>
    </message>
    <message>
        <source>The key store of the computer is asked for the secret of the profile. Nothing you typed is lost.</source>
        <translation>The key store of the computer is asked for the secret of the profile. Nothing you typed is lost.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Waiting for the key store</source>
        <translation>Waiting for the key store</translation>
    </message>
</context>
<context>
    <name>bankhub::LockedPage</name>
    <message>
        <source>Access to a device or to notifications</source>
        <translation>Access to a device or to notifications</translation>
    </message>
    <message>
        <source>Access to files</source>
        <translation>Access to files</translation>
    </message>
    <message>
        <source>A sign-in window</source>
        <translation>A sign-in window</translation>
    </message>
    <message>
        <source>A sign-in window of the proxy</source>
        <translation>A sign-in window of the proxy</translation>
    </message>
    <message>
        <source>A message window of the page</source>
        <translation>A message window of the page</translation>
    </message>
</context>
<context>
    <name>bankhub::LogoCard</name>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is a file which you may read.</source>
        <translation>%1 cannot be opened. Check that it is a file which you may read.</translation>
    </message>
    <message>
        <source>%1 · not saved yet</source>
        <translation>%1 · not saved yet</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Not fetched</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Hard to see on light and on dark</source>
        <translation>Hard to see on light and on dark</translation>
    </message>
    <message>
        <source>Hard to see on light</source>
        <translation>Hard to see on light</translation>
    </message>
    <message>
        <source>Hard to see on dark</source>
        <translation>Hard to see on dark</translation>
    </message>
    <message>
        <source>Clear on light and on dark</source>
        <translation>Clear on light and on dark</translation>
    </message>
    <message>
        <source>The present logo could not be fetched, so Undo cannot bring it back</source>
        <translation>The present logo could not be fetched, so Undo cannot bring it back</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Crop and scale…</source>
        <translation>Crop and scale…</translation>
    </message>
    <message>
        <source>Bring back the old logo…</source>
        <translation>Bring back the old logo…</translation>
    </message>
    <message>
        <source>Discard the new logo</source>
        <translation>Discard the new logo</translation>
    </message>
    <message>
        <source>The logo on light</source>
        <translation>The logo on light</translation>
    </message>
    <message>
        <source>The logo on dark</source>
        <translation>The logo on dark</translation>
    </message>
</context>
<context>
    <name>bankhub::LogoDropZone</name>
    <message>
        <source>There is no picture on the clipboard. Copy one and paste again.</source>
        <translation>There is no picture on the clipboard. Copy one and paste again.</translation>
    </message>
    <message>
        <source>What was dropped here is no picture. Drop a PNG or JPEG file.</source>
        <translation>What was dropped here is no picture. Drop a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Only one picture can be the logo. Choose one file.</source>
        <translation>Only one picture can be the logo. Choose one file.</translation>
    </message>
    <message>
        <source>This is an address on the web. Save the picture on this computer first.</source>
        <translation>This is an address on the web. Save the picture on this computer first.</translation>
    </message>
    <message>
        <source>Drop a PNG or JPEG here, or</source>
        <translation>Drop a PNG or JPEG here, or</translation>
    </message>
    <message>
        <source>At most 1 MB. It shows at once on every hosted page.</source>
        <translation>At most 1 MB. It shows at once on every hosted page.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a logo file</source>
        <translation>Choose a logo file</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste a logo</source>
        <translation>Paste a logo</translation>
    </message>
</context>
<context>
    <name>bankhub::LostNotificationsDialog</name>
    <message>
        <source>No longer notified</source>
        <translation>No longer notified</translation>
    </message>
    <message numerus="yes">
        <source>With the new keywords these %n transaction(s) would not be notified; with the present ones they are.</source>
        <translation>
            <numerusform>With the new keywords this transaction would not be notified; with the present ones it is.</numerusform>
            <numerusform>With the new keywords these %n transactions would not be notified; with the present ones they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::LostWritesNotice</name>
    <message>
        <source>Open the journal</source>
        <translation>Open the journal</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %n change(s) were answered, or the answer was lost: they may or may not have happened. Check them before you send the same again.</source>
        <translation>
            <numerusform>The program ended before %n change was answered, or the answer was lost: it may or may not have happened. Check it before you send the same again.</numerusform>
            <numerusform>The program ended before %n changes were answered, or the answer was lost: they may or may not have happened. Check them before you send the same again.</numerusform>
        </translation>
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
</context>
<context>
    <name>bankhub::MarksDialog</name>
    <message>
        <source>Marks in the transactions</source>
        <translation>Marks in the transactions</translation>
    </message>
    <message>
        <source>Rows that deserve a look get a sign with words. Exports are not changed by it.</source>
        <translation>Rows that deserve a look get a sign with words. Exports are not changed by it.</translation>
    </message>
    <message>
        <source>Amounts from</source>
        <translation>Amounts from</translation>
    </message>
    <message>
        <source>Money in without a payment code</source>
        <translation>Money in without a payment code</translation>
    </message>
    <message>
        <source>Balance notifications that were not delivered</source>
        <translation>Balance notifications that were not delivered</translation>
    </message>
    <message>
        <source>Possible duplicates: same account, direction, amount and content</source>
        <translation>Possible duplicates: same account, direction, amount and content</translation>
    </message>
    <message>
        <source>Within so many minutes</source>
        <translation>Within so many minutes</translation>
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
    <name>bankhub::MaskedValue</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>hidden, ends in %1</source>
        <translation>hidden, ends in %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Hide: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
</context>
<context>
    <name>bankhub::NameCard</name>
    <message>
        <source>The name that hosted pages show</source>
        <translation>The name that hosted pages show</translation>
    </message>
</context>
<context>
    <name>bankhub::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>bankhub::NewCompanyDialog</name>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation>Review and create…</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>Create a company</translation>
    </message>
    <message>
        <source>Create the company</source>
        <translation>Create the company</translation>
    </message>
    <message>
        <source>A company cannot be deleted afterwards, only given another status.</source>
        <translation>A company cannot be deleted afterwards, only given another status.</translation>
    </message>
    <message>
        <source>A new company has no transaction quota and no payment codes. Set both after creating it; until it has a quota, no balance notifications are sent.</source>
        <translation>A new company has no transaction quota and no payment codes. Set both after creating it; until it has a quota, no balance notifications are sent.</translation>
    </message>
</context>
<context>
    <name>bankhub::NewSecretDialog</name>
    <message numerus="yes">
        <source>Copied. It is taken off the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Copied. It is taken off the clipboard after %n second.</numerusform>
            <numerusform>Copied. It is taken off the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Asking the key store…</translation>
    </message>
    <message>
        <source>Kept until the program ends. This profile does not use the key store.</source>
        <translation>Kept until the program ends. This profile does not use the key store.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer.</source>
        <translation>Kept in the key store of this computer.</translation>
    </message>
    <message>
        <source>The key was not kept. %1 Copy it from here instead.</source>
        <translation>The key was not kept. %1 Copy it from here instead.</translation>
    </message>
    <message>
        <source>The key was neither copied nor kept, and it is not shown again. Close once more to leave.</source>
        <translation>The key was neither copied nor kept, and it is not shown again. Close once more to leave.</translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation>New secret key</translation>
    </message>
    <message>
        <source>The webhook is saved</source>
        <translation>The webhook is saved</translation>
    </message>
    <message>
        <source>This is the new key. It is shown only now: give it to whoever runs the receiver, which compares it with the header X-Secret-Key of every event.</source>
        <translation>This is the new key. It is shown only now: give it to whoever runs the receiver, which compares it with the header X-Secret-Key of every event.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Keep in the key store</source>
        <translation>Keep in the key store</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>bankhub::NewestCard</name>
    <message>
        <source>Newest transactions</source>
        <translation>Newest transactions</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>All transactions</translation>
    </message>
    <message>
        <source>Show all transactions</source>
        <translation>Show all transactions</translation>
    </message>
</context>
<context>
    <name>bankhub::NewestModel</name>
    <message>
        <source>no code yet</source>
        <translation>no code yet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>bankhub::NewsMark</name>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>Show only the transactions that came since your last visit</source>
        <translation>Show only the transactions that came since your last visit</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Mark all as seen</translation>
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
    <name>bankhub::NoticesSection</name>
    <message>
        <source>This is a notice</source>
        <translation>This is a notice</translation>
    </message>
    <message>
        <source>Money that comes in is told like this. Press it to see the rows.</source>
        <translation>Money that comes in is told like this. Press it to see the rows.</translation>
    </message>
    <message>
        <source>This desktop has no place for notices of programs (a system tray), so the program cannot tell you of money while its window is not open. New transactions are marked in the window all the same.</source>
        <translation>This desktop has no place for notices of programs (a system tray), so the program cannot tell you of money while its window is not open. New transactions are marked in the window all the same.</translation>
    </message>
    <message>
        <source>Tell me of money that comes in</source>
        <translation>Tell me of money that comes in</translation>
    </message>
    <message>
        <source>Amounts from</source>
        <translation>Amounts from</translation>
    </message>
    <message>
        <source>Every amount.</source>
        <translation>Every amount.</translation>
    </message>
    <message>
        <source>Only these accounts (none ticked: all)</source>
        <translation>Only these accounts (none ticked: all)</translation>
    </message>
    <message>
        <source>Only with a payment code</source>
        <translation>Only with a payment code</translation>
    </message>
    <message>
        <source>Without amounts and account numbers</source>
        <translation>Without amounts and account numbers</translation>
    </message>
    <message>
        <source>Quiet hours, in the time of Vietnam</source>
        <translation>Quiet hours, in the time of Vietnam</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Show an example</translation>
    </message>
    <message>
        <source>What comes in together is told in one notice; pressing it opens the window at those rows. What came in during quiet hours is told in one notice at their end; what came in while the program was not running is only marked as new.</source>
        <translation>What comes in together is told in one notice; pressing it opens the window at those rows. What came in during quiet hours is told in one notice at their end; what came in while the program was not running is only marked as new.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>until</source>
        <comment>an hour of the day</comment>
        <translation>until</translation>
    </message>
</context>
<context>
    <name>bankhub::OverviewPage</name>
    <message>
        <source>All companies</source>
        <translation>All companies</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>No transactions yet</translation>
    </message>
    <message>
        <source>Synchronise to read companies, accounts and transactions from the service. Without a linked account there is nothing to read: take the first steps above.</source>
        <translation>Synchronise to read companies, accounts and transactions from the service. Without a linked account there is nothing to read: take the first steps above.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>%1: %2. Shows the transactions.</source>
        <translation>%1: %2. Shows the transactions.</translation>
    </message>
    <message>
        <source>Money in by company</source>
        <translation>Money in by company</translation>
    </message>
    <message>
        <source>Money in by account</source>
        <translation>Money in by account</translation>
    </message>
    <message>
        <source>No transactions in this period</source>
        <translation>No transactions in this period</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>bankhub::PaymentCodeSample</name>
    <message>
        <source>Prefix, both lengths and the kind of characters are needed for a code.</source>
        <translation>Prefix, both lengths and the kind of characters are needed for a code.</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Recognised: %1</translation>
    </message>
    <message>
        <source>No payment code is recognised in this text.</source>
        <translation>No payment code is recognised in this text.</translation>
    </message>
    <message>
        <source>Capital and small letters are the same. The service publishes no finer rule, so it may decide otherwise in rare cases.</source>
        <translation>Capital and small letters are the same. The service publishes no finer rule, so it may decide otherwise in rare cases.</translation>
    </message>
    <message>
        <source>Codes that the template accepts</source>
        <translation>Codes that the template accepts</translation>
    </message>
    <message>
        <source>Payment codes are not switched on, so none is recognised at present.</source>
        <translation>Payment codes are not switched on, so none is recognised at present.</translation>
    </message>
    <message>
        <source>Try the text of a transfer</source>
        <translation>Try the text of a transfer</translation>
    </message>
    <message>
        <source>for example: thanh toan don hang …</source>
        <translation>for example: thanh toan don hang …</translation>
    </message>
</context>
<context>
    <name>bankhub::PermissionState</name>
    <message numerus="yes">
        <source>Changes allowed until %1 (%n minute(s) left)</source>
        <translation>
            <numerusform>Changes allowed until %1 (%n minute left)</numerusform>
            <numerusform>Changes allowed until %1 (%n minutes left)</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Allow changes…</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Read-only again</translation>
    </message>
</context>
<context>
    <name>bankhub::PreviewCard</name>
    <message>
        <source>The browser engine is not available here, so this is drawn without the style sheet.</source>
        <translation>The browser engine is not available here, so this is drawn without the style sheet.</translation>
    </message>
    <message>
        <source>An approximation: the hosted page itself may differ. Check it in the sandbox.</source>
        <translation>An approximation: the hosted page itself may differ. Check it in the sandbox.</translation>
    </message>
    <message>
        <source>Preview of the hosted page</source>
        <translation>Preview of the hosted page</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>vi</source>
        <comment>language of the preview</comment>
        <translation>vi</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the preview</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>Preview as on a phone</source>
        <translation>Preview as on a phone</translation>
    </message>
    <message>
        <source>Preview as on a desktop</source>
        <translation>Preview as on a desktop</translation>
    </message>
    <message>
        <source>Preview in Vietnamese</source>
        <translation>Preview in Vietnamese</translation>
    </message>
    <message>
        <source>Preview in English</source>
        <translation>Preview in English</translation>
    </message>
</context>
<context>
    <name>bankhub::PrivacyMark</name>
    <message>
        <source>Amounts hidden</source>
        <translation>Amounts hidden</translation>
    </message>
    <message>
        <source>Amounts and account numbers are hidden, also in what you copy. Exports and prints have them in full. Press to show them again (%1).</source>
        <translation>Amounts and account numbers are hidden, also in what you copy. Exports and prints have them in full. Press to show them again (%1).</translation>
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
    <name>bankhub::QuickStartCard</name>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>To do: %1</translation>
    </message>
    <message>
        <source>The service answers with your credentials.</source>
        <translation>The service answers with your credentials.</translation>
    </message>
    <message>
        <source>A company stands for a merchant whose accounts are linked.</source>
        <translation>A company stands for a merchant whose accounts are linked.</translation>
    </message>
    <message>
        <source>A link lets the account holder agree on the page of the bank.</source>
        <translation>A link lets the account holder agree on the page of the bank.</translation>
    </message>
    <message>
        <source>An account is linked, and its transactions arrive here.</source>
        <translation>An account is linked, and its transactions arrive here.</translation>
    </message>
    <message>
        <source>A webhook tells your own server of every event.</source>
        <translation>A webhook tells your own server of every event.</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Check the connection…</translation>
    </message>
    <message>
        <source>Create the first company…</source>
        <translation>Create the first company…</translation>
    </message>
    <message>
        <source>Create the first link…</source>
        <translation>Create the first link…</translation>
    </message>
    <message>
        <source>Show the links</source>
        <translation>Show the links</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Set up the webhook</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Hide the first steps</translation>
    </message>
</context>
<context>
    <name>bankhub::QuotaField</name>
    <message>
        <source>Not stated by the service</source>
        <translation>Not stated by the service</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unlimited</translation>
    </message>
    <message>
        <source>A number of transactions</source>
        <translation>A number of transactions</translation>
    </message>
    <message>
        <source>Kind of quota</source>
        <translation>Kind of quota</translation>
    </message>
    <message>
        <source>for example: 50000</source>
        <translation>for example: 50000</translation>
    </message>
    <message>
        <source>Number of transactions</source>
        <translation>Number of transactions</translation>
    </message>
</context>
<context>
    <name>bankhub::RecordTable</name>
    <message>
        <source>Fit “%1” to the rows on the screen</source>
        <translation>Fit “%1” to the rows on the screen</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Hide “%1”</translation>
    </message>
</context>
<context>
    <name>bankhub::RegionSection</name>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Dots for thousands: %1</source>
        <translation>Dots for thousands: %1</translation>
    </message>
    <message>
        <source>Commas for thousands: %1</source>
        <translation>Commas for thousands: %1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Day first: %1</translation>
    </message>
    <message>
        <source>Year first (ISO 8601): %1</source>
        <translation>Year first (ISO 8601): %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Independent of the language. It holds for every window, for printed statements and for what you type. CSV, JSON and Excel files keep the form that other programs expect.</source>
        <translation>Independent of the language. It holds for every window, for printed statements and for what you type. CSV, JSON and Excel files keep the form that other programs expect.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Numbers and dates</translation>
    </message>
</context>
<context>
    <name>bankhub::SampleComposer</name>
    <message>
        <source>As documented</source>
        <translation>As documented</translation>
    </message>
    <message>
        <source>The same one twice</source>
        <translation>The same one twice</translation>
    </message>
    <message>
        <source>With a wrong key</source>
        <translation>With a wrong key</translation>
    </message>
    <message>
        <source>Five hours late</source>
        <translation>Five hours late</translation>
    </message>
    <message>
        <source>To the address in the form, which is still empty</source>
        <translation>To the address in the form, which is still empty</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Enter the key of the webhook: the service shows only its end.</source>
        <translation>Enter the key of the webhook: the service shows only its end.</translation>
    </message>
    <message>
        <source>This is not the key of the webhook, which ends in %1.</source>
        <translation>This is not the key of the webhook, which ends in %1.</translation>
    </message>
    <message>
        <source>Enter the key that SePay issued for balance notifications.</source>
        <translation>Enter the key that SePay issued for balance notifications.</translation>
    </message>
    <message>
        <source>Send samples on production</source>
        <translation>Send samples on production</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up notification(s) will go from this computer to %1. The receiver cannot tell them from real ones and may act on them.</source>
        <translation>
            <numerusform>%n made-up notification will go from this computer to %1. The receiver cannot tell it from a real one and may act on it.</numerusform>
            <numerusform>%n made-up notifications will go from this computer to %1. The receiver cannot tell them from real ones and may act on them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send a sample from this computer</source>
        <translation>Send a sample from this computer</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Kind of trial</source>
        <translation>Kind of trial</translation>
    </message>
    <message>
        <source>Full key of the webhook</source>
        <translation>Full key of the webhook</translation>
    </message>
    <message>
        <source>Address for balance notifications</source>
        <translation>Address for balance notifications</translation>
    </message>
    <message>
        <source>Key for balance notifications</source>
        <translation>Key for balance notifications</translation>
    </message>
    <message>
        <source>SePay sets this address and key. They are used for the sample only and are not stored.</source>
        <translation>SePay sets this address and key. They are used for the sample only and are not stored.</translation>
    </message>
    <message>
        <source>Body of the sample</source>
        <translation>Body of the sample</translation>
    </message>
    <message>
        <source>Send every event</source>
        <translation>Send every event</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Copy as a cURL command</source>
        <translation>Copy as a cURL command</translation>
    </message>
    <message>
        <source>Copied, with a placeholder for the key</source>
        <translation>Copied, with a placeholder for the key</translation>
    </message>
</context>
<context>
    <name>bankhub::SampleModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>bankhub::SampleResults</name>
    <message>
        <source>… the answer is longer; this is its beginning.</source>
        <translation>… the answer is longer; this is its beginning.</translation>
    </message>
    <message>
        <source>Answer of the receiver</source>
        <translation>Answer of the receiver</translation>
    </message>
    <message>
        <source>Recent samples</source>
        <translation>Recent samples</translation>
    </message>
</context>
<context>
    <name>bankhub::ScreenLock</name>
    <message>
        <source>This is not the client_secret that was used before.</source>
        <translation>This is not the client_secret that was used before.</translation>
    </message>
</context>
<context>
    <name>bankhub::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>bankhub::SecretEditor</name>
    <message>
        <source>The present key stays. This computer knows it in full and sends it again with the rest.</source>
        <translation>The present key stays. This computer knows it in full and sends it again with the rest.</translation>
    </message>
    <message>
        <source>The present key stays. The service shows only its end, and this computer does not know the rest.</source>
        <translation>The present key stays. The service shows only its end, and this computer does not know the rest.</translation>
    </message>
    <message>
        <source>The full key is shown once after saving, and can be kept in the key store of this computer.</source>
        <translation>The full key is shown once after saving, and can be kept in the key store of this computer.</translation>
    </message>
    <message>
        <source>Present secret key, masked</source>
        <translation>Present secret key, masked</translation>
    </message>
    <message>
        <source>New secret key</source>
        <translation>New secret key</translation>
    </message>
    <message>
        <source>Type or paste a key</source>
        <translation>Type or paste a key</translation>
    </message>
    <message>
        <source>Generate a strong key</source>
        <translation>Generate a strong key</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Enter a new key</translation>
    </message>
    <message>
        <source>Keep the present key</source>
        <translation>Keep the present key</translation>
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
    <name>bankhub::ServiceSearchBar</name>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>The service could not answer. %1</source>
        <translation>The service could not answer. %1</translation>
    </message>
    <message>
        <source>You see the answer of the service: the first %1 of %2 companies.</source>
        <translation>You see the answer of the service: the first %1 of %2 companies.</translation>
    </message>
    <message numerus="yes">
        <source>You see the answer of the service, not the cached list: %n company(s).</source>
        <translation>
            <numerusform>You see the answer of the service, not the cached list: %n company.</numerusform>
            <numerusform>You see the answer of the service, not the cached list: %n companies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n row could not be read.</numerusform>
            <numerusform>%n rows could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
    <message>
        <source>Back to the cached list</source>
        <translation>Back to the cached list</translation>
    </message>
</context>
<context>
    <name>bankhub::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <translation>What you choose counts at once.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <message>
        <source>Rows of tables</source>
        <translation>Rows of tables</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Lock when nobody uses the program</source>
        <translation>Lock when nobody uses the program</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Changes on production</source>
        <translation>Changes on production</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>The windows</translation>
    </message>
</context>
<context>
    <name>bankhub::SettleBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — the service is asked…</source>
        <translation>%1 — the service is asked…</translation>
    </message>
    <message>
        <source>%1 — it could not be checked. %2</source>
        <translation>%1 — it could not be checked. %2</translation>
    </message>
    <message>
        <source>%1 — it is still being sent. Check again in a moment.</source>
        <translation>%1 — it is still being sent. Check again in a moment.</translation>
    </message>
    <message>
        <source>%1 — the service cannot say whether it happened. If you can see it there yourself, say so.</source>
        <translation>%1 — the service cannot say whether it happened. If you can see it there yourself, say so.</translation>
    </message>
    <message>
        <source>%1 — the answer was lost: it may or may not have happened.</source>
        <translation>%1 — the answer was lost: it may or may not have happened.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>It happened</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>It did not happen</translation>
    </message>
    <message>
        <source>The service is asked</source>
        <translation>The service is asked</translation>
    </message>
</context>
<context>
    <name>bankhub::ShareCard</name>
    <message numerus="yes">
        <source>%1: %2 transaction(s), %3 in, %4 out, net %5</source>
        <translation>
            <numerusform>%1: %2 transaction, %3 in, %4 out, net %5</numerusform>
            <numerusform>%1: %2 transactions, %3 in, %4 out, net %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
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
    <message>
        <source>Offer what the search field understands</source>
        <translation>Offer what the search field understands</translation>
    </message>
    <message>
        <source>Filter by a cell</source>
        <translation>Filter by a cell</translation>
    </message>
    <message>
        <source>Alt+click, Menu</source>
        <translation>Alt+click, Menu</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Sort by a further column</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+click</translation>
    </message>
</context>
<context>
    <name>bankhub::SimilarList</name>
    <message>
        <source>Same payment code (%1)</source>
        <translation>Same payment code (%1)</translation>
    </message>
    <message>
        <source>Same content (%1)</source>
        <translation>Same content (%1)</translation>
    </message>
    <message>
        <source>Same account and amount within 30 days (%1)</source>
        <translation>Same account and amount within 30 days (%1)</translation>
    </message>
    <message>
        <source>Similar (%1)</source>
        <translation>Similar (%1)</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>The cache could not be searched.</source>
        <translation>The cache could not be searched.</translation>
    </message>
    <message>
        <source>There are no similar rows.</source>
        <translation>There are no similar rows.</translation>
    </message>
    <message>
        <source>Show the transaction of %1, %2</source>
        <comment>time, amount</comment>
        <translation>Show the transaction of %1, %2</translation>
    </message>
    <message>
        <source>Show all of them in the table</source>
        <translation>Show all of them in the table</translation>
    </message>
</context>
<context>
    <name>bankhub::SimulateTransactionDialog</name>
    <message>
        <source>No code could be made. %1</source>
        <translation>No code could be made. %1</translation>
    </message>
    <message>
        <source>This company has no payment codes switched on.</source>
        <translation>This company has no payment codes switched on.</translation>
    </message>
    <message>
        <source>Enter what the transfer says.</source>
        <translation>Enter what the transfer says.</translation>
    </message>
    <message>
        <source>Simulate a transaction</source>
        <translation>Simulate a transaction</translation>
    </message>
    <message>
        <source>Simulate it</source>
        <translation>Simulate it</translation>
    </message>
    <message>
        <source>Balance notifications for it are sent as for a real transaction.</source>
        <translation>Balance notifications for it are sent as for a real transaction.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The transaction has arrived: %1 at %2.</source>
        <translation>The transaction has arrived: %1 at %2.</translation>
    </message>
    <message>
        <source>The transaction was made, but it could not be read back. It comes with the next synchronisation. %1</source>
        <translation>The transaction was made, but it could not be read back. It comes with the next synchronisation. %1</translation>
    </message>
    <message>
        <source>Transactions can be simulated on the sandbox only. This address behaves like production and refused it; nothing was made.</source>
        <translation>Transactions can be simulated on the sandbox only. This address behaves like production and refused it; nothing was made.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>for example: thanh toan don hang</source>
        <translation>for example: thanh toan don hang</translation>
    </message>
    <message>
        <source>Insert a payment code</source>
        <translation>Insert a payment code</translation>
    </message>
    <message>
        <source>Simulate another</source>
        <translation>Simulate another</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continue…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bankhub::SpokenRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
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
    <message>
        <source>Ctrl+K commands · F1 shortcuts</source>
        <translation>Ctrl+K commands · F1 shortcuts</translation>
    </message>
</context>
<context>
    <name>bankhub::StyleSheetCard</name>
    <message>
        <source>The service puts these rules into every hosted page and refuses scripts. Check the result in the sandbox before you save it for production.</source>
        <translation>The service puts these rules into every hosted page and refuses scripts. Check the result in the sandbox before you save it for production.</translation>
    </message>
    <message>
        <source>A brace or a comment is left open: what comes after it may have no effect.</source>
        <translation>A brace or a comment is left open: what comes after it may have no effect.</translation>
    </message>
</context>
<context>
    <name>bankhub::SyncSection</name>
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
    <message>
        <source>F5 synchronises at any time. Every window of the program shares one synchronisation, which keeps to the pace that the service allows.</source>
        <translation>F5 synchronises at any time. Every window of the program shares one synchronisation, which keeps to the pace that the service allows.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>bankhub::TemplateColumns</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Columns of the template</source>
        <translation>Columns of the template</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Fixed text</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Remove the column</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Move the column up</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Move the column down</translation>
    </message>
</context>
<context>
    <name>bankhub::TemplateEditor</name>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>A template needs a name.</translation>
    </message>
    <message>
        <source>There is another template of this name.</source>
        <translation>There is another template of this name.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>This file holds no column templates that this program understands. Choose a file that was exported here.</source>
        <translation>This file holds no column templates that this program understands. Choose a file that was exported here.</translation>
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
        <translation>The template was written to %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>Open templates</translation>
    </message>
    <message>
        <source>Column templates (*.json)</source>
        <translation>Column templates (*.json)</translation>
    </message>
    <message>
        <source>Column templates</source>
        <translation>Column templates</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export this template…</source>
        <translation>Export this template…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>CSV separator</source>
        <translation>CSV separator</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Header line</translation>
    </message>
    <message>
        <source>Mark of UTF-8 at the beginning of a CSV file</source>
        <translation>Mark of UTF-8 at the beginning of a CSV file</translation>
    </message>
    <message>
        <source>Apostrophe before formulas and long numbers in a CSV file</source>
        <translation>Apostrophe before formulas and long numbers in a CSV file</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>day/month/year and time</source>
        <translation>day/month/year and time</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>year-month-day and time</source>
        <translation>year-month-day and time</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
</context>
<context>
    <name>bankhub::TestAccountsCard</name>
    <message>
        <source>Test accounts (sandbox)</source>
        <translation>Test accounts (sandbox)</translation>
    </message>
    <message>
        <source>Test accounts (simulator)</source>
        <translation>Test accounts (simulator)</translation>
    </message>
    <message>
        <source>Documented by SePay; its sandbox has more. They can be linked and unlinked without limit.</source>
        <translation>Documented by SePay; its sandbox has more. They can be linked and unlinked without limit.</translation>
    </message>
    <message>
        <source>Made up by the simulator of this program. SePay&apos;s sandbox has others.</source>
        <translation>Made up by the simulator of this program. SePay&apos;s sandbox has others.</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Test account</translation>
    </message>
    <message>
        <source>%1, business, %2</source>
        <translation>%1, business, %2</translation>
    </message>
    <message>
        <source>%1, personal, %2</source>
        <translation>%1, personal, %2</translation>
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
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>One-time password</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>bankhub::TextConditionDialog</name>
    <message>
        <source>Text in the transactions</source>
        <translation>Text in the transactions</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>does not contain</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>is exactly</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>begins with</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>does not begin with</translation>
    </message>
    <message>
        <source>In the search field: %1</source>
        <translation>In the search field: %1</translation>
    </message>
    <message>
        <source>Accents matter only when the text has some; capitals never do.</source>
        <translation>Accents matter only when the text has some; capitals never do.</translation>
    </message>
    <message>
        <source>Write the text to look for.</source>
        <translation>Write the text to look for.</translation>
    </message>
</context>
<context>
    <name>bankhub::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionCopy</name>
    <message>
        <source>%1 rows are too many for the clipboard, which takes %2. Narrow the selection, or export it.</source>
        <translation>%1 rows are too many for the clipboard, which takes %2. Narrow the selection, or export it.</translation>
    </message>
    <message>
        <source>Copying %1 rows…</source>
        <translation>Copying %1 rows…</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Nothing was copied. %1</translation>
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
        <translation>Copy as a table with headings</translation>
    </message>
    <message>
        <source>Copy as a table without headings</source>
        <translation>Copy as a table without headings</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copy as CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copy as JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copy as Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as shown, without amounts and account numbers. Export has them in full.</source>
        <translation>
            <numerusform>%n row copied as shown, without amounts and account numbers. Export has them in full.</numerusform>
            <numerusform>%n rows copied as shown, without amounts and account numbers. Export has them in full.</numerusform>
        </translation>
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
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Show the transaction as JSON</source>
        <translation>Show the transaction as JSON</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copy as cURL</translation>
    </message>
    <message>
        <source>Copy the request for this transaction as a cURL command</source>
        <translation>Copy the request for this transaction as a cURL command</translation>
    </message>
    <message>
        <source>The token is not in it: the command takes it from the variable BANKHUB_TOKEN.</source>
        <translation>The token is not in it: the command takes it from the variable BANKHUB_TOKEN.</translation>
    </message>
    <message>
        <source>Print receipt…</source>
        <translation>Print receipt…</translation>
    </message>
    <message>
        <source>Print a receipt of this transaction</source>
        <translation>Print a receipt of this transaction</translation>
    </message>
    <message>
        <source>%1 rows are selected</source>
        <translation>%1 rows are selected</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Bank account ID</source>
        <translation>Bank account ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>Virtual account ID</source>
        <translation>Virtual account ID</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows in</source>
        <translation>Rows in</translation>
    </message>
    <message>
        <source>Rows out</source>
        <translation>Rows out</translation>
    </message>
    <message>
        <source>Amounts are hidden. Show them again to see the JSON.</source>
        <translation>Amounts are hidden. Show them again to see the JSON.</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionFilterBar</name>
    <message>
        <source>Search transactions</source>
        <translation>Search transactions</translation>
    </message>
    <message>
        <source>Search words, or write filters: amount:&gt;=1tr dir:in bank:MBBank -content:phi date:last-month</source>
        <translation>Search words, or write filters: amount:&gt;=1tr dir:in bank:MBBank -content:phi date:last-month</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionJsonDialog</name>
    <message>
        <source>Transaction as JSON</source>
        <translation>Transaction as JSON</translation>
    </message>
    <message>
        <source>Put together from the fields that the cache keeps, under the names of the service&apos;s transaction list. The answer of the service itself is not kept.</source>
        <translation>Put together from the fields that the cache keeps, under the names of the service&apos;s transaction list. The answer of the service itself is not kept.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>Copy the JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, sorted descending</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, sorted ascending</translation>
    </message>
    <message>
        <source>%1, sort column %2, descending</source>
        <translation>%1, sort column %2, descending</translation>
    </message>
    <message>
        <source>%1, sort column %2, ascending</source>
        <translation>%1, sort column %2, ascending</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and sums of a group</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Group %1, collapsed. %2</source>
        <translation>Group %1, collapsed. %2</translation>
    </message>
    <message>
        <source>Group %1, expanded. %2</source>
        <translation>Group %1, expanded. %2</translation>
    </message>
</context>
<context>
    <name>bankhub::TransactionTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>Then by this, ascending</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>Then by this, descending</translation>
    </message>
    <message>
        <source>No longer sort by this</source>
        <translation>No longer sort by this</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Default order</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Reset the columns</translation>
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
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export transactions</source>
        <translation>Export transactions</translation>
    </message>
    <message>
        <source>The decision was not kept. %1</source>
        <translation>The decision was not kept. %1</translation>
    </message>
    <message>
        <source>The filter hides that transaction.</source>
        <translation>The filter hides that transaction.</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Sort by “%1”</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Clear the filter (Esc)</translation>
    </message>
    <message>
        <source>Select the rows of this group</source>
        <translation>Select the rows of this group</translation>
    </message>
    <message>
        <source>Expand this group</source>
        <translation>Expand this group</translation>
    </message>
    <message>
        <source>Collapse this group</source>
        <translation>Collapse this group</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Collapse all groups</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Expand all groups</translation>
    </message>
    <message>
        <source>Only what the notice told of is shown. Clear the filter (Esc) to see everything.</source>
        <translation>Only what the notice told of is shown. Clear the filter (Esc) to see everything.</translation>
    </message>
    <message>
        <source>Reading the first transactions from the service…</source>
        <translation>Reading the first transactions from the service…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of this period differ from the service&apos;s own count</source>
        <translation>
            <numerusform>%n day of this period differs from the service&apos;s own count</numerusform>
            <numerusform>%n days of this period differ from the service&apos;s own count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bankhub::TrayMenu</name>
    <message>
        <source>Open Bank Hub Console</source>
        <translation>Open Bank Hub Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
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
        <translation>Read-only again now</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Allow changes</translation>
    </message>
    <message>
        <source>Allow changes on “%1”?</source>
        <translation>Allow changes on “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>This is production: what you change are real companies and accounts. Each change is still shown and confirmed. After %n minute(s) the profile is read-only again.</source>
        <translation>
            <numerusform>This is production: what you change are real companies and accounts. Each change is still shown and confirmed. After %n minute the profile is read-only again.</numerusform>
            <numerusform>This is production: what you change are real companies and accounts. Each change is still shown and confirmed. After %n minutes the profile is read-only again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>Stay read-only</translation>
    </message>
</context>
<context>
    <name>bankhub::UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>What you typed is not saved: %1.</source>
        <translation>What you typed is not saved: %1.</translation>
    </message>
    <message>
        <source>Go back to save it, or give it up.</source>
        <translation>Go back to save it, or give it up.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>bankhub::UpdateNotice</name>
    <message>
        <source>Open its page</source>
        <translation>Open its page</translation>
    </message>
</context>
<context>
    <name>bankhub::UpdateWords</name>
    <message>
        <source>What came from the publisher&apos;s address is not a version file. A log-in page of the network may stand in the way.</source>
        <translation>What came from the publisher&apos;s address is not a version file. A log-in page of the network may stand in the way.</translation>
    </message>
    <message>
        <source>The version file is not signed by the publisher of this program, so it is not believed. Tell whoever looks after this computer.</source>
        <translation>The version file is not signed by the publisher of this program, so it is not believed. Tell whoever looks after this computer.</translation>
    </message>
    <message>
        <source>The version file has a form that this version of the program does not know.</source>
        <translation>The version file has a form that this version of the program does not know.</translation>
    </message>
    <message>
        <source>The version file is older than one that was read before, so it is not believed.</source>
        <translation>The version file is older than one that was read before, so it is not believed.</translation>
    </message>
    <message>
        <source>The publisher&apos;s address gave no version file. %1</source>
        <translation>The publisher&apos;s address gave no version file. %1</translation>
    </message>
    <message>
        <source>Version %1 of this program was published on %2.</source>
        <translation>Version %1 of this program was published on %2.</translation>
    </message>
    <message>
        <source>Whoever built this program named no publisher of new versions. They come the way the program came.</source>
        <translation>Whoever built this program named no publisher of new versions. They come the way the program came.</translation>
    </message>
    <message>
        <source>The publisher has not been asked for a new version.</source>
        <translation>The publisher has not been asked for a new version.</translation>
    </message>
    <message>
        <source>Asking the publisher…</source>
        <translation>Asking the publisher…</translation>
    </message>
    <message>
        <source>This is the newest version, as the publisher said on %1.</source>
        <translation>This is the newest version, as the publisher said on %1.</translation>
    </message>
</context>
<context>
    <name>bankhub::VersionsDialog</name>
    <message>
        <source>Reading the cache…</source>
        <translation>Reading the cache…</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>No versions</translation>
    </message>
    <message>
        <source>A version is kept here whenever the branding is read or saved.</source>
        <translation>A version is kept here whenever the branding is read or saved.</translation>
    </message>
    <message>
        <source>The branding of this profile has not been opened on this computer. Open that page there once, then copy.</source>
        <translation>The branding of this profile has not been opened on this computer. Open that page there once, then copy.</translation>
    </message>
    <message>
        <source>%1 · found at the service</source>
        <translation>%1 · found at the service</translation>
    </message>
    <message>
        <source>%1 · saved by %2</source>
        <translation>%1 · saved by %2</translation>
    </message>
    <message>
        <source>The oldest version kept here</source>
        <translation>The oldest version kept here</translation>
    </message>
    <message>
        <source>Other members were offered</source>
        <translation>Other members were offered</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>The form already holds what this version has.</source>
        <translation>The form already holds what this version has.</translation>
    </message>
    <message>
        <source>Copy the branding of another profile</source>
        <translation>Copy the branding of another profile</translation>
    </message>
    <message>
        <source>History of the branding</source>
        <translation>History of the branding</translation>
    </message>
    <message>
        <source>Copy from:</source>
        <translation>Copy from:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This would change in the form. Nothing is sent before you review and save.</source>
        <translation>This would change in the form. Nothing is sent before you review and save.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy into the form</source>
        <translation>Copy into the form</translation>
    </message>
    <message>
        <source>Restore into the form</source>
        <translation>Restore into the form</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewBar</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Reset view</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>Save as new…</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Save view…</translation>
    </message>
    <message>
        <source>Save the changes to the view “%1”</source>
        <translation>Save the changes to the view “%1”</translation>
    </message>
    <message>
        <source>Show the view “%1” as it is kept</source>
        <translation>Show the view “%1” as it is kept</translation>
    </message>
    <message>
        <source>Keep the filter, the order and the columns under a name at the left</source>
        <translation>Keep the filter, the order and the columns under a name at the left</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewCommands</name>
    <message>
        <source>Another view has this name.</source>
        <translation>Another view has this name.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>The view “%1” was deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Share the view as a file</source>
        <translation>Share the view as a file</translation>
    </message>
    <message>
        <source>Views (*.%1)</source>
        <translation>Views (*.%1)</translation>
    </message>
    <message>
        <source>The view was written to %1. It holds the filter, the order and the columns, and no transactions.</source>
        <translation>The view was written to %1. It holds the filter, the order and the columns, and no transactions.</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Import a view</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 was not imported. %2</translation>
    </message>
    <message>
        <source>The view “%1” was imported.</source>
        <translation>The view “%1” was imported.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Share as a file…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Show when the program starts</source>
        <translation>Show when the program starts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Import a view…</source>
        <translation>Import a view…</translation>
    </message>
    <message>
        <source>The view was not changed. %1 %2</source>
        <translation>The view was not changed. %1 %2</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewList</name>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>bankhub::ViewPaletteSource</name>
    <message>
        <source>View of the transactions</source>
        <translation>View of the transactions</translation>
    </message>
</context>
<context>
    <name>bankhub::VirtualAccountList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Virtual accounts</translation>
    </message>
    <message>
        <source>Virtual accounts (%1)</source>
        <translation>Virtual accounts (%1)</translation>
    </message>
    <message>
        <source>This account has none.</source>
        <translation>This account has none.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Copy all virtual accounts</source>
        <translation>Copy all virtual accounts</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
</context>
<context>
    <name>bankhub::WebhookForm</name>
    <message>
        <source>Address that receives the events</source>
        <translation>Address that receives the events</translation>
    </message>
    <message>
        <source>Secret key (X-Secret-Key)</source>
        <translation>Secret key (X-Secret-Key)</translation>
    </message>
    <message>
        <source>Switched on: events are sent to this address</source>
        <translation>Switched on: events are sent to this address</translation>
    </message>
    <message>
        <source>for example: https://api.example.vn/webhook</source>
        <translation>for example: https://api.example.vn/webhook</translation>
    </message>
</context>
<context>
    <name>bankhub::WebhookPage</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>the webhook settings</source>
        <translation>the webhook settings</translation>
    </message>
    <message>
        <source>Asking the service for the webhook…</source>
        <translation>Asking the service for the webhook…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>This channel reports linking; money in and out goes over the balance notification (IPN).</source>
        <translation>This channel reports linking; money in and out goes over the balance notification (IPN).</translation>
    </message>
    <message>
        <source>The webhook could not be read again. %1</source>
        <translation>The webhook could not be read again. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>The service no longer has the former key: it was not kept when the webhook was saved without it. Set a new key, or the receiver will refuse the events.</source>
        <translation>The service no longer has the former key: it was not kept when the webhook was saved without it. Set a new key, or the receiver will refuse the events.</translation>
    </message>
    <message>
        <source>Save the webhook</source>
        <translation>Save the webhook</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Set up the webhook</translation>
    </message>
    <message>
        <source>The webhook is saved.</source>
        <translation>The webhook is saved.</translation>
    </message>
    <message>
        <source>The webhook was not saved. %1</source>
        <translation>The webhook was not saved. %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>Review and save…</translation>
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
        <source>Allow changes on production, or read-only again…</source>
        <translation>Allow changes on production, or read-only again…</translation>
    </message>
    <message>
        <source>Copy the selected rows in another form…</source>
        <translation>Copy the selected rows in another form…</translation>
    </message>
    <message>
        <source>Export transactions…</source>
        <translation>Export transactions…</translation>
    </message>
    <message>
        <source>Hide amounts and account numbers</source>
        <translation>Hide amounts and account numbers</translation>
    </message>
    <message>
        <source>Marks in the transactions…</source>
        <translation>Marks in the transactions…</translation>
    </message>
    <message>
        <source>Find a command, a page, a company or an account…</source>
        <translation>Find a command, a page, a company or an account…</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Show the first steps</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <translation>Look for a new version once a day</translation>
    </message>
    <message>
        <source>About this program…</source>
        <translation>About this program…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Go to the message in the corner</source>
        <translation>Go to the message in the corner</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Lock the windows</source>
        <translation>Lock the windows</translation>
    </message>
</context>
<context>
    <name>bankhub::WindowToasts</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The synchronisation failed. %1</source>
        <translation>The synchronisation failed. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A bank account of %1 was unlinked.</source>
        <translation>A bank account of %1 was unlinked.</translation>
    </message>
    <message>
        <source>A bank account of %1 was linked.</source>
        <translation>A bank account of %1 was linked.</translation>
    </message>
</context>
<context>
    <name>bankhub::WriteDialog</name>
    <message>
        <source>This production profile is read-only.</source>
        <translation>This production profile is read-only.</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Allow changes…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Stop waiting</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Send it again</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The service was asked: it did not happen. You can send it again.</source>
        <translation>The service was asked: it did not happen. You can send it again.</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>It could not be checked. %1</translation>
    </message>
    <message>
        <source>Result unknown: it was sent, but the answer was lost. It may or may not have happened. Check before you send it again.</source>
        <translation>Result unknown: it was sent, but the answer was lost. It may or may not have happened. Check before you send it again.</translation>
    </message>
    <message>
        <source>The service cannot say whether it happened. Sending it again uses the same idempotency key, but the service does not promise to recognise it.</source>
        <translation>The service cannot say whether it happened. Sending it again uses the same idempotency key, but the service does not promise to recognise it.</translation>
    </message>
    <message>
        <source>This was already done on %1. Nothing was sent again.</source>
        <translation>This was already done on %1. Nothing was sent again.</translation>
    </message>
    <message>
        <source>The service was asked: it has happened.</source>
        <translation>The service was asked: it has happened.</translation>
    </message>
    <message>
        <source>Will be sent as %1 %2</source>
        <translation>Will be sent as %1 %2</translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation>Type “%1” to confirm:</translation>
    </message>
    <message>
        <source>It is still being sent. Its answer may come; check again in a moment.</source>
        <translation>It is still being sent. Its answer may come; check again in a moment.</translation>
    </message>
    <message>
        <source>This time it was refused, but an earlier try may have happened: %1 Check before you send it again.</source>
        <translation>This time it was refused, but an earlier try may have happened: %1 Check before you send it again.</translation>
    </message>
    <message>
        <source>The answer of that time:</source>
        <translation>The answer of that time:</translation>
    </message>
    <message>
        <source>%1 of %2 KB sent</source>
        <translation>%1 of %2 KB sent</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
</context>
</TS>
