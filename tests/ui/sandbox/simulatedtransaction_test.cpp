// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/domain/transactionquery.h"
#include "app/transactions/transactionbrowser.h"
#include "tests/support/markingtranslator.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/simulateform.h"
#include "ui/bankaccounts/bankaccountspage.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactionmodel.h"
#include "ui/shell/pageset.h"
#include "ui/shell/windowfeatures.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/transactiontable.h"
#include "ui/widgets/recordtable.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

/// The pages of a session on the simulator.
struct Pages {
    explicit Pages(SimulatedSession& simulated)
        : simulated(simulated),
          features(WindowFeatures::ofSession(*simulated.session)),
          set(*simulated.session, *features, simulated.profiles, simulated.settings, simulated.clock) {
        for (Page* page : set.all()) {
            page->setParent(&window);
            page->resize(1700, 900);
        }
        window.resize(1700, 900);
        window.show();
        set.byId(QStringLiteral("bank-accounts"))->show();
    }
    /// Opens the dialog for the first account.
    [[nodiscard]] Form open() {
        auto* page = set.byId(QStringLiteral("bank-accounts"));
        page->findChild<RecordTable*>()->selectRow(0);
        QPushButton* simulate = visibleButton(page, QStringLiteral("Simulate a transaction…"));
        if (!simulate) qFatal("no button");
        QTest::mouseClick(simulate, Qt::LeftButton);
        return Form(page->findChild<SimulateTransactionDialog*>());
    }
    [[nodiscard]] qint64 cachedCount() const { return set.transactions().count().value_or(-1); }

    SimulatedSession& simulated;
    std::unique_ptr<WindowFeatures> features;
    QWidget window;
    PageSet set;
};

}  // namespace

/// A simulated transaction from the page of bank accounts to the list of transactions, on the simulator.
class SimulatedTransactionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        qRegisterMetaType<BankAccountXid>();
        simulated_ = std::make_unique<SimulatedSession>();
        QVERIFY(simulated_->isReady());
        QTRY_COMPARE(simulated_->session->bankAccounts().accounts().size(), 4);
    }
    void cleanupTestCase() { simulated_.reset(); }

    void theNewRowArrivesInTheList() {
        Pages pages(*simulated_);
        QTRY_VERIFY(pages.cachedCount() >= 200);
        const qint64 before = pages.cachedCount();
        const Form form = pages.open();
        QVERIFY(form.dialog);
        QTest::mouseClick(form.dialog->findChildren<QRadioButton*>().at(1), Qt::LeftButton);
        form.type(QStringLiteral("2tr5"), QStringLiteral("chi phi thu"));
        QVERIFY(form.says("Read as 2.500.000"));
        form.press("Continue…");
        QVERIFY(form.confirmation());
        const QString asked = words(form.confirmation());
        for (const char* text : {"POST /v1/transaction/create", "Money out", "2.500.000", "chi phi thu"})
            QVERIFY2(asked.contains(QLatin1String(text)), qPrintable(asked));
        QCOMPARE(pages.cachedCount(), before);
        QTest::mouseClick(visibleButton(form.confirmation(), QStringLiteral("Simulate it")), Qt::LeftButton);
        QTRY_VERIFY2(form.says("The transaction has arrived: −2.500.000"), qPrintable(words(form.dialog)));
        QTRY_COMPARE(pages.cachedCount(), before + 1);

        QSignalSpy asksFor(&pages.set, &PageSet::pageRequested);
        form.press("Show it");
        QCOMPARE(asksFor.at(0).at(0).toString(), QStringLiteral("transactions"));
        TransactionBrowser& browser = simulated_->session->transactions();
        QVERIFY(!browser.query().account.isEmpty());
        QAbstractItemModel* rows = pages.set.transactions().findChild<TransactionTable*>()->model();
        QTRY_COMPARE(rows->index(0, TransactionModel::columnOf(TransactionField::Content)).data().toString(),
                     QStringLiteral("chi phi thu"));
        QCOMPARE(rows->index(0, TransactionModel::columnOf(TransactionField::Amount)).data(RawValueRole).toLongLong(),
                 2'500'000);
    }
    void theSameContentCanBeSimulatedAgain() {
        Pages pages(*simulated_);
        QTRY_VERIFY(pages.cachedCount() >= 200);
        const qint64 before = pages.cachedCount();
        const Form form = pages.open();
        form.type(QStringLiteral("1000"), QStringLiteral("hai lan"));
        for (int time = 1; time <= 2; ++time) {
            form.press("Continue…");
            QTest::mouseClick(visibleButton(form.confirmation(), QStringLiteral("Simulate it")), Qt::LeftButton);
            QTRY_VERIFY(form.button("Simulate another"));
            QTRY_COMPARE(pages.cachedCount(), before + time);
            form.press("Simulate another");
        }
        QCOMPARE(form.line("Content")->text(), QStringLiteral("hai lan"));
    }
    void aLostAnswerIsChecked() {
        Pages pages(*simulated_);
        QTRY_VERIFY(pages.cachedCount() >= 200);
        const qint64 before = pages.cachedCount();
        const QString request = QStringLiteral("POST /v1/transaction/create");
        const int sent = simulated_->requestCount(request);
        const Form form = pages.open();
        form.type(QStringLiteral("3k"), QStringLiteral("mat tra loi"));
        simulated_->orderFault(QStringLiteral("/v1/transaction/create"), QStringLiteral("drop-after"));
        form.press("Continue…");
        QTest::mouseClick(visibleButton(form.confirmation(), QStringLiteral("Simulate it")), Qt::LeftButton);
        QTRY_VERIFY(visibleButton(form.confirmation(), QStringLiteral("Check")));
        QTest::mouseClick(visibleButton(form.confirmation(), QStringLiteral("Check")), Qt::LeftButton);
        QTRY_VERIFY2(words(form.confirmation()).contains(QStringLiteral("it has happened")),
                     qPrintable(words(form.confirmation())));
        QTest::mouseClick(visibleButton(form.confirmation(), QStringLiteral("Close")), Qt::LeftButton);
        QTRY_VERIFY2(form.says("The transaction has arrived: +3.000"), qPrintable(words(form.dialog)));
        QTRY_COMPARE(pages.cachedCount(), before + 1);
        QCOMPARE(simulated_->requestCount(request), sent + 1);
    }
    void aPaymentCodeIsMadeUp() {
        Pages pages(*simulated_);
        const Form form = pages.open();
        form.line("Content")->setText(QStringLiteral("thanh toan"));
        form.press("Insert a payment code");
        QTRY_VERIFY(form.button("Insert a payment code")->isEnabled());
        const QString content = form.line("Content")->text();
        const bool inserted =
            QRegularExpression(QStringLiteral("^[A-Z]{2,5}[0-9]+ thanh toan$")).match(content).hasMatch();
        QVERIFY2(inserted || form.says("no payment codes switched on"), qPrintable(content + words(form.dialog)));
    }
    void productionRefusesIt() {
        SimulatedSession production({QStringLiteral("--production")});
        QVERIFY(production.isReady());
        QTRY_COMPARE(production.session->bankAccounts().accounts().size(), 4);
        Pages pages(production);
        const Form form = pages.open();
        form.type(QStringLiteral("5k"), QStringLiteral("khong duoc"));
        form.press("Continue…");
        QTest::mouseClick(visibleButton(form.confirmation(), QStringLiteral("Simulate it")), Qt::LeftButton);
        QTRY_VERIFY(visibleButton(form.confirmation(), QStringLiteral("Back")));
        QTest::mouseClick(visibleButton(form.confirmation(), QStringLiteral("Back")), Qt::LeftButton);
        QVERIFY2(form.says("on the sandbox only"), qPrintable(words(form.dialog)));
        QCOMPARE(form.line("Content")->text(), QStringLiteral("khong duoc"));
    }
    void everythingSpeaksTheNewLanguageAtOnce() {
        Pages pages(*simulated_);
        const Form form = pages.open();
        const QWidget* page = pages.set.byId(QStringLiteral("bank-accounts"));
        const auto hasButton = [page](const QString& name) {
            const auto buttons = page->findChildren<QAbstractButton*>();
            return std::any_of(buttons.cbegin(), buttons.cend(), [&name](const QAbstractButton* button) {
                return button->isVisible() && button->accessibleName() == name;
            });
        };
        QTRY_VERIFY(hasButton(QStringLiteral("Show: Phone number")));
        bankhub::testing::MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_COMPARE(form.dialog->windowTitle(), QStringLiteral("‹Simulate a transaction›"));
        QTRY_VERIFY(hasButton(QStringLiteral("‹Show: ‹Phone number››")));
        for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus) continue;
            QVERIFY2(button->accessibleName().contains(QStringLiteral("‹")), qPrintable(button->accessibleName()));
            if (!button->text().isEmpty())
                QVERIFY2(button->text().contains(QStringLiteral("‹")), qPrintable(button->text()));
        }
        for (const QLineEdit* line : form.dialog->findChildren<QLineEdit*>())
            QVERIFY2(line->accessibleName().contains(QStringLiteral("‹")), qPrintable(line->accessibleName()));
        QVERIFY(form.says("‹For example"));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(form.dialog->windowTitle(), QStringLiteral("Simulate a transaction"));
    }

private:
    std::unique_ptr<SimulatedSession> simulated_;
};

QTEST_MAIN(SimulatedTransactionTest)
#include "simulatedtransaction_test.moc"
