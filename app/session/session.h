// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/auth/keystore.h"
#include "app/auth/profile.h"
#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/store/store.h"

namespace bankhub {

class ApiClient;
class AuditTrail;
class BankAccountDirectory;
class BankAccountReader;
class BankAccountSearch;
class Branding;
class CompanyDirectory;
class DirectoryRefresh;
class DuplicateReview;
class LinkRegister;
class NewTransactions;
class Overview;
class ReceiptWatch;
class SavedViews;
class Synchronizer;
class TokenProvider;
class TransactionBrowser;
class TransactionSimulator;
class Webhook;
class WriteJournal;
class WritePermission;
class Writer;
struct CompanyDesk;

/// Everything that exists while one profile is open, wired together. Closing the session destroys it all.
class Session : public QObject {
    Q_OBJECT
public:
    enum class SecretSource {
        KeyStore,  ///< found in the key store
        Memory,    ///< given for this session
        Broker,    ///< not needed
        Missing,   ///< not there: offline until the user gives it (see secretError)
    };

    /// `dataDirectory` holds the cache files. `keyStore` must outlive the session.
    Session(const Profile& profile, const QString& dataDirectory, KeyStore& keyStore, const Clock& clock,
            QObject* parent = nullptr);
    ~Session() override;

    /// Opens the cache and looks for the secret; settles when the pages can show what is cached. A missing secret or
    /// key store is not a failure (offline use): see secretSource. Fails when the cache cannot be opened.
    Pending<StoreOpened> open();
    /// Uses this secret until the session ends (never stored by this call).
    void useSecret(const QString& secret);

    /// The secret that was given for this session, to open it once more; empty when it is found in the key store.
    [[nodiscard]] QString sessionSecret() const;
    /// Forgets the token and the secret, makes production read-only and stops the synchronisation. Writes that were
    /// sent already go on to their answer.
    void lock();
    /// Gets the secret again: from the key store, which asks the user when it is locked, or `typedSecret` when only the
    /// user has it. KeyStoreRefused, KeyStoreMissing, Timeout; InvalidCredentials when it is not the one used before.
    Pending<Done> unlock(const QString& typedSecret = {});
    [[nodiscard]] bool isLocked() const;
    /// While locked: the secret was given for this session only, so that the user must give it again.
    [[nodiscard]] bool needsTypedSecret() const;

    [[nodiscard]] const Profile& profile() const;
    [[nodiscard]] SecretSource secretSource() const;
    [[nodiscard]] std::optional<Error> secretError() const;
    [[nodiscard]] QString cacheFile() const;

    Store& store();
    TokenProvider& tokens();
    ApiClient& api();
    // Features for windows; each loads when first asked for.
    CompanyDirectory& companies();
    CompanyDesk& companyDesk();
    BankAccountDirectory& bankAccounts();
    TransactionBrowser& transactions();
    NewTransactions& newTransactions();
    DuplicateReview& duplicateReview();
    Synchronizer& synchronizer();
    /// Companies and accounts alone, right after something changed. Runs by itself after each write that changes them.
    DirectoryRefresh& directoryRefresh();
    /// The one way to change something at the service, whether that is allowed now, and what was changed.
    /// What was sent and never answered is looked up by the feature that sends it: each registers a checker for its
    /// kinds of write (Writer::setChecker) in its constructor. The window asks for every feature when it makes its
    /// pages (ui/shell/pageset.cpp), so that "Check" works in the journal for what an earlier run of the program left
    /// behind, whichever page is looked at. A kind without a checker is CannotTell, and a person settles it.
    Writer& writer();
    WritePermission& writePermission();
    WriteJournal& journal();
    /// What stays of every change for good, outside the cache.
    AuditTrail& audit();
    /// Reads the service when its page first comes up.
    Webhook& webhook();
    // What windows ask the service directly, each made when first asked for.
    BankAccountReader& bankAccountReader();
    BankAccountSearch& bankAccountSearch();
    TransactionSimulator& transactionSimulator();
    /// The links created here, and what happens to those of this run.
    LinkRegister& links();
    /// Asks the service when it is first told to read.
    Branding& branding();
    /// Reads the cache while somebody looks at it.
    Overview& overview();
    ReceiptWatch& receipts();
    /// The named views of this profile.
    SavedViews& views();

    /// Key store entry of a profile's secret.
    static QString secretKey(const Profile& profile);
    /// Removes everything secret of a profile from the key store: its client_secret and what was kept of its webhook.
    /// Both are tried; fails with the first refusal.
    static Pending<Done> removeSecrets(const Profile& profile, KeyStore& keyStore);
    static QString cacheFileFor(const Profile& profile, const QString& dataDirectory);
    /// Deletes the cache of a profile, journal files included. The profile must not be open.
    /// Deletes from the cache of a profile that is not open in this program what can be read from the service again:
    /// companies, accounts, transactions and counters, and with them what was decided about duplicates. The journal,
    /// the register of links, the branding versions and the views stay. In the background.
    static Pending<Done> clearCache(const Profile& profile, const QString& dataDirectory, QObject* owner);
    static Result<Done> removeCache(const Profile& profile, const QString& dataDirectory);

signals:
    void secretSourceChanged();
    /// Passed on from ApiClient::reachable, for those who may not include app/api.
    void reachable(bool answered);

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
