// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/dateperiod.h"

#include <QTest>

using namespace bankhub;

/// Days as people say them.
class DatePeriodTest : public QObject {
    Q_OBJECT
private slots:
    void namedPeriods_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const char* text, QDate today, QDate from, QDate to) {
            QTest::addRow("%s on %s", text, qPrintable(today.toString(Qt::ISODate)))
                << QString::fromUtf8(text) << today << from << to;
        };
        const QDate sunday(2026, 3, 1);
        row("today", sunday, sunday, sunday);
        row("hôm-qua", sunday, {2026, 2, 28}, {2026, 2, 28});
        row("this-week", sunday, {2026, 2, 23}, sunday);
        row("this-week", {2026, 3, 2}, {2026, 3, 2}, {2026, 3, 2});
        row("TUAN-TRUOC", sunday, {2026, 2, 16}, {2026, 2, 22});
        row("this-month", sunday, sunday, sunday);
        row("tháng-trước", {2028, 3, 31}, {2028, 2, 1}, {2028, 2, 29});
        row("last-month", {2026, 1, 31}, {2025, 12, 1}, {2025, 12, 31});
        row("this-quarter", {2026, 5, 31}, {2026, 4, 1}, {2026, 5, 31});
        row("last-quarter", {2026, 2, 10}, {2025, 10, 1}, {2025, 12, 31});
        row("năm-nay", {2026, 12, 31}, {2026, 1, 1}, {2026, 12, 31});
        row("last-year", {2026, 1, 1}, {2025, 1, 1}, {2025, 12, 31});
        row("last-7-days", sunday, {2026, 2, 23}, sunday);
        row("1d", sunday, sunday, sunday);
        row("30-ngày", {2026, 3, 30}, sunday, {2026, 3, 30});
        row("2026-02-28", sunday, {2026, 2, 28}, {2026, 2, 28});
        row("1/2/2026", sunday, {2026, 2, 1}, {2026, 2, 1});
        row("2/2028", sunday, {2028, 2, 1}, {2028, 2, 29});
        row("2026-11", sunday, {2026, 11, 1}, {2026, 11, 30});
        row("2026", sunday, {2026, 1, 1}, {2026, 12, 31});
        row("2026-11-01..2026-11-30", sunday, {2026, 11, 1}, {2026, 11, 30});
        row("11/2026..12/2026", sunday, {2026, 11, 1}, {2026, 12, 31});
        row("..2026-11-30", sunday, {}, {2026, 11, 30});
        row("2026-11-30..", sunday, {2026, 11, 30}, {});
        row(">=11/2026", sunday, {2026, 11, 1}, {});
        row("<=11/2026", sunday, {}, {2026, 11, 30});
    }
    void namedPeriods() {
        QFETCH(QString, text);
        QFETCH(QDate, today);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const auto period = readPeriod(text);
        QVERIFY(period);
        QCOMPARE(period->on(today).from, from);
        QCOMPARE(period->on(today).to, to);
        QCOMPARE(readPeriod(periodText(*period)), period);
    }
    void nonsenseIsRefused() {
        for (const char* text : {"", "tomorrow", "2026-02-30", "31/4/2026", "13/2026", "..", "2026-11-30..2026-11-01",
                                 "last-0-days", "99999d", "2026-1-1-1", "0000", "2026-11-01..x"})
            QVERIFY2(!readPeriod(QString::fromUtf8(text)), text);
    }
    void everyNameIsRead() {
        for (const QString& name : periodNames())
            QVERIFY2(readPeriod(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(DatePeriodTest)
#include "dateperiod_test.moc"
