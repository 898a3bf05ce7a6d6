// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/auth/keystore.h"
#include "app/auth/profilelist.h"
#include "app/core/clock.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/support/simulatorprocess.h"

namespace bankhub::test {

/// An open session on a simulator of its own over a real socket, with the companies, bank accounts and transactions of
/// a finished synchronisation in the cache. For tests of screens.
class SimulatedSession {
public:
    /// `options` are added to a small data set (3 companies, 4 accounts, 200 transactions); later ones win.
    explicit SimulatedSession(const QStringList& options = {});

    /// False when the simulator, the cache or the synchronisation failed: check it first.
    [[nodiscard]] bool isReady() const { return ready_; }
    /// The next `count` requests whose path begins with `pathPrefix` fail: `kind` and `status` as the simulator's
    /// control address /__simulator/fault understands them ("status", "cut", "html", ... tests/simulator/faults).
    void orderFault(const QString& pathPrefix, const QString& kind, int status = 503, int count = 1);
    /// How many requests of this kind ("POST /v1/company/create") the simulator has counted.
    [[nodiscard]] int requestCount(const QString& methodAndPath) const;

    SimulatorProcess simulator;
    SystemClock clock;
    QTemporaryDir folder;
    MemoryKeyStore keyStore;
    Settings settings;
    ProfileList profiles;
    std::unique_ptr<Session> session;

private:
    bool ready_ = false;
};

}  // namespace bankhub::test
