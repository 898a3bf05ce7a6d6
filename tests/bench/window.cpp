// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "tests/bench/changes.h"
#include "tests/bench/consoleprocess.h"
#include "tests/bench/dbbrowser.h"
#include "tests/bench/desk.h"
#include "tests/bench/measures.h"

namespace bankhub::bench {

namespace {
QMap<QString, Samples> measureChanges(const BenchData& data) {
    QMap<QString, Samples> taken;
    Desk desk(data.folder(), data.profile());
    const QList<Change> changes = windowChanges(data.source());
    for (const Change& change : changes) {
        taken[change.kind].add(desk.timeToFirstRows([&] { change.apply(desk); }));
        desk.waitUntilCalm();
        // Each filter starts from the whole list; a sort from the sort before.
        if (change.sorts()) continue;
        desk.filter().clear();
        desk.waitUntilCalm();
    }
    desk.sortBy(TransactionField::Time, true);
    desk.waitUntilCalm();
    return taken;
}

Measurement firstRows(const QMap<QString, Samples>& own, const DbBrowserFindings& peer) {
    Measurement result;
    result.id = QStringLiteral("first-rows");
    result.what = QStringLiteral("first rows on screen after a filter, sort or search change");
    result.against = QStringLiteral("the same change shown by DB Browser for SQLite");
    result.unit = QStringLiteral("ms");
    result.goal = 0.1;
    result.judgedPercentile = 95;
    result.peerMissing = peer.problem;
    QStringList slowest;
    for (auto kind = own.begin(); kind != own.end(); ++kind) {
        const Samples theirs = peer.changes.value(kind.key());
        for (qsizetype number = 0; number < kind->count(); ++number) {
            result.own.add(kind->at(number));
            if (!theirs.isEmpty()) result.ratio.add(kind->at(number) / theirs.median());
        }
        for (qsizetype number = 0; number < theirs.count(); ++number)
            result.peer.add(theirs.at(number));
        slowest << QStringLiteral("%1 %2").arg(kind.key()).arg(qRound(kind->max()));
    }
    result.remark = QStringLiteral("%1 changes, each against the median of its kind; slowest of each kind in ms: ")
                        .arg(result.own.count()) +
                    slowest.join(QStringLiteral(", "));
    return result;
}

Measurement memory(const BenchData& data, const BenchData& empty, const DbBrowserFindings& peer) {
    Measurement result;
    result.id = QStringLiteral("memory");
    result.what = QStringLiteral("memory of the console showing all rows, beyond an empty one");
    result.against = QStringLiteral("DB Browser for SQLite on the same table");
    result.unit = QStringLiteral("MB");
    result.goal = 0.5;
    result.ownGoal = 100;
    result.peerMissing = peer.problem;
    const ConsoleProcess::Memory bare = ConsoleProcess::memoryAfterScrolling(empty);
    const ConsoleProcess::Memory full = ConsoleProcess::memoryAfterScrolling(data);
    if (peer.problem.isEmpty())
        result.addPair(full.pssMb - bare.pssMb, peer.fullMb - peer.emptyMb);
    else
        result.own.add(full.pssMb - bare.pssMb);
    result.remark = QStringLiteral(
                        "PSS after scrolling through and four seconds of rest (while it searches and sorts, the "
                        "console maps the cache file, which the system takes back when it needs the memory); of ours "
                        "%1 MB are its own memory; empty: %2 MB, DB Browser %3 MB")
                        .arg(qRound(full.anonymousMb - bare.anonymousMb))
                        .arg(qRound(bare.pssMb))
                        .arg(qRound(peer.emptyMb));
    return result;
}
}  // namespace

QList<Measurement> measureWindow(const BenchData& data, const Effort& effort) {
    const BenchData empty(QDir(data.folder()).filePath(QStringLiteral("empty")), 0);
    const QMap<QString, Samples> own = measureChanges(data);
    const DbBrowserFindings peer = measureDbBrowser(data, empty.cacheFile(), effort);
    return {firstRows(own, peer), memory(data, empty, peer)};
}

}  // namespace bankhub::bench
