// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/domain/vietnamtime.h"
#include "app/overview/overview.h"
#include "app/transactions/transactionbrowser.h"
#include "app/webhooks/webhook.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/cardgrid.h"
#include "ui/overview/figurebutton.h"
#include "ui/overview/healthcard.h"
#include "ui/overview/newestcard.h"
#include "ui/overview/quickstartcard.h"
#include "ui/overview/sharecard.h"
#include "ui/shell/mainwindow.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The overview in the real window: what it says, and that every figure leads to the rows behind it.
class OverviewPageTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        makeWindow(1500);
    }
    void cleanup() {
        window_.reset();
        data_.reset();
    }

    void isTheFirstThingSeen() {
        QCOMPARE(window_->pageIds().first(), QStringLiteral("overview"));
        QVERIFY(page().isVisible());
    }
    void saysWhatCameInAndWentOut() {
        // Even numbers in: 1+3+5+7+9 thousand; odd ones out: 2+4+6+8+10.
        QCOMPARE(shown("Money in"), QStringLiteral("+25.000 ₫"));
        QCOMPARE(shown("Money out"), QStringLiteral("−30.000 ₫"));
        QCOMPARE(shown("Net"), QStringLiteral("−5.000 ₫"));
        QVERIFY(test::shownText(page()).contains(QStringLiteral("nothing to compare with")));
    }
    void figuresLeadToTheirRows_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("rows");
        QTest::newRow("in") << QStringLiteral("Money in") << 5;
        QTest::newRow("out") << QStringLiteral("Money out") << 5;
        QTest::newRow("net") << QStringLiteral("Net") << 10;
    }
    void figuresLeadToTheirRows() {
        QFETCH(QString, title);
        QFETCH(int, rows);
        QTest::mouseClick(figure(title), Qt::LeftButton);
        showsRows(rows);
    }
    void figuresAreReachedByKeyboard() {
        figure(QStringLiteral("Money out"))->setFocus();
        QTest::keyClick(figure(QStringLiteral("Money out")), Qt::Key_Space);
        showsRows(5);
        QCOMPARE(data_->session->transactions().query().direction, Direction::Out);
    }
    void failedNotificationsLeadToTheirRows() {
        press(attention(), AttentionCard::Undelivered, QStringLiteral("2 failed notification(s)"));
        showsRows(2);
    }
    void receiptsWithoutACodeLeadToTheirRows() {
        Transaction row = numberedTransaction(1);
        row.timeUtcMs = data_->clock.nowUtcMs();
        row.direction = Direction::In;
        row.paymentCode = QString();
        resultOf(data_->session->store().upsertTransactions({row}));
        // The count follows changes at leisure; asked anew it is there at once.
        data_->session->overview().setPeriod(OverviewPeriod::ThisQuarter);
        QTRY_COMPARE(attention().lines().value(AttentionCard::WithoutCode).words,
                     QStringLiteral("1 receipt(s) without a code"));
        press(attention(), AttentionCard::WithoutCode, QStringLiteral("1 receipt(s) without a code"));
        showsRows(1);
    }
    void silentAccountsLeadToTheAccounts() {
        QVERIFY(attention().lines().value(AttentionCard::Silent).description.contains(QStringLiteral("ACB 0022")));
        press(attention(), AttentionCard::Silent, QStringLiteral("1 silent account(s)"));
        QTableView* table = visibleTable();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 0).data().toString() == QStringLiteral("ACB"));
    }
    void differingDaysAreOffered() {
        DayCount count;
        count.day = today();
        count.transactions = 99;
        resultOf(data_->session->store().saveCounters({QStringLiteral("company-1")}, {count}, today(), today(),
                                                      data_->clock.nowUtcMs()));
        QTRY_COMPARE(attention().lines().value(AttentionCard::Differing).words, QStringLiteral("1 incomplete day(s)"));
        press(attention(), AttentionCard::Differing, QStringLiteral("1 incomplete day(s)"));
        auto* menu = attention().findChild<QMenu*>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY2(menu->actions().first()->text().contains(QStringLiteral("99 at the service")),
                 qPrintable(menu->actions().first()->text()));
        menu->actions().first()->trigger();
        const TransactionQuery query = data_->session->transactions().query();
        QCOMPARE(query.from, today());
        QCOMPARE(query.to, today());
        QCOMPARE(query.company.text, QStringLiteral("company-1"));
    }
    void companiesLeadToTheirRows() {
        ShareCard& card = *page().findChildren<ShareCard*>().first();
        QCOMPARE(card.lines().size(), 2);
        // company-2 has 6 to 9: 7 + 9 thousand in.
        press(card, 0, QStringLiteral("Bếp Nhà Lụa"));
        QCOMPARE(data_->session->transactions().query().company.text, QStringLiteral("company-2"));
        showsRows(4);
    }
    void accountsLeadToTheirRows() {
        ShareCard& card = *page().findChildren<ShareCard*>().last();
        press(card, 1, QStringLiteral("MBBank 0011"));
        QCOMPARE(data_->session->transactions().query().account.text, QStringLiteral("account-1"));
        showsRows(6);
    }
    void theNewestLeadToThemselves() {
        auto* table = page().findChild<NewestCard*>()->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 8);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        showsRows(1);
        QCOMPARE(data_->session->transactions().rowAt(0)->transaction.id.text, QStringLiteral("transaction-2"));
    }
    void oneCompanyOnly() {
        auto* company = page().findChild<QComboBox*>();
        const int index = company->findText(QStringLiteral("Bếp Nhà Lụa"));
        QVERIFY(index > 0);
        company->setCurrentIndex(index);
        Q_EMIT company->activated(index);
        QTRY_COMPARE(shown("Money in"), QStringLiteral("+16.000 ₫"));
        QTest::mouseClick(figure(QStringLiteral("Money in")), Qt::LeftButton);
        QCOMPARE(data_->session->transactions().query().company.text, QStringLiteral("company-2"));
        window_->showPage(QStringLiteral("overview"));
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QTRY_COMPARE(shown("Money in"), QStringLiteral("+25.000 ₫"));
    }
    void thePeriodIsChosenAndRemembered() {
        QTest::mouseClick(test::shownButton(page(), "This month"), Qt::LeftButton);
        QTRY_COMPARE(data_->session->overview().figures().range.from, QDate(today().year(), today().month(), 1));
        makeWindow(1500);
        QVERIFY(test::shownButton(page(), "This month")->isChecked());
    }
    void healthLeadsToThePages() {
        HealthCard& health = *page().findChild<HealthCard*>();
        QTest::mouseClick(health.button(HealthCard::WebhookLine), Qt::LeftButton);
        QVERIFY(!page().isVisible());
        window_->showPage(QStringLiteral("overview"));
        QTest::mouseClick(health.button(HealthCard::Synchronisation), Qt::LeftButton);
        QVERIFY(visibleTable());
    }
    void narrowWindowsStackTheCards() {
        auto* columns = page().findChild<TwoColumns*>();
        auto* row = page().findChild<CardRow*>();
        QTRY_VERIFY(!columns->isStacked());
        QCOMPARE(row->columns(), 4);
        window_->resize(1100, 800);
        QTRY_VERIFY(columns->isStacked());
        QCOMPARE(row->columns(), 2);
        for (const FigureButton* button : page().findChildren<FigureButton*>())
            QVERIFY(button->width() > 0 && button->mapTo(&page(), QPoint(button->width(), 0)).x() <= page().width());
    }
    void firstStepsTickThemselvesOff() {
        auto* steps = page().findChild<QuickStartCard*>();
        // Companies and accounts are there; the webhook cannot be asked for.
        QTRY_VERIFY_WITH_TIMEOUT(data_->session->webhook().error(), 30'000);
        QTRY_VERIFY(steps->isVisible());
        QVERIFY(!test::shownButton(*steps, "Create the first company…"));
        QVERIFY(!test::shownButton(*steps, "Show the links"));
        QPushButton* webhook = test::shownButton(*steps, "Set up the webhook");
        QVERIFY(webhook);
        QTest::mouseClick(webhook, Qt::LeftButton);
        QVERIFY(!page().isVisible());
        window_->showPage(QStringLiteral("overview"));
        QTest::mouseClick(test::shownButton(*steps, "Hide"), Qt::LeftButton);
        QVERIFY(!steps->isVisible());
        makeWindow(1500);
        QVERIFY(!page().findChild<QuickStartCard*>()->isVisible());
        page().showFirstSteps();
        QTRY_VERIFY(page().findChild<QuickStartCard*>()->isVisible());
    }
    void anEmptyCacheSaysWhatToDo() {
        window_.reset();
        data_->session.reset();
        Profile profile;
        profile.name = QStringLiteral("New");
        profile.environment = Environment::Custom;
        profile.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        profile.clientId = QStringLiteral("new");
        profile = data_->profiles.save(profile).value();
        data_->session = std::make_unique<Session>(profile, data_->folder.path(), data_->keyStore, data_->clock);
        resultOf(data_->session->open());
        makeWindow(1500);
        QTRY_VERIFY(test::shownText(page()).contains(QStringLiteral("No transactions yet")));
        auto* steps = page().findChild<QuickStartCard*>();
        QTRY_VERIFY(steps->isVisible());
        for (const char* words : {"Check the connection…", "Create the first company…", "Create the first link…",
                                  "Show the links", "Set up the webhook"})
            QVERIFY2(test::shownButton(*steps, words), words);
        // The first company arrives, and its step is done.
        Company company;
        company.xid = {QStringLiteral("c")};
        company.fullName = QStringLiteral("Sông Hàn");
        resultOf(data_->session->store().saveCompanies({company}, data_->clock.nowUtcMs()));
        QTRY_VERIFY(!test::shownButton(*steps, "Create the first company…"));
        QVERIFY(test::shownButton(*steps, "Create the first link…"));
    }

private:
    void makeWindow(int width) {
        window_.reset();
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(width, 1000);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_VERIFY(page().isReady());
        QTRY_VERIFY(data_->session->bankAccounts().loaded());
    }
    OverviewPage& page() { return *window_->findChild<OverviewPage*>(); }
    AttentionCard& attention() { return *page().findChild<AttentionCard*>(); }
    QDate today() const { return vietnamtime::dayOf(data_->clock.nowUtcMs()); }
    FigureButton* figure(const QString& title) {
        for (FigureButton* button : page().findChildren<FigureButton*>())
            if (button->accessibleName().startsWith(title + QLatin1Char(':'))) return button;
        return nullptr;
    }
    /// What the figure shows, with plain spaces.
    QString shown(const char* title) {
        return figure(QString::fromLatin1(title))->shownText().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }
    void press(const LineCard& card, int line, const QString& words) {
        QTRY_COMPARE(card.lines().value(line).words, words);
        QTest::mouseClick(card.button(line), Qt::LeftButton);
    }
    void showsRows(int rows) {
        QVERIFY(!page().isVisible());
        QTRY_COMPARE(data_->session->transactions().rowCount(), rows);
        QTRY_VERIFY(data_->session->transactions().rowAt(0));
    }
    QTableView* visibleTable() {
        for (QTableView* table : window_->findChildren<QTableView*>())
            if (table->isVisible()) return table;
        return nullptr;
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(OverviewPageTest)
#include "overviewpage_test.moc"
