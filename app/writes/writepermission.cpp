// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/writepermission.h"

namespace bankhub {

WritePermission::WritePermission(const Profile& profile, const Clock& clock, QObject* parent)
    : QObject(parent), guarded_(profile.isProduction()), clock_(clock), profileName_(profile.name) {
    end_.setSingleShot(true);
    end_.setTimerType(Qt::PreciseTimer);
    connect(&end_, &QTimer::timeout, this, [this] {
        // The computer may have slept or the clock may have been set: ask the clocks, not the timer.
        if (!unlockedUntilUtcMs_) return;
        if (!mayWrite()) {
            lockBecause(LockReason::TimeOver);
            return;
        }
        const qint64 left =
            qMin(*unlockedUntilUtcMs_ - clock_.nowUtcMs(), unlockedUntilMonotonicMs_ - clock_.monotonicMs());
        end_.start(static_cast<int>(left) + 1);
    });
}

bool WritePermission::mayWrite() const {
    return !guarded_ || (unlockedUntilUtcMs_ && clock_.nowUtcMs() < *unlockedUntilUtcMs_ &&
                         clock_.monotonicMs() < unlockedUntilMonotonicMs_);
}

std::optional<qint64> WritePermission::unlockedUntilUtcMs() const {
    return mayWrite() ? unlockedUntilUtcMs_ : std::nullopt;
}

void WritePermission::unlock(int minutes) {
    if (!guarded_ || minutes <= 0) return;
    const int milliseconds = minutes * 60'000;
    unlockedUntilUtcMs_ = clock_.nowUtcMs() + milliseconds;
    unlockedUntilMonotonicMs_ = clock_.monotonicMs() + milliseconds;
    hasBeenUnlocked_ = true;
    end_.start(milliseconds + 1);
    Q_EMIT unlocked(minutes);
    Q_EMIT changed();
}

void WritePermission::lock() {
    lockBecause(LockReason::ByHand);
}

void WritePermission::lockBecause(LockReason reason) {
    if (!unlockedUntilUtcMs_) return;
    unlockedUntilUtcMs_.reset();
    end_.stop();
    Q_EMIT locked(reason);
    Q_EMIT changed();
}

}  // namespace bankhub
