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
class BankAccountDirectory;
class Branding;
class CompanyDirectory;
class DirectoryRefresh;
class Synchronizer;
class TokenProvider;
class TransactionBrowser;
class WriteJournal;
class WritePermission;
class Writer;

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

    [[nodiscard]] const Profile& profile() const;
    [[nodiscard]] SecretSource secretSource() const;
    [[nodiscard]] std::optional<Error> secretError() const;
    [[nodiscard]] QString cacheFile() const;

    Store& store();
    TokenProvider& tokens();
    ApiClient& api();
    // Features for windows; each loads when first asked for.
    CompanyDirectory& companies();
    BankAccountDirectory& bankAccounts();
    TransactionBrowser& transactions();
    Synchronizer& synchronizer();
    /// Companies and accounts alone, right after something changed. Runs by itself after each write that changes them.
    DirectoryRefresh& directoryRefresh();
    /// The one way to change something at the service, whether that is allowed now, and what was changed.
    Writer& writer();
    WritePermission& writePermission();
    WriteJournal& journal();
    /// Asks the service when it is first told to read.
    Branding& branding();

    /// Key store entry of a profile's secret.
    static QString secretKey(const Profile& profile);
    static QString cacheFileFor(const Profile& profile, const QString& dataDirectory);
    /// Deletes the cache of a profile, journal files included. The profile must not be open.
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
