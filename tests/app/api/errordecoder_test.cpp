// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errordecoder.h"

#include <QTest>

#include "app/store/errorrecord.h"
#include "tests/support/api_contract.h"

using namespace bankhub;
using namespace bankhub::test;

Q_DECLARE_METATYPE(bankhub::ErrorKind)

class ErrorDecoderTest : public QObject {
    Q_OBJECT

private slots:
    void statusDecidesTheKind_data();
    void statusDecidesTheKind();
    void words_data();
    void words();
    void fieldsOfEveryShape_data();
    void fieldsOfEveryShape();
    void namesOfFieldsAreMadeHarmless();
    void htmlPages_data();
    void htmlPages();
    void blockPageIsShown();
    void pageInPlaceOfSuccess();
    void retryAfter();
    void redirectNamesOnlyTheHost();
    void plainTextIsKeptWithoutSecrets();
    void hostileBodies_data();
    void hostileBodies();
};

namespace {
HttpResponse answer(int status, const QByteArray& body, const QByteArray& type = "application/json") {
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.reason = "Reason";
    response.headers.append("content-type", type);
    return response;
}
const QByteArray blockPage =
    "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body>"
    "<p>Cloudflare Ray ID: <strong class=\"font-semibold\">8f2b6c1d2e3f4a5b</strong></p></body></html>";
}  // namespace

void ErrorDecoderTest::statusDecidesTheKind_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind; };
    row(400, ErrorKind::Validation);
    row(401, ErrorKind::Unauthorized);
    row(403, ErrorKind::Forbidden);
    row(404, ErrorKind::NotFound);
    row(405, ErrorKind::MethodNotAllowed);
    row(409, ErrorKind::Validation);
    row(413, ErrorKind::TooLarge);
    row(422, ErrorKind::Validation);
    row(429, ErrorKind::RateLimited);
    row(500, ErrorKind::Server);
    row(501, ErrorKind::Server);
    row(502, ErrorKind::Unavailable);
    row(503, ErrorKind::Unavailable);
    row(504, ErrorKind::Unavailable);
    row(522, ErrorKind::Server);
    row(301, ErrorKind::Redirected);
    row(304, ErrorKind::Redirected);
}

void ErrorDecoderTest::statusDecidesTheKind() {
    QFETCH(int, status);
    const Error error = api::decodeError(answer(status, R"({"code":200,"message":"Sai rồi"})"), 0);
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.serverText, QStringLiteral("Sai rồi"));
    // With an empty body the status is all there is.
    QTEST(api::decodeError(answer(status, {}), 0).kind, "kind");
}

void ErrorDecoderTest::words_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& body, const QString& text) {
        QTest::newRow(name) << body << text;
    };
    row("documented", contractText(QStringLiteral("errorBadRequest.documented")),
        QStringLiteral("Tên công ty không được để trống"));
    row("errors null", contractText(QStringLiteral("errorBadRequest.documentedNullErrors")),
        QStringLiteral("Validation error"));
    row("framework", contractText(QStringLiteral("errorBadRequest.observedFramework")),
        QStringLiteral("Tài khoản ngân hàng không thuộc công ty này"));
    row("four members", contractText(QStringLiteral("errorNotFound.companyPages")),
        QStringLiteral("Công ty (tổ chức) không tồn tại"));
    row("messages as text", R"({"status":400,"error":400,"messages":"Sai"})", QStringLiteral("Sai"));
    row("messages as list", R"({"messages":["Một","Hai"]})", QStringLiteral("Một; Hai"));
    row("messages empty", R"({"messages":{},"message":"Ba"})", QStringLiteral("Ba"));
    row("messages empty list", R"({"messages":[],"errors":[],"message":"Ba"})", QStringLiteral("Ba"));
    row("error as text", R"({"status":404,"error":"Not Found"})", QStringLiteral("Not Found"));
    row("error as number", R"({"status":404,"error":404})", QString());
    row("errors before messages", R"({"errors":{"a":"Một"},"messages":{"a":"Hai"},"message":"Ba"})",
        QStringLiteral("Một"));
    row("errors as text", R"({"errors":"Một"})", QStringLiteral("Một"));
    row("nothing", "{}", QString());
    row("list", "[]", QString());
    row("empty", "", QString());
}

void ErrorDecoderTest::words() {
    QFETCH(QByteArray, body);
    QTEST(api::decodeError(answer(400, body), 0).serverText, "text");
}

void ErrorDecoderTest::fieldsOfEveryShape_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char* name, const QByteArray& body, const char* fields) {
        QTest::newRow(name) << body << QString::fromLatin1(fields);
    };
    row("texts", R"({"errors":{"full_name":"A","status":"B"}})", "full_name=A status=B");
    row("lists", R"({"errors":{"full_name":["A","B"]}})", "full_name=A|B");
    row("messages", R"({"messages":{"bank_account_xid":"A"}})", "bank_account_xid=A");
    row("nested", R"({"errors":{"rows":{"0":{"name":"A"}}}})", "rows.0.name=A");
    row("list of objects", R"({"errors":[{"full_name":"A"},{"status":["B"]}]})", "full_name=A status=B");
    row("unnamed", R"({"errors":["A"]})", "");
    row("framework's own name", R"({"messages":{"error":"A"}})", "");
    row("null inside", R"({"errors":{"full_name":null,"status":"B"}})", "status=B");
    row("message only", R"({"message":"A"})", "");
}

void ErrorDecoderTest::fieldsOfEveryShape() {
    QFETCH(QByteArray, body);
    const Error error = api::decodeError(answer(400, body), 0);
    QStringList parts;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field)
        parts << field.key() + QLatin1Char('=') + field.value().join(QLatin1Char('|'));
    QTEST(parts.join(QLatin1Char(' ')), "fields");
}

void ErrorDecoderTest::namesOfFieldsAreMadeHarmless() {
    const Error error =
        api::decodeError(answer(400, R"({"errors":{"\uFEFF\uFEFFname":"too long","a\u202Eb":{"c\n":"wrong"}}})"), 0);
    const QString replaced(QChar::ReplacementCharacter);
    QCOMPARE(error.fields.keys(),
             (QStringList{QStringLiteral("a%1b.c ").arg(replaced), QStringLiteral("%1%1name").arg(replaced)}));
    // In the form in which the journal keeps it, nothing of it is lost.
    QCOMPARE(errorFromRecord(errorToRecord(error))->fields, error.fields);
}

void ErrorDecoderTest::htmlPages_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, ErrorKind kind) { QTest::addRow("%d", status) << status << kind; };
    row(400, ErrorKind::EdgeBlocked);
    row(401, ErrorKind::EdgeBlocked);
    row(403, ErrorKind::EdgeBlocked);
    row(404, ErrorKind::EdgeBlocked);
    row(413, ErrorKind::TooLarge);
    row(429, ErrorKind::RateLimited);
    row(500, ErrorKind::Server);
    row(502, ErrorKind::Unavailable);
    row(503, ErrorKind::Unavailable);
    row(520, ErrorKind::Server);
}

void ErrorDecoderTest::htmlPages() {
    QFETCH(int, status);
    const Error error = api::decodeError(answer(status, blockPage, "text/html; charset=UTF-8"), 0);
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.rayId, QStringLiteral("8f2b6c1d2e3f4a5b"));
    QVERIFY(error.detail.contains(QLatin1String("Attention Required! | Cloudflare")));
    QVERIFY(error.serverText.isEmpty());
}

void ErrorDecoderTest::blockPageIsShown() {
    HttpResponse response = answer(403, blockPage, "text/html");
    response.headers.append("cf-ray", "9a9a9a9a9a9a9a9a-SIN");
    QCOMPARE(api::decodeBlockPage(response)->rayId, QStringLiteral("9a9a9a9a9a9a9a9a-SIN"));
    // HTML that calls itself JSON, and JSON that calls itself HTML.
    QVERIFY(api::decodeBlockPage(answer(403, blockPage, "application/json")));
    const Error json = api::decodeError(answer(403, R"({"message":"Forbidden"})", "text/html"), 0);
    QCOMPARE(json.kind, ErrorKind::Forbidden);
    QCOMPARE(json.serverText, QStringLiteral("Forbidden"));
    // A long title does not fill the details.
    const Error wordy =
        *api::decodeBlockPage(answer(403, "<html><title>" + QByteArray(5000, 'x') + "</title>", "text/html"));
    QVERIFY(wordy.detail.size() < 300);
}

void ErrorDecoderTest::pageInPlaceOfSuccess() {
    const auto page = api::decodeBlockPage(answer(200, "  \n<HTML><title>Welcome to the airport</title>", "text/html"));
    QVERIFY(page);
    QCOMPARE(page->kind, ErrorKind::EdgeBlocked);
    QVERIFY(page->detail.contains(QLatin1String("airport")));
    QVERIFY(!api::decodeBlockPage(answer(200, "{\"data\":[]}")));
}

void ErrorDecoderTest::retryAfter() {
    HttpResponse response = answer(429, "{}");
    QCOMPARE(api::decodeError(response, 0).retryAfterSeconds, std::optional<int>());
    response.headers.append("retry-after", "12");
    QCOMPARE(api::decodeError(response, 0).retryAfterSeconds, std::optional<int>(12));
    // A date counts from the service's own clock, however wrong ours is.
    response = answer(429, "{}");
    response.headers.append("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
    response.headers.append("Retry-After", "Sun, 06 Nov 1994 08:50:07 GMT");
    QCOMPARE(api::decodeError(response, 0).retryAfterSeconds, std::optional<int>(30));
}

void ErrorDecoderTest::redirectNamesOnlyTheHost() {
    HttpResponse response = answer(302, {});
    response.headers.append("location", "https://me:pw@login.example/portal?token=s3cr3t");
    const Error error = api::decodeError(response, 0);
    QCOMPARE(error.kind, ErrorKind::Redirected);
    QVERIFY(error.detail.contains(QLatin1String("https://login.example")));
    QVERIFY(!error.detail.contains(QLatin1String("s3cr3t")));
    QVERIFY(!error.detail.contains(QLatin1String("pw")));
}

void ErrorDecoderTest::plainTextIsKeptWithoutSecrets() {
    const Error error = api::decodeError(answer(403, "error code: 1020", "text/plain"), 0);
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QVERIFY(error.detail.contains(QLatin1String("error code: 1020")));
    const Error leaky = api::decodeError(answer(500, "bad Authorization: Bearer s3cr3tvalue", "text/plain"), 0);
    QVERIFY(!leaky.detail.contains(QLatin1String("s3cr3tvalue")));
}

void ErrorDecoderTest::hostileBodies_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep") << QByteArray("{\"errors\":" + QByteArray(900, '[') + QByteArray(900, ']') + '}');
    QTest::newRow("too deep") << QByteArray(5000, '[');
    QTest::newRow("not UTF-8") << QByteArray("{\"message\":\"\xff\xfe\"}");
    QTest::newRow("zero bytes") << QByteArray("\0\0\0", 3);
    QTest::newRow("members of wrong kinds")
        << QByteArray(R"({"errors":3.5,"messages":true,"message":{"a":[1]},"error":{}})");
    QTest::newRow("large") << QByteArray("{\"message\":\"" + QByteArray(1'000'000, 'x') + "\"}");
}

void ErrorDecoderTest::hostileBodies() {
    QFETCH(QByteArray, body);
    QCOMPARE(api::decodeError(answer(400, body), 0).kind, ErrorKind::Validation);
    QCOMPARE(api::decodeError(answer(503, body), 0).kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(ErrorDecoderTest)
#include "errordecoder_test.moc"
