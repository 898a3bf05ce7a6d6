// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/tokenprovider.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/api_await.h"
#include "tests/support/api_fakeclock.h"

using namespace bankhub;
using namespace bankhub::test;

class TokenProviderTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tokenIsShared();
    void waitsAreJoined();
    void parallelRefusalsCostOneToken();
    void stragglerGetsTheNewToken();
    void nobodyGetsTheRefusedTokenMeanwhile();
    void renewedBeforeItExpires_data();
    void renewedBeforeItExpires();
    void sleepCountsAsAge();
    void secondsLeft();
    void failureReachesEverybodyAndIsTriedAgain();
    void givingUpOneWaitKeepsTheOthers();
    void forgottenTokenIsFetchedAgain();
    void forgettingDuringAFetchAsksWithTheNewCredentials();

private:
    /// Answers the oldest open fetch.
    void answer(const QString& value, std::optional<qint64> lifetime = 60'000) {
        open_.takeFirst().settle(AccessToken{value, lifetime});
    }
    QString tokenNow() {
        const auto lease = await(tokens_->token());
        return lease ? lease->value : errorKindName(lease.error().kind);
    }

    FakeClock clock_;
    QList<Promise<AccessToken>> open_;
    int fetches_ = 0;
    std::unique_ptr<TokenProvider> tokens_;
};

void TokenProviderTest::init() {
    open_.clear();
    fetches_ = 0;
    tokens_ = std::make_unique<TokenProvider>(
        [this] {
            ++fetches_;
            open_.append(Promise<AccessToken>());
            return open_.last().pending();
        },
        clock_);
}

void TokenProviderTest::cleanup() {
    tokens_.reset();
}

void TokenProviderTest::tokenIsShared() {
    const auto pending = tokens_->token();
    QVERIFY(!tokens_->hasToken());
    answer(QStringLiteral("one"));
    QCOMPARE(await(pending)->value, QStringLiteral("one"));
    QVERIFY(tokens_->hasToken());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(tokenNow(), QStringLiteral("one"));
    QCOMPARE(fetches_, 1);
}

void TokenProviderTest::waitsAreJoined() {
    const auto first = tokens_->token();
    const auto second = tokens_->token();
    answer(QStringLiteral("one"));
    QCOMPARE(await(first)->value, QStringLiteral("one"));
    QCOMPARE(await(second)->generation, await(first)->generation);
    QCOMPARE(fetches_, 1);
}

void TokenProviderTest::parallelRefusalsCostOneToken() {
    const auto pending = tokens_->token();
    answer(QStringLiteral("one"));
    const quint64 generation = await(pending)->generation;
    QList<Pending<TokenProvider::Lease>> waits;
    for (int i = 0; i < 5; ++i)
        waits.append(tokens_->replace(generation));
    QCOMPARE(fetches_, 2);
    answer(QStringLiteral("two"));
    for (const auto& wait : waits)
        QCOMPARE(await(wait)->value, QStringLiteral("two"));
    QCOMPARE(fetches_, 2);
}

void TokenProviderTest::stragglerGetsTheNewToken() {
    const auto pending = tokens_->token();
    answer(QStringLiteral("one"));
    const quint64 generation = await(pending)->generation;
    const auto renewed = tokens_->replace(generation);
    answer(QStringLiteral("two"));
    QVERIFY(await(renewed));
    QCOMPARE(await(tokens_->replace(generation))->value, QStringLiteral("two"));
    QCOMPARE(fetches_, 2);
    // A complaint about the new token is another matter.
    const auto third = tokens_->replace(generation + 1);
    QCOMPARE(fetches_, 3);
    answer(QStringLiteral("three"));
    QCOMPARE(await(third)->value, QStringLiteral("three"));
}

void TokenProviderTest::nobodyGetsTheRefusedTokenMeanwhile() {
    const auto pending = tokens_->token();
    answer(QStringLiteral("one"));
    const auto renewed = tokens_->replace(await(pending)->generation);
    const auto innocent = tokens_->token();
    QVERIFY(!innocent.isSettled());
    answer(QStringLiteral("two"));
    QCOMPARE(await(innocent)->value, QStringLiteral("two"));
    QVERIFY(await(renewed));
}

void TokenProviderTest::renewedBeforeItExpires_data() {
    QTest::addColumn<qint64>("lifetime");  // seconds; -1 unknown
    QTest::addColumn<qint64>("freshFor");  // seconds
    QTest::newRow("contract: a minute before") << qint64(60'000) << qint64(59'940);
    QTest::newRow("short: a tenth before") << qint64(100) << qint64(90);
    QTest::newRow("very short") << qint64(10) << qint64(9);
    QTest::newRow("unknown: five minutes, a tenth before") << qint64(-1) << qint64(270);
}

void TokenProviderTest::renewedBeforeItExpires() {
    QFETCH(qint64, lifetime);
    QFETCH(qint64, freshFor);
    const auto pending = tokens_->token();
    answer(QStringLiteral("one"), lifetime < 0 ? std::nullopt : std::optional<qint64>(lifetime));
    QVERIFY(await(pending));
    clock_.advance(freshFor * 1000 - 1);
    QCOMPARE(tokenNow(), QStringLiteral("one"));
    clock_.advance(1);
    const auto renewed = tokens_->token();
    QVERIFY(!renewed.isSettled());
    answer(QStringLiteral("two"));
    QCOMPARE(await(renewed)->value, QStringLiteral("two"));
}

void TokenProviderTest::sleepCountsAsAge() {
    const auto pending = tokens_->token();
    answer(QStringLiteral("one"), 3600);
    QVERIFY(await(pending));
    clock_.utcMs += 3'600'000;  // the monotonic clock stood still
    (void)tokens_->token();
    QCOMPARE(fetches_, 2);
}

void TokenProviderTest::secondsLeft() {
    QCOMPARE(tokens_->secondsLeft(), std::optional<qint64>());
    auto pending = tokens_->token();
    answer(QStringLiteral("one"), 3600);
    QVERIFY(await(pending));
    QCOMPARE(tokens_->secondsLeft(), std::optional<qint64>(3600));
    clock_.advance(10'000);
    QCOMPARE(tokens_->secondsLeft(), std::optional<qint64>(3590));
    clock_.advance(5'000'000);
    QCOMPARE(tokens_->secondsLeft(), std::optional<qint64>(0));
    pending = tokens_->token();
    answer(QStringLiteral("two"), {});
    QVERIFY(await(pending));
    QCOMPARE(tokens_->secondsLeft(), std::optional<qint64>());
    QVERIFY(tokens_->hasToken());
}

void TokenProviderTest::failureReachesEverybodyAndIsTriedAgain() {
    const auto first = tokens_->token();
    const auto second = tokens_->token();
    open_.takeFirst().fail(Error::make(ErrorKind::InvalidCredentials));
    COMPARE_KIND(await(first), ErrorKind::InvalidCredentials);
    COMPARE_KIND(await(second), ErrorKind::InvalidCredentials);
    QCOMPARE(tokens_->lastError()->kind, ErrorKind::InvalidCredentials);
    const auto third = tokens_->token();
    QCOMPARE(fetches_, 2);
    answer(QStringLiteral("one"));
    QCOMPARE(await(third)->value, QStringLiteral("one"));
    QVERIFY(!tokens_->lastError());
}

void TokenProviderTest::givingUpOneWaitKeepsTheOthers() {
    const auto first = tokens_->token();
    const auto second = tokens_->token();
    first.cancel();
    answer(QStringLiteral("one"));
    COMPARE_KIND(await(first), ErrorKind::Cancelled);
    QCOMPARE(await(second)->value, QStringLiteral("one"));
}

void TokenProviderTest::forgottenTokenIsFetchedAgain() {
    const auto pending = tokens_->token();
    answer(QStringLiteral("one"));
    QVERIFY(await(pending));
    QSignalSpy changed(tokens_.get(), &TokenProvider::changed);
    tokens_->forget();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!tokens_->hasToken());
    const auto again = tokens_->token();
    answer(QStringLiteral("two"));
    QCOMPARE(await(again)->value, QStringLiteral("two"));
}

void TokenProviderTest::forgettingDuringAFetchAsksWithTheNewCredentials() {
    const auto waiting = tokens_->token();
    const Promise<AccessToken> old = open_.takeFirst();
    tokens_->forget();
    QCOMPARE(fetches_, 2);
    QVERIFY(old.isSettled());  // stopped
    answer(QStringLiteral("new"));
    QCOMPARE(await(waiting)->value, QStringLiteral("new"));
    QCOMPARE(tokenNow(), QStringLiteral("new"));
}

QTEST_GUILESS_MAIN(TokenProviderTest)
#include "tokenprovider_test.moc"
