// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows over one session, what comes back with the next start, and notices that lead to their rows.
#include "ui/shell/windowset.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include "app/domain/vietnamtime.h"
#include "app/notices/receiptwatch.h"
#include "app/sync/synchronizer.h"
#include "app/transactions/transactionbrowser.h"
#include "app/views/savedviews.h"
#include "app/webhooks/webhook.h"
#include "tests/support/faketray.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "tests/support/windowparts.h"
#include "ui/models/transactionmodel.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"
#include "ui/webhooks/webhookform.h"
#include "ui/widgets/page.h"

using namespace bankhub;
using namespace bankhub::test;
using namespace bankhub::testing;

namespace {
class FormPage : public Page {
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("form"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Form"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("edit"); }
    [[nodiscard]] std::optional<qint64> count() const override { return {}; }
    [[nodiscard]] bool isReady() const override { return true; }
    [[nodiscard]] std::optional<Error> error() const override { return {}; }
    void focusContent() override {}
    [[nodiscard]] std::optional<QString> unsavedWork() const override { return typed; }
    std::optional<QString> typed;
};
}  // namespace

class WindowSetTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    FakeTray tray_;
    std::unique_ptr<WindowSet> set_;

    void start() {
        set_.reset();
        set_ =
            std::make_unique<WindowSet>(WindowSet::Sources{*data_->session, data_->profiles, data_->keyStore,
                                                           data_->settings, data_->clock, tray_, data_->folder.path()});
        set_->open();
        QVERIFY(QTest::qWaitForWindowExposed(set_->front()));
    }
    void startAgain() {
        set_.reset();
        const QString folder = data_->folder.path();
        const Profile profile = data_->session->profile();
        data_->session.reset();
        data_->session = std::make_unique<Session>(profile, folder, data_->keyStore, data_->clock);
        QVERIFY(resultOf(data_->session->open()));
        start();
    }
    static void newWindowFrom(MainWindow* window) { window->findChild<WindowActions*>()->newWindow->trigger(); }
    static TransactionsPage* transactionsOf(MainWindow* window) { return window->findChild<TransactionsPage*>(); }
    static TransactionFilterBar* filterOf(MainWindow* window) { return window->findChild<TransactionFilterBar*>(); }
    static int rowsOf(MainWindow* window) { return window->findChild<TransactionTable*>()->transactions().rowCount(); }

    Transaction receipt(int number, Dong amount) {
        Transaction row = numberedTransaction(1000 + number);
        row.direction = Direction::In;
        row.amount = amount;
        row.bankName = QStringLiteral("MBBank");
        row.accountNumber = QStringLiteral("0011");
        row.bankAccountXid = {QStringLiteral("account-1")};
        row.companyXid = {QStringLiteral("company-1")};
        row.content = QStringLiteral("thanh toan don hang");
        row.timeUtcMs = data_->clock.nowUtcMs() + number;
        return row;
    }
    /// As at the end of a synchronisation.
    void receive(const QList<Transaction>& rows) {
        data_->session->receipts().runBegan();
        QVERIFY(resultOf(data_->session->store().upsertTransactions(rows)));
        data_->session->receipts().runEnded(true);
    }
    void wantNotices(const std::function<void(NoticeSettings&)>& change = {}) {
        NoticeSettings notices;
        notices.wanted = true;
        if (change) change(notices);
        resultOf(data_->session->store().saveFact(QStringLiteral("lastCompleteSyncUtcMs"), QStringLiteral("1")));
        data_->settings.setNotices(data_->session->profile().id, notices);
        settle();
    }
    /// Everything that was asked of the store has been answered, and so have the questions that followed.
    void settle() {
        for (int round = 0; round < 5; ++round)
            resultOf(data_->session->store().transactionCount());
    }

private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        tray_.titles.clear();
        tray_.texts.clear();
        tray_.available = true;
        start();
    }
    void cleanup() {
        set_.reset();
        data_.reset();
    }

    void aSecondWindowHasItsOwnPageAndFilter() {
        MainWindow* first = set_->front();
        first->showPage(QStringLiteral("transactions"));
        newWindowFrom(first);
        QCOMPARE(set_->windows().size(), 2);
        MainWindow* second = set_->windows().at(1);
        QVERIFY(second->isVisible());
        QCOMPARE(second->currentPageId(), QStringLiteral("transactions"));
        QTRY_COMPARE(rowsOf(first), FilledSession::transactionCount);
        QTRY_COMPARE(rowsOf(second), FilledSession::transactionCount);
        filterOf(second)->setLine(QStringLiteral("dir:in"));
        QTRY_COMPARE(rowsOf(second), FilledSession::transactionCount / 2);
        QCOMPARE(rowsOf(first), FilledSession::transactionCount);
        second->showPage(QStringLiteral("companies"));
        QCOMPARE(first->currentPageId(), QStringLiteral("transactions"));
        // One store behind both.
        QVERIFY(resultOf(data_->session->store().upsertTransactions({receipt(1, 5000)})));
        QTRY_COMPARE(rowsOf(first), FilledSession::transactionCount + 1);
        QTRY_COMPARE(rowsOf(second), FilledSession::transactionCount / 2 + 1);
    }
    void closingOneKeepsTheOther() {
        QSignalSpy quit(set_.get(), &WindowSet::quitRequested);
        newWindowFrom(set_->front());
        QPointer<MainWindow> second = set_->windows().at(1);
        set_->windows().at(0)->close();
        QCOMPARE(quit.size(), 0);
        QTRY_COMPARE(set_->windows().size(), 1);
        QVERIFY(second && second->isVisible());
        QCOMPARE(set_->front(), second.data());
        second->showPage(QStringLiteral("transactions"));
        QTRY_COMPARE(rowsOf(second), FilledSession::transactionCount);
        second->close();
        QCOMPARE(quit.size(), 1);
    }
    void countsOfViewsGoOnWhileOneWindowShowsThem() {
        MainWindow* first = set_->front();
        first->showPage(QStringLiteral("transactions"));
        SavedViews& views = data_->session->views();
        QTRY_VERIFY(views.isLoaded());
        newWindowFrom(first);
        set_->windows().at(1)->close();
        const qint64 without = views.views().at(1).id;  // money in without a code
        QTRY_COMPARE(views.countOf(without), std::optional<qint64>(0));
        Transaction row = receipt(1, 5000);
        row.paymentCode = QString();
        QVERIFY(resultOf(data_->session->store().upsertTransactions({row})));
        QTRY_COMPARE(views.countOf(without), std::optional<qint64>(1));
    }
    void bothComeBackAsTheyWere() {
        MainWindow* first = set_->front();
        first->showPage(QStringLiteral("companies"));
        newWindowFrom(first);
        MainWindow* second = set_->windows().at(1);
        second->showPage(QStringLiteral("transactions"));
        filterOf(second)->setLine(QStringLiteral("dir:out"));
        second->resize(1111, 777);
        startAgain();
        QCOMPARE(set_->windows().size(), 2);
        QCOMPARE(set_->windows().at(0)->currentPageId(), QStringLiteral("companies"));
        QVERIFY(!filterOf(set_->windows().at(0))->query().restricts());
        QCOMPARE(set_->windows().at(1)->currentPageId(), QStringLiteral("transactions"));
        QVERIFY(filterOf(set_->windows().at(1))->query().direction == Direction::Out);
        QCOMPARE(set_->windows().at(1)->size(), QSize(1111, 777));
        QTRY_COMPARE(rowsOf(set_->windows().at(1)), FilledSession::transactionCount / 2);
    }
    void aClosedWindowDoesNotComeBack() {
        newWindowFrom(set_->front());
        set_->windows().at(1)->close();
        startAgain();
        QCOMPARE(set_->windows().size(), 1);
    }
    void theViewComesBack() {
        ViewDesk& desk = transactionsOf(set_->front())->viewCommands()->desk();
        QTRY_VERIFY(desk.views().views().size() >= 2);
        const qint64 id = desk.views().views().at(1).id;
        desk.open(id);
        startAgain();
        QTRY_COMPARE(transactionsOf(set_->front())->viewCommands()->desk().active(), id);
    }
    void theFilterTakesThePlaceOfTheDefaultView() {
        ViewDesk& desk = transactionsOf(set_->front())->viewCommands()->desk();
        QTRY_VERIFY(!desk.views().views().isEmpty());
        resultOf(desk.views().setDefault(desk.views().views().constFirst().id));
        filterOf(set_->front())->setLine(QStringLiteral("amount:>=5000"));
        startAgain();
        QTRY_VERIFY(data_->session->views().isLoaded());
        QCoreApplication::processEvents();
        QCOMPARE(transactionsOf(set_->front())->viewCommands()->desk().active(), 0);
        QVERIFY(filterOf(set_->front())->query().amountFrom == 5000);
    }
    void anotherProfileDoesNotTakeTheFilterOver() {
        filterOf(set_->front())->setLine(QStringLiteral("dir:out"));
        set_->front()->showPage(QStringLiteral("companies"));
        set_.reset();
        Profile other;
        other.name = QStringLiteral("Bếp Nhà Lụa");
        other.environment = Environment::Custom;
        other.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        other.clientId = QStringLiteral("client");
        const auto saved = data_->profiles.save(other);
        QVERIFY(saved);
        data_->session = std::make_unique<Session>(*saved, data_->folder.path(), data_->keyStore, data_->clock);
        QVERIFY(resultOf(data_->session->open()));
        start();
        QCOMPARE(set_->front()->currentPageId(), QStringLiteral("companies"));
        QVERIFY(!filterOf(set_->front())->query().restricts());
    }
    void aMaximisedWindowComesBackMaximised() {
        set_->front()->showMaximized();
        QVERIFY(set_->front()->isMaximized());
        startAgain();
        QVERIFY(set_->front()->isMaximized());
    }
    void aWindowBesideEveryScreenIsBroughtBack() {
        set_->front()->move(40'000, 30'000);
        startAgain();
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY2(screen.contains(set_->front()->geometry().topLeft()),
                 qPrintable(QStringLiteral("%1,%2").arg(set_->front()->x()).arg(set_->front()->y())));
    }
    void quittingAsksEveryWindowOnce() {
        newWindowFrom(set_->front());
        auto* page = new FormPage;
        set_->windows().at(1)->addPage(page);
        page->typed = QStringLiteral("the other form");
        QSignalSpy quit(set_.get(), &WindowSet::quitRequested);
        WindowActions* actions = set_->windows().at(0)->findChild<WindowActions*>();
        actions->quit->trigger();
        QTRY_VERIFY(openQuestion());
        QVERIFY(openQuestion()->text().contains(QStringLiteral("the other form")));
        QCOMPARE(openQuestion()->parentWidget(), set_->windows().at(1));
        QVERIFY(answerQuestion("Go back"));
        QCOMPARE(quit.size(), 0);
        actions->quit->trigger();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Give it up"));
        QCOMPARE(quit.size(), 1);
        // The same from the window that has the form: one question.
        set_->windows().at(1)->findChild<WindowActions*>()->quit->trigger();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Give it up"));
        QCOMPARE(quit.size(), 2);
        QVERIFY(!openQuestion());
    }
    void settingsOpenFromEveryWindow() {
        newWindowFrom(set_->front());
        for (MainWindow* window : set_->windows()) {
            window->findChild<WindowActions*>()->settings->trigger();
            QVERIFY(window->findChild<SettingsDialog*>());
        }
        auto* dialog = set_->windows().at(0)->findChild<SettingsDialog*>();
        QSignalSpy clearing(set_.get(), &WindowSet::clearingRequested);
        Q_EMIT dialog->clearingRequested();
        QCOMPARE(clearing.size(), 1);
    }
    void theWebhookDraftIsOneInAllWindows() {
        newWindowFrom(set_->front());
        WebhookDraft draft = data_->session->webhook().draft();
        draft.url = QStringLiteral("https://example.com/hook");
        data_->session->webhook().setDraft(draft);
        for (MainWindow* window : set_->windows())
            QCOMPARE(window->findChild<WebhookForm*>()->draft().url, draft.url);
    }

    void noticesAreOffAtFirst() {
        QVERIFY(!tray_.isShown());
        receive({receipt(1, 5000)});
        settle();
        QCOMPARE(tray_.titles.size(), 0);
    }
    void oneReceiptIsToldAndLeadsToItsRow() {
        wantNotices();
        QVERIFY(tray_.isShown());
        QVERIFY(tray_.toolTip.contains(QStringLiteral("Sông Hàn Pay")));
        receive({receipt(1, 1'500'000)});
        QTRY_COMPARE(tray_.titles.size(), 1);
        QCOMPARE(tray_.titles.constFirst(), QStringLiteral("Money in: +1.500.000\u00a0₫"));
        QCOMPARE(tray_.texts.constFirst(),
                 QStringLiteral("MBBank 0011\nthanh toan don hang\nSông Hàn Pay · 127.0.0.1"));
        MainWindow* window = set_->front();
        window->showPage(QStringLiteral("companies"));
        window->showMinimized();
        Q_EMIT tray_.noticePressed();
        QVERIFY(!window->isMinimized());
        QCOMPARE(window->currentPageId(), QStringLiteral("transactions"));
        QTRY_COMPARE(rowsOf(window), 1);
        // Esc shows everything again.
        filterOf(window)->setFocus();
        window->findChild<WindowActions*>()->clearFilter->trigger();
        QTRY_COMPARE(rowsOf(window), FilledSession::transactionCount + 1);
    }
    void anotherFilterEndsTheRestrictionToTheNotice() {
        wantNotices();
        receive({receipt(1, 1'500'000)});
        QTRY_COMPARE(tray_.titles.size(), 1);
        Q_EMIT tray_.noticePressed();
        QTRY_COMPARE(rowsOf(set_->front()), 1);
        filterOf(set_->front())->setLine(QStringLiteral("dir:in amount:>=1"));
        QTRY_COMPARE(rowsOf(set_->front()), FilledSession::transactionCount / 2 + 1);
    }
    void severalReceiptsAreOneNotice() {
        wantNotices();
        receive({receipt(1, 1000), receipt(2, 2000), receipt(3, 3000), receipt(4, 4000)});
        QTRY_COMPARE(tray_.titles.size(), 1);
        QVERIFY2(tray_.titles.constFirst().contains(QStringLiteral("4")) &&
                     tray_.titles.constFirst().contains(QStringLiteral("+10.000\u00a0₫")),
                 qPrintable(tray_.titles.constFirst()));
        QVERIFY2(tray_.texts.constFirst().startsWith(QStringLiteral("+4.000\u00a0₫ · MBBank 0011\n")),
                 qPrintable(tray_.texts.constFirst()));
        QVERIFY2(tray_.texts.constFirst().contains(QStringLiteral("and 1 more")), qPrintable(tray_.texts.constFirst()));
        Q_EMIT tray_.noticePressed();
        QTRY_COMPARE(rowsOf(set_->front()), 4);
    }
    void amountsAreHiddenOnRequestAndInPrivacyMode_data() {
        QTest::addColumn<bool>("onRequest");
        QTest::newRow("on request") << true;
        QTest::newRow("privacy mode") << false;
    }
    void amountsAreHiddenOnRequestAndInPrivacyMode() {
        QFETCH(bool, onRequest);
        wantNotices([onRequest](NoticeSettings& notices) { notices.amountsHidden = onRequest; });
        data_->settings.setAmountsHidden(!onRequest);
        receive({receipt(1, 1'500'000)});
        QTRY_COMPARE(tray_.titles.size(), 1);
        receive({receipt(2, 2'500'000), receipt(3, 3'500'000)});
        QTRY_COMPARE(tray_.titles.size(), 2);
        const QString all = tray_.titles.join(QLatin1Char(' ')) + tray_.texts.join(QLatin1Char(' '));
        for (const char* secret : {"500", "0011", "don hang", "000"})
            QVERIFY2(!all.contains(QString::fromUtf8(secret)), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("MBBank")), qPrintable(all));
    }
    void theRuleOfTheSettingsCounts() {
        wantNotices([](NoticeSettings& notices) {
            notices.amountFrom = 2000;
            notices.accounts = {QStringLiteral("account-1")};
        });
        Transaction other = receipt(1, 9000);
        other.bankAccountXid = {QStringLiteral("account-2")};
        receive({other, receipt(2, 1999), receipt(3, 2000)});
        QTRY_COMPARE(tray_.titles.size(), 1);
        QVERIFY(tray_.titles.constFirst().contains(QStringLiteral("+2.000\u00a0₫")));
        Q_EMIT tray_.noticePressed();
        QTRY_COMPARE(rowsOf(set_->front()), 1);
    }
    void switchingOffTakesTheIconAway() {
        wantNotices();
        QVERIFY(tray_.isShown());
        data_->settings.setNotices(data_->session->profile().id, {});
        QVERIFY(!tray_.isShown());
        receive({receipt(1, 5000)});
        settle();
        QCOMPARE(tray_.titles.size(), 0);
    }
    void withoutATrayNothingIsTold() {
        tray_.available = false;
        wantNotices();
        QVERIFY(!tray_.isShown());
        receive({receipt(1, 5000)});
        settle();
        QCOMPARE(tray_.titles.size(), 0);
    }
    void quietHoursEndWithOneNotice_data() {
        QTest::addColumn<bool>("hidden");
        QTest::newRow("amounts shown") << false;
        QTest::newRow("amounts hidden") << true;
    }
    void quietHoursEndWithOneNotice() {
        QFETCH(bool, hidden);
        const qint64 day = vietnamtime::startOfDay(vietnamtime::dayOf(data_->clock.utcMs));
        data_->clock.utcMs = day + 6 * 3'600'000LL;
        wantNotices([hidden](NoticeSettings& notices) {
            notices.amountsHidden = hidden;
            notices.quietHours = true;
        });
        receive({receipt(1, 1'500'000), receipt(2, 2'500'000)});
        settle();
        QCOMPARE(tray_.titles.size(), 0);
        data_->clock.utcMs = day + 7 * 3'600'000LL;
        receive({});
        QTRY_COMPARE(tray_.titles.size(), 1);
        QCOMPARE(tray_.titles.constFirst().contains(QStringLiteral("+4.000.000")), !hidden);
        QCOMPARE(tray_.texts.constFirst().contains(QStringLiteral("0011")), !hidden);
        QVERIFY(tray_.texts.constFirst().startsWith(QStringLiteral("During quiet hours")));
        Q_EMIT tray_.noticePressed();
        QTRY_COMPARE(rowsOf(set_->front()), 2);
    }
    void whatComesInWhileTheWindowsAreLockedIsToldAfterwards() {
        wantNotices();
        set_->setCovered(true);
        QCOMPARE(tray_.toolTip, QString());
        receive({receipt(1, 1000)});
        settle();
        receive({receipt(2, 2000)});
        settle();
        QCOMPARE(tray_.titles.size(), 0);
        set_->setCovered(false);
        QCOMPARE(tray_.titles.size(), 1);
        QVERIFY2(tray_.titles.constFirst().contains(QStringLiteral("+3.000")), qPrintable(tray_.titles.constFirst()));
        Q_EMIT tray_.noticePressed();
        QTRY_COMPARE(rowsOf(set_->front()), 2);
    }
    void theMenuOfTheIconQuitsAfterAsking() {
        wantNotices();
        auto* page = new FormPage;
        set_->front()->addPage(page);
        page->typed = QStringLiteral("the form");
        QSignalSpy quit(set_.get(), &WindowSet::quitRequested);
        Q_EMIT tray_.quitRequested();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Go back"));
        QCOMPARE(quit.size(), 0);
        page->typed.reset();
        Q_EMIT tray_.quitRequested();
        QCOMPARE(quit.size(), 1);
    }
    void theIconOpensTheWindow() {
        wantNotices();
        set_->front()->showMinimized();
        Q_EMIT tray_.activated();
        QVERIFY(!set_->front()->isMinimized());
    }
};

QTEST_MAIN(WindowSetTest)
#include "windowset_test.moc"
