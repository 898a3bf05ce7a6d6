// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/linking/linkprogress.h"

namespace bankhub {

class ApiClient;

/// How often the service is asked about a link, in milliseconds.
struct LinkPace {
    int busyMs = 3'000;       ///< somebody is at the page
    int idleMs = 15'000;      ///< nobody is, or the last visit is over; longer the longer nothing happens
    int longestMs = 120'000;  ///< after errors the wait doubles up to this
    int accountsMs = 60'000;  ///< how often the account list is read while somebody is at the page
};

/// One link that was created in this run of the program: keeps its secret in memory while it is of use, asks the
/// service about it (background priority, slower when idle, backing off on errors) and applies the rules of
/// LinkProgress.
class LinkWatch : public QObject {
    Q_OBJECT
public:
    /// All references must outlive it. `refreshAccounts` asks for a new reading of companies and accounts; the result
    /// comes back through takeAccounts.
    LinkWatch(const LinkSubject& subject, const CreatedLinkToken& token, const QUrl& redirectAddress,
              const std::optional<QList<Store::CachedBankAccount>>& before, ApiClient& api, const Clock& clock,
              std::function<void()> refreshAccounts, const LinkPace& pace, QObject* parent = nullptr);
    ~LinkWatch() override;

    [[nodiscard]] const LinkProgress& progress() const { return progress_; }
    [[nodiscard]] LinkState state() const { return progress_.state(); }
    /// The address to open. Secret: whoever has it may link an account. Empty once the link is of no use any more.
    [[nodiscard]] QUrl hostedPage() const { return token_.hostedPage; }
    [[nodiscard]] QUrl redirectAddress() const { return redirectAddress_; }
    /// Until the link expires, by the clock of the service; nothing when it did not say.
    [[nodiscard]] std::optional<qint64> secondsLeft() const;
    /// Why the service could not be asked the last time; nothing when it answered.
    [[nodiscard]] std::optional<Error> lastError() const { return lastError_; }
    [[nodiscard]] std::optional<qint64> lastAnswerUtcMs() const { return lastAnswerUtcMs_; }

    void note(LinkStep step);
    /// A message of the embedded page with the origin the browser engine vouches for. One of another origin is ignored
    /// and noted.
    void takeMessage(const QString& origin, const QJsonObject& message);
    void takeRedirect(const QUrl& address);
    void takeRefusal(const QString& what);
    void takeAccounts(const QList<Store::CachedBankAccount>& accounts, bool alone);
    /// Asks the service now.
    void ask();
    /// Reads what the service says without taking it over; NotConfigured once the secret is forgotten.
    [[nodiscard]] Pending<LinkTokenDetail> readDetail() const;

signals:
    void changed();
    /// The state is another one now.
    void stateChanged();

private:
    void react(const LinkProgress::Reaction& reaction, LinkState before);
    template <typename Input>
    void apply(const Input& input);
    void took(const LinkTokenDetail& detail);
    void failed(const Error& error);
    void schedule();
    [[nodiscard]] int waitMs() const;
    [[nodiscard]] bool somebodyIsAtThePage() const;
    [[nodiscard]] qint64 serviceNowUtcMs() const;
    void scheduleExpiry();
    void forgetSecret();

    LinkProgress progress_;
    CreatedLinkToken token_;  // secret
    QUrl pageOrigin_;         // not secret; messages may still come when the secret is forgotten
    QUrl redirectAddress_;
    ApiClient& api_;
    const Clock& clock_;
    std::function<void()> refreshAccounts_;
    LinkPace pace_;
    QTimer next_;
    QTimer expiry_;
    std::optional<Pending<LinkTokenDetail>> asking_;
    bool askAgain_ = false;
    int failures_ = 0;
    std::optional<Error> lastError_;
    std::optional<qint64> lastAnswerUtcMs_;
    qint64 accountsAskedMs_ = 0;
    qint64 lastNewsMs_ = 0;
};

}  // namespace bankhub
