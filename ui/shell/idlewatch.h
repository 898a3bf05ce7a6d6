// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/core/clock.h"
#include "app/settings/settings.h"

class QCoreApplication;

namespace bankhub {

/// Notices that nobody has used the program for as long as the settings say. Time in which the computer slept counts.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    IdleWatch(QCoreApplication& application, const Settings& settings, const Clock& clock, QObject* parent = nullptr);

    /// Looks now; it also looks by itself every few seconds.
    void check();

signals:
    /// Again at every look until somebody uses the program.
    void changesShouldLock();
    void windowsShouldLock();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void used();
    [[nodiscard]] qint64 idleMs() const;

    const Settings& settings_;
    const Clock& clock_;
    qint64 usedAtUtcMs_ = 0;
    qint64 usedAtMonotonicMs_ = 0;
    QTimer look_;
};

}  // namespace bankhub
