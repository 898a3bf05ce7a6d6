// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/queryfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "tests/support/filledsession.h"
#include "ui/format/privacy.h"
#include "ui/format/querylinetext.h"
#include "ui/transactions/transactionfilterbar.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The query language in the search field, with real key strokes.
class QueryFieldTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<TransactionFilterBar> bar_;
    QueryField* field_ = nullptr;

    QString problem() const {
        for (const QLabel* label : bar_->findChildren<QLabel*>())
            if (label->isVisibleTo(bar_.get()) && label->text().startsWith(QStringLiteral("“"))) return label->text();
        return {};
    }
    QStringList offered() const {
        const QAbstractItemView* popup = field_->findChild<QCompleter*>()->popup();
        if (!popup->isVisible()) return {};
        QStringList texts;
        for (int row = 0; row < popup->model()->rowCount(); ++row)
            texts << popup->model()->index(row, 0).data().toString();
        return texts;
    }
    void type(const QString& text) {
        field_->clear();
        QTest::keyClicks(field_, text);
        QTest::keyClick(field_, Qt::Key_Escape);  // closes the offers
        QTest::keyClick(field_, Qt::Key_Return);
    }

private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        bar_ = std::make_unique<TransactionFilterBar>(data_->session->companies(), data_->session->bankAccounts(),
                                                      data_->clock);
        bar_->show();
        QVERIFY(QTest::qWaitForWindowActive(bar_.get()));
        field_ = bar_->findChild<QueryField*>();
        QTRY_COMPARE(data_->session->bankAccounts().accounts().size(), 2);
        QTRY_COMPARE(data_->session->companies().companies().size(), 2);
        field_->setFocus();
    }
    void cleanup() {
        bar_.reset();
        data_.reset();
    }

    void everyPartOfTheLineFilters() {
        type(QStringLiteral("nguyen amount:>=3k dir:in -bank:ACB account:0011"));
        const TransactionQuery query = bar_->query();
        QCOMPARE(query.text, QStringLiteral("nguyen"));
        QCOMPARE(query.amountFrom, Dong(3000));
        QCOMPARE(query.direction, Direction::In);
        QCOMPARE(query.account.text, QStringLiteral("account-1"));
        QCOMPARE(query.conditions.size(), 1);
        QCOMPARE(problem(), QString());
    }
    void aPieceThatIsBeingTypedIsNotComplainedOf() {
        QTest::keyClicks(field_, QStringLiteral("phi amount:"));
        QTest::keyClick(field_, Qt::Key_Escape);
        QTRY_COMPARE(bar_->query().text, QStringLiteral("phi"));
        QCOMPARE(problem(), QString());
        QTest::keyClick(field_, Qt::Key_Space);
        QTRY_VERIFY(!problem().isEmpty());
        QVERIFY(field_->property("problem").toBool());
        QTest::keyClick(field_, Qt::Key_A);
        QVERIFY(!field_->property("problem").toBool());
    }
    void downOffersWhatCanStandThere() {
        QTest::keyClick(field_, Qt::Key_Down);
        QVERIFY(offered().contains(QStringLiteral("amount:")));
        QVERIFY(offered().contains(QStringLiteral("date:")));
    }
    void namesThatBecomeKnownAreUnderstood() {
        const FilledSession young;
        TransactionFilterBar early(young.session->companies(), young.session->bankAccounts(), young.clock);
        early.setLine(QStringLiteral("account:0011"));
        QCOMPARE(early.query().conditions.size(), 1);
        QTRY_COMPARE(early.query().account.text, QStringLiteral("account-1"));
        QVERIFY(early.query().conditions.isEmpty());
    }
    void aWrongPieceIsExplainedAndTheRestCounts() {
        type(QStringLiteral("amout:1tr dir:out"));
        QVERIFY2(
            problem().startsWith(QStringLiteral("“amout:1tr”: there is no filter “amout”. Did you mean “amount:”")),
            qPrintable(problem()));
        QCOMPARE(bar_->query().direction, Direction::Out);
        type(QStringLiteral("amount:1tr"));
        QCOMPARE(problem(), QString());
        type(QStringLiteral("date:tomorrow"));
        bar_->clear();
        QCOMPARE(problem(), QString());
        QVERIFY(!bar_->query().restricts());
    }
    void filtersAndNamesAreOffered() {
        QTest::keyClicks(field_, QStringLiteral("x am"));
        QCOMPARE(offered(), QStringList{QStringLiteral("amount:")});
        QTest::keyClicks(field_, QStringLiteral(" bank:m"));
        QCOMPARE(offered(), QStringList{QStringLiteral("bank:MBBank")});
        QTest::keyClick(field_->findChild<QCompleter*>()->popup(), Qt::Key_Down);
        QTest::keyClick(field_->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        QCOMPARE(field_->text(), QStringLiteral("x am bank:MBBank"));
        QTRY_COMPARE(bar_->query().conditions.size(), 1);
    }
    void returnAfterAPlainWordSearchesForIt() {
        QTest::keyClicks(field_, QStringLiteral("co"));
        QVERIFY(offered().contains(QStringLiteral("company:")));
        QTest::keyClick(field_->findChild<QCompleter*>()->popup(), Qt::Key_Return);
        QCOMPARE(field_->text(), QStringLiteral("co"));
        QTRY_COMPARE(bar_->query().text, QStringLiteral("co"));
    }
    void privacyModeHidesNumbersInTheLine() {
        const auto pictureOf = [this](const QString& line) {
            field_->setText(line);
            field_->clearFocus();
            return field_->grab().toImage();
        };
        const QString one = QStringLiteral("account:0386449118 x");
        const QString other = QStringLiteral("account:7777777777 x");
        QVERIFY(pictureOf(one) != pictureOf(other));
        setAmountsHidden(true);
        const bool same = pictureOf(one) == pictureOf(other);
        const bool wordsStay = pictureOf(one) != pictureOf(QStringLiteral("account:0386449118 y"));
        setAmountsHidden(false);
        QVERIFY(same);
        QVERIFY(wordsStay);
        QVERIFY(pictureOf(one) != pictureOf(other));
    }
    void privacyModeHidesShortAmountsToo() {
        setAmountsHidden(true);
        const QString amounts = discreetQueryLine(QStringLiteral("phi amount:500k..1tr -số-tiền:>=7 500k x"));
        const QString accounts =
            discreetQueryLine(QStringLiteral("account:=\"0386 449\" va:VA1 account: bank:MBBank dir:in"));
        setAmountsHidden(false);
        QCOMPARE(amounts, QStringLiteral("phi amount:••• -số-tiền:••• ••• x"));
        QCOMPARE(accounts, QStringLiteral("account:••• va:••• account: bank:MBBank dir:in"));
        QCOMPARE(discreetQueryLine(QStringLiteral("amount:500k")), QStringLiteral("amount:500k"));
    }
    void theFocusAloneShowsNoNumbers() {
        const QString line = QStringLiteral("account:0386449118 ");
        const auto showsNumbers = [&] {
            const auto pictureWith = [&](const QString& text) {
                field_->setText(text);
                return field_->grab().toImage();
            };
            return pictureWith(line) != pictureWith(QStringLiteral("account:0386449777 "));
        };
        bar_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bar_.get()));
        field_->setFocus();
        QTest::keyClick(field_, Qt::Key_End);
        QVERIFY(showsNumbers());
        setAmountsHidden(true);
        const auto shownAgain = qScopeGuard([] { setAmountsHidden(false); });
        QEvent words(QEvent::LanguageChange);
        QCoreApplication::sendEvent(field_, &words);
        QVERIFY(field_->hasFocus());
        QVERIFY(!showsNumbers());
        QTest::keyPress(field_, Qt::Key_Control);
        QVERIFY(!showsNumbers());
        QTest::keyRelease(field_, Qt::Key_Control);
        QTest::keyClick(field_, Qt::Key_Space);
        QVERIFY(showsNumbers());
        field_->clearFocus();
        QVERIFY(!showsNumbers());
    }
    void privacyModeOffersNoAccountNumbers() {
        QTest::keyClicks(field_, QStringLiteral("account:"));
        QVERIFY(!offered().isEmpty());
        setAmountsHidden(true);
        const auto shownAgain = qScopeGuard([] { setAmountsHidden(false); });
        type(QString());
        QTest::keyClicks(field_, QStringLiteral("account:"));
        QVERIFY(!field_->findChild<QCompleter*>()->popup()->isVisible());
        type(QString());
        QTest::keyClicks(field_, QStringLiteral("bank:m"));
        QCOMPARE(offered(), QStringList{QStringLiteral("bank:MBBank")});
    }
    void daysOfTheLineMoveOnWithTheCalendar() {
        type(QStringLiteral("date:today"));
        const QDate before = bar_->query().from;
        QSignalSpy changed(bar_.get(), &TransactionFilterBar::changed);
        QCOMPARE(bar_->filter().period.kind, DatePeriod::Kind::Today);
        data_->clock.advance(24LL * 3'600'000);
        bar_->followCalendar();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bar_->query().from, before.addDays(1));
        bar_->followCalendar();
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(QueryFieldTest)
#include "queryfield_test.moc"
