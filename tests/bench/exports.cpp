// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include "app/export/csvwriter.h"
#include "app/export/transactionexport.h"
#include "app/export/workbookwriter.h"
#include "tests/bench/barexlsx.h"
#include "tests/bench/measures.h"
#include "tests/bench/peerprogram.h"
#include "tests/bench/waiting.h"

namespace bankhub::bench {

namespace {
/// The columns, the order and the texts of the console's own CSV.
constexpr auto csvQuery =
    "SELECT t.transaction_id, datetime(t.time_utc_ms / 1000 + 25200, 'unixepoch') AS transaction_date,"
    " a.text AS bank_account_xid, c.text AS company_xid, t.bank_name AS brand_name, t.account_number,"
    " t.virtual_account AS va, t.virtual_account_xid AS va_xid, t.reference_number,"
    " CASE t.direction WHEN 1 THEN 'in' WHEN 2 THEN 'out' END AS transfer_type, t.amount,"
    " t.content AS transaction_content, t.payment_code, t.webhook_success"
    " FROM transactions t JOIN identifiers a ON a.key = t.account_key JOIN identifiers c ON c.key = t.company_key"
    " ORDER BY t.time_utc_ms DESC, t.id DESC";

int runsFor(qint64 rows, const Effort& effort) {
    return rows > 200'000 ? qMin(3, effort.repetitions) : effort.repetitions;
}

double exportOnce(Store& store, const BenchData& data, std::unique_ptr<TransactionWriter> writer) {
    qint64 written = 0;
    const double milliseconds = timed([&] {
        written = resultOf(exportTransactions(store, {{}, {}}, std::move(writer)));
    });
    if (written != data.source().rows()) qFatal("not every row was exported");
    return milliseconds;
}

Measurement measureCsv(Store& store, const BenchData& data, const Effort& effort) {
    const PeerProgram sqlite(QStringLiteral("sqlite3"));
    Measurement result;
    result.id = QStringLiteral("export-csv");
    result.what = QStringLiteral("CSV export of all rows");
    result.against = QStringLiteral("`sqlite3 -csv`");
    result.unit = QStringLiteral("ms");
    result.goal = 1.5;
    result.peerMissing = sqlite.missing();
    result.remark =
        QStringLiteral("same columns and order; the console also waits for the disk before the file appears");
    const QString own = QDir(data.folder()).filePath(QStringLiteral("own.csv"));
    const QString peer = QDir(data.folder()).filePath(QStringLiteral("peer.csv"));
    for (int number = 0; number < runsFor(data.source().rows(), effort); ++number) {
        ExportTable table;
        table.columns = contractColumns();
        const double milliseconds =
            exportOnce(store, data, std::make_unique<CsvWriter>(std::make_unique<FileTarget>(own), table));
        if (!sqlite.isInstalled()) {
            result.own.add(milliseconds);
            continue;
        }
        const auto run = sqlite.run(
            {QStringLiteral("-csv"), QStringLiteral("-header"), data.cacheFile(), QString::fromLatin1(csvQuery)}, peer);
        if (run.exitCode != 0) qFatal("sqlite3 -csv failed");
        result.addPair(milliseconds, run.milliseconds);
    }
    QFile::remove(own);
    QFile::remove(peer);
    return result;
}

Measurement measureXlsx(Store& store, const BenchData& data, const Effort& effort) {
    Measurement result;
    result.id = QStringLiteral("export-xlsx");
    result.what = QStringLiteral("XLSX export of all rows");
    result.against = QStringLiteral("bare libxlsxwriter in constant-memory mode");
    result.unit = QStringLiteral("ms");
    result.goal = 1.3;
    result.remark = QStringLiteral("the same cells, which the peer has ready in memory");
    const QString own = QDir(data.folder()).filePath(QStringLiteral("own.xlsx"));
    const QString peer = QDir(data.folder()).filePath(QStringLiteral("peer.xlsx"));
    const BareXlsx bare(data.source());
    for (int number = 0; number < runsFor(data.source().rows(), effort); ++number) {
        ExportTable table;
        table.columns = contractColumns();
        const double milliseconds =
            exportOnce(store, data, std::make_unique<WorkbookWriter>(std::make_unique<FileTarget>(own), table));
        result.addPair(milliseconds, timed([&] { bare.write(peer); }));
    }
    QFile::remove(own);
    QFile::remove(peer);
    return result;
}
}  // namespace

QList<Measurement> measureExports(const BenchData& data, const Effort& effort) {
    Store store(data.cacheFile());
    resultOf(store.open());
    return {measureCsv(store, data, effort), measureXlsx(store, data, effort)};
}

}  // namespace bankhub::bench
