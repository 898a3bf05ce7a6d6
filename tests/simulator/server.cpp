// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include <arpa/inet.h>
#include <httplib.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <iostream>
#include <thread>

#include "http/replies.h"

namespace bankhub::simulator {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t threads = 64;
constexpr int longestSilence = 120;

std::optional<std::string> headerOf(const httplib::Request& request, const char* name) {
    if (!request.has_header(name)) return {};
    return request.get_header_value(name);
}

Request translate(const httplib::Request& source) {
    Request request;
    request.method = source.method;
    request.path = source.path;
    request.target = source.target;
    request.query.insert(source.params.begin(), source.params.end());
    request.userAgent = headerOf(source, "User-Agent");
    request.authorization = headerOf(source, "Authorization").value_or("");
    request.contentType = headerOf(source, "Content-Type").value_or("");
    request.idempotencyKey = headerOf(source, "Idempotency-Key").value_or("");
    request.host = headerOf(source, "Host").value_or("");
    request.body = source.body;
    for (const auto& [name, file] : source.files) {
        request.uploads[name] = Upload{file.filename, file.content_type, file.content};
    }
    return request;
}

bool belongsTo(int connection, const httplib::Request& request) {
    sockaddr_in peer{};
    socklen_t length = sizeof peer;
    if (getpeername(connection, reinterpret_cast<sockaddr*>(&peer), &length) != 0) return false;
    return peer.sin_family == AF_INET && ntohs(peer.sin_port) == request.remote_port;
}

/// Ends the connection of a request before anything is answered. The library hands out no socket, so the connection is
/// found by the port at its other end.
void dropConnection(const httplib::Request& request) {
    for (int connection = 3; connection < 1024; ++connection) {
        if (!belongsTo(connection, request)) continue;
        shutdown(connection, SHUT_RDWR);
        return;
    }
}

bool peerIsGone(const httplib::Request& request) {
    for (int connection = 3; connection < 1024; ++connection) {
        if (!belongsTo(connection, request)) continue;
        char byte = 0;
        return recv(connection, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
    }
    return true;
}

void staySilent(const httplib::Request& request) {
    for (int tenths = 0; tenths < longestSilence * 10 && !peerIsGone(request); ++tenths) {
        std::this_thread::sleep_for(milliseconds(100));
    }
    dropConnection(request);
}

void sendCut(httplib::Response& response, std::string body, const std::string& contentType) {
    const std::size_t announced = body.size() + 1;
    body.resize(body.size() / 2);
    response.set_content_provider(announced, contentType, [body](std::size_t, std::size_t, httplib::DataSink& sink) {
        sink.write(body.data(), body.size());
        return false;
    });
}

void sendSlowly(httplib::Response& response, const std::string& body, const std::string& contentType) {
    const std::size_t piece = body.size() / 5 + 1;
    response.set_content_provider(body.size(), contentType,
                                  [body, piece](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                      if (offset > 0) std::this_thread::sleep_for(milliseconds(50));
                                      return sink.write(body.data() + offset, std::min(piece, length));
                                  });
}

void sendFilling(httplib::Response& response, std::size_t bytes, const std::string& contentType) {
    response.set_content_provider(bytes, contentType, [](std::size_t, std::size_t length, httplib::DataSink& sink) {
        static const std::string filling(65536, ' ');
        return sink.write(filling.data(), std::min(filling.size(), length));
    });
}

void sendStream(httplib::Response& response, const Reply& reply) {
    response.set_chunked_content_provider(reply.contentType,
                                          [next = reply.nextPiece](std::size_t, httplib::DataSink& sink) {
                                              const std::string piece = next();
                                              if (!piece.empty()) return sink.write(piece.data(), piece.size());
                                              sink.done();
                                              return true;
                                          });
}

/// "Tue, 24 Nov 2026 01:20:00 GMT", by the clock that the rows show too.
std::string httpDate(std::time_t now) {
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 40> text{};
    std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return text.data();
}

void deliver(const Reply& reply, const httplib::Request& request, httplib::Response& response, std::time_t now) {
    response.status = reply.status;
    response.set_header("Date", httpDate(now));
    for (const auto& [name, value] : reply.headers)
        response.set_header(name, value);
    switch (reply.delivery) {
        case Delivery::Whole:
            return response.set_content(reply.text(), reply.contentType);
        case Delivery::Cut:
            return sendCut(response, reply.text(), reply.contentType);
        case Delivery::Slow:
            return sendSlowly(response, reply.text(), reply.contentType);
        case Delivery::Oversized:
            return sendFilling(response, reply.bytes, reply.contentType);
        case Delivery::Streamed:
            return sendStream(response, reply);
        case Delivery::Hanging:
            return staySilent(request);
        case Delivery::Dropped:
            return dropConnection(request);
    }
}

void configure(httplib::Server& server, Service& service) {
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_tcp_nodelay(true);
    // The library would share the port with another program that listens on it.
    server.set_socket_options([](int listener) {
        const int yes = 1;
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server.set_keep_alive_max_count(1000000);
    server.set_keep_alive_timeout(60);
    server.set_payload_max_length(std::size_t{16} << 20);
    const auto handler = [&service](const httplib::Request& request, httplib::Response& response) {
        deliver(service.answer(translate(request)), request, response, service.hub().clock.unixNow());
    };
    // A POST that announces no body has none; the library would wait for one.
    server.set_pre_routing_handler([handler](const httplib::Request& request, httplib::Response& response) {
        const bool announcesBody = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
        if (announcesBody || request.method == "GET" || request.method == "HEAD") {
            return httplib::Server::HandlerResponse::Unhandled;
        }
        handler(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const std::string anyPath = R"([\s\S]*)";
    server.Get(anyPath, handler);
    server.Post(anyPath, handler);
    server.Put(anyPath, handler);
    server.Patch(anyPath, handler);
    server.Delete(anyPath, handler);
    server.Options(anyPath, handler);
    // What the library refuses by itself (a body beyond all measure, a broken request line).
    server.set_error_handler([](const httplib::Request&, httplib::Response& response) {
        if (!response.body.empty() || response.content_provider_) return;
        response.set_content(replies::plainError(response.status, replies::reasonOf(response.status)).text(),
                             "application/json; charset=UTF-8");
    });
}

}  // namespace

bool serve(Service& service, int port) {
    httplib::Server server;
    configure(server, service);
    int bound = port;
    if (port == 0) {
        bound = server.bind_to_any_port("127.0.0.1");
    } else if (!server.bind_to_port("127.0.0.1", port)) {
        bound = -1;
    }
    if (bound <= 0) {
        std::cerr << "bankhub-simulator: port " << port << " cannot be used\n";
        return false;
    }
    service.hub().baseUrl = "http://127.0.0.1:" + std::to_string(bound);
    std::cout << "listening on " << service.hub().baseUrl << std::endl;
    return server.listen_after_bind();
}

}  // namespace bankhub::simulator
