// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Companies and bank accounts in the cache.
class DirectoryTablesTest : public QObject {
    Q_OBJECT

    static Company fullCompany(const QString& xid, qint64 createdAtUtcMs) {
        Company company;
        company.xid = {xid};
        company.fullName = QStringLiteral("Công ty ") + xid;
        company.shortName = QStringLiteral("CT");
        company.status = QStringLiteral("Active");
        company.active = true;
        company.createdAtUtcMs = createdAtUtcMs;
        company.updatedAtUtcMs = createdAtUtcMs + 1;
        company.configuration = CompanyConfiguration{true,
                                                     QStringLiteral("DH"),
                                                     3,
                                                     10,
                                                     QStringLiteral("NumberOnly"),
                                                     QStringLiteral("Unlimited"),
                                                     QStringLiteral("30")};
        return company;
    }
    static BankAccount fullAccount(const QString& xid, qint64 createdAtUtcMs) {
        BankAccount account;
        account.xid = {xid};
        account.companyXid = {QStringLiteral("company-1")};
        account.bankName = QStringLiteral("MBBank");
        account.holderName = QStringLiteral("NGUYỄN VĂN A");
        account.number = QStringLiteral("00123");
        account.accumulated = 5'000'000;
        account.type = QStringLiteral("individual");
        account.connected = true;
        account.active = false;
        account.lastTransactionUtcMs = 77;
        account.createdAtUtcMs = createdAtUtcMs;
        account.updatedAtUtcMs = 99;
        return account;
    }

private slots:
    void keepsEveryMemberOfACompany() {
        TemporaryStore store;
        Company bare;
        bare.xid = {QStringLiteral("bare")};
        const Company full = fullCompany(QStringLiteral("full"), 1000);
        QVERIFY(resultOf(store->saveCompanies({bare, full}, 1)).has_value());
        store.reopen();
        const auto companies = resultOf(store->companies());
        QCOMPARE(companies->size(), 2);
        QCOMPARE(companies->at(0).company, full);  // newest first, unknown age last
        QCOMPARE(companies->at(1).company, bare);
    }

    void oneCompanyAloneSaysNothingAboutTheList() {
        TemporaryStore store;
        Company listed = fullCompany(QStringLiteral("listed"), 1);
        listed.configuration.reset();
        const Company gone = fullCompany(QStringLiteral("gone"), 2);
        QVERIFY(resultOf(store->saveCompanies({listed, gone}, 1)).has_value());
        QVERIFY(resultOf(store->saveCompanies({listed}, 2)).has_value());
        QSignalSpy changes(&*store, &Store::companiesChanged);
        const Company detail = fullCompany(QStringLiteral("listed"), 1);
        Company goneDetail = gone;
        goneDetail.status = QStringLiteral("Terminated");
        QVERIFY(resultOf(store->saveCompany(detail, 3)).has_value());
        QVERIFY(resultOf(store->saveCompany(goneDetail, 3)).has_value());
        QVERIFY(resultOf(store->saveCompany(goneDetail, 4)).has_value());  // nothing new
        QCOMPARE(changes.size(), 2);
        const auto companies = resultOf(store->companies());
        QCOMPARE(companies->at(0).company, goneDetail);
        QVERIFY(companies->at(0).vanished);
        QCOMPARE(companies->at(1).company, detail);
        QVERIFY(!companies->at(1).vanished);
        // A list, which has no configurations, keeps the one that was read.
        QVERIFY(resultOf(store->saveCompanies({listed}, 5)).has_value());
        QCOMPARE(resultOf(store->companies())->at(1).company.configuration, detail.configuration);
    }

    void marksWhatIsNoLongerListed() {
        TemporaryStore store;
        const Company first = fullCompany(QStringLiteral("first"), 1);
        const Company second = fullCompany(QStringLiteral("second"), 2);
        QVERIFY(resultOf(store->saveCompanies({first, second}, 1)).has_value());
        QVERIFY(resultOf(store->saveCompanies({second}, 2)).has_value());
        auto companies = resultOf(store->companies());
        QCOMPARE(companies->size(), 2);
        QVERIFY(!companies->at(0).vanished);
        QVERIFY(companies->at(1).vanished);
        QVERIFY(resultOf(store->saveCompanies({first, second}, 3)).has_value());
        companies = resultOf(store->companies());
        QVERIFY(!companies->at(1).vanished);
    }

    void aListWithoutConfigurationsKeepsTheKnownOnes() {
        TemporaryStore store;
        Company company = fullCompany(QStringLiteral("one"), 1);
        const auto configuration = company.configuration;
        QVERIFY(resultOf(store->saveCompanies({company}, 1)).has_value());
        company.configuration.reset();
        company.fullName = QStringLiteral("Renamed");
        QVERIFY(resultOf(store->saveCompanies({company}, 2)).has_value());
        const auto companies = resultOf(store->companies());
        QCOMPARE(companies->first().company.fullName, company.fullName);
        QCOMPARE(companies->first().company.configuration, configuration);
    }

    void announcesOnlyRealChanges() {
        TemporaryStore store;
        QSignalSpy companiesChanged(&*store, &Store::companiesChanged);
        QSignalSpy accountsChanged(&*store, &Store::bankAccountsChanged);
        const QList<Company> companies{fullCompany(QStringLiteral("one"), 1)};
        const QList<BankAccount> accounts{fullAccount(QStringLiteral("one"), 1)};
        for (qint64 time = 1; time <= 3; ++time) {
            QVERIFY(resultOf(store->saveCompanies(companies, time)).has_value());
            QVERIFY(resultOf(store->saveBankAccounts(accounts, time)).has_value());
        }
        QCOMPARE(companiesChanged.count(), 1);
        QCOMPARE(accountsChanged.count(), 1);
        QVERIFY(resultOf(store->saveCompanies({}, 4)).has_value());
        QVERIFY(resultOf(store->saveBankAccounts({}, 4)).has_value());
        QCOMPARE(companiesChanged.count(), 2);
        QCOMPARE(accountsChanged.count(), 2);
    }

    void keepsEveryMemberOfAnAccount() {
        TemporaryStore store;
        BankAccount bare;
        bare.xid = {QStringLiteral("bare")};
        const BankAccount full = fullAccount(QStringLiteral("full"), 1000);
        QVERIFY(resultOf(store->saveBankAccounts({bare, full}, 1)).has_value());
        QVERIFY(resultOf(store->saveCompanies({fullCompany(QStringLiteral("company-1"), 1)}, 1)).has_value());
        store.reopen();
        const auto accounts = resultOf(store->bankAccounts());
        QCOMPARE(accounts->size(), 2);
        QCOMPARE(accounts->at(0).account, full);
        QCOMPARE(accounts->at(0).companyName, QStringLiteral("Công ty company-1"));
        QCOMPARE(accounts->at(0).sync, (AccountSyncState{full.xid, {}, {}, {}}));
        QCOMPARE(accounts->at(1).account, bare);
        QVERIFY(accounts->at(1).companyName.isEmpty());
        QVERIFY(accounts->at(1).account.companyXid.text.isNull());
    }

    void countsAccountsAndTransactions() {
        TemporaryStore store;
        QVERIFY(resultOf(store->saveCompanies({fullCompany(QStringLiteral("company-1"), 1)}, 1)).has_value());
        const BankAccount first = fullAccount(QStringLiteral("account-1"), 2);
        const BankAccount second = fullAccount(QStringLiteral("account-2"), 1);
        QVERIFY(resultOf(store->saveBankAccounts({first, second}, 1)).has_value());
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(30))).has_value());
        QCOMPARE(resultOf(store->companies())->first().accountCount, 2);
        QCOMPARE(resultOf(store->companies())->first().transactionCount, 15);
        QCOMPARE(resultOf(store->bankAccounts())->first().transactionCount, 10);
        QVERIFY(resultOf(store->saveBankAccounts({first}, 2)).has_value());
        QCOMPARE(resultOf(store->companies())->first().accountCount, 1);
        QVERIFY(resultOf(store->bankAccounts())->at(1).vanished);
        QCOMPARE(resultOf(store->bankAccounts())->at(1).transactionCount, 10);
    }
};

QTEST_GUILESS_MAIN(DirectoryTablesTest)
#include "directorytables_test.moc"
