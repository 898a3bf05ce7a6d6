// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overviewperiod.h"

#include <QTest>
#include <limits>

using namespace bankhub;

/// The days of a period, the days it is compared with, and the change between them.
class OverviewPeriodTest : public QObject {
    Q_OBJECT
private slots:
    void days_data() {
        QTest::addColumn<int>("period");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("beforeFrom");
        QTest::addColumn<QDate>("beforeTo");
        const int days = static_cast<int>(OverviewPeriod::Last30Days);
        const int month = static_cast<int>(OverviewPeriod::ThisMonth);
        const int quarter = static_cast<int>(OverviewPeriod::ThisQuarter);
        QTest::newRow("30 days") << days << QDate(2026, 11, 26) << QDate(2026, 10, 28) << QDate(2026, 9, 28)
                                 << QDate(2026, 10, 27);
        QTest::newRow("month") << month << QDate(2026, 11, 26) << QDate(2026, 11, 1) << QDate(2026, 10, 1)
                               << QDate(2026, 10, 26);
        QTest::newRow("first of the month")
            << month << QDate(2026, 11, 1) << QDate(2026, 11, 1) << QDate(2026, 10, 1) << QDate(2026, 10, 1);
        QTest::newRow("31st, and the month before has none")
            << month << QDate(2026, 3, 31) << QDate(2026, 3, 1) << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("January looks at December")
            << month << QDate(2027, 1, 15) << QDate(2027, 1, 1) << QDate(2026, 12, 1) << QDate(2026, 12, 15);
        QTest::newRow("quarter") << quarter << QDate(2026, 11, 26) << QDate(2026, 10, 1) << QDate(2026, 7, 1)
                                 << QDate(2026, 8, 26);
        QTest::newRow("first quarter") << quarter << QDate(2027, 2, 10) << QDate(2027, 1, 1) << QDate(2026, 10, 1)
                                       << QDate(2026, 11, 10);
    }
    void days() {
        QFETCH(int, period);
        QFETCH(QDate, today);
        QFETCH(QDate, from);
        QFETCH(QDate, beforeFrom);
        QFETCH(QDate, beforeTo);
        const auto wanted = static_cast<OverviewPeriod>(period);
        QCOMPARE(overviewRange(wanted, today), (DateRange{from, today}));
        QCOMPARE(overviewRangeBefore(wanted, today), (DateRange{beforeFrom, beforeTo}));
    }
    void thirtyDaysAreThirtyDays() {
        const QDate today(2026, 11, 26);
        const DateRange now = overviewRange(OverviewPeriod::Last30Days, today);
        const DateRange before = overviewRangeBefore(OverviewPeriod::Last30Days, today);
        QCOMPARE(now.from.daysTo(now.to) + 1, 30);
        QCOMPARE(before.from.daysTo(before.to) + 1, 30);
        QCOMPARE(before.to.daysTo(now.from), 1);
    }
    void change_data() {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("perMille");
        QTest::newRow("more") << 1084LL << 1000LL << 84LL;
        QTest::newRow("less") << 880LL << 1000LL << -120LL;
        QTest::newRow("same") << 5LL << 5LL << 0LL;
        QTest::newRow("nothing now") << 0LL << 1000LL << -1000LL;
        QTest::newRow("half is rounded away") << 10'005LL << 10'000LL << 1LL;
        QTest::newRow("from a loss to a gain") << 100LL << -100LL << 2000LL;
        QTest::newRow("a loss that grew") << -200LL << -100LL << -1000LL;
        QTest::newRow("very much") << std::numeric_limits<qint64>::max() << 1LL << 1'000'000'000'000LL;
    }
    void change() {
        QFETCH(qint64, now);
        QFETCH(qint64, before);
        QFETCH(qint64, perMille);
        QCOMPARE(changePerMille(now, before).value_or(-9999), perMille);
    }
    void withoutABeforeThereIsNoChange() {
        QVERIFY(!changePerMille(1000, 0));
        QVERIFY(!changePerMille(0, 0));
    }
};

QTEST_GUILESS_MAIN(OverviewPeriodTest)
#include "overviewperiod_test.moc"
