// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

namespace bankhub::test {

struct ReceivedRequest {
    QByteArray verb;
    QByteArray target;  ///< as on the wire: path and query, encoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] QByteArray path() const;
};

/// What the server does with a request: writes bytes, then keeps the connection, closes it or resets it.
struct ScriptedReply {
    enum class Then { Keep, Close, Reset };
    QByteArray bytes;
    Then then = Then::Keep;
    int delayMs = 0;

    static ScriptedReply json(int status, const QByteArray& body, const QByteArray& moreHeaders = {});
    static ScriptedReply html(int status, const QByteArray& body, const QByteArray& moreHeaders = {});
    /// The connection closes without a byte.
    static ScriptedReply nothing(Then then = Then::Close);
    /// The connection stays open without a byte.
    static ScriptedReply silence();
};

/// A server of raw sockets on this machine: every byte of an answer, and its absence, is up to the test.
class FakeServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<ScriptedReply(const ReceivedRequest&)>;
    explicit FakeServer(Script script, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());
    ~FakeServer() override;
    [[nodiscard]] QUrl url(const QString& path = {}) const;
    [[nodiscard]] const QList<ReceivedRequest>& requests() const { return requests_; }
    [[nodiscard]] int connections() const { return connections_; }
    /// How many requests had this path.
    [[nodiscard]] int count(const QByteArray& path) const;
    void setScript(Script script) { script_ = std::move(script); }

private:
    void take(QTcpSocket* socket);
    void readFrom(QTcpSocket* socket);
    bool takeOneRequest(QTcpSocket* socket);
    static void answer(QTcpSocket* socket, const ScriptedReply& reply);
    Script script_;
    std::unique_ptr<QTcpServer> server_;
    QHash<QTcpSocket*, QByteArray> received_;
    QList<ReceivedRequest> requests_;
    int connections_ = 0;
};

}  // namespace bankhub::test
