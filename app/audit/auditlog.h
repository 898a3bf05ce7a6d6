// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <optional>

#include "app/audit/auditfile.h"
#include "app/core/clock.h"
#include "app/core/pending.h"

namespace bankhub {

enum class AuditFormat { Csv, Json };

/// The audit log of a data folder, one request after the other on a thread of its own.
class AuditLog : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive it.
    AuditLog(const QString& dataDirectory, const Clock& clock, QObject* parent = nullptr);
    /// Waits until what was handed over stands on the disk (milliseconds).
    ~AuditLog() override;

    [[nodiscard]] const QString& dataDirectory() const { return dataDirectory_; }
    /// Settles once the record is on the disk. Storage, DiskFull.
    Pending<AuditRecord> append(const AuditEvent& event);

    struct Reading {
        AuditReport report;
        QList<AuditRecord> newest;  ///< newest first
    };
    /// Checks the whole log and keeps the last `limit` records of it.
    Pending<Reading> read(int limit, const QList<KnownAuditHead>& known = {});
    /// Writes every record that can be read into `file`, oldest first; the file appears when it is complete. Settles
    /// with what the check found on the way. Storage, DiskFull.
    Pending<AuditReport> exportTo(const QString& file, AuditFormat format);

    /// Of the last record that could not be written; nothing after one that could.
    [[nodiscard]] std::optional<Error> lastError() const { return lastError_; }

signals:
    /// A record of this program has been added.
    void appended(const bankhub::AuditRecord& record);
    /// One was lost.
    void failed(const bankhub::Error& error);

private:
    QString dataDirectory_;
    const Clock& clock_;
    QString user_;
    std::optional<Error> lastError_;
    QThreadPool pool_;  ///< of one thread: records keep their order
};

/// Waits for the disk; see AuditLog::exportTo.
Result<AuditReport> exportAudit(const QString& dataDirectory, const QString& file, AuditFormat format);

}  // namespace bankhub
