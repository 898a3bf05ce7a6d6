// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <memory>
#include <optional>

#include "app/auth/profile.h"
#include "app/core/clock.h"
#include "app/core/error.h"

namespace bankhub {

/// Tries a profile step by step and says what each step found. Needs no saved profile; writes nothing anywhere.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    enum class Step { NameResolution, Tls, Token, Read };
    enum class StepState { Waiting, Running, Passed, Failed, Skipped };
    struct StepReport {
        Step step;
        StepState state = StepState::Waiting;
        qint64 milliseconds = 0;
        QString fact;  ///< untranslated technical fact: address, protocol version, life time in seconds, company count
        std::optional<Error> error;
    };

    /// `secret` may be empty when the profile names a token broker.
    ConnectionTest(const Profile& profile, const QString& secret, const Clock& clock, QObject* parent = nullptr);
    ~ConnectionTest() override;
    void start();
    void stop();
    [[nodiscard]] const QList<StepReport>& steps() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool passed() const;
    /// Difference between the service's Date header and our clock in seconds; nothing when not known.
    [[nodiscard]] std::optional<qint64> clockSkewSeconds() const;

signals:
    void stepChanged(int index);
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace bankhub
