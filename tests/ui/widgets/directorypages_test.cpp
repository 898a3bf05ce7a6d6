// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydesk.h"
#include "app/companies/companydirectory.h"
#include "app/store/store.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "ui/bankaccounts/bankaccountspage.h"
#include "ui/companies/companiespage.h"
#include "ui/theme/motion.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statepanel.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The two pages over a directory: companies and bank accounts.
class DirectoryPagesTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        Session& session = *data_->session;
        const WriteDesk desk{session.profile(), session.writePermission()};
        companies_ = std::make_unique<CompaniesPage>(session.companies(), session.companyDesk(), desk, data_->settings);
        accounts_ = std::make_unique<BankAccountsPage>(
            BankAccountsPage::Sources{session.bankAccounts(), session.bankAccountReader(), session.bankAccountSearch(),
                                      session.transactionSimulator(), desk, data_->settings, data_->clock});
        for (Page* page : {static_cast<Page*>(companies_.get()), static_cast<Page*>(accounts_.get())}) {
            page->resize(1400, 800);
            page->show();
            QTRY_COMPARE(page->count().value_or(0), 2);
            QVERIFY(page->isReady());
        }
    }
    void cleanup() {
        companies_.reset();
        accounts_.reset();
        data_.reset();
    }

    void showsWhereRowsWillStandWhileTheFirstAreRead() {
        CompanyDirectory& directory = data_->session->companies();
        QVERIFY(directory.loaded());
        // Nothing matches at all: as with a cache that has no companies yet.
        Store emptyStore(data_->folder.filePath(QStringLiteral("empty.sqlite")));
        QVERIFY(resultOf(emptyStore.open()));
        CompanyDirectory empty(emptyStore);
        empty.reload();
        const WriteDesk desk{data_->session->profile(), data_->session->writePermission()};
        CompaniesPage page(empty, data_->session->companyDesk(), desk, data_->settings);
        page.resize(1400, 800);
        page.show();
        QTRY_VERIFY(empty.loaded());
        auto* rows = page.findChild<SkeletonRows*>();
        QTRY_VERIFY(!rows->isVisible());
        page.setFirstReading(true);
        QVERIFY(rows->isVisible());
        // No screen, no movement.
        QVERIFY(!rows->isMoving());
        QVERIFY(page.findChild<StatePanel*>()->accessibleName().startsWith(QStringLiteral("Reading the first rows")));
        page.setFirstReading(false);
        QVERIFY(!rows->isVisible());
    }
    void rowsToComeMoveOnlyWhereMotionIsWanted() {
        SkeletonRows rows;
        setMotionReduced(false);
        rows.show();
        QVERIFY(rows.isMoving());
        rows.hide();
        QVERIFY(!rows.isMoving());
        setMotionReduced(true);
        rows.show();
        QVERIFY(!rows.isMoving());
    }
    void search() {
        companies_->findChild<QLineEdit*>()->setText(QStringLiteral("song han"));
        QCOMPARE(rows(*companies_), 1);
        companies_->clearFilter();
        QCOMPARE(rows(*companies_), 2);
    }
    void statusFilter() {
        auto* status = companies_->findChild<QComboBox*>();
        QTRY_COMPARE(status->count(), 3);
        status->setCurrentIndex(status->findData(QStringLiteral("Pending")));
        QCOMPARE(rows(*companies_), 1);
        companies_->clearFilter();
        QCOMPARE(rows(*companies_), 2);
        QCOMPARE(status->currentIndex(), 0);
    }
    void detailsFollowTheSelection() {
        auto* panel = accounts_->findChild<DetailPanel*>();
        QVERIFY(panel->rows().isEmpty());
        accounts_->findChild<RecordTable*>()->selectRow(0);
        QVERIFY2(panel->asText().contains(QStringLiteral("0022")), qPrintable(panel->asText()));
        QVERIFY(panel->asText().contains(QStringLiteral("not connected")));
        QVERIFY(panel->asText().contains(QStringLiteral("no transaction for 10")));
        QVERIFY(!panel->asText().contains(QStringLiteral("Reported balance")));
    }
    void showTransactions() {
        QSignalSpy asked(accounts_.get(), &BankAccountsPage::transactionsRequested);
        QPushButton* button = buttonWith(*accounts_, QStringLiteral("Show transactions"));
        QVERIFY(!button->isEnabled());
        accounts_->findChild<RecordTable*>()->selectRow(0);
        button->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<BankAccountXid>().text, QStringLiteral("account-2"));
    }
    void returnKeyShowsTransactions() {
        QSignalSpy asked(companies_.get(), &CompaniesPage::transactionsRequested);
        auto* table = companies_->findChild<RecordTable*>();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }
    void detailsCanBeHidden() {
        auto* panel = companies_->findChild<DetailPanel*>();
        QVERIFY(panel->isVisible());
        companies_->toggleDetails();
        QVERIFY(!panel->isVisible());
        companies_->toggleDetails();
        QVERIFY(panel->isVisible());
    }

private:
    static int rows(const Page& page) { return page.findChild<RecordTable*>()->model()->rowCount(); }
    static QPushButton* buttonWith(const Page& page, const QString& text) {
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<CompaniesPage> companies_;
    std::unique_ptr<BankAccountsPage> accounts_;
};

QTEST_MAIN(DirectoryPagesTest)
#include "directorypages_test.moc"
