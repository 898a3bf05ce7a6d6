// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QSaveFile>

#include "app/audit/auditlog.h"

namespace bankhub {

namespace {

const QStringList columns{QStringLiteral("number"),
                          QStringLiteral("time"),
                          QStringLiteral("action"),
                          QStringLiteral("user"),
                          QStringLiteral("profile"),
                          QStringLiteral("environment"),
                          QStringLiteral("kind"),
                          QStringLiteral("method"),
                          QStringLiteral("path"),
                          QStringLiteral("outcome"),
                          QStringLiteral("http_status"),
                          QStringLiteral("request_id"),
                          QStringLiteral("idempotency_key"),
                          QStringLiteral("detail"),
                          QStringLiteral("previous_hash"),
                          QStringLiteral("hash")};

QJsonObject withHashes(const AuditRecord& record) {
    QJsonObject json = auditJson(record);
    json.insert(QStringLiteral("previous_hash"), QString::fromLatin1(record.previousHash));
    json.insert(QStringLiteral("hash"), QString::fromLatin1(record.hash));
    return json;
}

/// RFC 4180; what a spreadsheet would take for a formula becomes text.
QByteArray csvCell(const QString& text) {
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.at(0))) cell.prepend(QLatin1Char('\''));
    if (cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('\n')) ||
        cell.contains(QLatin1Char('\r')))
        cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return cell.toUtf8();
}

QByteArray csvRow(const QStringList& cells) {
    QByteArrayList row;
    for (const QString& cell : cells)
        row << csvCell(cell);
    return row.join(',') + "\r\n";
}

/// Counts what could not be written; the file is then given up.
class Output {
public:
    Output(const QString& name, AuditFormat format) : file_(name), format_(format) {
        open_ = file_.open(QIODevice::WriteOnly);
        put(format == AuditFormat::Csv ? csvRow(columns) : QByteArray("[\n"));
    }
    void add(const AuditRecord& record) {
        const QJsonObject json = withHashes(record);
        if (format_ == AuditFormat::Json) {
            put(QByteArray(first_ ? "" : ",\n") + QJsonDocument(json).toJson(QJsonDocument::Compact));
            first_ = false;
            return;
        }
        QStringList cells;
        for (const QString& column : columns)
            cells << json.value(column).toVariant().toString();
        put(csvRow(cells));
    }
    std::optional<Error> finish() {
        if (format_ == AuditFormat::Json) put("\n]\n");
        if (open_ && file_.commit()) return {};
        const bool isFull = file_.error() == QFileDevice::ResourceError;
        return Error::make(isFull ? ErrorKind::DiskFull : ErrorKind::Storage,
                           QStringLiteral("%1: %2").arg(file_.fileName(), file_.errorString()));
    }

private:
    void put(const QByteArray& bytes) { open_ = open_ && file_.write(bytes) == bytes.size(); }
    QSaveFile file_;
    AuditFormat format_;
    bool open_ = false;
    bool first_ = true;
};

}  // namespace

Result<AuditReport> exportAudit(const QString& dataDirectory, const QString& file, AuditFormat format) {
    Output output(file, format);
    const Result<AuditReport> report =
        auditfile::verify(dataDirectory, {}, [&output](const AuditRecord& record) { output.add(record); });
    if (!report) return report;
    if (const auto error = output.finish()) return failure(*error);
    return report;
}

}  // namespace bankhub
