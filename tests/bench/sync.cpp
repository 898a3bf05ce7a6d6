// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrlQuery>

#include "app/core/clock.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "tests/bench/measures.h"
#include "tests/bench/peerprogram.h"
#include "tests/bench/waiting.h"
#include "tests/support/simulatorprocess.h"

namespace bankhub::bench {

namespace {
using test::SimulatorProcess;

QStringList simulatorOptions(qint64 rows, const QString& logFile) {
    return {QStringLiteral("--transactions"), QString::number(rows),
            QStringLiteral("--accounts"),     QStringLiteral("1"),
            QStringLiteral("--companies"),    QStringLiteral("1"),
            QStringLiteral("--days"),         QStringLiteral("365"),
            QStringLiteral("--log"),          logFile};
}

struct Synced {
    double milliseconds = 0;
    qint64 rows = 0;
};

Synced synchronize(const SimulatorProcess& simulator) {
    const QTemporaryDir folder;
    MemoryKeyStore keyStore;
    const SystemClock clock;
    Session session(simulator.profile(), folder.path(), keyStore, clock);
    session.useSecret(SimulatorProcess::secret());
    resultOf(session.open());
    Synchronizer& synchronizer = session.synchronizer();
    bool finished = false;
    QObject::connect(&synchronizer, &Synchronizer::finished, &session, [&finished] { finished = true; });
    Synced synced;
    synced.milliseconds = timed([&] {
        synchronizer.start();
        waitUntil([&finished] { return finished; });
    });
    const auto outcome = synchronizer.lastOutcome();
    if (!outcome || !outcome->provedComplete) qFatal("the synchronisation is not complete");
    synced.rows = resultOf(session.store().transactionCount());
    return synced;
}

/// The addresses of the pages that were read, as curl's configuration.
QByteArray curlConfiguration(const QString& logFile, const QUrl& service, const QByteArray& token) {
    QByteArray text = "silent\nshow-error\nfail\nheader = \"Authorization: Bearer " + token + "\"\n";
    QFile log(logFile);
    if (!log.open(QFile::ReadOnly)) return {};
    while (!log.atEnd()) {
        const QJsonObject entry = QJsonDocument::fromJson(log.readLine()).object();
        if (entry.value(QStringLiteral("path")).toString() != QLatin1String("/v1/transaction")) continue;
        QUrl url = service;
        url.setPath(QStringLiteral("/v1/transaction"));
        QUrlQuery query;
        const QJsonObject names = entry.value(QStringLiteral("query")).toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            query.addQueryItem(name.key(), name.value().toVariant().toString());
        url.setQuery(query);
        text += "url = \"" + url.toEncoded() + "\"\noutput = \"/dev/null\"\n";
    }
    return text;
}

QByteArray fetchToken(const PeerProgram& curl, const QUrl& service) {
    const QString credentials = QStringLiteral("demo-client:") + SimulatorProcess::secret();
    const auto run =
        curl.run({QStringLiteral("--silent"), QStringLiteral("--request"), QStringLiteral("POST"),
                  QStringLiteral("--user"), credentials, service.toString() + QStringLiteral("/v1/token")});
    return QJsonDocument::fromJson(run.output).object().value(QStringLiteral("access_token")).toString().toUtf8();
}
}  // namespace

QList<Measurement> measureSync(const BenchData& data, const Effort& effort) {
    const PeerProgram curl(QStringLiteral("curl"));
    Measurement result;
    result.id = QStringLiteral("sync");
    result.what = QStringLiteral("first synchronisation over loopback HTTP, rows a second");
    result.against = QStringLiteral("`curl` fetching the same pages and decoding nothing");
    result.unit = QStringLiteral("rows/s");
    result.goal = 0.5;
    result.goalIsFloor = true;
    result.peerMissing = curl.missing();
    const qint64 rows = qMax<qint64>(1, data.source().rows());
    const int runs = rows > 200'000 ? 1 : qMin(3, effort.repetitions);
    for (int number = 0; number < runs; ++number) {
        const QString log = QDir(data.folder()).filePath(QStringLiteral("requests-%1.log").arg(number));
        QFile::remove(log);
        const SimulatorProcess simulator(simulatorOptions(rows, log));
        if (!simulator.isListening()) qFatal("the simulator does not run");
        const Synced synced = synchronize(simulator);
        const double own = static_cast<double>(synced.rows) / synced.milliseconds * 1000;
        if (!curl.isInstalled()) {
            result.own.add(own);
            continue;
        }
        const QByteArray configuration = curlConfiguration(log, simulator.url(), fetchToken(curl, simulator.url()));
        const auto run = curl.run({QStringLiteral("--config"), QStringLiteral("-")}, {}, configuration);
        if (run.exitCode != 0) qFatal("curl could not fetch the pages (%d)", run.exitCode);
        const double peer = static_cast<double>(synced.rows) / run.milliseconds * 1000;
        result.addPair(own, peer);
        QFile::remove(log);
    }
    result.remark = QStringLiteral("one account, a year, until proved complete; one curl process, the connection kept");
    return {result};
}

}  // namespace bankhub::bench
