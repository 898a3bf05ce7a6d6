// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/completeness.h"

#include <QTest>

using namespace bankhub;

class CompletenessTest : public QObject {
    Q_OBJECT
private slots:
    void neverSynchronised() {
        QCOMPARE(Completeness::text({}, {}), QStringLiteral("Not completely synchronised yet"));
    }
    void provedEarlier() {
        // 2026-11-20 14:02 in Vietnam
        QVERIFY(Completeness::text({}, 1795158120000).contains(QStringLiteral("20/11/2026 14:02")));
    }
    void aStoppedRunTakesNothingBack() {
        SyncOutcome outcome;
        outcome.stopped = true;
        QVERIFY(Completeness::text(outcome, 1795158120000).contains(QStringLiteral("14:02")));
    }
    void whatWasNotProvedIsSaid() {
        SyncOutcome outcome;
        outcome.incompleteDays = 3;
        QVERIFY(Completeness::text(outcome, 1795158120000).startsWith(QStringLiteral("3 ")));
        outcome.incompleteDays = 0;
        QVERIFY(!Completeness::text(outcome, 1795158120000).contains(QStringLiteral("14:02")));
        outcome.accountsFailed = 2;
        outcome.error = Error::make(ErrorKind::Unavailable);
        QVERIFY(Completeness::text(outcome, 1795158120000).startsWith(QStringLiteral("2 account")));
    }
    void provedNow() {
        SyncOutcome outcome;
        outcome.provedComplete = true;
        QVERIFY(Completeness::text(outcome, 1795158120000).contains(QStringLiteral("✓")));
    }
};

QTEST_MAIN(CompletenessTest)
#include "completeness_test.moc"
