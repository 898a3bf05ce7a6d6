// SPDX-License-Identifier: GPL-3.0-or-later
// What the API client repeats, what it gives up, and what it calls unknown.
#include <QTest>

#include "tests/support/api_await.h"
#include "tests/support/api_hub.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QByteArray page = R"({"data":[{"xid":"c-1","full_name":"A"}],"meta":{"total":1}})";
const QByteArray created = R"({"code":201,"data":{"xid":"c-1"}})";
}  // namespace

class ApiClientRetryTest : public QObject {
    Q_OBJECT

private slots:
    void safeCallsAreRepeated_data();
    void safeCallsAreRepeated();
    void threeTriesInAll();
    void notRepeated_data();
    void notRepeated();
    void cutAnswersAreNeverAShortSuccess_data();
    void cutAnswersAreNeverAShortSuccess();
    void lostWriteIsUnknown_data();
    void lostWriteIsUnknown();
    void refusedWriteIsNotUnknown_data();
    void refusedWriteIsNotUnknown();
    void writeThatNeverLeftIsARetry();
    void rateLimitIsWaitedFor();
    void longRateLimitIsNotWaitedFor();
};

void ApiClientRetryTest::safeCallsAreRepeated_data() {
    QTest::addColumn<ScriptedReply>("reply");
    QTest::newRow("502") << ScriptedReply::json(502, "{}");
    QTest::newRow("503") << ScriptedReply::json(503, "{}");
    QTest::newRow("504") << ScriptedReply::html(504, "<html><title>Gateway</title></html>");
    QTest::newRow("429") << ScriptedReply::json(429, "{}");
    QTest::newRow("closed") << ScriptedReply::nothing();
    QTest::newRow("unreadable") << ScriptedReply::json(200, "{\"data\":[");
    QTest::newRow("wrong shape") << ScriptedReply::json(200, "{\"data\":5}");
    QTest::newRow("empty") << ScriptedReply::json(200, "");
}

void ApiClientRetryTest::safeCallsAreRepeated() {
    QFETCH(ScriptedReply, reply);
    Hub hub(inTurn({reply, ScriptedReply::json(200, page)}));
    const auto result = await(hub.read());
    QVERIFY2(result, qPrintable(result ? QString() : describe(result.error())));
}

void ApiClientRetryTest::threeTriesInAll() {
    Hub hub(inTurn({ScriptedReply::json(503, R"({"message":"Bảo trì"})")}));
    const auto result = await(hub.read());
    COMPARE_KIND(result, ErrorKind::Unavailable);
    QCOMPARE(result.error().serverText, QStringLiteral("Bảo trì"));
    QCOMPARE(hub.server.count("/v1/company"), 3);
}

void ApiClientRetryTest::notRepeated_data() {
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << ScriptedReply::json(400, "{}") << ErrorKind::Validation;
    QTest::newRow("403") << ScriptedReply::json(403, "{}") << ErrorKind::Forbidden;
    QTest::newRow("404") << ScriptedReply::json(404, "{}") << ErrorKind::NotFound;
    QTest::newRow("405") << ScriptedReply::json(405, "{}") << ErrorKind::MethodNotAllowed;
    QTest::newRow("413") << ScriptedReply::json(413, "{}") << ErrorKind::TooLarge;
    QTest::newRow("500") << ScriptedReply::json(500, "{}") << ErrorKind::Server;
    QTest::newRow("blocked") << ScriptedReply::html(403, "<html>", "CF-RAY: abc\r\n") << ErrorKind::EdgeBlocked;
    QTest::newRow("welcome page") << ScriptedReply::html(200, "<html>") << ErrorKind::EdgeBlocked;
}

void ApiClientRetryTest::notRepeated() {
    QFETCH(ScriptedReply, reply);
    QFETCH(ErrorKind, kind);
    Hub hub(inTurn({reply}));
    COMPARE_KIND(await(hub.read()), kind);
    QCOMPARE(hub.server.count("/v1/company"), 1);
}

void ApiClientRetryTest::cutAnswersAreNeverAShortSuccess_data() {
    QTest::addColumn<QByteArray>("answer");
    const QByteArray rows = R"({"data":[{"xid":"c-1"},{"xid":"c-2"}],"meta":{"total":2}})";
    const auto chunk = [](const QByteArray& text) {
        return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
    };
    const QByteArray chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("after a chunk") << chunked + chunk(rows.left(40));
    QTest::newRow("inside a chunk") << chunked + chunk(rows).left(30);
    QTest::newRow("before the first chunk") << chunked;
    QTest::newRow("announced length") << "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(rows.size()) +
                                             "\r\n\r\n" + rows.left(30);
    const QByteArray packed = qCompress(rows).mid(4);
    QTest::newRow("packed") << "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                                   QByteArray::number(packed.size()) + "\r\n\r\n" + packed.left(packed.size() / 2);
    QTest::newRow("no length") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + rows.left(30);
}

void ApiClientRetryTest::cutAnswersAreNeverAShortSuccess() {
    QFETCH(QByteArray, answer);
    Hub hub(inTurn({ScriptedReply{answer, ScriptedReply::Then::Close, 0}}));
    const auto result = await(hub.read());
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::Network || result.error().kind == ErrorKind::BadReply,
             qPrintable(describe(result.error())));
    // Three tries; Qt itself asks again for a read whose connection closes early.
    QVERIFY(hub.server.count("/v1/company") >= 3);
}

void ApiClientRetryTest::lostWriteIsUnknown_data() {
    QTest::addColumn<ScriptedReply>("reply");
    QTest::newRow("closed") << ScriptedReply::nothing();
    QTest::newRow("reset") << ScriptedReply::nothing(ScriptedReply::Then::Reset);
    QTest::newRow("cut") << ScriptedReply{"HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{\"da",
                                          ScriptedReply::Then::Close, 0};
    QTest::newRow("unreadable") << ScriptedReply::json(201, "{\"data\":");
    QTest::newRow("without its identifier") << ScriptedReply::json(201, "{\"code\":201}");
    QTest::newRow("a page instead") << ScriptedReply::html(200, "<html>");
    QTest::newRow("502") << ScriptedReply::json(502, "{}");
    QTest::newRow("504") << ScriptedReply::json(504, "{}");
    QTest::newRow("524") << ScriptedReply::html(524, "<html>");
}

void ApiClientRetryTest::lostWriteIsUnknown() {
    QFETCH(ScriptedReply, reply);
    Hub hub(inTurn({reply}));
    const auto result = await(hub.create());
    COMPARE_KIND(result, ErrorKind::ResultUnknown);
    QVERIFY(!result.error().requestId.isEmpty());
    QCOMPARE(hub.server.count("/v1/company/create"), 1);
}

void ApiClientRetryTest::refusedWriteIsNotUnknown_data() {
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << ScriptedReply::json(400, "{}") << ErrorKind::Validation;
    QTest::newRow("403 page") << ScriptedReply::html(403, "<html>") << ErrorKind::EdgeBlocked;
    QTest::newRow("500") << ScriptedReply::json(500, "{}") << ErrorKind::Server;
    QTest::newRow("503") << ScriptedReply::json(503, "{}") << ErrorKind::Unavailable;
    QTest::newRow("413") << ScriptedReply::json(413, "{}") << ErrorKind::TooLarge;
}

void ApiClientRetryTest::refusedWriteIsNotUnknown() {
    QFETCH(ScriptedReply, reply);
    QFETCH(ErrorKind, kind);
    Hub hub(inTurn({reply}));
    COMPARE_KIND(await(hub.create()), kind);
    QCOMPARE(hub.server.count("/v1/company/create"), 1);
}

void ApiClientRetryTest::writeThatNeverLeftIsARetry() {
    QUrl nobody;
    {
        FakeServer gone(inTurn({ScriptedReply::silence()}));
        nobody = gone.url();
    }
    Hub hub(inTurn({ScriptedReply::silence()}));
    ApiClient client(nobody, hub.tokens, hub.transport, hub.pacer, hub.clock);
    const auto result = await(client.call(api::createCompany(QStringLiteral("A"), QStringLiteral("Active"))));
    COMPARE_KIND(result, ErrorKind::Network);
    QVERIFY(result.error().neverSent);
}

void ApiClientRetryTest::rateLimitIsWaitedFor() {
    Hub hub(inTurn({ScriptedReply::json(429, "{}", "Retry-After: 1\r\n"), ScriptedReply::json(201, created)}));
    const qint64 start = hub.clock.monotonicMs();
    // A write too: it was refused before anything happened.
    QVERIFY(await(hub.create()));
    QVERIFY(hub.clock.monotonicMs() - start >= 1000);
    QCOMPARE(hub.server.count("/v1/company/create"), 2);
}

void ApiClientRetryTest::longRateLimitIsNotWaitedFor() {
    Hub hub(inTurn({ScriptedReply::json(429, "{}", "Retry-After: 600\r\n")}));
    const auto result = await(hub.read());
    COMPARE_KIND(result, ErrorKind::RateLimited);
    QCOMPARE(result.error().retryAfterSeconds, std::optional<int>(600));
    // Nobody else knocks meanwhile, and nobody waits ten minutes to hear it.
    const auto next = await(hub.read(Priority::Background));
    COMPARE_KIND(next, ErrorKind::RateLimited);
    QVERIFY(*next.error().retryAfterSeconds > 590);
    QCOMPARE(hub.server.count("/v1/company"), 1);
}

QTEST_GUILESS_MAIN(ApiClientRetryTest)
#include "apiclientretry_test.moc"
