// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <deque>
#include <functional>
#include <optional>

class QTcpSocket;

namespace bankhub::test {

/// How a relayed request goes wrong.
struct RelayFault {
    enum class Kind {
        None,
        DropRequest,  ///< the connection closes, the service never hears of it
        HoldRequest,  ///< nothing goes on, nothing comes back
        HoldAnswer,   ///< the service does it, its answer stays here from `answerBytes` on
        CutAnswer,    ///< the service does it, the connection closes after `answerBytes`
        ResetAnswer,  ///< as CutAnswer, with a reset
    };
    Kind kind = Kind::None;
    qint64 answerBytes = 0;
    int delayMs = 0;           ///< before the answer begins
    qint64 bytesEachTick = 0;  ///< throttles the answer: so many bytes every 5 ms; 0 = as they come
};

/// Relays bytes between a client and a server on this machine, and spoils what a test wants spoiled. Knows of HTTP only
/// where a request begins.
class FaultyProxy : public QObject {
    Q_OBJECT
public:
    /// A request that came: "POST /v1/company/create", with its idempotency key, and whether the service got it.
    struct Seen {
        QByteArray line;
        QByteArray key;
        bool reachedTheService = false;
    };
    using Choose = std::function<RelayFault(const QByteArray& requestLine)>;

    explicit FaultyProxy(const QUrl& server);
    ~FaultyProxy() override;
    [[nodiscard]] QUrl url() const;
    /// Asked for every request.
    void setFaults(Choose choose) { choose_ = std::move(choose); }
    [[nodiscard]] const QList<Seen>& requests() const { return seen_; }
    void forgetRequests() { seen_.clear(); }
    /// Bytes that the service has sent and this proxy has taken.
    [[nodiscard]] qint64 answerBytesTaken() const { return answerBytesTaken_; }
    /// As when the computer sleeps: every connection that is open dies without a word.
    void dropEverything();

private:
    class Link;
    QTcpServer listener_;
    QUrl server_;
    Choose choose_;
    QList<Seen> seen_;
    qint64 answerBytesTaken_ = 0;
};

}  // namespace bankhub::test
