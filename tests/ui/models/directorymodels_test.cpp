// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "ui/format/moneytext.h"
#include "ui/models/bankaccountmodel.h"
#include "ui/models/companymodel.h"
#include "ui/models/directoryfilter.h"
#include "ui/models/modelroles.h"

using namespace bankhub;
using namespace bankhub::testing;

class DirectoryModelsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        accounts_ = std::make_unique<BankAccountModel>(data_->session->bankAccounts(), data_->clock);
        companies_ = std::make_unique<CompanyModel>(data_->session->companies());
        for (QAbstractItemModel* model :
             {static_cast<QAbstractItemModel*>(accounts_.get()), static_cast<QAbstractItemModel*>(companies_.get())})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        QTRY_COMPARE(accounts_->rowCount(), 2);
        QTRY_COMPARE(companies_->rowCount(), 2);
        QTRY_COMPARE(accounts_->accountAt(accountRow("account-1")).transactionCount, 6);
    }
    void cleanup() {
        accounts_.reset();
        companies_.reset();
        data_.reset();
    }

    void accountInWords() {
        const int row = accountRow("account-2");
        QCOMPARE(account(row, BankAccountModel::Connected), QStringLiteral("not connected"));
        QVERIFY(account(row, BankAccountModel::LastTransaction).contains(QStringLiteral("10")));
        QVERIFY(accounts_->lastTransactionText(accounts_->accountAt(row))
                    .startsWith(QStringLiteral("no transaction for 10")));
        QCOMPARE(account(row, BankAccountModel::Synchronised), QStringLiteral("not yet"));
        QCOMPARE(account(row, BankAccountModel::Transactions), QStringLiteral("4"));
        QCOMPARE(account(accountRow("account-1"), BankAccountModel::LastTransaction), QStringLiteral("none yet"));
    }
    void syncErrorIsSaidWithoutLosingTheSelection() {
        QSignalSpy reset(accounts_.get(), &QAbstractItemModel::modelReset);
        AccountSyncState state;
        state.account = {QStringLiteral("account-1")};
        state.lastError = Error::make(ErrorKind::RateLimited);
        resultOf(data_->session->store().saveAccountSync(state));
        QTRY_COMPARE(account(accountRow("account-1"), BankAccountModel::Synchronised),
                     QStringLiteral("Too many requests"));
        QVERIFY(reset.isEmpty());
    }
    void vanishedAccountsAreMarked() {
        const BankAccount kept = accounts_->accountAt(accountRow("account-1")).account;
        resultOf(data_->session->store().saveBankAccounts({kept}, data_->clock.nowUtcMs() + 1));
        QTRY_COMPARE(account(accountRow("account-2"), BankAccountModel::Number),
                     QStringLiteral("0022 (no longer listed)"));
    }
    void whatTheServiceFoundStandsBesideTheCache() {
        BankAccount known = accounts_->accountAt(accountRow("account-1")).account;
        known.active = false;
        BankAccount fresh;
        fresh.xid = {QStringLiteral("account-new")};
        fresh.companyXid = {QStringLiteral("company-2")};
        accounts_->showFound({fresh, known});
        QCOMPARE(accounts_->rowCount(), 2);
        QVERIFY(accounts_->showsFound());
        QCOMPARE(account(0, BankAccountModel::Company), QStringLiteral("Bếp Nhà Lụa"));
        QCOMPARE(account(1, BankAccountModel::Active), QStringLiteral("switched off"));
        QCOMPARE(account(1, BankAccountModel::Transactions), QStringLiteral("6"));
        accounts_->showCache();
        QCOMPARE(accountRow("account-new"), -1);
        QCOMPARE(account(accountRow("account-1"), BankAccountModel::Active), QStringLiteral("active"));
    }
    void balanceIsNeverABareNought() {
        BankAccount account = accounts_->accountAt(0).account;
        for (const auto& [reported, text] :
             {std::pair{std::optional<Dong>(), QString()}, std::pair{std::optional<Dong>(0), QString()},
              std::pair{std::optional<Dong>(1500), withCurrency(QStringLiteral("1.500"))}}) {
            account.accumulated = reported;
            QCOMPARE(BankAccountModel::balanceText(account), text);
            accounts_->showFound({account});
            QCOMPARE(accounts_->index(0, BankAccountModel::Balance).data().toString(),
                     text.isEmpty() ? QStringLiteral("—") : text);
        }
    }
    void companyInWords() {
        const int row = companies_->rowOf({QStringLiteral("company-2")});
        QCOMPARE(companies_->index(row, CompanyModel::Status).data().toString(), QStringLiteral("Pending"));
        QVERIFY(companies_->index(row, CompanyModel::Status).data(PillRole).toBool());
        QCOMPARE(companies_->index(row, CompanyModel::Accounts).data(RawValueRole).toLongLong(), 1);
        QCOMPARE(companies_->index(row, CompanyModel::Created).data().toString(), QStringLiteral("—"));
    }
    void companiesOfAnotherSourceTakeTheirPlace() {
        Company known = companies_->companyAt(0).company;
        known.status = QStringLiteral("Suspended");
        Company stranger;
        stranger.xid = {QStringLiteral("company-9")};
        stranger.fullName = QStringLiteral("Lạ");
        companies_->showFound({stranger, known});
        QCOMPARE(companies_->rowCount(), 2);
        const auto text = [this](int row, CompanyModel::Column column) {
            return companies_->index(row, column).data().toString();
        };
        QCOMPARE(text(0, CompanyModel::Name), QStringLiteral("Lạ"));
        QCOMPARE(text(0, CompanyModel::Accounts), QStringLiteral("—"));
        QCOMPARE(text(1, CompanyModel::Status), QStringLiteral("Suspended"));
        QCOMPARE(text(1, CompanyModel::Accounts), QStringLiteral("1"));
        companies_->showCached();
        QCOMPARE(companies_->rowCount(), 2);
        QCOMPARE(companies_->rowOf(stranger.xid), -1);
    }
    void filterIgnoresAccents() {
        DirectoryFilter filter;
        filter.setSourceModel(companies_.get());
        filter.setSearch(QStringLiteral("bep LUA"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setSearch(QStringLiteral("nothing"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setSearch({});
        filter.setExactValue(CompanyModel::Status, QStringLiteral("active"));
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(filter.restricts());
    }
    void filterSortsNumbersAsNumbers() {
        DirectoryFilter filter;
        filter.setSourceModel(accounts_.get());
        filter.sort(BankAccountModel::Transactions, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, BankAccountModel::Transactions).data().toString(), QStringLiteral("6"));
        filter.sort(BankAccountModel::Bank, Qt::AscendingOrder);
        QCOMPARE(filter.index(0, BankAccountModel::Bank).data().toString(), QStringLiteral("ACB"));
    }

private:
    [[nodiscard]] int accountRow(const char* xid) const { return accounts_->rowOf({QString::fromLatin1(xid)}); }
    [[nodiscard]] QString account(int row, int column) const { return accounts_->index(row, column).data().toString(); }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<BankAccountModel> accounts_;
    std::unique_ptr<CompanyModel> companies_;
};

QTEST_MAIN(DirectoryModelsTest)
#include "directorymodels_test.moc"
