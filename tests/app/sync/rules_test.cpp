// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/sync/patience.h"
#include "app/sync/syncplan.h"

using namespace bankhub;

class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void daysAreGroupedNewestFirst() {
        QMap<QDate, qint64> days;
        const QDate first(2026, 9, 1);
        for (int index = 0; index < 70; ++index)
            days.insert(first.addDays(index), 10);
        const auto windows = groupDays(days);
        QCOMPARE(windows.size(), 3);
        QCOMPARE(windows.first(), qMakePair(first.addDays(39), first.addDays(69)));
        QCOMPARE(windows.last().first, first);
        int covered = 0;
        for (const auto& [from, to] : windows)
            covered += int(from.daysTo(to)) + 1;
        QCOMPARE(covered, 70);
    }
    void busyDaysStandAlone() {
        QMap<QDate, qint64> days;
        days.insert(QDate(2026, 9, 1), 2000);
        days.insert(QDate(2026, 9, 2), 2000);
        days.insert(QDate(2026, 9, 3), 9000);
        QCOMPARE(groupDays(days).size(), 3);
    }
    void longGapsAreNotBridged() {
        QMap<QDate, qint64> days;
        days.insert(QDate(2026, 9, 1), 1);
        days.insert(QDate(2026, 9, 3), 1);
        days.insert(QDate(2026, 9, 20), 1);
        const auto windows = groupDays(days);
        QCOMPARE(windows.size(), 2);
        QCOMPARE(windows.at(1), qMakePair(QDate(2026, 9, 1), QDate(2026, 9, 3)));
    }
    void nothingToReadNeedsNoWindow() { QVERIFY(groupDays({}).isEmpty()); }
    void patienceGrowsAndEnds() {
        const Patience patience{1000, 8000, 5};
        const Error error = Error::make(ErrorKind::Unavailable);
        QCOMPARE(patience.waitAfter(error, 1), std::optional(1000));
        QCOMPARE(patience.waitAfter(error, 2), std::optional(2000));
        QCOMPARE(patience.waitAfter(error, 4), std::optional(8000));
        QVERIFY(!patience.waitAfter(error, 5));
    }
    void theServiceDecidesHowLong() {
        const Patience patience{1000, 8000, 5};
        Error error = Error::make(ErrorKind::RateLimited);
        error.retryAfterSeconds = 60;
        QCOMPARE(patience.waitAfter(error, 1), std::optional(60'000));
        error.retryAfterSeconds = 7200;
        QVERIFY(!patience.waitAfter(error, 1));
    }
    void waitingCuresNoWrongSecret() {
        const Patience patience;
        for (const ErrorKind kind :
             {ErrorKind::InvalidCredentials, ErrorKind::Tls, ErrorKind::DiskFull, ErrorKind::Forbidden})
            QVERIFY(!patience.waitAfter(Error::make(kind), 1));
        QVERIFY(Patience::isFatal(Error::make(ErrorKind::InvalidCredentials)));
        QVERIFY(!Patience::isFatal(Error::make(ErrorKind::Network)));
        QVERIFY(!Patience::isFatal(Error::make(ErrorKind::Forbidden)));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
