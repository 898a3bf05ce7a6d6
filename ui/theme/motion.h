// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/settings/settings.h"
#include "ui/theme/desktopmotion.h"

class QApplication;

namespace bankhub {

/// True while nothing should move that need not: things appear and go at once. Until somebody says otherwise that is so
/// when the style has no animations or nobody looks (platform "offscreen").
bool motionIsReduced();
/// For the whole application, over what the style says.
void setMotionReduced(bool reduced);

/// Has things keep still when the settings, or the desktop, want that: busy bars stand. Make one at start. Both
/// arguments must outlive it.
class Motion : public QObject {
    Q_OBJECT
public:
    Motion(QApplication& application, Settings& settings, QObject* parent = nullptr);
    ~Motion() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& application_;
    Settings& settings_;
    DesktopMotion desktop_;
};

}  // namespace bankhub
