// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulatedsession.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include "app/sync/synchronizer.h"
#include "tests/support/store_testing.h"

namespace bankhub::test {

namespace {
QStringList smallData() {
    return {
        QStringLiteral("--companies"),    QStringLiteral("3"),   QStringLiteral("--accounts"), QStringLiteral("4"),
        QStringLiteral("--transactions"), QStringLiteral("200"), QStringLiteral("--days"),     QStringLiteral("20")};
}
}  // namespace

SimulatedSession::SimulatedSession(const QStringList& options)
    : simulator(smallData() + options), settings(folder.path()), profiles(folder.path()) {
    if (!simulator.isListening() || !folder.isValid()) return;
    settings.setSyncIntervalMinutes(0);
    session = std::make_unique<Session>(simulator.profile(), folder.path(), keyStore, clock);
    session->useSecret(SimulatorProcess::secret());
    if (!testing::resultOf(session->open())) return;
    QSignalSpy finished(&session->synchronizer(), &Synchronizer::finished);
    session->synchronizer().start();
    ready_ = finished.wait(60'000) && session->synchronizer().lastOutcome()->provedComplete;
}

void SimulatedSession::orderFault(const QString& pathPrefix, const QString& kind, int status, int count) {
    const QJsonObject order{{QStringLiteral("path_prefix"), pathPrefix},
                            {QStringLiteral("kind"), kind},
                            {QStringLiteral("status"), status},
                            {QStringLiteral("count"), count}};
    simulator.control(QStringLiteral("fault"), QJsonDocument(order).toJson(QJsonDocument::Compact));
}

int SimulatedSession::requestCount(const QString& methodAndPath) const {
    return QJsonDocument::fromJson(simulator.control(QStringLiteral("requests"))).object().value(methodAndPath).toInt();
}

}  // namespace bankhub::test
