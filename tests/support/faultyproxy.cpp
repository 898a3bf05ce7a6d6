// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace bankhub::test {

namespace {
constexpr int tickMs = 5;
/// No more than this is taken from the service before the client has taken it.
constexpr qint64 largestBuffer = 256 * 1024;

QByteArray headerOf(const QByteArray& request, const QByteArray& name) {
    const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
    for (const QByteArray& line : QByteArray(head).replace("\r\n", "\n").split('\n'))
        if (line.toLower().startsWith(name + ':')) return line.mid(name.size() + 1).trimmed();
    return {};
}
}  // namespace

/// A connection of a client and the one to the service that goes with it.
class FaultyProxy::Link final : public QObject {
public:
    Link(FaultyProxy& proxy, QTcpSocket* client) : QObject(&proxy), proxy_(proxy), client_(client) {
        client_->setParent(this);
        service_ = new QTcpSocket(this);
        service_->setReadBufferSize(largestBuffer);
        connect(client_, &QTcpSocket::readyRead, this, &Link::takeRequest);
        connect(client_, &QTcpSocket::bytesWritten, this, &Link::takeAnswer);
        connect(client_, &QTcpSocket::disconnected, this, &Link::end);
        connect(service_, &QTcpSocket::readyRead, this, &Link::takeAnswer);
        connect(service_, &QTcpSocket::disconnected, this, [this] {
            takeAnswer();
            if (fault_.kind == RelayFault::Kind::HoldAnswer || fault_.bytesEachTick > 0) return;
            client_->disconnectFromHost();
        });
        throttle_.setInterval(tickMs);
        connect(&throttle_, &QTimer::timeout, this, &Link::passOn);
        service_->connectToHost(proxy_.server_.host(), quint16(proxy_.server_.port()));
    }
    void end() {
        client_->disconnect(this);
        service_->disconnect(this);
        client_->abort();
        service_->abort();
        deleteLater();
    }

private:
    void takeRequest() {
        if (!service_->isOpen()) return;
        const QByteArray bytes = client_->readAll();
        const bool begins = bytes.startsWith("GET /") || bytes.startsWith("POST /");
        if (begins) {
            fault_ = {};
            passed_ = 0;
            delayed_ = false;
            const QByteArray target = bytes.left(bytes.indexOf(" HTTP/"));
            if (proxy_.choose_) fault_ = proxy_.choose_(target);
            const bool goesOn =
                fault_.kind != RelayFault::Kind::DropRequest && fault_.kind != RelayFault::Kind::HoldRequest;
            proxy_.seen_.append({target, headerOf(bytes, "idempotency-key"), goesOn});
        }
        if (fault_.kind == RelayFault::Kind::DropRequest) {
            end();
        } else if (fault_.kind != RelayFault::Kind::HoldRequest) {
            service_->write(bytes);
        }
    }
    void takeAnswer() {
        if (fault_.delayMs > 0 && !delayed_) {
            delayed_ = true;
            QTimer::singleShot(fault_.delayMs, this, [this] {
                fault_.delayMs = 0;
                takeAnswer();
            });
        }
        if (fault_.delayMs > 0) return;
        if (fault_.bytesEachTick > 0)
            throttle_.start();
        else
            passOn();
    }
    void passOn() {
        if (!service_->isOpen()) return;
        const qint64 room = largestBuffer - client_->bytesToWrite();
        QByteArray bytes = service_->read(fault_.bytesEachTick > 0 ? qMin(room, fault_.bytesEachTick) : room);
        proxy_.answerBytesTaken_ += bytes.size();
        using Kind = RelayFault::Kind;
        const bool cuts = fault_.kind == Kind::CutAnswer || fault_.kind == Kind::ResetAnswer;
        const bool limited = cuts || fault_.kind == Kind::HoldAnswer;
        if (limited) bytes.truncate(qMax<qint64>(0, fault_.answerBytes - passed_));
        client_->write(bytes);
        passed_ += bytes.size();
        if (!cuts || passed_ < fault_.answerBytes || (bytes.isEmpty() && fault_.answerBytes > 0)) return;
        client_->flush();
        if (fault_.kind == Kind::ResetAnswer)
            end();
        else
            client_->disconnectFromHost();
    }

    FaultyProxy& proxy_;
    QTcpSocket* client_;
    QTcpSocket* service_;
    RelayFault fault_;
    qint64 passed_ = 0;
    bool delayed_ = false;
    QTimer throttle_;
};

FaultyProxy::FaultyProxy(const QUrl& server) : server_(server) {
    connect(&listener_, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* client = listener_.nextPendingConnection())
            new Link(*this, client);
    });
    if (!listener_.listen(QHostAddress::LocalHost)) qFatal("the proxy cannot listen");
}

FaultyProxy::~FaultyProxy() {
    dropEverything();
}

QUrl FaultyProxy::url() const {
    QUrl url = server_;
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(listener_.serverPort());
    return url;
}

void FaultyProxy::dropEverything() {
    const QList<QObject*> links = children();
    for (QObject* child : links)
        if (auto* link = dynamic_cast<Link*>(child)) link->end();
}

}  // namespace bankhub::test
