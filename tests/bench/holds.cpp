// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QScrollBar>

#include "app/core/eventloopwatch.h"
#include "app/export/csvwriter.h"
#include "app/export/transactionexport.h"
#include "app/export/workbookwriter.h"
#include "app/sync/synchronizer.h"
#include "tests/bench/changes.h"
#include "tests/bench/desk.h"
#include "tests/bench/measures.h"
#include "tests/bench/waiting.h"
#include "tests/support/simulatorprocess.h"

namespace bankhub::bench {

namespace {
using test::SimulatorProcess;
constexpr qint64 newRows = 20'000;

/// New rows arrive while the window shows the old ones.
void synchronize(Desk& desk) {
    Synchronizer& synchronizer = desk.session().synchronizer();
    bool finished = false;
    const auto connection =
        QObject::connect(&synchronizer, &Synchronizer::finished, &desk, [&finished] { finished = true; });
    synchronizer.start();
    waitUntil([&finished] { return finished; });
    QObject::disconnect(connection);
    desk.waitUntilCalm();
}

void changeAll(Desk& desk, const RowSource& source, bool sorts) {
    const QList<Change> changes = windowChanges(source);
    for (const Change& change : changes) {
        if (change.sorts() != sorts) continue;
        change.apply(desk);
        desk.waitUntilCalm();
        if (sorts) continue;
        desk.filter().clear();
        desk.waitUntilCalm();
    }
}

void scroll(Desk& desk) {
    QScrollBar& bar = *desk.table().verticalScrollBar();
    for (int step = 0; step < 300; ++step)
        desk.scrollTo(static_cast<int>(static_cast<qint64>(bar.maximum()) * (step * 37 % 300) / 300));
    desk.scrollTo(0);
}

void exportAll(Desk& desk, const QString& folder) {
    ExportTable table;
    table.columns = contractColumns();
    const QString file = QDir(folder).filePath(QStringLiteral("held.out"));
    resultOf(exportTransactions(desk.store(), {{}, {}},
                                std::make_unique<CsvWriter>(std::make_unique<FileTarget>(file), table)));
    resultOf(exportTransactions(desk.store(), {{}, {}},
                                std::make_unique<WorkbookWriter>(std::make_unique<FileTarget>(file), table)));
    QFile::remove(file);
}

Measurement longestHold(const QString& phase, double milliseconds, double computing) {
    Measurement result;
    result.id = QStringLiteral("hold-") + phase;
    result.what = QStringLiteral("longest time for which the window does not answer: ") + phase;
    result.against = QStringLiteral("100 ms");
    result.unit = QStringLiteral("ms");
    result.goal = 1.0;
    result.judgedPercentile = 100;
    result.own.add(milliseconds);
    result.ratio.add(milliseconds / EventLoopWatch::defaultLimitMs);
    result.remark =
        QStringLiteral("wall clock; the longest for which its thread itself computed: %1 ms").arg(computing);
    return result;
}
}  // namespace

QList<Measurement> measureHolds(const BenchData& data, const Effort& effort) {
    Q_UNUSED(effort)
    const SimulatorProcess simulator(
        {QStringLiteral("--transactions"), QString::number(qMin(newRows, qMax<qint64>(1, data.source().rows()))),
         QStringLiteral("--accounts"), QStringLiteral("2"), QStringLiteral("--companies"), QStringLiteral("1")});
    if (!simulator.isListening()) qFatal("the simulator does not run");
    const QString folder = QDir(data.folder()).filePath(QStringLiteral("holds"));
    QDir(folder).removeRecursively();
    const QString cache = Session::cacheFileFor(simulator.profile(), folder);
    QDir().mkpath(QFileInfo(cache).path());
    if (!QFile::copy(data.cacheFile(), cache)) qFatal("cannot write %s", qPrintable(cache));
    Settings(folder).setSyncIntervalMinutes(0);

    EventLoopWatch watch;
    constexpr int never = 1'000'000;  // this one only tells how much of it is not the load of the computer
    EventLoopWatch computing(never, EventLoopWatch::Measure::ProcessorTime);
    QMap<QString, std::function<void(Desk&)>> phases{
        {QStringLiteral("sync"), synchronize},
        {QStringLiteral("filter"), [&](Desk& desk) { changeAll(desk, data.source(), false); }},
        {QStringLiteral("sort"), [&](Desk& desk) { changeAll(desk, data.source(), true); }},
        {QStringLiteral("scroll"), scroll},
        {QStringLiteral("export"), [&](Desk& desk) { exportAll(desk, folder); }},
    };
    watch.setPhase(QStringLiteral("open"));
    {
        Desk desk(folder, simulator.profile(), SimulatorProcess::secret());
        for (auto phase = phases.begin(); phase != phases.end(); ++phase) {
            desk.waitUntilCalm();
            watch.setPhase(phase.key());
            computing.setPhase(phase.key());
            phase.value()(desk);
            desk.waitUntilCalm();
        }
        watch.setPhase(QStringLiteral("close"));
        computing.setPhase(QStringLiteral("close"));
    }
    QDir(folder).removeRecursively();
    QList<Measurement> results;
    for (auto phase = phases.begin(); phase != phases.end(); ++phase)
        results << longestHold(phase.key(), watch.longest().value(phase.key()), computing.longest().value(phase.key()));
    return results;
}

}  // namespace bankhub::bench
