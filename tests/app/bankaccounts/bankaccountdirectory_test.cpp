// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bankaccounts/bankaccountdirectory.h"

#include <QSignalSpy>

#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The list of bank accounts follows the cache.
class BankAccountDirectoryTest : public QObject {
    Q_OBJECT
private slots:
    void followsEverythingThatIsPartOfIt() {
        TemporaryStore store;
        BankAccountDirectory directory(*store);
        directory.reload();
        QTRY_VERIFY(directory.loaded());
        BankAccount account;
        account.xid = {QStringLiteral("account-1")};
        account.companyXid = {QStringLiteral("company-1")};
        QVERIFY(resultOf(store->saveBankAccounts({account}, 1)).has_value());
        QTRY_COMPARE(directory.accounts().size(), 1);

        Company company;
        company.xid = account.companyXid;
        company.fullName = QStringLiteral("Công ty Một");
        QVERIFY(resultOf(store->saveCompanies({company}, 1)).has_value());
        QTRY_COMPARE(directory.accounts().first().companyName, company.fullName);

        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(6))).has_value());
        QTRY_COMPARE(directory.accounts().first().transactionCount, 2);

        const AccountSyncState state{account.xid, 10, 20, Error::make(ErrorKind::Network)};
        QVERIFY(resultOf(store->saveAccountSync(state)).has_value());
        QTRY_COMPARE(directory.accounts().first().sync, state);
    }

    void reportsFailureAndRecovers() {
        QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("cache.db")));
        BankAccountDirectory directory(store);
        QSignalSpy changes(&directory, &BankAccountDirectory::changed);
        directory.reload();
        QVERIFY(changes.wait());
        QCOMPARE(directory.error()->kind, ErrorKind::Storage);
        QVERIFY(resultOf(store.open()).has_value());
        directory.reload();
        QTRY_VERIFY(directory.loaded());
        QVERIFY(!directory.error().has_value());
    }
};

QTEST_GUILESS_MAIN(BankAccountDirectoryTest)
#include "bankaccountdirectory_test.moc"
