// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/settings/settings.h"

namespace bankhub {

class Session;

/// Starts a synchronisation every so many minutes, as the settings say, and once when a secret becomes available.
/// Never while one is running and never without a secret.
class AutomaticSync : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    AutomaticSync(Session& session, Settings& settings, QObject* parent = nullptr);

private:
    void useInterval();
    void startIfPossible();

    Session& session_;
    Settings& settings_;
    QTimer timer_;
};

}  // namespace bankhub
