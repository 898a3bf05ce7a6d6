// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledsession.h"

#include <QNetworkProxyFactory>

#include "tests/support/store_testing.h"

namespace bankhub::testing {

namespace {
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

Company company(const QString& xid, const QString& name, const QString& status) {
    Company result;
    result.xid = {xid};
    result.fullName = name;
    result.status = status;
    return result;
}

BankAccount account(const QString& xid, const QString& companyXid, const QString& bank, const QString& number) {
    BankAccount result;
    result.xid = {xid};
    result.companyXid = {companyXid};
    result.bankName = bank;
    result.number = number;
    result.holderName = QStringLiteral("CTY TNHH SONG HAN");
    result.connected = true;
    result.active = true;
    return result;
}

Transaction transaction(int number, const BankAccount& account, qint64 nowUtcMs) {
    Transaction result;
    result.id = {QStringLiteral("transaction-%1").arg(number)};
    result.timeUtcMs = nowUtcMs - number * hourMs;
    result.bankAccountXid = account.xid;
    result.companyXid = account.companyXid;
    result.bankName = account.bankName;
    result.accountNumber = account.number;
    result.direction = number % 2 == 0 ? Direction::In : Direction::Out;
    result.amount = (number + 1) * 1000;
    result.content = number == 2 ? QStringLiteral("Nguyễn Đạt chuyen tien") : QStringLiteral("thanh toan don hang");
    result.paymentCode = QStringLiteral("DH%1").arg(number);
    result.referenceNumber = QStringLiteral("FT%1").arg(number);
    result.webhookSuccess = number == 3 || number == 4 ? 0 : 1;
    return result;
}

/// Sends what would leave this computer to a port where nobody listens, without asking for the address of its host.
class NothingOutside final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        if (isLoopback(query.url())) return {QNetworkProxy::NoProxy};
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1)};
    }
};
}  // namespace

FilledSession::FilledSession(bool withSecret, Environment environment)
    : settings(folder.path()), profiles(folder.path()) {
    QNetworkProxyFactory::setApplicationProxyFactory(new NothingOutside);
    Profile profile;
    profile.name = QStringLiteral("Sông Hàn Pay");
    profile.environment = environment;
    if (environment == Environment::Custom) profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    profile.clientId = QStringLiteral("client");
    settings.setSyncIntervalMinutes(0);
    profile = profiles.save(profile).value();
    if (withSecret) resultOf(keyStore.write(Session::secretKey(profile), QStringLiteral("secret")));
    fill(Session::cacheFileFor(profile, folder.path()));
    session = std::make_unique<Session>(profile, folder.path(), keyStore, clock);
    resultOf(session->open());
}

void FilledSession::fill(const QString& cacheFile) {
    // A store of its own, before the session: changes of an open cache are shown at most once a second.
    Store store(cacheFile);
    resultOf(store.open());
    const qint64 now = clock.nowUtcMs();
    resultOf(store.saveCompanies(
        {company(QStringLiteral("company-1"), QStringLiteral("Công ty TNHH Sông Hàn"), QStringLiteral("Active")),
         company(QStringLiteral("company-2"), QStringLiteral("Bếp Nhà Lụa"), QStringLiteral("Pending"))},
        now));
    const BankAccount first = account(QStringLiteral("account-1"), QStringLiteral("company-1"),
                                      QStringLiteral("MBBank"), QStringLiteral("0011"));
    BankAccount second = account(QStringLiteral("account-2"), QStringLiteral("company-2"), QStringLiteral("ACB"),
                                 QStringLiteral("0022"));
    second.connected = false;
    second.lastTransactionUtcMs = now - 10 * dayMs;
    resultOf(store.saveBankAccounts({first, second}, now));
    QList<Transaction> rows;
    for (int number = 0; number < transactionCount; ++number)
        rows << transaction(number, number < 6 ? first : second, now);
    resultOf(store.upsertTransactions(rows));
}

}  // namespace bankhub::testing
