// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"
#include "tests/bench/peerprogram.h"
#include "tests/bench/waiting.h"

namespace bankhub::bench {

QList<Measurement> measureSearch(const BenchData& data, const Effort& effort) {
    const PeerProgram rg(QStringLiteral("rg"));
    Measurement result;
    result.id = QStringLiteral("search");
    result.what = QStringLiteral("search of 3 or more letters, complete count");
    result.against = QStringLiteral("`rg -c` over the same rows as CSV");
    result.unit = QStringLiteral("ms");
    result.goal = 1.0;
    result.peerMissing = rg.missing();
    result.remark = QStringLiteral(
        "words from none to a third of the rows; rg -c -i -F, its start subtracted; rg does "
        "not fold accents; stretch goal 0.5");
    const int repetitions = effort.repetitionsOf(data.source().rows());
    Store store(data.cacheFile());
    resultOf(store.open());
    // rg has to open its file too: what is subtracted is only the start of a process.
    const double startUp = rg.isInstalled() ? rg.startUpMilliseconds({QStringLiteral("--version")}) : 0;
    const Transaction known = data.source().row(data.source().rows() / 2);
    for (const QString& word :
         {QStringLiteral("chuyen tien"), QStringLiteral("TRUONG MY DUYEN"), QStringLiteral("khoi"),
          QStringLiteral("hoa don"), QStringLiteral("MBVCB"), known.referenceNumber, QStringLiteral("DH12345"),
          QStringLiteral("xyz"), QStringLiteral("dịch vụ tháng 7")}) {
        TransactionQuery query;
        query.text = word.contains(QLatin1Char(' ')) ? QLatin1Char('"') + word + QLatin1Char('"') : word;
        resultOf(store.transactionTotals(query));
        for (int number = 0; number < qMin(3, effort.repetitions); ++number) {
            const double own = timed([&] {
                for (int again = 0; again < repetitions; ++again)
                    resultOf(store.transactionTotals(query));
            });
            if (!rg.isInstalled()) {
                result.own.add(own / repetitions);
                continue;
            }
            QStringList arguments{QStringLiteral("-j1"), QStringLiteral("-c"), QStringLiteral("-i"),
                                  QStringLiteral("-F"), word};
            for (int again = 0; again < repetitions; ++again)
                arguments << data.csvFile();
            const double peer = rg.run(arguments).milliseconds - startUp;
            result.addPair(own / repetitions, qMax(0.001, peer) / repetitions);
        }
    }
    return {result};
}

}  // namespace bankhub::bench
