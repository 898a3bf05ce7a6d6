// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/updatecheck.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/net/httptransport.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/signedrelease.h"

using namespace bankhub;
using namespace bankhub::test;
using State = UpdateCheck::State;

class UpdateCheckTest : public QObject {
    Q_OBJECT

private slots:
    void asksNobodyByItself();
    void tellsOfANewerVersion();
    void sameOrOlderVersionIsCurrent_data();
    void sameOrOlderVersionIsCurrent();
    void oldAnnouncementPlayedAgain();
    void answersThatAreNotBelieved_data();
    void answersThatAreNotBelieved();
    void aFailureKeepsWhatWasKnown();
    void offline();
    void asksOnceADay();
    void asksAgainSoonAfterAFailure();
    void whatIsKnownOutlastsTheProgram();
    void aChangedMemoryIsNotBelieved();
    void dismissedVersionIsNotToldAgain();
    void withoutAPublisherNobodyIsAsked();
};

namespace {
constexpr qint64 hourMs = 60 * 60 * 1000;

/// The check of a program of version 1.2.3 against a server that answers with `reply`.
struct Bench {
    TestPublisher publisher;
    ScriptedReply reply = ScriptedReply::json(200, {});
    FakeServer server{[this](const ReceivedRequest&) { return reply; }};
    QTemporaryDir folder;
    FakeClock clock;
    HttpTransport transport;
    std::unique_ptr<UpdateCheck> check = make();

    std::unique_ptr<UpdateCheck> make() {
        return std::make_unique<UpdateCheck>(
            Publisher{{publisher.publicKey()}, server.url(QStringLiteral("/console/version"))}, QVersionNumber(1, 2, 3),
            folder.path(), transport, clock);
    }
    void answer(const QByteArray& body, int status = 200) { reply = ScriptedReply::json(status, body); }
    /// Asks and waits for the end of it.
    bool asked() {
        check->ask();
        return QTest::qWaitFor([this] { return check->state() != State::Asking; });
    }
};
}  // namespace

void UpdateCheckTest::asksNobodyByItself() {
    Bench bench;
    bench.check->askIfDue();
    bench.clock.advance(100 * hourMs);
    bench.check->askIfDue();
    QCOMPARE(bench.check->state(), State::NotAsked);
    // A request would be on its way before one that is made now.
    QVERIFY(bench.asked());
    QCOMPARE(bench.server.requests().size(), 1);
}

void UpdateCheckTest::tellsOfANewerVersion() {
    Bench bench;
    bench.answer(bench.publisher.file(announcement("1.10.0")));
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->state(), State::Available);
    QCOMPARE(bench.check->releaseToTell()->version, QVersionNumber(1, 10, 0));
    const ReceivedRequest& request = bench.server.requests().constFirst();
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/console/version"));
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.header("Cookie"), QByteArray());
    QVERIFY(request.body.isEmpty());
}

void UpdateCheckTest::sameOrOlderVersionIsCurrent_data() {
    QTest::addColumn<QByteArray>("version");
    for (const char* version : {"1.2.3", "1.2.2", "0.9.9"})
        QTest::newRow(version) << QByteArray(version);
}

void UpdateCheckTest::sameOrOlderVersionIsCurrent() {
    QFETCH(QByteArray, version);
    Bench bench;
    bench.answer(bench.publisher.file(announcement(version)));
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->state(), State::Current);
    QVERIFY(!bench.check->newerRelease());
}

void UpdateCheckTest::oldAnnouncementPlayedAgain() {
    Bench bench;
    bench.answer(bench.publisher.file(announcement("1.4.0", 20)));
    QVERIFY(bench.asked());
    bench.answer(bench.publisher.file(announcement("1.2.3", 19)));
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->state(), State::Failed);
    QCOMPARE(bench.check->failure()->file, ReleaseFileProblem::OlderThanKnown);
    QCOMPARE(bench.check->newerRelease()->version, QVersionNumber(1, 4, 0));
    // A later one may take a version back.
    bench.answer(bench.publisher.file(announcement("1.2.3", 21)));
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->state(), State::Current);
}

void UpdateCheckTest::answersThatAreNotBelieved_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("failure");
    const QString tooLarge = errorKindName(ErrorKind::TooLarge);
    QTest::newRow("not found") << QByteArray("{}") << 404 << QByteArray() << errorKindName(ErrorKind::NotFound);
    QTest::newRow("server error") << QByteArray("{}") << 500 << QByteArray() << errorKindName(ErrorKind::BadReply);
    QTest::newRow("redirect") << QByteArray() << 302 << QByteArray("Location: https://example.com/\r\n")
                              << errorKindName(ErrorKind::Redirected);
    QTest::newRow("too large") << QByteArray(largestReleaseFile + 1, ' ') << 200 << QByteArray() << tooLarge;
    QTest::newRow("not signed") << announcement("9.0.0") << 200 << QByteArray() << "0";
    QTest::newRow("signed by another") << TestPublisher().file(announcement("9.0.0")) << 200 << QByteArray()
                                       << QStringLiteral("1");
}

void UpdateCheckTest::answersThatAreNotBelieved() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QString, failure);
    Bench bench;
    bench.reply = ScriptedReply::json(status, body, headers);
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->state(), State::Failed);
    QVERIFY(!bench.check->newerRelease());
    const UpdateFailure& why = *bench.check->failure();
    QCOMPARE(why.transport ? errorKindName(why.transport->kind) : QString::number(int(*why.file)), failure);
    QCOMPARE(bench.server.requests().size(), 1);
}

void UpdateCheckTest::aFailureKeepsWhatWasKnown() {
    Bench bench;
    bench.answer(bench.publisher.file(announcement("1.4.0")));
    QVERIFY(bench.asked());
    bench.answer("{}", 503);
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->state(), State::Failed);
    QVERIFY(bench.check->releaseToTell());
}

void UpdateCheckTest::offline() {
    Bench bench;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl nobody(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
    closed.close();
    bench.check =
        std::make_unique<UpdateCheck>(Publisher{{bench.publisher.publicKey()}, nobody}, QVersionNumber(1, 2, 3),
                                      bench.folder.path(), bench.transport, bench.clock);
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->state(), State::Failed);
    QCOMPARE(bench.check->failure()->transport->kind, ErrorKind::Network);
    QCOMPARE(bench.check->answeredUtcMs(), 0);
}

void UpdateCheckTest::asksOnceADay() {
    Bench bench;
    bench.answer(bench.publisher.file(announcement("1.2.3")));
    bench.check->setAutomatic(true);
    QCOMPARE(bench.check->state(), State::Asking);
    QTRY_COMPARE(bench.check->state(), State::Current);
    QCOMPARE(bench.check->answeredUtcMs(), bench.clock.nowUtcMs());
    bench.clock.advance(24 * hourMs - 1);
    bench.check->askIfDue();
    QCOMPARE(bench.check->state(), State::Current);
    bench.clock.advance(1);
    bench.check->askIfDue();
    QCOMPARE(bench.check->state(), State::Asking);
    QTRY_COMPARE(bench.check->state(), State::Current);
    // Not again after a restart on the same day, and not after the clock was set back by an hour either... but then it
    // cannot be known how long ago it was.
    bench.check = bench.make();
    bench.check->setAutomatic(true);
    QCOMPARE(bench.check->state(), State::Current);
    bench.clock.utcMs -= hourMs;
    bench.check->askIfDue();
    QCOMPARE(bench.check->state(), State::Asking);
    QTRY_COMPARE(bench.check->state(), State::Current);
    QCOMPARE(bench.server.requests().size(), 3);
    bench.check->setAutomatic(false);
    bench.clock.advance(48 * hourMs);
    bench.check->askIfDue();
    QCOMPARE(bench.check->state(), State::Current);
}

void UpdateCheckTest::asksAgainSoonAfterAFailure() {
    Bench bench;
    bench.answer("{}", 503);
    bench.check->setAutomatic(true);
    QTRY_COMPARE(bench.check->state(), State::Failed);
    bench.clock.advance(hourMs - 1);
    bench.check->askIfDue();
    QCOMPARE(bench.check->state(), State::Failed);
    bench.clock.advance(1);
    bench.check->askIfDue();
    QCOMPARE(bench.check->state(), State::Asking);
    QTRY_COMPARE(bench.check->state(), State::Failed);
}

void UpdateCheckTest::whatIsKnownOutlastsTheProgram() {
    Bench bench;
    bench.answer(bench.publisher.file(announcement("1.4.0", 20)));
    QVERIFY(bench.asked());
    bench.check = bench.make();
    QCOMPARE(bench.check->state(), State::Available);
    QCOMPARE(bench.check->newerRelease()->version, QVersionNumber(1, 4, 0));
    bench.answer(bench.publisher.file(announcement("1.3.0", 10)));
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->failure()->file, ReleaseFileProblem::OlderThanKnown);
}

void UpdateCheckTest::aChangedMemoryIsNotBelieved() {
    Bench bench;
    UpdateMemory(bench.folder.path()).setFile(TestPublisher().file(announcement("9.9.9")));
    bench.check = bench.make();
    QCOMPARE(bench.check->state(), State::NotAsked);
    QVERIFY(!bench.check->newerRelease());
}

void UpdateCheckTest::dismissedVersionIsNotToldAgain() {
    Bench bench;
    bench.answer(bench.publisher.file(announcement("1.4.0", 20)));
    QVERIFY(bench.asked());
    bench.check->dismiss();
    QVERIFY(!bench.check->releaseToTell());
    QVERIFY(bench.check->newerRelease());
    bench.check = bench.make();
    QVERIFY(!bench.check->releaseToTell());
    bench.answer(bench.publisher.file(announcement("1.5.0", 21)));
    QVERIFY(bench.asked());
    QCOMPARE(bench.check->releaseToTell()->version, QVersionNumber(1, 5, 0));
}

void UpdateCheckTest::withoutAPublisherNobodyIsAsked() {
    Bench bench;
    UpdateCheck check(Publisher{{}, bench.server.url()}, QVersionNumber(1, 2, 3), bench.folder.path(), bench.transport,
                      bench.clock);
    check.setAutomatic(true);
    check.ask();
    QCOMPARE(check.state(), State::Impossible);
    QCOMPARE(bench.server.connections(), 0);
}

QTEST_GUILESS_MAIN(UpdateCheckTest)
#include "updatecheck_test.moc"
