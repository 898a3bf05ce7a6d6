// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/api_fakeserver.h"

#include <QTimer>

namespace bankhub::test {

namespace {
ScriptedReply complete(int status, const QByteArray& contentType, const QByteArray& body,
                       const QByteArray& moreHeaders) {
    ScriptedReply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Words\r\nContent-Type: " + contentType +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
    return reply;
}
}  // namespace

QByteArray ReceivedRequest::header(const QByteArray& name) const {
    for (const auto& [candidate, value] : headers)
        if (candidate.compare(name, Qt::CaseInsensitive) == 0) return value;
    return {};
}

QByteArray ReceivedRequest::path() const {
    return target.left(target.contains('?') ? target.indexOf('?') : target.size());
}

ScriptedReply ScriptedReply::json(int status, const QByteArray& body, const QByteArray& moreHeaders) {
    return complete(status, "application/json", body, moreHeaders);
}

ScriptedReply ScriptedReply::html(int status, const QByteArray& body, const QByteArray& moreHeaders) {
    return complete(status, "text/html; charset=UTF-8", body, moreHeaders);
}

ScriptedReply ScriptedReply::nothing(Then then) {
    return {{}, then, 0};
}

ScriptedReply ScriptedReply::silence() {
    return {};
}

FakeServer::FakeServer(Script script, std::unique_ptr<QTcpServer> server)
    : script_(std::move(script)), server_(std::move(server)) {
    connect(server_.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = server_->nextPendingConnection())
            take(socket);
    });
    if (!server_->listen(QHostAddress::LocalHost)) qFatal("the fake server cannot listen");
}

FakeServer::~FakeServer() {
    const QList<QTcpSocket*> sockets = received_.keys();
    for (QTcpSocket* socket : sockets) {
        socket->disconnect(this);
        socket->abort();
    }
}

QUrl FakeServer::url(const QString& path) const {
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(server_->serverPort());
    url.setPath(path);
    return url;
}

int FakeServer::count(const QByteArray& path) const {
    int number = 0;
    for (const ReceivedRequest& request : requests_)
        if (request.path() == path) ++number;
    return number;
}

void FakeServer::take(QTcpSocket* socket) {
    ++connections_;
    received_.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        received_.remove(socket);
        socket->deleteLater();
    });
    readFrom(socket);
}

void FakeServer::readFrom(QTcpSocket* socket) {
    received_[socket] += socket->readAll();
    while (received_.contains(socket) && takeOneRequest(socket)) {
    }
}

bool FakeServer::takeOneRequest(QTcpSocket* socket) {
    QByteArray& buffer = received_[socket];
    const qsizetype headerEnd = buffer.indexOf("\r\n\r\n");
    if (headerEnd < 0) return false;
    const QList<QByteArray> lines = buffer.left(headerEnd).replace("\r\n", "\n").split('\n');
    ReceivedRequest request;
    request.verb = lines.first().split(' ').value(0);
    request.target = lines.first().split(' ').value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodySize = request.header("content-length").toLongLong();
    if (buffer.size() < headerEnd + 4 + bodySize) return false;
    request.body = buffer.mid(headerEnd + 4, bodySize);
    buffer.remove(0, headerEnd + 4 + bodySize);
    requests_.append(request);

    const ScriptedReply reply = script_(request);
    if (reply.delayMs > 0)
        QTimer::singleShot(reply.delayMs, socket, [socket, reply] { answer(socket, reply); });
    else
        answer(socket, reply);
    return true;
}

void FakeServer::answer(QTcpSocket* socket, const ScriptedReply& reply) {
    socket->write(reply.bytes);
    socket->flush();
    if (reply.then == ScriptedReply::Then::Close) socket->disconnectFromHost();
    if (reply.then == ScriptedReply::Then::Reset) socket->abort();
}

}  // namespace bankhub::test
