// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/requestpacer.h"

#include <QTest>

#include "app/net/pacerule.h"
#include "tests/support/api_await.h"
#include "tests/support/api_fakeclock.h"

using namespace bankhub;
using namespace bankhub::test;

class RequestPacerTest : public QObject {
    Q_OBJECT

private slots:
    void ruleSpacesRequests();
    void ruleLimitsOpenRequests();
    void ruleStopsAfterTooManyRequests();
    void ruleDoublesOncePerPause();
    void ruleShrinksBack();
    void ruleWithoutLimitSlowsDownToo();
    void ruleDoesNotPauseForDays();

    void foregroundGoesFirst();
    void givenUpTurnIsSkipped();
    void longPauseRefusesEverybody();
    void timerLetsTheNextOneGo();
};

void RequestPacerTest::ruleSpacesRequests() {
    PaceRule rule(500, 4);
    QCOMPARE(rule.waitMs(1000), std::optional<qint64>(0));
    rule.granted(1000);
    QCOMPARE(rule.waitMs(1000), std::optional<qint64>(500));
    QCOMPARE(rule.waitMs(1499), std::optional<qint64>(1));
    QCOMPARE(rule.waitMs(1500), std::optional<qint64>(0));
    // An idle time is not saved up: two may not leave together afterwards.
    rule.granted(9000);
    QCOMPARE(rule.waitMs(9000), std::optional<qint64>(500));
}

void RequestPacerTest::ruleLimitsOpenRequests() {
    PaceRule rule(0, 2);
    rule.granted(0);
    rule.granted(0);
    QCOMPARE(rule.waitMs(10), std::optional<qint64>());
    rule.finished();
    QCOMPARE(rule.waitMs(10), std::optional<qint64>(0));
    rule.finished();
    rule.finished();  // one too many does not open a third place
    rule.granted(10);
    rule.granted(10);
    QCOMPARE(rule.waitMs(10), std::optional<qint64>());
}

void RequestPacerTest::ruleStopsAfterTooManyRequests() {
    PaceRule rule(500, 4);
    rule.rateLimited(1000, 3);
    QCOMPARE(rule.pausedForMs(1000), qint64(3000));
    QCOMPARE(rule.waitMs(2000), std::optional<qint64>(2000));
    QCOMPARE(rule.waitMs(4000), std::optional<qint64>(0));
    QCOMPARE(rule.pausedForMs(4000), qint64(0));
    // A shorter answer that comes later does not end the pause early.
    rule.rateLimited(5000, 10);
    rule.rateLimited(5001, 1);
    QCOMPARE(rule.pausedForMs(5001), qint64(9999));
}

void RequestPacerTest::ruleDoublesOncePerPause() {
    PaceRule rule(500, 4);
    rule.rateLimited(1000, {});
    QCOMPARE(rule.intervalMs(), qint64(1000));
    QCOMPARE(rule.pausedForMs(1000), qint64(1000));
    rule.rateLimited(1001, {});  // was under way together with the first
    QCOMPARE(rule.intervalMs(), qint64(1000));
    rule.rateLimited(5000, {});
    QCOMPARE(rule.intervalMs(), qint64(2000));
    for (int i = 0; i < 50; ++i)
        rule.rateLimited(100'000 + i * 100'000, {});
    QCOMPARE(rule.intervalMs(), qint64(15'000));
}

void RequestPacerTest::ruleShrinksBack() {
    PaceRule rule(500, 4);
    rule.rateLimited(1000, {});
    qint64 before = rule.intervalMs();
    for (int i = 0; i < 100; ++i) {
        rule.answered();
        QVERIFY(rule.intervalMs() < before || rule.intervalMs() == 500);
        before = rule.intervalMs();
    }
    QCOMPARE(rule.intervalMs(), qint64(500));
}

void RequestPacerTest::ruleWithoutLimitSlowsDownToo() {
    PaceRule rule(0, 4);
    rule.rateLimited(1000, {});
    QVERIFY(rule.intervalMs() > 0);
    for (int i = 0; i < 100; ++i)
        rule.answered();
    QCOMPARE(rule.intervalMs(), qint64(0));
}

void RequestPacerTest::ruleDoesNotPauseForDays() {
    PaceRule rule(500, 4);
    rule.rateLimited(0, std::numeric_limits<int>::max());
    QCOMPARE(rule.pausedForMs(0), qint64(3'600'000));
}

void RequestPacerTest::foregroundGoesFirst() {
    FakeClock clock;
    RequestPacer pacer(0, 1, clock);
    QVERIFY(await(pacer.waitForTurn(true)));
    const auto background = pacer.waitForTurn(false);
    const auto foreground = pacer.waitForTurn(true);
    QVERIFY(!background.isSettled());
    pacer.finished();
    QVERIFY(foreground.isSettled());
    QVERIFY(!background.isSettled());
    pacer.finished();
    QVERIFY(background.isSettled());
}

void RequestPacerTest::givenUpTurnIsSkipped() {
    FakeClock clock;
    RequestPacer pacer(0, 1, clock);
    QVERIFY(await(pacer.waitForTurn(true)));
    const auto givenUp = pacer.waitForTurn(true);
    const auto next = pacer.waitForTurn(true);
    givenUp.cancel();
    pacer.finished();
    QVERIFY(next.isSettled());
    COMPARE_KIND(await(givenUp), ErrorKind::Cancelled);
    QVERIFY(await(next));
}

void RequestPacerTest::longPauseRefusesEverybody() {
    FakeClock clock;
    RequestPacer pacer(0, 1, clock);
    QVERIFY(await(pacer.waitForTurn(true)));
    const auto waiting = pacer.waitForTurn(false);
    pacer.rateLimited(600);
    const auto refused = await(waiting);
    COMPARE_KIND(refused, ErrorKind::RateLimited);
    QCOMPARE(refused.error().retryAfterSeconds, std::optional<int>(600));
    clock.advance(100'000);
    const auto later = await(pacer.waitForTurn(true));
    COMPARE_KIND(later, ErrorKind::RateLimited);
    QCOMPARE(later.error().retryAfterSeconds, std::optional<int>(500));
    QCOMPARE(pacer.pausedForMs(), qint64(500'000));
    // Refusals are no turns: the place of the first one is the only one to give back.
    clock.advance(500'000);
    pacer.finished();
    QVERIFY(await(pacer.waitForTurn(true)));
}

void RequestPacerTest::timerLetsTheNextOneGo() {
    const SystemClock clock;
    RequestPacer pacer(20, 8, clock);
    const qint64 start = clock.monotonicMs();
    for (int i = 0; i < 4; ++i)
        QVERIFY(await(pacer.waitForTurn(false)));
    // Never faster than the rule; how much slower is the machine's business.
    QVERIFY(clock.monotonicMs() - start >= 60);
}

QTEST_GUILESS_MAIN(RequestPacerTest)
#include "requestpacer_test.moc"
