// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/updates/publisher.h"
#include "app/updates/release.h"
#include "app/updates/updatememory.h"

namespace bankhub {

class HttpTransport;
struct HttpResponse;

/// Why the last question was not answered: exactly one is set.
struct UpdateFailure {
    std::optional<Error> transport;
    std::optional<ReleaseFileProblem> file;
    bool operator==(const UpdateFailure&) const = default;
};

/// Looks once a day whether the publisher announces a newer version of this program, when its user has asked for that.
/// One GET request without a token or anything about the user but the address it comes from and the User-Agent. Tells
/// and does nothing else: what is offered is fetched and installed by people.
class UpdateCheck : public QObject {
    Q_OBJECT
public:
    enum class State {
        Impossible,  ///< this build names no publisher
        NotAsked,    ///< nothing is known
        Asking,
        Current,    ///< no newer version is announced
        Available,  ///< see newest()
        Failed,     ///< see failure(); what was announced before still counts in newerRelease()
    };

    /// `running` is the version of this program. `transport` and `clock` must outlive this object.
    UpdateCheck(const Publisher& publisher, const QVersionNumber& running, const QString& dataDirectory,
                HttpTransport& transport, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] const std::optional<UpdateFailure>& failure() const { return failure_; }
    /// The newest announcement that was believed, when it is newer than this program.
    [[nodiscard]] std::optional<Release> newerRelease() const;
    /// The same, unless the user has dismissed it.
    [[nodiscard]] std::optional<Release> releaseToTell() const;
    /// When the publisher last answered, UTC milliseconds; 0 = never.
    [[nodiscard]] qint64 answeredUtcMs() const { return memory_.answeredUtcMs(); }
    [[nodiscard]] QVersionNumber running() const { return running_; }

    /// Off at first. While on, the publisher is asked now and then once a day, unless it has answered within a day.
    void setAutomatic(bool automatic);
    /// Asks when it is time. Runs by itself while automatic.
    void askIfDue();
    /// Asks now, automatic or not. Does nothing while it is Impossible or Asking.
    void ask();
    /// Tells no more about the version that newerRelease() names.
    void dismiss();

signals:
    void changed();

private:
    [[nodiscard]] bool isDue() const;
    void take(const Result<HttpResponse>& response);
    [[nodiscard]] std::optional<UpdateFailure> read(const Result<HttpResponse>& response);

    Publisher publisher_;
    QVersionNumber running_;
    UpdateMemory memory_;
    HttpTransport& transport_;
    const Clock& clock_;
    QTimer timer_;
    bool automatic_ = false;
    bool asking_ = false;
    std::optional<Release> newest_;
    std::optional<UpdateFailure> failure_;
    std::optional<qint64> failedMonotonicMs_;
};

}  // namespace bankhub
