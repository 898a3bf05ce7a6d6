// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>
#include <optional>

#include "app/audit/auditrecord.h"
#include "app/core/result.h"

namespace bankhub {

/// How far the log had come at some moment: kept beside it and in the key store, because a chain alone cannot tell that
/// its end is gone.
struct AuditHead {
    qint64 count = 0;
    QByteArray hash;  ///< hex, of record number `count`
    bool operator==(const AuditHead&) const = default;
};
/// "12:4f0a…", as it is kept and as people note it down.
QByteArray auditHeadText(const AuditHead& head);
std::optional<AuditHead> auditHeadFromText(const QByteArray& text);

struct AuditFinding {
    enum class Kind {
        TornLine,        ///< a line that was never finished, and the record behind it says so: a crash while writing
        CutEnd,          ///< the last line is not finished; the next record will say so
        Unreadable,      ///< a line that is no record
        Altered,         ///< a record that does not follow from what stands before it
        NumbersMissing,  ///< the numbers jump
        NotedMissing,    ///< the log noticed by itself that records were missing
        Shorter,         ///< fewer records than were known to be there
        OtherHead,       ///< a record that was known differs
    };
    Kind kind = Kind::Unreadable;
    qint64 line = 0;    ///< in the file, from 1; 0 where none is meant
    qint64 number = 0;  ///< of the record; 0 when unknown
    QString source;     ///< of Shorter and OtherHead: where it was known from
    /// Harmless ones have an explanation in which nothing was taken away.
    [[nodiscard]] bool isHarmless() const { return kind == Kind::TornLine || kind == Kind::CutEnd; }
    bool operator==(const AuditFinding&) const = default;
};

struct AuditReport {
    qint64 records = 0;
    AuditHead head;  ///< of the last record
    QList<AuditFinding> findings;
    [[nodiscard]] bool isIntact() const;
    /// The first that is not harmless.
    [[nodiscard]] const AuditFinding* firstBreak() const;
};

/// A head that is known from somewhere.
struct KnownAuditHead {
    AuditHead head;
    QString source;  ///< for people: "the file beside it", "the key store"
};

/// The file of the audit log of a data folder: one line a record, only ever added to, 0600. All functions wait for the
/// disk, may be called on any thread, and by several processes at once: each holds the lock of the file meanwhile.
namespace auditfile {

QString path(const QString& dataDirectory);
/// Kept beside it by append().
QString headPath(const QString& dataDirectory);

/// Adds a record and brings it to the disk. Notes first, in records of their own, a line that was never finished and
/// records that are gone. When there is no room nothing is left behind. Storage, DiskFull.
Result<AuditRecord> append(const QString& dataDirectory, const AuditEvent& event, qint64 nowUtcMs, const QString& user);

/// Reads all of it, checks the chain and compares with the head beside it and with `known`. `sink` gets every record
/// that can be read, in order; it may be empty. A log that does not exist has no records and is intact unless a head is
/// known. Storage.
Result<AuditReport> verify(const QString& dataDirectory, const QList<KnownAuditHead>& known = {},
                           const std::function<void(const AuditRecord&)>& sink = {});

}  // namespace auditfile

/// Who the operating system says is running this program.
QString operatingSystemUser();

}  // namespace bankhub
