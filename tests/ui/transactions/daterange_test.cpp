// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/transactions/daterange.h"

using namespace bankhub;

class DateRangeTest : public QObject {
    Q_OBJECT
private slots:
    void presets_data() {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char* name, DatePreset preset, QDate today, QDate from, QDate to) {
            QTest::newRow(name) << static_cast<int>(preset) << today << from << to;
        };
        const QDate march1(2027, 3, 1);
        row("today", DatePreset::Today, march1, march1, march1);
        row("yesterday", DatePreset::Yesterday, march1, {2027, 2, 28}, {2027, 2, 28});
        row("last 7 days", DatePreset::Last7Days, march1, {2027, 2, 23}, march1);
        row("last 30 days", DatePreset::Last30Days, march1, {2027, 1, 31}, march1);
        row("this month", DatePreset::ThisMonth, march1, march1, march1);
        row("last month", DatePreset::LastMonth, march1, {2027, 2, 1}, {2027, 2, 28});
        row("last month of a leap year", DatePreset::LastMonth, {2028, 3, 31}, {2028, 2, 1}, {2028, 2, 29});
        row("last month in January", DatePreset::LastMonth, {2027, 1, 15}, {2026, 12, 1}, {2026, 12, 31});
        row("all", DatePreset::All, march1, {}, {});
    }
    void presets() {
        QFETCH(int, preset);
        QFETCH(QDate, today);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QCOMPARE(rangeOf(static_cast<DatePreset>(preset), today).from, from);
        QCOMPARE(rangeOf(static_cast<DatePreset>(preset), today).to, to);
    }
    void words() {
        const QDate first(2026, 11, 1);
        const QDate last(2026, 11, 23);
        QCOMPARE(rangeText({first, last}), QStringLiteral("01/11/2026 – 23/11/2026"));
        QCOMPARE(rangeText({first, first}), QStringLiteral("01/11/2026"));
        QCOMPARE(rangeText({first, {}}), QStringLiteral("from 01/11/2026"));
        QCOMPARE(rangeText({{}, last}), QStringLiteral("until 23/11/2026"));
        QCOMPARE(rangeText({}), QString());
    }
};

QTEST_GUILESS_MAIN(DateRangeTest)
#include "daterange_test.moc"
