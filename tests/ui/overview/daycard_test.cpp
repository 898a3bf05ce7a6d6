// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daycard.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QCategoryAxis>

#include "tests/support/windowparts.h"
#include "ui/overview/daymoneychart.h"

using namespace bankhub;

/// Money by day: by mouse, by keyboard, and as a table.
class DayCardTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<DayCard> card_;

    static QList<PeriodTotals::OfDay> days(int count, Dong unit = 1'000'000) {
        QList<PeriodTotals::OfDay> result;
        for (int index = 0; index < count; ++index)
            result.append({QDate(2026, 11, 1).addDays(index), {index, index, 0, index * unit, unit}});
        return result;
    }
    DayMoneyChart& chart() { return *card_->findChild<DayMoneyChart*>(); }
    /// Every text of the card, with plain spaces.
    QString words() const { return test::shownText(*card_).replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }
    QTableView& table() { return *card_->findChild<QTableView*>(); }

private slots:
    void init() {
        settings_ = std::make_unique<Settings>(folder_.path());
        makeCard();
    }
    void cleanup() { card_.reset(); }

    void aClickShowsTheDay() {
        QSignalSpy activated(card_.get(), &DayCard::dayActivated);
        QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, chart().placeOf(12).center().toPoint());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toDate(), QDate(2026, 11, 13));
    }
    void theKeyboardShowsTheDay() {
        QSignalSpy activated(card_.get(), &DayCard::dayActivated);
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_Return);
        QVERIFY(activated.isEmpty());  // no day is chosen yet
        QTest::keyClick(&chart(), Qt::Key_Left);
        QTest::keyClick(&chart(), Qt::Key_Left);
        QVERIFY2(words().contains(QStringLiteral("29/11/2026: +28.000.000 ₫ in, −1.000.000 ₫ out, net "
                                                 "27.000.000 ₫")),
                 qPrintable(words()));
        QCOMPARE(chart().accessibleDescription(), chart().textOf(28));
        QTest::keyClick(&chart(), Qt::Key_Return);
        QCOMPARE(activated.at(0).at(0).toDate(), QDate(2026, 11, 29));
    }
    void hoveringSaysTheNumbers() {
        QTest::mouseMove(chart().viewport(), chart().placeOf(3).center().toPoint());
        QTRY_VERIFY(words().contains(QStringLiteral("04/11/2026: +3.000.000 ₫ in")));
    }
    void theAxisIsShort() {
        auto* axis = qobject_cast<QCategoryAxis*>(chart().chart()->axes(Qt::Vertical).constFirst());
        QVERIFY2(axis->categoriesLabels().contains(QStringLiteral("10 m")),
                 qPrintable(axis->categoriesLabels().join(QLatin1Char(' '))));
    }
    void newSumsKeepTheChosenDay() {
        chart().setCurrent(4);
        card_->setDays(days(30, 2'000'000));
        QCOMPARE(chart().current(), 4);
        QVERIFY(words().contains(QStringLiteral("05/11/2026: +8.000.000 ₫ in")));
        card_->setDays(days(3));
        QCOMPARE(chart().current(), -1);
    }
    void theTableSaysTheSame() {
        QTest::mouseClick(test::shownButton(*card_, "Show as a table"), Qt::LeftButton);
        QVERIFY(table().isVisible());
        QVERIFY(!chart().isVisible());
        QCOMPARE(table().model()->rowCount(), 30);
        const auto cell = [this](int row, int column) { return table().model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), QStringLiteral("30/11/2026"));
        QCOMPARE(cell(0, 2), QStringLiteral("+29.000.000"));
        QCOMPARE(cell(0, 3), QStringLiteral("−1.000.000"));
        QCOMPARE(cell(0, 4), QStringLiteral("28.000.000"));
        QSignalSpy activated(card_.get(), &DayCard::dayActivated);
        table().setCurrentIndex(table().model()->index(1, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(activated.at(0).at(0).toDate(), QDate(2026, 11, 29));
        // It stays a table the next time.
        makeCard();
        QVERIFY(table().isVisible());
        QTest::mouseClick(test::shownButton(*card_, "Show as a table"), Qt::LeftButton);
        QVERIFY(chart().isVisible());
    }

private:
    void makeCard() {
        card_ = std::make_unique<DayCard>(*settings_);
        card_->resize(900, 400);
        card_->setDays(days(30));
        card_->show();
        QVERIFY(QTest::qWaitForWindowActive(card_.get()));
        QTRY_VERIFY(table().isVisible() || chart().chart()->plotArea().width() > 100);
    }
};

QTEST_MAIN(DayCardTest)
#include "daycard_test.moc"
