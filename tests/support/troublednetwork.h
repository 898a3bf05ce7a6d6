// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRandomGenerator>

#include "tests/support/faultyproxy.h"
#include "tests/support/simulatorprocess.h"

namespace bankhub::test {

/// Lets a share of all requests go wrong, in every way that the simulator and the proxy before it know. The same seed
/// gives the same sequence of faults.
class TroubledNetwork : public QObject {
    Q_OBJECT
public:
    /// `simulator` must outlive it.
    TroubledNetwork(const SimulatorProcess& simulator, quint32 seed);

    /// What the program takes for the service.
    [[nodiscard]] QUrl url() const { return proxy_.url(); }
    /// Of the reads and requests for a token, and of the writes: 0 for none, 1 for all.
    void setShares(double reads, double writes);
    /// As when the computer sleeps or the network changes: every open connection dies without a word.
    void dropEverything() { proxy_.dropEverything(); }
    /// So many requests that fall silent are left to the program's own time limit. The others end after half a second
    /// together with all connections.
    void leaveHanging(int count) { hangingLeft_ = count; }

    [[nodiscard]] qint64 requestCount() const { return requestCount_; }
    [[nodiscard]] qint64 faultCount() const { return faultCount_; }
    /// How often each kind struck.
    [[nodiscard]] const QHash<QByteArray, int>& faults() const { return faults_; }

signals:
    /// Before the request goes on.
    void requested(const QByteArray& line);

private:
    RelayFault chosenFor(const QByteArray& line);
    RelayFault inTheService(const QByteArray& line);
    RelayFault onTheWay();
    RelayFault strike(const QByteArray& name, const RelayFault& fault);

    const SimulatorProcess& simulator_;
    FaultyProxy proxy_;
    QRandomGenerator random_;
    double readShare_ = 0;
    double writeShare_ = 0;
    int hangingLeft_ = 0;
    qint64 requestCount_ = 0;
    qint64 faultCount_ = 0;
    QHash<QByteArray, int> faults_;
};

}  // namespace bankhub::test
