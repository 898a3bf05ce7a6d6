// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/automaticsync.h"

#include "app/session/session.h"
#include "app/sync/synchronizer.h"

namespace bankhub {

AutomaticSync::AutomaticSync(Session& session, Settings& settings, QObject* parent)
    : QObject(parent), session_(session), settings_(settings) {
    connect(&timer_, &QTimer::timeout, this, &AutomaticSync::startIfPossible);
    connect(&session_, &Session::secretSourceChanged, this, &AutomaticSync::startIfPossible);
    connect(&settings_, &Settings::syncIntervalChanged, this, &AutomaticSync::useInterval);
    useInterval();
}

void AutomaticSync::useInterval() {
    const int minutes = settings_.syncIntervalMinutes();
    if (minutes > 0)
        timer_.start(minutes * 60 * 1000);
    else
        timer_.stop();
}

void AutomaticSync::startIfPossible() {
    const bool wanted = settings_.syncIntervalMinutes() > 0;
    const bool able = session_.secretSource() != Session::SecretSource::Missing;
    if (wanted && able && !session_.synchronizer().isRunning()) session_.synchronizer().start();
}

}  // namespace bankhub
