// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/replies.h"

#include "base/random.h"
#include "base/text.h"

namespace bankhub::simulator::replies {

Reply json(int status, Json body) {
    Reply reply;
    reply.status = status;
    reply.json = std::move(body);
    return reply;
}

Reply validationFailed(const Json& errors) {
    return json(400, {{"code", 400}, {"message", "Dữ liệu không hợp lệ"}, {"errors", errors}});
}

Reply frameworkError(int status, const std::string& field, const std::string& message) {
    return json(status, {{"status", status}, {"error", status}, {"messages", {{field, message}}}});
}

Reply plainError(int status, const std::string& message) {
    return json(status, {{"code", status}, {"message", message}});
}

Reply combinedNotFound(const std::string& message) {
    return json(404, {{"code", 404}, {"message", message}, {"status", 404}, {"error", "Not Found"}});
}

Reply unauthenticated() {
    return plainError(401, "Unauthenticated");
}

Reply notFound() {
    return plainError(404, "Resource not found");
}

Reply methodNotAllowed(const std::string& allowed) {
    Reply reply = plainError(405, "Method Not Allowed");
    reply.headers.emplace_back("Allow", allowed);
    return reply;
}

Reply tooManyRequests(std::optional<int> retryAfter) {
    Reply reply = plainError(429, "Too Many Requests");
    if (retryAfter) reply.headers.emplace_back("Retry-After", std::to_string(*retryAfter));
    return reply;
}

Reply edgeBlock(std::uint64_t requestNumber) {
    const std::string ray = hexadecimal(scatter(requestNumber), 16);
    Reply reply;
    reply.status = 403;
    reply.contentType = "text/html; charset=UTF-8";
    reply.headers.emplace_back("CF-RAY", ray + "-HAN");
    reply.body =
        "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><title>Attention Required! | Cloudflare</title></head>\n"
        "<body>\n<h1>Sorry, you have been blocked</h1>\n<h2>You are unable to access bankhub-api</h2>\n"
        "<p>This website is using a security service to protect itself from online attacks.</p>\n"
        "<p>Cloudflare Ray ID: <strong>" +
        ray + "</strong></p>\n</body>\n</html>\n";
    return reply;
}

Reply proxyError(int status) {
    const std::string title = std::to_string(status) + " " + reasonOf(status);
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html";
    reply.body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title +
                 "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    return reply;
}

std::string reasonOf(int status) {
    switch (status) {
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 413:
            return "Payload Too Large";
        case 429:
            return "Too Many Requests";
        case 500:
            return "Internal Server Error";
        case 502:
            return "Bad Gateway";
        case 503:
            return "Service Unavailable";
        case 504:
            return "Gateway Timeout";
        default:
            return "Error";
    }
}

}  // namespace bankhub::simulator::replies
