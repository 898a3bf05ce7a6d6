// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include "app/api/apiclient.h"
#include "app/api/tokenapi.h"
#include "app/audit/audittrail.h"
#include "app/auth/tokenprovider.h"
#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/bankaccounts/bankaccountreader.h"
#include "app/bankaccounts/bankaccountsearch.h"
#include "app/branding/branding.h"
#include "app/companies/companydesk.h"
#include "app/companies/companydirectory.h"
#include "app/core/privatememory.h"
#include "app/linking/linkregister.h"
#include "app/net/httptransport.h"
#include "app/net/requestpacer.h"
#include "app/notices/receiptwatch.h"
#include "app/overview/overview.h"
#include "app/sandbox/transactionsimulator.h"
#include "app/sync/directoryrefresh.h"
#include "app/sync/synchronizer.h"
#include "app/transactions/duplicatereview.h"
#include "app/transactions/newtransactions.h"
#include "app/transactions/transactionbrowser.h"
#include "app/views/savedviews.h"
#include "app/webhooks/webhook.h"
#include "app/writes/writejournal.h"
#include "app/writes/writepermission.h"
#include "app/writes/writer.h"

namespace bankhub {

namespace {
/// 2 requests a second on any real host (contract notes, section 14); a service on this machine sets its own limit.
int intervalMsFor(const Profile& profile) {
    return isLoopback(profile.serviceAddress()) ? 0 : 500;
}
constexpr int largestInFlight = 4;
}  // namespace

class Session::Private {
public:
    Private(Session& owner, const Profile& profile, const QString& dataDirectory, KeyStore& keyStore,
            const Clock& clock)
        : profile(profile),
          cacheFile(cacheFileFor(profile, dataDirectory)),
          keyStore(keyStore),
          clock(clock),
          store(cacheFile),
          transport(profile.companyAuthority),
          pacer(intervalMsFor(profile), largestInFlight, clock),
          tokens([this] { return fetchToken(); }, clock),
          api(profile.serviceAddress(), tokens, transport, pacer, clock),
          synchronizer(api, store, clock),
          directoryRefresh(api, store, clock),
          writePermission(profile, clock),
          audit(profile, dataDirectory, writePermission, clock),
          writer(api, store, writePermission, clock, &audit),
          owner(owner) {}

    Pending<AccessToken> fetchToken() {
        if (lockedFrom)
            return Pending<AccessToken>::settled(failure(ErrorKind::NotConfigured, QStringLiteral("locked")));
        if (!profile.tokenBroker.isEmpty()) return api::fetchTokenFromBroker(transport, profile.tokenBroker);
        if (secret.isEmpty()) return Pending<AccessToken>::settled(failure(missingSecret()));
        return api::fetchToken(transport, profile.serviceAddress(), profile.clientId, secret);
    }

    [[nodiscard]] QByteArray digestOf(const QString& text) const {
        QByteArray plain = text.toUtf8();
        QMessageAuthenticationCode code(QCryptographicHash::Sha256, digestSalt);
        code.addData(plain);
        const QByteArray digest = code.result();
        // The text is also in the last block of the hash, until the next one begins.
        code.reset();
        code.addData("-", 1);
        wipe(plain);
        return digest;
    }

    [[nodiscard]] Error missingSecret() const {
        // "Not found" would be read as an answer of the service about what was asked for.
        const bool telling = secretError && secretError->kind != ErrorKind::NotFound;
        return telling ? *secretError : Error::make(ErrorKind::NotConfigured, QStringLiteral("client_secret"));
    }

    /// The feature, made now if nobody has asked for it before.
    template <typename Feature>
    Feature& made(std::unique_ptr<Feature>& feature) {
        if (!feature) {
            feature = std::make_unique<Feature>(store);
            if (storeIsOpen) feature->reload();
        }
        return *feature;
    }

    /// True when the last run left nothing older to be read.
    [[nodiscard]] bool readEverything() const {
        const auto outcome = synchronizer.lastOutcome();
        if (!outcome || outcome->stopped) return false;
        // With an account that always fails the history is in once a run brings nothing that was not known.
        const bool nothingLeft = outcome->rowsReceived > 0 && outcome->rowsNew == 0;
        return !outcome->error || nothingLeft;
    }

    void setSecret(SecretSource source, const QString& value, const std::optional<Error>& error) {
        secretSource = source;
        wipe(secret);
        // Memory of its own, so that it can be wiped.
        secret = QString(value.constData(), value.size());
        secretError = error;
        tokens.forget();
        // The key store is open, so that keeping the head of the audit log in it asks nobody for a password.
        if (source == SecretSource::KeyStore) audit.keepHeadIn(keyStore);
        Q_EMIT owner.secretSourceChanged();
        if (webhook && webhook->error()) webhook->reload();
    }

    Profile profile;
    QString cacheFile;
    KeyStore& keyStore;
    const Clock& clock;
    QString secret;  // memory only
    SecretSource secretSource = SecretSource::Missing;
    std::optional<Error> secretError;
    std::optional<SecretSource> lockedFrom;  ///< where the secret came from; set while locked
    const QByteArray digestSalt = QUuid::createUuid().toRfc4122();
    QByteArray typedSecretDigest;  ///< salted; while locked, of a secret that is nowhere else

    Store store;
    HttpTransport transport;
    RequestPacer pacer;
    TokenProvider tokens;
    ApiClient api;
    Synchronizer synchronizer;
    DirectoryRefresh directoryRefresh;
    WritePermission writePermission;
    AuditTrail audit;
    Writer writer;
    // Made when a window first asks: a command without a window must not follow every change of a million rows.
    std::unique_ptr<CompanyDirectory> companies;
    std::unique_ptr<CompanyDesk> companyDesk;
    std::unique_ptr<BankAccountDirectory> bankAccounts;
    std::unique_ptr<TransactionBrowser> transactions;
    std::unique_ptr<NewTransactions> newTransactions;
    std::unique_ptr<DuplicateReview> duplicateReview;
    std::unique_ptr<WriteJournal> journal;
    std::unique_ptr<Webhook> webhook;
    std::unique_ptr<BankAccountReader> bankAccountReader;
    std::unique_ptr<BankAccountSearch> bankAccountSearch;
    std::unique_ptr<TransactionSimulator> transactionSimulator;
    std::unique_ptr<LinkRegister> links;
    std::unique_ptr<Branding> branding;
    std::unique_ptr<Overview> overview;
    std::unique_ptr<SavedViews> views;
    std::unique_ptr<ReceiptWatch> receipts;
    bool storeIsOpen = false;
    Session& owner;
};

Session::Session(const Profile& profile, const QString& dataDirectory, KeyStore& keyStore, const Clock& clock,
                 QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>(*this, profile, dataDirectory, keyStore, clock)) {
    connect(&d_->api, &ApiClient::reachable, this, &Session::reachable);
    connect(&d_->writer, &Writer::written, this, [this](WriteKind kind) {
        // A simulated transaction is the last one of its account now.
        if (kind == WriteKind::CreateCompany || kind == WriteKind::EditCompany ||
            kind == WriteKind::SimulateTransaction)
            d_->directoryRefresh.refresh();
    });
    connect(this, &Session::secretSourceChanged, this, [this] {
        if (d_->branding && d_->branding->error()) d_->branding->read();
    });
}

Session::~Session() {
    wipe(d_->secret);
}

Pending<StoreOpened> Session::open() {
    if (!d_->profile.tokenBroker.isEmpty()) {
        d_->secretSource = SecretSource::Broker;
    } else if (d_->secret.isEmpty()) {
        d_->keyStore.read(secretKey(d_->profile))
            .then(
                this, [this](const QString& secret) { d_->setSecret(SecretSource::KeyStore, secret, {}); },
                [this](const Error& error) {
                    if (d_->secret.isEmpty()) d_->setSecret(SecretSource::Missing, {}, error);
                });
    }
    Promise<StoreOpened> opened;
    d_->store.open().finally(this, [this, opened](const Result<StoreOpened>& result) {
        d_->storeIsOpen = result.has_value();
        if (d_->storeIsOpen) {
            if (d_->companies) d_->companies->reload();
            if (d_->bankAccounts) d_->bankAccounts->reload();
            if (d_->transactions) d_->transactions->reload();
            if (d_->newTransactions) d_->newTransactions->reload();
            if (d_->journal) d_->journal->reload();
            if (d_->links) d_->links->reload();
            if (d_->branding) d_->branding->loadVersions();
            if (d_->overview) d_->overview->reload();
            if (d_->views) d_->views->reload();
            if (d_->receipts) d_->receipts->reload();
        }
        opened.settle(result);
    });
    return opened.pending();
}

void Session::useSecret(const QString& secret) {
    d_->setSecret(SecretSource::Memory, secret, {});
}

QString Session::sessionSecret() const {
    return d_->secretSource == SecretSource::Memory ? d_->secret : QString();
}

void Session::lock() {
    if (isLocked()) return;
    d_->synchronizer.stop();
    d_->writePermission.lockBecause(LockReason::ScreenLocked);
    d_->audit.screenLocked(true);
    if (d_->secretSource == SecretSource::Memory) d_->typedSecretDigest = d_->digestOf(d_->secret);
    d_->lockedFrom = d_->secretSource;
    if (d_->secretSource == SecretSource::Broker)
        d_->tokens.forget();
    else
        d_->setSecret(SecretSource::Missing, {}, Error::make(ErrorKind::NotConfigured, QStringLiteral("locked")));
}

bool Session::isLocked() const {
    return d_->lockedFrom.has_value();
}

bool Session::needsTypedSecret() const {
    return d_->lockedFrom == SecretSource::Memory;
}

Pending<Done> Session::unlock(const QString& typedSecret) {
    Promise<Done> promise;
    const auto open = [this, promise](const QString& secret) {
        const auto source = std::exchange(d_->lockedFrom, std::nullopt);
        d_->typedSecretDigest.clear();
        d_->audit.screenLocked(false);
        if (source == SecretSource::KeyStore || source == SecretSource::Memory) d_->setSecret(*source, secret, {});
        promise.settle(Done{});
    };
    if (!isLocked()) {
        promise.settle(Done{});
    } else if (d_->lockedFrom == SecretSource::KeyStore) {
        d_->keyStore.read(secretKey(d_->profile)).then(this, open, [promise](const Error& error) {
            promise.fail(error);
        });
    } else if (needsTypedSecret() && d_->digestOf(typedSecret) != d_->typedSecretDigest) {
        promise.fail(Error::make(ErrorKind::InvalidCredentials));
    } else {
        open(typedSecret);
    }
    return promise.pending();
}

const Profile& Session::profile() const {
    return d_->profile;
}

Session::SecretSource Session::secretSource() const {
    return d_->secretSource;
}

std::optional<Error> Session::secretError() const {
    return d_->secretError;
}

QString Session::cacheFile() const {
    return d_->cacheFile;
}

Store& Session::store() {
    return d_->store;
}

TokenProvider& Session::tokens() {
    return d_->tokens;
}

ApiClient& Session::api() {
    return d_->api;
}

CompanyDirectory& Session::companies() {
    return d_->made(d_->companies);
}

CompanyDesk& Session::companyDesk() {
    if (!d_->companyDesk) d_->companyDesk = std::make_unique<CompanyDesk>(d_->api, d_->store, d_->writer, d_->clock);
    return *d_->companyDesk;
}

BankAccountDirectory& Session::bankAccounts() {
    return d_->made(d_->bankAccounts);
}

TransactionBrowser& Session::transactions() {
    return d_->made(d_->transactions);
}

NewTransactions& Session::newTransactions() {
    if (d_->newTransactions) return *d_->newTransactions;
    NewTransactions& made = d_->made(d_->newTransactions);
    connect(&d_->synchronizer, &Synchronizer::finished, &made, [this, &made] {
        if (d_->readEverything()) made.readingEnded();
    });
    return made;
}

DuplicateReview& Session::duplicateReview() {
    if (!d_->duplicateReview) d_->duplicateReview = std::make_unique<DuplicateReview>(d_->store, d_->clock);
    return *d_->duplicateReview;
}

Synchronizer& Session::synchronizer() {
    return d_->synchronizer;
}

DirectoryRefresh& Session::directoryRefresh() {
    return d_->directoryRefresh;
}

Writer& Session::writer() {
    return d_->writer;
}

WritePermission& Session::writePermission() {
    return d_->writePermission;
}

AuditTrail& Session::audit() {
    return d_->audit;
}

WriteJournal& Session::journal() {
    if (!d_->journal) {
        d_->journal = std::make_unique<WriteJournal>(d_->store, d_->writer);
        if (d_->storeIsOpen) d_->journal->reload();
    }
    return *d_->journal;
}

Webhook& Session::webhook() {
    if (!d_->webhook)
        d_->webhook = std::make_unique<Webhook>(Webhook::Services{d_->api, d_->transport, d_->writer, d_->keyStore},
                                                d_->profile, d_->clock);
    return *d_->webhook;
}

BankAccountReader& Session::bankAccountReader() {
    if (!d_->bankAccountReader) d_->bankAccountReader = std::make_unique<BankAccountReader>(d_->api);
    return *d_->bankAccountReader;
}

BankAccountSearch& Session::bankAccountSearch() {
    if (!d_->bankAccountSearch) d_->bankAccountSearch = std::make_unique<BankAccountSearch>(d_->api);
    return *d_->bankAccountSearch;
}

TransactionSimulator& Session::transactionSimulator() {
    if (!d_->transactionSimulator)
        d_->transactionSimulator = std::make_unique<TransactionSimulator>(d_->api, d_->store, d_->writer, d_->clock);
    return *d_->transactionSimulator;
}

LinkRegister& Session::links() {
    if (!d_->links) {
        d_->links = std::make_unique<LinkRegister>(d_->api, d_->store, d_->writer, d_->clock,
                                                   [this] { d_->directoryRefresh.refresh(); });
        if (d_->storeIsOpen) d_->links->reload();
    }
    return *d_->links;
}

Branding& Session::branding() {
    if (!d_->branding) {
        d_->branding =
            std::make_unique<Branding>(Branding::Partners{d_->api, d_->transport, d_->store, d_->writer, d_->clock});
        if (d_->storeIsOpen) d_->branding->loadVersions();
    }
    return *d_->branding;
}

Overview& Session::overview() {
    if (!d_->overview) d_->overview = std::make_unique<Overview>(d_->store, d_->clock);
    return *d_->overview;
}

ReceiptWatch& Session::receipts() {
    if (!d_->receipts) {
        d_->receipts = std::make_unique<ReceiptWatch>(d_->store, d_->clock);
        ReceiptWatch* made = d_->receipts.get();
        if (d_->synchronizer.isRunning()) made->runBegan();
        connect(&d_->synchronizer, &Synchronizer::started, made, &ReceiptWatch::runBegan);
        connect(&d_->synchronizer, &Synchronizer::finished, made,
                [this, made] { made->runEnded(d_->readEverything()); });
        if (d_->storeIsOpen) made->reload();
    }
    return *d_->receipts;
}

SavedViews& Session::views() {
    if (!d_->views) {
        d_->views = std::make_unique<SavedViews>(d_->store, d_->clock);
        if (d_->storeIsOpen) d_->views->reload();
    }
    return *d_->views;
}

}  // namespace bankhub
