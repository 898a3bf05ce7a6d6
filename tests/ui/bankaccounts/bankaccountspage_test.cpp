// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/bankaccountspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/bankaccounts/bankaccountreader.h"
#include "tests/support/filledsession.h"
#include "tests/support/simulatedsession.h"
#include "ui/bankaccounts/maskedvalue.h"
#include "ui/models/bankaccountmodel.h"
#include "ui/models/modelroles.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/valuetext.h"

using namespace bankhub;
using bankhub::test::SimulatedSession;
using bankhub::testing::FilledSession;

namespace {

/// The page of a session, as people see it.
struct Shown {
    Shown(Session& session, Settings& settings, const Clock& clock)
        : page(BankAccountsPage::Sources{session.bankAccounts(),
                                         session.bankAccountReader(),
                                         session.bankAccountSearch(),
                                         session.transactionSimulator(),
                                         {session.profile(), session.writePermission()},
                                         settings,
                                         clock}),
          table(page.findChild<RecordTable*>()),
          panel(page.findChild<DetailPanel*>()) {
        page.resize(1700, 900);
        page.show();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return table->model()->index(row, column); }
    /// Selects the account with this number and says whether it is there.
    [[nodiscard]] bool select(const QString& number) const {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, BankAccountModel::Number).data(RawValueRole).toString() == number) {
                table->selectRow(row);
                return true;
            }
        return false;
    }
    [[nodiscard]] QPushButton* button(const char* text) const {
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text() == QString::fromUtf8(text) && button->isVisible()) return button;
        return nullptr;
    }
    [[nodiscard]] QToolButton* tool(const QString& name) const {
        for (QToolButton* button : page.findChildren<QToolButton*>())
            if (button->accessibleName() == name && button->isVisible()) return button;
        return nullptr;
    }
    /// All words on the page outside of the table.
    [[nodiscard]] QString words() const {
        QStringList words;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        for (const ValueText* value : page.findChildren<ValueText*>())
            if (value->isVisible()) words << value->text();
        for (const Pill* pill : page.findChildren<Pill*>())
            if (pill->isVisible()) words << pill->status().words;
        return words.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool says(const QString& text) const { return words().contains(text); }
    [[nodiscard]] QComboBox* filter(const char* name) const {
        for (QComboBox* box : page.findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1String(name)) return box;
        return nullptr;
    }

    BankAccountsPage page;
    RecordTable* table;
    DetailPanel* panel;
};

}  // namespace

class BankAccountsPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        qRegisterMetaType<CompanyXid>();
        qRegisterMetaType<BankAccountXid>();
        simulated_ = std::make_unique<SimulatedSession>(QStringList{QStringLiteral("--accounts"), QStringLiteral("12"),
                                                                    QStringLiteral("--days"), QStringLiteral("60")});
        QVERIFY(simulated_->isReady());
        BankAccountDirectory& directory = simulated_->session->bankAccounts();
        QTRY_COMPARE(directory.accounts().size(), 12);
        for (const Store::CachedBankAccount& row : directory.accounts()) {
            BankAccountReader& reader = simulated_->session->bankAccountReader();
            reader.read(row.account.xid);
            QTRY_COMPARE(reader.state(), BankAccountReader::State::Ready);
            const auto detail = reader.detail();
            if (!detail->virtualAccounts.isEmpty() && !rich_) rich_ = *detail;
            if (detail->virtualAccounts.isEmpty()) plain_ = *detail;
        }
        QVERIFY(rich_ && plain_);
        QVERIFY(rich_->phoneNumber.size() > 6 && rich_->identificationNumber.size() > 6);
    }
    void cleanupTestCase() { simulated_.reset(); }

    void showsVirtualAccounts() {
        Shown shown = simulatedPage();
        QVERIFY(shown.select(rich_->account.number));
        const VirtualAccount& first = rich_->virtualAccounts.first();
        QTRY_VERIFY2(shown.says(first.number), qPrintable(shown.words()));
        QVERIFY(shown.says(first.holderName));
        QToolButton* copy = shown.tool(QStringLiteral("Copy %1").arg(first.number));
        QVERIFY(copy);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), first.number);
        QVERIFY(shown.select(plain_->account.number));
        QTRY_VERIFY(shown.says(QStringLiteral("This account has none.")));
        QVERIFY(!shown.says(first.number));
    }
    void personalNumbersAreMaskedUntilRevealed() {
        Shown shown = simulatedPage();
        QVERIFY(shown.select(rich_->account.number));
        const QString phone = rich_->phoneNumber;
        QTRY_VERIFY(shown.says(QStringLiteral("••••••") + phone.right(3)));
        QVERIFY(shown.says(QStringLiteral("••••••") + rich_->identificationNumber.right(3)));
        QVERIFY(!shown.says(phone));
        QVERIFY(!shown.says(rich_->identificationNumber));
        QVERIFY(!shown.tool(QStringLiteral("Copy: Phone number")));

        QToolButton* reveal = shown.tool(QStringLiteral("Show: Phone number"));
        QVERIFY(reveal);
        QVERIFY(reveal->focusPolicy() & Qt::TabFocus);
        reveal->setFocus();
        QTest::keyClick(reveal, Qt::Key_Space);
        QVERIFY(shown.says(phone));
        QVERIFY(!shown.says(rich_->identificationNumber));
        QTest::mouseClick(shown.tool(QStringLiteral("Copy: Phone number")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), phone);
        // Neither the text of the details nor that of the rows ever holds it.
        QVERIFY(!shown.panel->asText().contains(phone));
        shown.page.copySelection();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(phone));

        QTest::mouseClick(shown.tool(QStringLiteral("Hide: Phone number")), Qt::LeftButton);
        QVERIFY(!shown.says(phone));
    }
    void personalNumbersAreNotInTheCache() {
        Shown shown = simulatedPage();
        QVERIFY(shown.select(rich_->account.number));
        QTRY_VERIFY(shown.tool(QStringLiteral("Show: Phone number")));
        QByteArray cached;
        for (const char* suffix : {"", "-wal"}) {
            QFile file(simulated_->session->cacheFile() + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly)) cached += file.readAll();
        }
        QVERIFY(cached.contains(rich_->account.number.toUtf8()));
        QVERIFY(!cached.contains(rich_->phoneNumber.toUtf8()));
        QVERIFY(!cached.contains(rich_->identificationNumber.toUtf8()));
    }
    void leavingTheRowMasksAgain() {
        Shown shown = simulatedPage();
        QVERIFY(shown.select(rich_->account.number));
        QTRY_VERIFY(shown.tool(QStringLiteral("Show: Phone number")));
        QTest::mouseClick(shown.tool(QStringLiteral("Show: Phone number")), Qt::LeftButton);
        QVERIFY(shown.says(rich_->phoneNumber));
        QVERIFY(shown.select(plain_->account.number));
        QVERIFY(!shown.says(rich_->phoneNumber));
        QVERIFY(shown.select(rich_->account.number));
        QTRY_VERIFY(shown.tool(QStringLiteral("Show: Phone number")));
        QVERIFY(!shown.says(rich_->phoneNumber));
    }
    void leavingThePageMasksAgain() {
        Shown shown = simulatedPage();
        QVERIFY(shown.select(rich_->account.number));
        QTRY_VERIFY(shown.tool(QStringLiteral("Show: Identity number")));
        QTest::mouseClick(shown.tool(QStringLiteral("Show: Identity number")), Qt::LeftButton);
        QVERIFY(shown.says(rich_->identificationNumber));
        shown.page.hide();
        shown.page.show();
        QVERIFY(!shown.says(rich_->identificationNumber));
    }
    void masksAgainAfterAWhile() {
        MaskedValue value(50);
        value.setValue(QStringLiteral("Phone number"), QStringLiteral("0905000111"));
        value.show();
        QCOMPARE(value.shownText(), QStringLiteral("••••••111"));
        for (QToolButton* button : value.findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(QLatin1String("Show"))) button->click();
        QVERIFY(value.isRevealed());
        QCOMPARE(value.shownText(), QStringLiteral("0905000111"));
        QTRY_VERIFY(!value.isRevealed());
        value.setValue(QStringLiteral("Phone number"), QStringLiteral("12345"));
        QCOMPARE(value.shownText(), QStringLiteral("••••••"));
        value.setValue(QStringLiteral("Phone number"), {});
        QCOMPARE(value.shownText(), QStringLiteral("—"));
    }
    void detailsThatAreHiddenAskForNothing() {
        Shown shown = simulatedPage();
        shown.page.toggleDetails();
        QVERIFY(shown.select(plain_->account.number));
        QCOMPARE(simulated_->session->bankAccountReader().state(), BankAccountReader::State::Idle);
        shown.page.toggleDetails();
        QTRY_VERIFY(shown.tool(QStringLiteral("Show: Phone number")));
    }
    void aFailureIsSaidAndCanBeRepeated() {
        Shown shown = simulatedPage();
        simulated_->orderFault(QStringLiteral("/v1/bank-account/"), QStringLiteral("status"), 500);
        QVERIFY(shown.select(rich_->account.number));
        QTRY_VERIFY2(shown.says(QStringLiteral("The service failed")), qPrintable(shown.words()));
        QVERIFY(!shown.tool(QStringLiteral("Show: Phone number")));
        // The cached part stays.
        QVERIFY(shown.says(rich_->account.number));
        QPushButton* again = shown.button("Try again");
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(shown.tool(QStringLiteral("Show: Phone number")));
        QVERIFY(!shown.says(QStringLiteral("The service failed")));
    }
    void offlineTheCachedPartStays() {
        FilledSession data(false);
        Shown shown(*data.session, data.settings, data.clock);
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(shown.select(QStringLiteral("0022")));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Try again"), 20'000);
        QVERIFY2(shown.says(QStringLiteral("The client_secret or an address has not been given")),
                 qPrintable(shown.words()));
        QVERIFY(shown.panel->asText().contains(QStringLiteral("0022")));
    }
    void silenceIsAPillInListAndDetails() {
        FilledSession data;
        Shown shown(*data.session, data.settings, data.clock);
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(shown.select(QStringLiteral("0022")));
        const QModelIndex silent = shown.cell(shown.table->selectedRows().first(), BankAccountModel::LastTransaction);
        QVERIFY(silent.data(PillRole).toBool());
        QCOMPARE(silent.data(IconNameRole).toString(), QStringLiteral("silence"));
        QVERIFY(silent.data().toString().contains(QStringLiteral("10")));
        bool inDetails = false;
        for (const Pill* pill : shown.panel->findChildren<Pill*>())
            inDetails = inDetails || (pill->status().words.startsWith(QStringLiteral("no transaction for 10")) &&
                                      !pill->status().icon.isEmpty());
        QVERIFY(inDetails);
        QVERIFY(shown.select(QStringLiteral("0011")));
        const int other = shown.table->selectedRows().first();
        QVERIFY(!shown.cell(other, BankAccountModel::LastTransaction).data(PillRole).toBool());
        QComboBox* state = shown.filter("State");
        state->setCurrentIndex(state->findText(QStringLiteral("No transaction for days")));
        QCOMPARE(shown.rows(), 1);
        QVERIFY(shown.select(QStringLiteral("0022")));
    }
    void aBalanceIsShownOnlyWhereOneIsReported() {
        Shown shown = simulatedPage();
        int reported = 0;
        for (int row = 0; row < shown.rows(); ++row) {
            const QModelIndex cell = shown.cell(row, BankAccountModel::Balance);
            if (cell.data(RawValueRole).toLongLong() != 0) {
                ++reported;
                QVERIFY(cell.data().toString().endsWith(QStringLiteral("₫")));
            } else {
                QCOMPARE(cell.data().toString(), QStringLiteral("—"));
                QCOMPARE(cell.data(CopyTextRole).toString(), QString());
            }
            shown.table->selectRow(row);
            QCOMPARE(shown.panel->asText().contains(QStringLiteral("Reported balance")),
                     cell.data(RawValueRole).toLongLong() != 0);
        }
        QVERIFY(reported > 0 && reported < shown.rows());
    }
    void filters() {
        Shown shown = simulatedPage();
        const int all = shown.rows();
        QComboBox* bank = shown.filter("Bank");
        bank->setCurrentIndex(1);
        QVERIFY(shown.rows() > 0 && shown.rows() < all);
        for (int row = 0; row < shown.rows(); ++row)
            QCOMPARE(shown.cell(row, BankAccountModel::Bank).data().toString().toLower(),
                     bank->currentText().toLower());
        shown.page.clearFilter();
        QCOMPARE(shown.rows(), all);
        QCOMPARE(bank->currentIndex(), 0);
        QComboBox* company = shown.filter("Company");
        company->setCurrentIndex(1);
        QVERIFY(shown.rows() > 0 && shown.rows() < all);
        for (int row = 0; row < shown.rows(); ++row)
            QCOMPARE(shown.cell(row, BankAccountModel::Company).data().toString(), company->currentText());
        QSignalSpy link(&shown.page, &BankAccountsPage::linkRequested);
        QTest::mouseClick(shown.button("Link an account…"), Qt::LeftButton);
        QCOMPARE(link.at(0).at(0).value<CompanyXid>().text, company->currentData().toString());
        shown.page.clearFilter();
        int connected = 0;
        for (int row = 0; row < all; ++row)
            connected += shown.cell(row, BankAccountModel::Connected).data(RawValueRole).toInt() == 1 ? 1 : 0;
        QComboBox* state = shown.filter("State");
        state->setCurrentIndex(state->findText(QStringLiteral("Connected")));
        QCOMPARE(shown.rows(), connected);
        state->setCurrentIndex(state->findText(QStringLiteral("Not connected")));
        QCOMPARE(shown.rows(), all - connected);
        shown.page.clearFilter();
        QTest::mouseClick(shown.button("Link an account…"), Qt::LeftButton);
        QVERIFY(link.at(1).at(0).value<CompanyXid>().isEmpty());
    }
    void enterAsksTheService() {
        Shown shown = simulatedPage();
        const int all = shown.rows();
        auto* search = shown.page.findChild<QLineEdit*>();
        QTest::keyClicks(search, rich_->account.number);
        QCOMPARE(shown.rows(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY2(shown.says(QStringLiteral("From the service: 1 account")), qPrintable(shown.words()));
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.page.count().value_or(0), all);
        QTest::mouseClick(shown.button("Show the cached list"), Qt::LeftButton);
        QVERIFY(!shown.says(QStringLiteral("From the service")));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(shown.says(QStringLiteral("From the service")));
        // Typing on is another question.
        search->clear();
        QVERIFY(!shown.says(QStringLiteral("From the service")));
        QCOMPARE(shown.rows(), all);
    }
    void nothingFoundAndFailedSearches() {
        Shown shown = simulatedPage();
        auto* search = shown.page.findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("zzzz"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(shown.says(QStringLiteral("From the service: 0 account")));
        QTest::mouseClick(shown.button("Clear the filter"), Qt::LeftButton);
        QVERIFY(shown.rows() > 0);
        simulated_->orderFault(QStringLiteral("/v1/bank-account"), QStringLiteral("status"), 403);
        QTest::keyClicks(search, QStringLiteral("zzzz"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(shown.says(QStringLiteral("The service did not answer the search.")));
        QTest::mouseClick(shown.button("Try again"), Qt::LeftButton);
        QTRY_VERIFY(shown.says(QStringLiteral("From the service: 0 account")));
    }
    void asksForLinkingAndUnlinking() {
        FilledSession data;
        Shown shown(*data.session, data.settings, data.clock);
        QTRY_COMPARE(shown.rows(), 2);
        QSignalSpy link(&shown.page, &BankAccountsPage::linkRequested);
        QSignalSpy unlink(&shown.page, &BankAccountsPage::unlinkRequested);
        QVERIFY(shown.select(QStringLiteral("0011")));
        QVERIFY(!shown.button("Link again…"));
        QTest::mouseClick(shown.button("Unlink…"), Qt::LeftButton);
        QCOMPARE(unlink.at(0).at(0).value<BankAccountXid>().text, QStringLiteral("account-1"));
        QTest::mouseClick(shown.button("Link another…"), Qt::LeftButton);
        QCOMPARE(link.at(0).at(0).value<CompanyXid>().text, QStringLiteral("company-1"));
        QVERIFY(shown.select(QStringLiteral("0022")));
        QVERIFY2(shown.says(QStringLiteral("The bank is not connected")), qPrintable(shown.words()));
        QTest::mouseClick(shown.button("Link again…"), Qt::LeftButton);
        QCOMPARE(link.at(1).at(0).value<CompanyXid>().text, QStringLiteral("company-2"));
        // The same for those who see no details.
        QCOMPARE(shown.table->actions().size(), 4);
        shown.table->actions().constLast()->trigger();
        QCOMPARE(unlink.at(1).at(0).value<BankAccountXid>().text, QStringLiteral("account-2"));
    }
    void productionOffersNoSimulation() {
        FilledSession data(true, Environment::Production);
        Shown shown(*data.session, data.settings, data.clock);
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(shown.select(QStringLiteral("0011")));
        QVERIFY(!shown.button("Simulate a transaction…"));
        QVERIFY(shown.button("Unlink…"));
        for (const QAction* action : shown.table->actions())
            QVERIFY(!action->isVisible() || action->text() != QStringLiteral("Simulate a transaction…"));
    }

private:
    [[nodiscard]] Shown simulatedPage() const {
        return Shown(*simulated_->session, simulated_->settings, simulated_->clock);
    }

    std::unique_ptr<SimulatedSession> simulated_;
    std::optional<BankAccountDetail> rich_;
    std::optional<BankAccountDetail> plain_;
};

QTEST_MAIN(BankAccountsPageTest)
#include "bankaccountspage_test.moc"
