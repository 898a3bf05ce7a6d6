// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companydirectory.h"

#include <QSignalSpy>

#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The list of companies follows the cache.
class CompanyDirectoryTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheCache() {
        TemporaryStore store;
        CompanyDirectory directory(*store);
        QVERIFY(!directory.loaded());
        directory.reload();
        QTRY_VERIFY(directory.loaded());
        QVERIFY(directory.companies().isEmpty());
        Company company;
        company.xid = {QStringLiteral("company-1")};
        company.fullName = QStringLiteral("Công ty Một");
        QVERIFY(resultOf(store->saveCompanies({company}, 1)).has_value());
        QTRY_COMPARE(directory.companies().size(), 1);
        QCOMPARE(directory.nameOf(company.xid), company.fullName);
        QVERIFY(directory.nameOf({QStringLiteral("unknown")}).isEmpty());
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(4))).has_value());
        QTRY_COMPARE(directory.companies().first().transactionCount, 2);
    }

    void staysSilentWhenNothingChanged() {
        TemporaryStore store;
        CompanyDirectory directory(*store);
        QSignalSpy changes(&directory, &CompanyDirectory::changed);
        directory.reload();
        QVERIFY(changes.wait());
        directory.reload();
        QVERIFY(resultOf(store->companies()).has_value());  // answered after the reload
        QCOMPARE(changes.count(), 1);
    }

    void reportsFailureAndRecovers() {
        QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("cache.db")));
        CompanyDirectory directory(store);
        directory.reload();
        QTRY_VERIFY(directory.error().has_value());
        QVERIFY(!directory.loaded());
        QVERIFY(resultOf(store.open()).has_value());
        directory.reload();
        QTRY_VERIFY(directory.loaded());
        QVERIFY(!directory.error().has_value());
    }
};

QTEST_GUILESS_MAIN(CompanyDirectoryTest)
#include "companydirectory_test.moc"
