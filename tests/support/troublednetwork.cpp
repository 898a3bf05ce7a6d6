// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/troublednetwork.h"

#include <QTimer>
#include <array>

namespace bankhub::test {

namespace {
constexpr int silenceMs = 500;

struct ServiceFault {
    const char* name;
    const char* order;  ///< members of the simulator's order
    bool fitsToken;     ///< a token that is refused with 401 means wrong credentials, which nobody repeats
};
constexpr std::array serviceFaults{
    ServiceFault{"500", R"("kind":"status","status":500)", true},
    ServiceFault{"502 page", R"("kind":"html","status":502)", true},
    ServiceFault{"503", R"("kind":"status","status":503)", true},
    ServiceFault{"504 page", R"("kind":"html","status":504)", true},
    ServiceFault{"429", R"("kind":"429","retry_after":1)", true},
    ServiceFault{"429 silent", R"("kind":"429")", true},
    ServiceFault{"401", R"("kind":"401")", false},
    ServiceFault{"block page", R"("kind":"html403")", false},
    ServiceFault{"redirect", R"("kind":"redirect")", true},
    ServiceFault{"half of JSON", R"("kind":"badjson")", true},
    ServiceFault{"cut", R"("kind":"cut")", true},
    ServiceFault{"dropped", R"("kind":"drop")", true},
    ServiceFault{"dropped after", R"("kind":"drop-after")", true},
    ServiceFault{"slow", R"("kind":"slow")", true},
};

struct WayFault {
    const char* name;
    RelayFault fault;
};
constexpr std::array wayFaults{
    WayFault{"lost on the way", {RelayFault::Kind::DropRequest, 0, 0, 0}},
    WayFault{"silent on the way", {RelayFault::Kind::HoldRequest, 0, 0, 0}},
    WayFault{"silent before the answer", {RelayFault::Kind::HoldAnswer, 0, 0, 0}},
    WayFault{"silent in the answer", {RelayFault::Kind::HoldAnswer, 250, 0, 0}},
    WayFault{"closed before the answer", {RelayFault::Kind::CutAnswer, 0, 0, 0}},
    WayFault{"closed in the head", {RelayFault::Kind::CutAnswer, 30, 0, 0}},
    WayFault{"closed in the body", {RelayFault::Kind::CutAnswer, 700, 0, 0}},
    WayFault{"reset before the answer", {RelayFault::Kind::ResetAnswer, 0, 0, 0}},
    WayFault{"reset in the body", {RelayFault::Kind::ResetAnswer, 300, 0, 0}},
    WayFault{"in drops", {RelayFault::Kind::None, 0, 30, 800}},
};

bool isSilent(const RelayFault& fault) {
    return fault.kind == RelayFault::Kind::HoldRequest || fault.kind == RelayFault::Kind::HoldAnswer;
}
}  // namespace

TroubledNetwork::TroubledNetwork(const SimulatorProcess& simulator, quint32 seed)
    : simulator_(simulator), proxy_(simulator.url()), random_(seed) {
    proxy_.setFaults([this](const QByteArray& line) { return chosenFor(line); });
}

void TroubledNetwork::setShares(double reads, double writes) {
    readShare_ = reads;
    writeShare_ = writes;
}

RelayFault TroubledNetwork::chosenFor(const QByteArray& line) {
    ++requestCount_;
    proxy_.forgetRequests();
    Q_EMIT requested(line);
    const bool isWrite = line.startsWith("POST") && !line.startsWith("POST /v1/token");
    if (random_.generateDouble() >= (isWrite ? writeShare_ : readShare_)) return {};
    return random_.bounded(2) == 0 ? inTheService(line) : onTheWay();
}

RelayFault TroubledNetwork::inTheService(const QByteArray& line) {
    const ServiceFault& fault = serviceFaults.at(random_.bounded(quint32(serviceFaults.size())));
    if (!fault.fitsToken && line.startsWith("POST /v1/token")) return {};
    const QByteArray path = line.mid(line.indexOf(' ') + 1).split('?').constFirst();
    simulator_.control(QStringLiteral("fault"), "{\"path_prefix\":\"" + path + "\",\"count\":1," + fault.order + '}');
    return strike(fault.name, {});
}

RelayFault TroubledNetwork::onTheWay() {
    const WayFault& fault = wayFaults.at(random_.bounded(quint32(wayFaults.size())));
    if (isSilent(fault.fault) && hangingLeft_-- <= 0) QTimer::singleShot(silenceMs, this, [this] { dropEverything(); });
    return strike(fault.name, fault.fault);
}

RelayFault TroubledNetwork::strike(const QByteArray& name, const RelayFault& fault) {
    ++faultCount_;
    ++faults_[name];
    return fault;
}

}  // namespace bankhub::test
