// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daycountchart.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QStackedBarSeries>

#include "ui/theme/theme.h"

using namespace bankhub;

/// Bars per day: values, labels, mouse, keyboard and theme.
class DayCountChartTest : public QObject {
    Q_OBJECT

    static QList<DaySum> days(int count, qint64 largest = 40) {
        QList<DaySum> result;
        const QDate first(2026, 11, 1);
        for (int index = 0; index < count; ++index)
            result << DaySum{first.addDays(index), index == 3 ? largest : index, index % 3};
        return result;
    }
    static QList<QBarSet*> sets(const DayCountChart& chart) {
        return qobject_cast<QStackedBarSeries*>(chart.chart()->series().constFirst())->barSets();
    }
    static QStringList labels(const DayCountChart& chart, Qt::Orientation orientation) {
        return qobject_cast<QCategoryAxis*>(chart.chart()->axes(orientation).constFirst())->categoriesLabels();
    }
    static void present(DayCountChart& chart, int count) {
        chart.resize(900, 320);
        chart.setDays(days(count));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_VERIFY(chart.chart()->plotArea().width() > 100);
    }

private slots:
    void roundSteps() {
        QCOMPARE(roundStep(0), 1);
        QCOMPARE(roundStep(4), 1);
        QCOMPARE(roundStep(5), 2);
        QCOMPARE(roundStep(40), 10);
        QCOMPARE(roundStep(41), 20);
        QCOMPARE(roundStep(12'480), 5'000);
    }
    void incomingStandsUpAndOutgoingHangsDown() {
        DayCountChart chart;
        chart.setDays(days(10));
        const auto bars = sets(chart);
        QCOMPARE(bars.at(0)->at(3), 40.0);
        QCOMPARE(bars.at(1)->at(5), -2.0);
        // Not by colour alone: one is solid, the other hatched.
        QCOMPARE(bars.at(0)->brush().style(), Qt::SolidPattern);
        QVERIFY(bars.at(1)->brush().style() != Qt::SolidPattern);
    }
    void everyLengthHasAFewDayLabels_data() {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 7, 8, 9, 30, 31, 92, 366})
            QTest::addRow("%d days", count) << count;
    }
    void everyLengthHasAFewDayLabels() {
        QFETCH(int, count);
        DayCountChart chart;
        chart.setDays(days(count));
        const QStringList shown = labels(chart, Qt::Horizontal);
        QVERIFY2(shown.size() <= 8, qPrintable(shown.join(QLatin1Char(' '))));
        QCOMPARE(shown.isEmpty(), count == 0);
        if (count == 0) return;
        // The last day has its label.
        QVERIFY(shown.last().startsWith(days(count).last().day.toString(QStringLiteral("dd/MM"))));
    }
    void aSingleDayIsABarAndNotAWall() {
        DayCountChart chart;
        const auto width = [&chart] {
            return qobject_cast<QStackedBarSeries*>(chart.chart()->series().constFirst())->barWidth();
        };
        chart.setDays(days(1));
        QVERIFY(width() < 0.2);
        chart.setDays(days(30));
        QCOMPARE(width(), 0.7);
    }
    void countsHaveNoMinus() {
        DayCountChart chart;
        chart.setDays({{QDate(2026, 11, 1), 12'480, 9'000}});
        const QStringList shown = labels(chart, Qt::Vertical);
        QVERIFY(shown.contains(QStringLiteral("10.000")));
        QVERIFY(shown.first().startsWith(QStringLiteral("10.000")));
        for (const QString& label : shown)
            QVERIFY(!label.contains(QLatin1Char('-')));
    }
    void theMouseChoosesADay() {
        DayCountChart chart;
        present(chart, 30);
        QSignalSpy chosen(&chart, &DayCountChart::currentChanged);
        QTest::mouseMove(chart.viewport(), chart.placeOf(12).center().toPoint());
        QTRY_COMPARE(chart.current(), 12);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chart.textOf(12), QStringLiteral("13/11/2026: 12 incoming, 0 outgoing"));
        QCOMPARE(chart.accessibleDescription(), chart.textOf(12));
    }
    void theKeyboardChoosesADay() {
        DayCountChart chart;
        present(chart, 30);
        const auto after = [&chart](Qt::Key key) {
            QTest::keyClick(&chart, key);
            return chart.current();
        };
        QCOMPARE(after(Qt::Key_Left), 29);  // begins with the newest day
        QCOMPARE(after(Qt::Key_Left), 28);
        QCOMPARE(after(Qt::Key_PageUp), 21);
        QCOMPARE(after(Qt::Key_Home), 0);
        QCOMPARE(after(Qt::Key_Left), 0);
        QCOMPARE(after(Qt::Key_PageDown), 7);
        QCOMPARE(after(Qt::Key_End), 29);
        QCOMPARE(after(Qt::Key_Right), 29);
    }
    void withoutDaysNothingCanBeChosen() {
        DayCountChart chart;
        chart.setDays({});
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_End, Qt::Key_PageDown})
            QTest::keyClick(&chart, key);
        QCOMPARE(chart.current(), -1);
        QVERIFY(chart.textOf(0).isEmpty());
    }
    void newDaysForgetTheChoice() {
        DayCountChart chart;
        chart.setDays(days(5));
        chart.setCurrent(2);
        chart.setDays(days(3));
        QCOMPARE(chart.current(), -1);
        QVERIFY(chart.accessibleDescription().isEmpty());
        QVERIFY(!chart.accessibleName().isEmpty());
    }
    void followsTheTheme() {
        const QPalette before = QApplication::palette();
        DayCountChart chart;
        present(chart, 10);
        for (const Tokens* tokens : {&darkTokens(), &lightTokens()}) {
            QApplication::setPalette(paletteOf(*tokens));
            QTRY_COMPARE(sets(chart).at(0)->brush().color(), tokens->accent);
            QCOMPARE(chart.backgroundBrush().color(), tokens->panel);
            QVERIFY(contrastRatio(tokens->accent, tokens->panel) >= 3);
        }
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(DayCountChartTest)
#include "daycountchart_test.moc"
