// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/vietnamtime.h"
#include "tests/bench/measures.h"
#include "tests/bench/peerprogram.h"
#include "tests/bench/waiting.h"

namespace bankhub::bench {

namespace {
struct Question {
    TransactionQuery query;
    QString condition;  ///< the same for sqlite3
};

Question ofAccount(const BankAccount& account) {
    Question question;
    question.query.account = account.xid;
    question.condition =
        QStringLiteral("WHERE account_key = (SELECT key FROM identifiers WHERE text = '%1')").arg(account.xid.text);
    return question;
}

Question ofMonth(int month) {
    Question question;
    question.query.from = RowSource::firstDay().addMonths(month);
    question.query.to = question.query.from.addMonths(1).addDays(-1);
    question.condition = QStringLiteral("WHERE time_utc_ms BETWEEN %1 AND %2")
                             .arg(vietnamtime::startOfDay(question.query.from))
                             .arg(vietnamtime::endOfDay(question.query.to));
    return question;
}

void measure(Measurement& result, const BenchData& data, const QList<Question>& questions, const Effort& effort) {
    const PeerProgram sqlite(QStringLiteral("sqlite3"));
    result.against = QStringLiteral("`sqlite3` count and sums");
    result.unit = QStringLiteral("ms");
    result.peerMissing = sqlite.missing();
    const int repetitions = effort.repetitionsOf(data.source().rows());
    result.remark = QStringLiteral(
                        "both on the cache file, warm; sqlite3 answers %1 times in one process, its start is "
                        "subtracted")
                        .arg(repetitions);
    Store store(data.cacheFile());
    resultOf(store.open());
    const double startUp =
        sqlite.isInstalled() ? sqlite.startUpMilliseconds({data.cacheFile(), QStringLiteral("SELECT 1")}) : 0;
    for (const Question& question : questions) {
        resultOf(store.transactionTotals(question.query));
        TransactionTotals totals;
        const double own = timed([&] {
            for (int number = 0; number < repetitions; ++number)
                totals = resultOf(store.transactionTotals(question.query));
        });
        if (!sqlite.isInstalled()) {
            result.own.add(own / repetitions);
            continue;
        }
        const QString sql =
            QStringLiteral("SELECT direction, count(*), sum(amount) FROM transactions %1 GROUP BY direction;")
                .arg(question.condition);
        const PeerProgram::Run run = sqlite.run({data.cacheFile(), sql.repeated(repetitions)});
        qint64 counted = 0;
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        for (const QByteArray& line : lines)
            counted += line.split('|').value(1).toLongLong();
        if (counted != totals.count * repetitions) qFatal("sqlite3 counts other rows");
        result.addPair(own / repetitions, qMax(0.001, run.milliseconds - startUp) / repetitions);
    }
}
}  // namespace

QList<Measurement> measureTotals(const BenchData& data, const Effort& effort) {
    Measurement narrow;
    narrow.id = QStringLiteral("totals-narrow");
    narrow.what = QStringLiteral("exact count and totals of one account or month");
    narrow.goal = 1.0;
    QList<Question> questions;
    for (const BankAccount& account : data.source().accounts())
        questions << ofAccount(account);
    for (int month = 0; month < 12; ++month)
        questions << ofMonth(month);
    measure(narrow, data, questions, effort);

    Measurement all;
    all.id = QStringLiteral("totals-all");
    all.what = QStringLiteral("exact count and totals of everything");
    all.goal = 0.3;
    measure(all, data, QList<Question>(effort.repetitions), effort);
    return {narrow, all};
}

}  // namespace bankhub::bench
