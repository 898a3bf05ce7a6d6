// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/hostprobe.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include "app/net/trust.h"

namespace bankhub {

namespace {
constexpr int defaultHttpsPort = 443;

QString protocolName(QSsl::SslProtocol protocol) {
    switch (protocol) {
        case QSsl::TlsV1_2:
            return QStringLiteral("TLS 1.2");
        case QSsl::TlsV1_3:
            return QStringLiteral("TLS 1.3");
        default:
            return QStringLiteral("TLS");
    }
}

QString handshakeFact(const QSslSocket& socket) {
    const QSslCertificate certificate = socket.peerCertificate();
    return QStringLiteral("%1, %2, issuer %3, valid until %4")
        .arg(protocolName(socket.sessionProtocol()), socket.sessionCipher().name(),
             certificate.issuerInfo(QSslCertificate::CommonName).join(QStringLiteral(", ")),
             certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
}

ErrorKind kindOf(QAbstractSocket::SocketError error) {
    switch (error) {
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            return ErrorKind::Tls;
        case QAbstractSocket::SocketTimeoutError:
            return ErrorKind::Timeout;
        default:
            return ErrorKind::Network;
    }
}

Error errorOf(const QSslSocket& socket, QAbstractSocket::SocketError error) {
    const QList<QSslError> problems = socket.sslHandshakeErrors();
    if (!problems.isEmpty()) return Error::make(ErrorKind::Tls, certificateDetail(problems));
    const ErrorKind kind = kindOf(error);
    return Error::make(kind, kind == ErrorKind::Tls ? handshakeDetail(socket.errorString()) : socket.errorString());
}

/// Fails the promise after the time and deletes the probe, which owns the timer. (QTimer::singleShot() would keep the
/// promise until the time is over, also when the probe has died.)
template <typename T>
void limitTime(QObject* probe, const Promise<T>& promise, int timeoutMs) {
    auto* timer = new QTimer(probe);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, probe, [promise, probe] {
        promise.fail(Error::make(ErrorKind::Timeout));
        probe->deleteLater();
    });
    timer->start(timeoutMs);
}

/// Holds the promise of a look-up: Qt keeps the function that it is to call until the name was found, also when the
/// probe has died, and then destroys it on a thread of its own. A promise in it would be settled late, and there.
class NameProbe final : public QObject {
public:
    using QObject::QObject;
    const Promise<QString> promise;
};
}  // namespace

Pending<QString> resolveName(const QString& host, int timeoutMs, QObject* owner) {
    auto* probe = new NameProbe(owner);
    limitTime(probe, probe->promise, timeoutMs);
    QHostInfo::lookupHost(host, probe, [probe](const QHostInfo& info) {
        QStringList addresses;
        const QList<QHostAddress> found = info.addresses();
        for (const QHostAddress& address : found)
            addresses << address.toString();
        if (addresses.isEmpty())
            probe->promise.fail(Error::make(ErrorKind::Network, info.errorString()));
        else
            probe->promise.settle(addresses.join(QStringLiteral(", ")));
        probe->deleteLater();
    });
    return probe->promise.pending();
}

Pending<QString> tryHandshake(const QUrl& address, const QByteArray& authorityPem, int timeoutMs, QObject* owner) {
    Promise<QString> promise;
    auto* socket = new QSslSocket(owner);
    if (const auto trust = configurationTrusting(authorityPem)) socket->setSslConfiguration(*trust);
    limitTime(socket, promise, timeoutMs);
    QObject::connect(socket, &QSslSocket::encrypted, socket, [promise, socket] {
        promise.settle(handshakeFact(*socket));
        socket->disconnectFromHost();
        socket->deleteLater();
    });
    QObject::connect(socket, &QSslSocket::errorOccurred, socket, [promise, socket](QAbstractSocket::SocketError error) {
        promise.fail(errorOf(*socket, error));
        socket->deleteLater();
    });
    socket->connectToHostEncrypted(address.host(), quint16(address.port(defaultHttpsPort)));
    return promise.pending();
}

bool goesThroughProxy(const QUrl& address) {
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy &&
           proxies.first().type() != QNetworkProxy::DefaultProxy;
}

}  // namespace bankhub
