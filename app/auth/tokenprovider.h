// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"

namespace bankhub {

struct AccessToken {
    QString value;                          ///< secret: memory only
    std::optional<qint64> lifetimeSeconds;  ///< ttl of the reply, in seconds; nothing when left out
};

/// One access token for the whole program (contract notes, section 2): shared, renewed before it expires, replaced once
/// however many calls meet a 401 at the same time.
class TokenProvider : public QObject {
    Q_OBJECT
public:
    using Fetch = std::function<Pending<AccessToken>()>;
    struct Lease {
        QString value;
        quint64 generation = 0;  ///< counts the tokens; names the one that a 401 complains about
    };

    TokenProvider(Fetch fetch, const Clock& clock, QObject* parent = nullptr);
    ~TokenProvider() override;

    /// The current token, or a new one when there is none or it is about to expire.
    Pending<Lease> token();
    /// After a 401 with the token of that generation: a newer one. Calls for a generation that has been replaced
    /// already, or is being replaced, cost no further request.
    Pending<Lease> replace(quint64 generation);
    /// Forgets the token (credentials changed, profile closed). Calls that wait for one get it with the new
    /// credentials.
    void forget();

    /// Seconds until the present token expires; nothing without a token or a known life time. Never negative.
    [[nodiscard]] std::optional<qint64> secondsLeft() const;
    [[nodiscard]] bool hasToken() const;
    [[nodiscard]] std::optional<Error> lastError() const { return lastError_; }

signals:
    void changed();

private:
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] qint64 millisecondsLeft() const;
    /// Joins the fetch under way, or starts one.
    Pending<Lease> fetchOnce();
    void startFetch();
    void fetched(const Result<AccessToken>& result);
    /// Overwrites it where nobody else holds it.
    void dropToken();

    Fetch fetch_;
    const Clock& clock_;
    std::optional<AccessToken> token_;
    qint64 obtainedAtMs_ = 0;     ///< monotonic
    qint64 obtainedAtUtcMs_ = 0;  ///< goes on while the computer sleeps, which the monotonic clock may not
    quint64 generation_ = 0;
    quint64 round_ = 0;                      ///< tells the answer of an abandoned fetch from the present one
    std::optional<Promise<Lease>> waiting_;  ///< set while a fetch is under way
    std::optional<Pending<AccessToken>> fetching_;
    std::optional<Error> lastError_;
};

}  // namespace bankhub
