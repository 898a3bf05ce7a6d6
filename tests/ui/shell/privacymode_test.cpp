// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacymode.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/transactions/transactionbrowser.h"
#include "tests/support/displayedtexts.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "ui/format/privacy.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/privacymark.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/windowactions.h"
#include "ui/transactions/marksdialog.h"
#include "ui/widgets/amountfield.h"
#include "ui/widgets/noticestrip.h"
#include "ui/writes/changelist.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
// Nobody else says these.
const QString amount = QStringLiteral("7.654.321");
const QString bareAmount = QStringLiteral("7654321");
const QString balance = QStringLiteral("8.765.432.109");
const QString account = QStringLiteral("0399887766");
const QString virtualAccount = QStringLiteral("VA9988776655");
}  // namespace

/// The whole window over data with numbers that are looked for everywhere.
class PrivacyModeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<PrivacyMode> mode_;
    std::unique_ptr<MainWindow> window_;

    void fillMarkers() {
        Store& store = data_->session->store();
        BankAccount marked;
        marked.xid = {QStringLiteral("account-marked")};
        marked.companyXid = {QStringLiteral("company-1")};
        marked.bankName = QStringLiteral("VietinBank");
        marked.number = account;
        marked.accumulated = 8'765'432'109;
        marked.connected = true;
        marked.active = true;
        QList<BankAccount> accounts{marked};
        const QList<Store::CachedBankAccount> before = *resultOf(store.bankAccounts());
        for (const Store::CachedBankAccount& row : before)
            accounts << row.account;
        QVERIFY(resultOf(store.saveBankAccounts(accounts, data_->clock.nowUtcMs())).has_value());

        Transaction row;
        row.id = {QStringLiteral("transaction-marked")};
        row.timeUtcMs = data_->clock.nowUtcMs() + 60'000;
        row.bankAccountXid = marked.xid;
        row.companyXid = marked.companyXid;
        row.bankName = marked.bankName;
        row.accountNumber = account;
        row.virtualAccount = virtualAccount;
        row.direction = Direction::In;
        row.amount = 7'654'321;
        row.content = QStringLiteral("chuyen 7.654.321 tu 0399887766 va 7654321");
        row.webhookSuccess = 1;
        Transaction again = row;
        again.id = {QStringLiteral("transaction-marked-again")};
        again.timeUtcMs += 1000;
        QVERIFY(resultOf(store.upsertTransactions({row, again})).has_value());

        IssuedLink link;
        link.xid = {QStringLiteral("link-marked")};
        link.purpose = LinkPurpose::UnlinkBankAccount;
        link.companyName = QStringLiteral("Công ty");
        link.accountText = QStringLiteral("VietinBank ") + account;
        link.createdAtUtcMs = data_->clock.nowUtcMs();
        QVERIFY(resultOf(store.saveIssuedLink(link)).has_value());

        WriteOrder order;
        order.key = QStringLiteral("7f6e0000-11ef-b0a1-0242ac120002");
        order.kind = WriteKind::SimulateTransaction;
        order.method = QStringLiteral("POST");
        order.path = QStringLiteral("/v1/transaction/create");
        order.subject = QStringLiteral("VietinBank ") + account;
        order.request = QJsonObject{{QStringLiteral("amount"), 7'654'321}, {QStringLiteral("content"), account}};
        QVERIFY(resultOf(store.beginWrite(order, QStringLiteral("An"), data_->clock.nowUtcMs())).has_value());
        QVERIFY(resultOf(store.settleWrite(order.key, WriteState::Succeeded, {{QStringLiteral("amount"), bareAmount}},
                                           {}, data_->clock.nowUtcMs()))
                    .has_value());
    }

    void open(Environment environment = Environment::Custom) {
        window_.reset();
        mode_.reset();
        data_ = std::make_unique<FilledSession>(true, environment);
        fillMarkers();
        mode_ = std::make_unique<PrivacyMode>(*qApp, data_->settings);
        makeWindow();
    }
    void makeWindow() {
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(1500, 900);
        window_->show();
    }
    QAction& action() {
        for (QAction* candidate : window_->actions())
            if (candidate->shortcut() == WindowActions::hideAmountsKeys()) return *candidate;
        qFatal("no action");
    }
    void pressKeys(QWidget& on) { QTest::keyClick(&on, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); }

    /// The first row of the page's table is current, so that its details are there.
    void selectFirst(const QString& page) {
        window_->showPage(page);
        for (auto* table : window_->findChildren<QTableView*>())
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0) {
                table->selectRow(0);
                table->setCurrentIndex(table->model()->index(0, 0));
            }
    }
    QString said() { return DisplayedTexts::of(*window_); }
    QStringList found() {
        const QString texts = said();
        QStringList found;
        for (const QString& needle : {amount, bareAmount, balance, account, virtualAccount})
            if (texts.contains(needle)) found << needle;
        return found;
    }
    /// The line that gives a number away, for the message of a failure.
    QString leaks() {
        QStringList lines;
        for (const QString& line : said().split(QLatin1Char('\n')))
            for (const QString& needle : {amount, bareAmount, balance, account, virtualAccount})
                if (line.contains(needle)) lines << line;
        return lines.join(QStringLiteral(" | "));
    }

private slots:
    void init() { open(); }
    void cleanup() {
        window_.reset();
        mode_.reset();
        data_.reset();
        QVERIFY(!amountsAreHidden());
    }

    void hidesEveryNumberOnEveryPage_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("transactions") << QStringLiteral("transactions")
                                      << QStringList{amount, bareAmount, account, virtualAccount};
        QTest::newRow("accounts") << QStringLiteral("bank-accounts") << QStringList{balance, account};
        QTest::newRow("overview") << QStringLiteral("overview") << QStringList{amount};
        QTest::newRow("links") << QStringLiteral("linking") << QStringList{account};
        QTest::newRow("journal") << QStringLiteral("journal") << QStringList{bareAmount, account};
    }
    void hidesEveryNumberOnEveryPage() {
        QFETCH(QString, page);
        QFETCH(QStringList, shown);
        QTRY_VERIFY(window_->pageReady(page));
        selectFirst(page);
        const auto allThere = [&] {
            selectFirst(page);
            const QStringList present = found();
            return std::all_of(shown.cbegin(), shown.cend(),
                               [&present](const QString& needle) { return present.contains(needle); });
        };
        QTRY_VERIFY2(allThere(), qPrintable(found().join(QLatin1Char(' '))));

        action().trigger();
        QVERIFY2(found().isEmpty(), qPrintable(leaks()));
        // What is made while it is on is hidden too.
        selectFirst(page);
        QTest::qWait(0);
        QVERIFY2(found().isEmpty(), qPrintable(leaks()));

        action().trigger();
        QVERIFY2(allThere(), qPrintable(found().join(QLatin1Char(' '))));
    }

    void hidesTotalsAndSelectionSums() {
        QTRY_VERIFY(data_->session->transactions().totals());
        action().trigger();
        window_->showPage(QStringLiteral("transactions"));
        for (auto* table : window_->findChildren<QTableView*>())
            if (table->isVisible()) table->selectAll();
        const QString dots = hiddenDigits();
        QVERIFY(said().contains(QLatin1Char('+') + dots));
        // 1 + 3 + 5 + 7 + 9 thousand came in beside what is marked.
        QVERIFY(!said().contains(QStringLiteral("15.333.642")));
        action().trigger();
        QTRY_VERIFY(said().contains(QStringLiteral("15.333.642")));
    }

    void theKeyTogglesAndTheMarkSaysSo() {
        auto* mark = window_->findChild<PrivacyMark*>();
        QVERIFY(mark && !mark->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        pressKeys(*window_);
        QVERIFY(amountsAreHidden());
        QVERIFY(data_->settings.amountsHidden());
        QVERIFY(action().isChecked());
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->text(), QStringLiteral("Amounts hidden"));
        QVERIFY(mark->toolTip().contains(QStringLiteral("Export")));
        QTest::mouseClick(mark, Qt::LeftButton);
        QVERIFY(!amountsAreHidden());
        QVERIFY(!mark->isVisible());
        QVERIFY(!action().isChecked());
    }

    void theKeyWorksAboveADialog() {
        auto* dialog = new MarksDialog(data_->settings, window_.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        pressKeys(*dialog);
        QVERIFY(amountsAreHidden());
        QVERIFY(action().isChecked());
        pressKeys(*dialog);
        QVERIFY(!amountsAreHidden());
        dialog->reject();
    }

    void staysOnOverARestart() {
        action().trigger();
        window_.reset();
        mode_.reset();
        QVERIFY(!amountsAreHidden());
        Settings again(data_->folder.path());
        QVERIFY(again.amountsHidden());
        mode_ = std::make_unique<PrivacyMode>(*qApp, data_->settings);
        makeWindow();
        QVERIFY(window_->findChild<PrivacyMark*>()->isVisible());
        QTRY_VERIFY(data_->session->transactions().state() == TransactionBrowser::State::Ready);
        selectFirst(QStringLiteral("transactions"));
        QVERIFY2(found().isEmpty(), qPrintable(leaks()));
    }

    void isInTheMenuAndInTheSheet() {
        QVERIFY(window_->findChild<SettingsMenu*>()->actions().contains(&action()));
        ShortcutSheet sheet({&action()});
        QVERIFY(DisplayedTexts::of(sheet).contains(action().text()));
        QVERIFY(DisplayedTexts::of(sheet).contains(QStringLiteral("Ctrl+Shift+H")));
    }

    void theMarkIsOnTheRedBandToo() {
        open(Environment::Production);
        action().trigger();
        auto* mark = window_->findChild<PrivacyMark*>();
        QVERIFY(mark->isVisible());
        QCOMPARE(mark->property("role").toString(), QStringLiteral("onBand"));
    }

    void hidesNoticesAndConfirmationsThatAreOpen() {
        NoticeStrip notice;
        notice.say(QStringLiteral("Arrived: 7.654.321 on 0399887766 at 26/11/2026 13:04"), Tone::Good);
        ChangeList changes({{QStringLiteral("bank_account_xid"), {}, QStringLiteral("VietinBank ") + account},
                            {QStringLiteral("amount"), {}, QStringLiteral("54.321 ₫")}});
        notice.show();
        changes.show();
        setAmountsHidden(false);
        data_->settings.setAmountsHidden(true);
        QCOMPARE(notice.text(), QStringLiteral("Arrived: ••• on ••• at 26/11/2026 13:04"));
        const QString texts = DisplayedTexts::of(changes);
        QVERIFY(!texts.contains(account) && !texts.contains(QStringLiteral("54.321")));
        data_->settings.setAmountsHidden(false);
        QVERIFY(notice.text().contains(amount));
        QVERIFY(DisplayedTexts::of(changes).contains(QStringLiteral("54.321")));
    }
};

QTEST_MAIN(PrivacyModeTest)
#include "privacymode_test.moc"
