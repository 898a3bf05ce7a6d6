// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linkvisitor.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace bankhub::test {

namespace {
QByteArray post(const QUrl& url, const QByteArray& json) {
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(5'000)) return {};
    socket.write("POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
                 "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(json.size()) + "\r\n\r\n" + json);
    QByteArray answer;
    while (socket.state() != QAbstractSocket::UnconnectedState || socket.bytesAvailable() > 0) {
        answer += socket.readAll();
        if (!socket.waitForReadyRead(5'000)) break;
    }
    answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}
}  // namespace

LinkVisitor::LinkVisitor(const QUrl& hostedPage) : page_(hostedPage) {
    visit_ = step("session").value(QLatin1String("session_xid")).toString();
}

QJsonObject LinkVisitor::step(const QByteArray& name, const QJsonObject& body) const {
    QJsonObject sent = body;
    sent.insert(QStringLiteral("session_xid"), visit_);
    QUrl url = page_;
    url.setPath(url.path() + QLatin1Char('/') + QString::fromLatin1(name));
    return QJsonDocument::fromJson(post(url, QJsonDocument(sent).toJson(QJsonDocument::Compact))).object();
}

QJsonObject LinkVisitor::linkAccount() const {
    step("bank", {{QStringLiteral("brand_name"), QStringLiteral("MBBank")},
                  {QStringLiteral("account_type"), QStringLiteral("personal")}});
    step("account", {{QStringLiteral("account_number"), QStringLiteral("0123456789")}});
    return step("otp", {{QStringLiteral("otp"), QStringLiteral("12345678")}});
}

QJsonObject LinkVisitor::unlinkAccount(const QString& oneTimePassword) const {
    step("unlink");
    return step("otp", {{QStringLiteral("otp"), oneTimePassword}});
}

}  // namespace bankhub::test
