// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/retrypolicy.h"

#include <QTest>

#include "app/net/httpdate.h"

using namespace bankhub;

class RetryPolicyTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsRepeated_data();
    void whatIsRepeated();
    void whatSurelyDidNotHappenIsAlwaysRepeated();
    void threeTriesInAll();
    void fullJitterDoublesUpToTheCap();
    void retryAfterWins();
    void httpDates_data();
    void httpDates();
    void retryAfterHeader_data();
    void retryAfterHeader();
};

void RetryPolicyTest::whatIsRepeated_data() {
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("whenSafe");
    QTest::addColumn<bool>("whenUnsafe");
    QTest::newRow("network") << ErrorKind::Network << true << false;
    QTest::newRow("timeout") << ErrorKind::Timeout << true << false;
    QTest::newRow("502, 503, 504") << ErrorKind::Unavailable << true << false;
    QTest::newRow("unreadable") << ErrorKind::BadReply << true << false;
    QTest::newRow("429") << ErrorKind::RateLimited << true << true;
    QTest::newRow("500") << ErrorKind::Server << false << false;
    QTest::newRow("certificate") << ErrorKind::Tls << false << false;
    QTest::newRow("400") << ErrorKind::Validation << false << false;
    QTest::newRow("401") << ErrorKind::Unauthorized << false << false;
    QTest::newRow("403") << ErrorKind::Forbidden << false << false;
    QTest::newRow("404") << ErrorKind::NotFound << false << false;
    QTest::newRow("edge") << ErrorKind::EdgeBlocked << false << false;
    QTest::newRow("too large") << ErrorKind::TooLarge << false << false;
    QTest::newRow("redirect") << ErrorKind::Redirected << false << false;
    QTest::newRow("credentials") << ErrorKind::InvalidCredentials << false << false;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << false << false;
}

void RetryPolicyTest::whatIsRepeated() {
    QFETCH(ErrorKind, kind);
    const RetryPolicy policy;
    QTEST(policy.waitAfter(1, Error::make(kind), true, 0.5).has_value(), "whenSafe");
    QTEST(policy.waitAfter(1, Error::make(kind), false, 0.5).has_value(), "whenUnsafe");
}

void RetryPolicyTest::whatSurelyDidNotHappenIsAlwaysRepeated() {
    Error error = Error::make(ErrorKind::Network);
    error.neverSent = true;
    QVERIFY(RetryPolicy().waitAfter(1, error, false, 0.5));
    error.kind = ErrorKind::Tls;
    QVERIFY(!RetryPolicy().waitAfter(1, error, false, 0.5));
}

void RetryPolicyTest::threeTriesInAll() {
    const Error error = Error::make(ErrorKind::Unavailable);
    QVERIFY(RetryPolicy().waitAfter(1, error, true, 0.5));
    QVERIFY(RetryPolicy().waitAfter(2, error, true, 0.5));
    QVERIFY(!RetryPolicy().waitAfter(3, error, true, 0.5));
}

void RetryPolicyTest::fullJitterDoublesUpToTheCap() {
    RetryPolicy policy;
    policy.tries = 100;
    const Error error = Error::make(ErrorKind::Network);
    QCOMPARE(policy.waitAfter(1, error, true, 0.0), std::optional<int>(0));
    QCOMPARE(policy.waitAfter(1, error, true, 0.5), std::optional<int>(250));
    QCOMPARE(policy.waitAfter(2, error, true, 0.5), std::optional<int>(500));
    QCOMPARE(policy.waitAfter(3, error, true, 0.5), std::optional<int>(1000));
    QCOMPARE(policy.waitAfter(7, error, true, 0.5), std::optional<int>(10'000));
    QCOMPARE(policy.waitAfter(90, error, true, 0.5), std::optional<int>(10'000));
}

void RetryPolicyTest::retryAfterWins() {
    Error error = Error::make(ErrorKind::RateLimited);
    error.retryAfterSeconds = 7;
    QCOMPARE(RetryPolicy().waitAfter(1, error, true, 0.1), std::optional<int>(7000));
    error.retryAfterSeconds = 120;
    QCOMPARE(RetryPolicy().waitAfter(1, error, true, 0.1), std::optional<int>(120'000));
    error.retryAfterSeconds = 121;
    QCOMPARE(RetryPolicy().waitAfter(1, error, true, 0.1), std::optional<int>());
    error.retryAfterSeconds = 0;
    QCOMPARE(RetryPolicy().waitAfter(1, error, true, 0.5), std::optional<int>(250));
}

void RetryPolicyTest::httpDates_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("utcMs");
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << Q_INT64_C(784111777000);
    QTest::newRow("blanks") << QByteArray("  Sun, 06 Nov 1994 08:49:37 GMT ") << Q_INT64_C(784111777000);
    QTest::newRow("other form") << QByteArray("1994-11-06T08:49:37Z") << Q_INT64_C(-1);
    QTest::newRow("empty") << QByteArray() << Q_INT64_C(-1);
}

void RetryPolicyTest::httpDates() {
    QFETCH(QByteArray, text);
    QTEST(parseHttpDate(text).value_or(-1), "utcMs");
}

void RetryPolicyTest::retryAfterHeader_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("date ahead") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << 60;
    QTest::newRow("date behind") << QByteArray("Sun, 06 Nov 1994 08:40:37 GMT") << 0;
    QTest::newRow("huge") << QByteArray("99999999999") << std::numeric_limits<int>::max();
    QTest::newRow("negative") << QByteArray("-3") << -1;
    QTest::newRow("words") << QByteArray("later") << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void RetryPolicyTest::retryAfterHeader() {
    QFETCH(QByteArray, text);
    QTEST(parseRetryAfter(text, 784111777000).value_or(-1), "seconds");
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "retrypolicy_test.moc"
