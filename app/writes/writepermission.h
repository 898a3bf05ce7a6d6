// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "app/auth/profile.h"
#include "app/core/clock.h"

namespace bankhub {

/// Why a profile is read-only again.
enum class LockReason {
    ByHand,
    TimeOver,      ///< the minutes it was unlocked for are over
    Idle,          ///< nobody used the program
    ScreenLocked,  ///< the windows were covered
    NotRecorded,   ///< the audit log could not be written
};

/// Whether this session may change anything at the service. A production profile starts read-only and is unlocked for a
/// chosen time; other profiles may always write (each write is confirmed anyway). The time is over when either clock
/// says so: a sleeping computer stops the one, and the other may be set back.
class WritePermission : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive this.
    WritePermission(const Profile& profile, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool mayWrite() const;
    /// True on profiles that have to be unlocked first.
    [[nodiscard]] bool isGuarded() const { return guarded_; }
    /// Nothing while locked, and on profiles that are not guarded. UTC milliseconds.
    [[nodiscard]] std::optional<qint64> unlockedUntilUtcMs() const;
    /// True once changes have been allowed in this session, also when they no longer are.
    [[nodiscard]] bool hasBeenUnlocked() const { return hasBeenUnlocked_; }
    [[nodiscard]] const QString& profileName() const { return profileName_; }
    void unlock(int minutes);
    void lock();  ///< by hand
    void lockBecause(LockReason reason);

signals:
    void changed();
    /// Also when the time was set anew.
    void unlocked(int minutes);
    void locked(bankhub::LockReason reason);

private:
    bool guarded_;
    const Clock& clock_;
    QString profileName_;
    QTimer end_;
    std::optional<qint64> unlockedUntilUtcMs_;
    qint64 unlockedUntilMonotonicMs_ = 0;
    bool hasBeenUnlocked_ = false;
};

}  // namespace bankhub
