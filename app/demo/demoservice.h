// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

#include "app/auth/profile.h"
#include "app/core/pending.h"

namespace bankhub {

/// The bundled simulator as a process of its own on a free loopback port. stop() it before deleting this object.
class DemoService : public QObject {
    Q_OBJECT
public:
    struct Started {
        Profile profile;  ///< session-only, on the simulator's address
        QString secret;   ///< made up for this run
    };
    explicit DemoService(QObject* parent = nullptr);
    ~DemoService() override;

    /// Settles when the simulator listens. Errors: NotConfigured when it is not installed, Network or Timeout when it
    /// does not come up.
    Pending<Started> start();
    /// Ends the simulator, which holds nothing worth saving; ended() follows.
    void stop();

    /// Beside the program, or in the package's helper folder; empty when it is not there.
    static QString simulatorProgram();

signals:
    void ended();

private:
    void readOutput();

    QProcess process_;
    std::optional<Promise<Started>> promise_;
    QString secret_;
    QByteArray output_;
    bool listening_ = false;
};

}  // namespace bankhub
