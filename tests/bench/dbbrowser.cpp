// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dbbrowser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/domain/vietnamtime.h"
#include "tests/bench/measures.h"
#include "tests/bench/peerprogram.h"

namespace bankhub::bench {

namespace {
QJsonObject filterChange(const QString& kind, const QString& column, const QString& text) {
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("column"), column}, {QStringLiteral("text"), text}};
}

QJsonArray changesOf(const BenchData& data) {
    const QDate month = RowSource::firstDay().addMonths(3);
    QJsonArray changes{
        filterChange(QStringLiteral("account"), QStringLiteral("account_number"),
                     QLatin1Char('=') + data.source().accounts().at(2).number),
        filterChange(QStringLiteral("month"), QStringLiteral("time_utc_ms"),
                     QStringLiteral("%1~%2")
                         .arg(vietnamtime::startOfDay(month))
                         .arg(vietnamtime::endOfDay(month.addMonths(1).addDays(-1)))),
        filterChange(QStringLiteral("direction"), QStringLiteral("direction"), QStringLiteral("=2")),
        filterChange(QStringLiteral("amount"), QStringLiteral("amount"), QStringLiteral(">=5000000")),
        filterChange(QStringLiteral("search"), QStringLiteral("content"), QStringLiteral("LE HOANG NAM")),
    };
    for (const char* column : {"time_utc_ms", "amount", "content", "account_number", "bank_name", "reference_number",
                               "payment_code", "transaction_id", "direction"}) {
        const QString name = QString::fromLatin1(column);
        changes << QJsonObject{{QStringLiteral("kind"), QStringLiteral("sort:") + name},
                               {QStringLiteral("column"), name}};
    }
    return changes;
}

QJsonArray columnsOf(const QString& cacheFile) {
    const auto run = PeerProgram(QStringLiteral("sqlite3"))
                         .run({cacheFile, QStringLiteral("SELECT name FROM pragma_table_info('transactions')")});
    QJsonArray columns;
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    for (const QByteArray& line : lines)
        columns << QString::fromUtf8(line);
    return columns;
}
}  // namespace

DbBrowserFindings measureDbBrowser(const BenchData& data, const QString& emptyCache, const Effort& effort) {
    DbBrowserFindings findings;
    if (!effort.dbBrowser) {
        findings.problem = QStringLiteral("left out");
        return findings;
    }
    for (const char* program : {"sqlitebrowser", "sqlite3", "python3"}) {
        findings.problem = PeerProgram(QString::fromLatin1(program)).missing();
        if (!findings.problem.isEmpty()) return findings;
    }
    const QJsonObject plan{{QStringLiteral("database"), data.cacheFile()},
                           {QStringLiteral("empty"), emptyCache},
                           {QStringLiteral("repetitions"), data.source().rows() > 200'000 ? 2 : 3},
                           {QStringLiteral("columns"), columnsOf(data.cacheFile())},
                           {QStringLiteral("changes"), changesOf(data)}};
    QFile file(QDir(data.folder()).filePath(QStringLiteral("dbbrowser-plan.json")));
    if (!file.open(QFile::WriteOnly | QFile::Truncate)) qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(QJsonDocument(plan).toJson());
    file.close();
    const auto run = PeerProgram(QStringLiteral("python3"))
                         .run({QStringLiteral(BANKHUB_SOURCE_DIR "/tests/bench/dbbrowser.py"), file.fileName()});
    const QJsonObject answer = QJsonDocument::fromJson(run.output).object();
    findings.problem =
        answer.isEmpty() ? QStringLiteral("dbbrowser.py failed") : answer.value(QStringLiteral("problem")).toString();
    if (!findings.problem.isEmpty()) return findings;
    const QJsonObject changes = answer.value(QStringLiteral("changes")).toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonArray times = change.value().toArray();
        for (const QJsonValue& milliseconds : times)
            findings.changes[change.key()].add(milliseconds.toDouble());
    }
    findings.emptyMb = answer.value(QStringLiteral("empty_mb")).toDouble();
    findings.fullMb = answer.value(QStringLiteral("full_mb")).toDouble();
    return findings;
}

}  // namespace bankhub::bench
