// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/periodtext.h"

#include <QSet>
#include <QTest>

using namespace bankhub;

class PeriodTextTest : public QObject {
    Q_OBJECT
private slots:
    void rangesInWords() {
        const QDate first(2026, 11, 1);
        const QDate last(2026, 11, 23);
        QCOMPARE(rangeText({first, last}), QStringLiteral("01/11/2026 – 23/11/2026"));
        QCOMPARE(rangeText({first, first}), QStringLiteral("01/11/2026"));
        QCOMPARE(rangeText({first, {}}), QStringLiteral("from 01/11/2026"));
        QCOMPARE(rangeText({{}, last}), QStringLiteral("until 23/11/2026"));
        QCOMPARE(rangeText({}), QString());
    }
    void everyOfferedPeriodHasItsOwnWordsAndText() {
        QSet<QString> words;
        for (const DatePeriod& period : offeredPeriods()) {
            QVERIFY(!periodWords(period).isEmpty());
            words << periodWords(period);
            QCOMPARE(readPeriod(periodText(period)), period);
        }
        QCOMPARE(words.size(), offeredPeriods().size());
        QCOMPARE(periodWords({}), QStringLiteral("all days"));
        QCOMPARE(periodWords(DatePeriod::between({2026, 11, 1}, {})), QStringLiteral("from 01/11/2026"));
    }
};

QTEST_GUILESS_MAIN(PeriodTextTest)
#include "periodtext_test.moc"
