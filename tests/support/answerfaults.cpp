// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answerfaults.h"

namespace bankhub::test {

namespace {
constexpr const char* blockPage =
    "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head>"
    "<body>Ray ID: 8f1c2d3e4f5a6b7c</body></html>";

/// "HTTP/1.1 200 OK" with these headers and this body, which need not agree.
QByteArray answerOf(const GoodAnswer& good, const QByteArray& headers, const QByteArray& body) {
    return "HTTP/1.1 " + QByteArray::number(good.status) + " OK\r\nContent-Type: application/json\r\n" + headers +
           "\r\n" + body;
}

QByteArray lengthOf(const QByteArray& body) {
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
}

QByteArray chunk(const QByteArray& text) {
    return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
}

AnswerFault status(const QByteArray& name, int status, ErrorKind kind, int tries = 1, bool open = false) {
    const auto answer = [status](const GoodAnswer&) {
        return ScriptedReply::json(status, R"({"code":1,"message":"Không được","errors":null})");
    };
    return {name, kind, tries, open, status == 401 || status == 429, answer, false, status};
}

AnswerFault redirect(const QByteArray& name, int status) {
    const auto answer = [status](const GoodAnswer& good) {
        return ScriptedReply::html(status, "moved", "Location: " + good.elsewhere.toEncoded() + "\r\n");
    };
    return {name, ErrorKind::Redirected, 1, false, false, answer};
}

QList<AnswerFault> statuses() {
    return {
        status("400", 400, ErrorKind::Validation),
        status("401", 401, ErrorKind::Unauthorized, 2),
        status("403", 403, ErrorKind::Forbidden),
        status("404", 404, ErrorKind::NotFound),
        status("405", 405, ErrorKind::MethodNotAllowed),
        status("409", 409, ErrorKind::Validation),
        status("413", 413, ErrorKind::TooLarge),
        status("415", 415, ErrorKind::Validation),
        status("422", 422, ErrorKind::Validation),
        status("429", 429, ErrorKind::RateLimited, 3),
        status("500", 500, ErrorKind::Server),
        status("502", 502, ErrorKind::Unavailable, 3, true),
        status("503", 503, ErrorKind::Unavailable, 3),
        status("504", 504, ErrorKind::Unavailable, 3, true),
        status("520 of the edge", 520, ErrorKind::Server, 1, true),
    };
}

QList<AnswerFault> wrongContent() {
    const auto page = [](int status) {
        return [status](const GoodAnswer&) { return ScriptedReply::html(status, blockPage, "CF-RAY: 8f1c-SIN\r\n"); };
    };
    const auto text = [](const char* body) {
        return [body](const GoodAnswer& good) {
            return ScriptedReply{answerOf(good, lengthOf(body), body), ScriptedReply::Then::Keep, 0};
        };
    };
    const auto half = [](const GoodAnswer& good) {
        const QByteArray body = good.body.left(good.body.size() / 2);
        return ScriptedReply{answerOf(good, lengthOf(body), body), ScriptedReply::Then::Keep, 0};
    };
    return {
        {"block page, 403", ErrorKind::EdgeBlocked, 1, false, false, page(403)},
        {"block page, 200", ErrorKind::EdgeBlocked, 1, true, false, page(200)},
        {"block page, 503", ErrorKind::Unavailable, 3, false, false, page(503)},
        {"words, 200", ErrorKind::BadReply, 3, true, false, text("It works!")},
        {"half of the JSON", ErrorKind::BadReply, 3, true, false, half},
        {"NUL", ErrorKind::BadReply, 3, true, false, text("\x01\x02")},
        redirect("301", 301),
        redirect("302", 302),
        redirect("303", 303),
        redirect("307", 307),
        redirect("308", 308),
    };
}

QList<AnswerFault> brokenConnections() {
    using Then = ScriptedReply::Then;
    const auto ended = [](Then then) { return [then](const GoodAnswer&) { return ScriptedReply::nothing(then); }; };
    const auto cut = [](Then then) {
        return [then](const GoodAnswer& good) {
            return ScriptedReply{answerOf(good, lengthOf(good.body), good.body.left(good.body.size() / 2)), then, 0};
        };
    };
    const auto head = [](const GoodAnswer& good) {
        return ScriptedReply{answerOf(good, lengthOf(good.body), {}).left(40), Then::Close, 0};
    };
    const auto stalled = [](const GoodAnswer& good) {
        return ScriptedReply{
            answerOf(good, "Transfer-Encoding: chunked\r\n", chunk(good.body.left(good.body.size() / 2))), Then::Keep,
            0};
    };
    const auto silence = [](const GoodAnswer&) { return ScriptedReply::silence(); };
    return {
        {"closed without a byte", ErrorKind::Network, 3, true, false, ended(Then::Close), true},
        {"reset without a byte", ErrorKind::Network, 3, true, false, ended(Then::Reset), true},
        {"closed in the head", ErrorKind::Network, 3, true, false, head, true},
        {"closed in the body", ErrorKind::Network, 3, true, false, cut(Then::Close)},
        // A reset overtakes what was sent before it: on a busy computer nothing of the answer may have come.
        {"reset in the body", ErrorKind::Network, 3, true, false, cut(Then::Reset), true},
        {"silence before the answer", ErrorKind::Timeout, 3, true, false, silence},
        {"silence in the body", ErrorKind::Timeout, 3, true, false, cut(Then::Keep)},
        {"silence between chunks", ErrorKind::Timeout, 3, true, false, stalled},
    };
}
}  // namespace

QList<AnswerFault> answerFaults() {
    return statuses() + wrongContent() + brokenConnections();
}

}  // namespace bankhub::test
