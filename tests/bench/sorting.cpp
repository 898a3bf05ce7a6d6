// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"
#include "tests/bench/peerprogram.h"
#include "tests/bench/waiting.h"

namespace bankhub::bench {

namespace {
constexpr qint64 firstRows = 400;  // what the transaction browser asks for first
constexpr qint64 visibleRows = 200;
}  // namespace

QList<Measurement> measureSorting(const BenchData& data, const Effort& effort) {
    const PeerProgram sqlite(QStringLiteral("sqlite3"));
    Measurement result;
    result.id = QStringLiteral("sort-amount");
    result.what = QStringLiteral("sort by amount, first rows");
    result.against = QStringLiteral("`sqlite3` ORDER BY without an index");
    result.unit = QStringLiteral("ms");
    result.goal = 0.05;
    result.peerMissing = sqlite.missing();
    result.remark = QStringLiteral(
                        "%1 ordered keys and the first %2 whole rows; sqlite3 with LIMIT %2, its start "
                        "subtracted")
                        .arg(firstRows)
                        .arg(visibleRows);
    const int repetitions = effort.repetitionsOf(data.source().rows());
    Store store(data.cacheFile());
    resultOf(store.open());
    const double startUp =
        sqlite.isInstalled() ? sqlite.startUpMilliseconds({data.cacheFile(), QStringLiteral("SELECT 1")}) : 0;
    for (int number = 0; number < effort.repetitions * 2; ++number) {
        TransactionQuery query;
        query.sort = {TransactionField::Amount, number % 2 == 0};
        const double own = timed([&] {
            for (int again = 0; again < repetitions; ++again) {
                const auto ids = resultOf(store.transactionRowIds(query, firstRows));
                resultOf(store.transactionsByRowId(ids.mid(0, visibleRows)));
            }
        });
        if (!sqlite.isInstalled()) {
            result.own.add(own / repetitions);
            continue;
        }
        const QString sql = QStringLiteral("SELECT * FROM transactions NOT INDEXED ORDER BY amount %1 LIMIT %2;")
                                .arg(number % 2 == 0 ? QStringLiteral("DESC") : QStringLiteral("ASC"))
                                .arg(visibleRows);
        const double peer = sqlite.run({data.cacheFile(), sql.repeated(repetitions)}).milliseconds - startUp;
        result.addPair(own / repetitions, qMax(0.001, peer) / repetitions);
    }
    return {result};
}

}  // namespace bankhub::bench
