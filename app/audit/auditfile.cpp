// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstdio>

#include "app/audit/auditchain.h"
#include "app/audit/lockedfile.h"

namespace bankhub {

namespace {

constexpr qint64 firstTailBytes = 64 * 1024;
constexpr qint64 blockBytes = 1024 * 1024;

/// The end of the log: its last record and what follows that.
struct Tail {
    std::optional<AuditRecord> last;
    QByteArray rest;  ///< not a record; empty after an orderly end
};

/// The last record in a piece that ends where the file does; nothing when no whole line in it is one.
std::optional<Tail> lastRecordIn(const QByteArray& piece, bool isWholeFile) {
    qsizetype end = piece.lastIndexOf('\n');
    while (end >= 0) {
        const qsizetype before = end == 0 ? -1 : piece.lastIndexOf('\n', end - 1);
        if (before < 0 && !isWholeFile) return {};  // its beginning is not in the piece
        if (const auto line = parseAuditLine(piece.mid(before + 1, end - before - 1)))
            return Tail{line->record, piece.mid(end + 1)};
        end = before;
    }
    if (isWholeFile) return Tail{{}, piece};
    return {};
}

Result<Tail> readTail(const LockedFile& file) {
    const qint64 size = file.size();
    for (qint64 length = firstTailBytes;; length *= 4) {
        const bool whole = length >= size;
        const qint64 offset = whole ? 0 : size - length;
        const Result<QByteArray> piece = file.read(offset, size - offset);
        if (!piece) return tl::unexpected<Error>(piece.error());
        if (const auto tail = lastRecordIn(*piece, whole)) return *tail;
    }
}

std::optional<AuditHead> readHead(const QString& dataDirectory) {
    QFile file(auditfile::headPath(dataDirectory));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return auditHeadFromText(file.read(1024).trimmed());
}

/// Lags behind when it cannot be written, which makes it see less, never something wrong. So the disk is not waited
/// for.
void writeHead(const QString& dataDirectory, const AuditHead& head) {
    const QString path = auditfile::headPath(dataDirectory);
    QFile file(path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner)) return;
    const QByteArray text = auditHeadText(head) + '\n';
    if (file.write(text) != text.size() || !file.flush()) return;
    std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData());
}

/// Lines that are written with one stroke.
class Addition {
public:
    Addition(const Tail& tail, qint64 nowUtcMs, const QString& user) : nowUtcMs_(nowUtcMs), user_(user) {
        if (tail.last) {
            last_ = *tail.last;
        } else {
            last_.hash = auditGenesis();
        }
        if (tail.rest.isEmpty()) return;
        if (!tail.rest.endsWith('\n')) bytes_ = "\n";
        if (const auto whole = parseAuditLine(tail.rest);
            whole && whole->record.hash == auditHash(last_.hash, whole->json)) {
            last_ = whole->record;  // only its line break was missing
            return;
        }
        const QByteArray torn = tail.rest.endsWith('\n') ? tail.rest.chopped(1) : tail.rest;
        AuditEvent note;
        note.action = AuditAction::TornLine;
        note.detail = tornLineDetail(torn);
        add(note);
    }
    void noteMissing(const AuditHead& known) {
        AuditEvent note;
        note.action = AuditAction::RecordsMissing;
        note.detail = QStringLiteral("known=%1 found=%2")
                          .arg(QString::fromLatin1(auditHeadText(known)),
                               QString::fromLatin1(auditHeadText({last_.number, last_.hash})));
        add(note);
    }
    void add(const AuditEvent& event) {
        AuditRecord record;
        record.number = last_.number + 1;
        record.timeUtcMs = nowUtcMs_;
        record.user = user_;
        record.event = event;
        record.previousHash = last_.hash;
        bytes_ += auditLine(record);
        last_ = record;
    }
    [[nodiscard]] const QByteArray& bytes() const { return bytes_; }
    [[nodiscard]] const AuditRecord& last() const { return last_; }

private:
    qint64 nowUtcMs_;
    QString user_;
    AuditRecord last_;
    QByteArray bytes_;
};

/// A note about a line that was never finished is one record more.
bool isBehind(const AuditRecord& last, const AuditHead& known) {
    const qint64 count = last.event.action == AuditAction::TornLine ? last.number - 1 : last.number;
    return count < known.count || (count == known.count && last.number == count && last.hash != known.hash);
}

}  // namespace

QString auditfile::path(const QString& dataDirectory) {
    return QDir(dataDirectory).filePath(QStringLiteral("audit/audit.log"));
}

QString auditfile::headPath(const QString& dataDirectory) {
    return QDir(dataDirectory).filePath(QStringLiteral("audit/head"));
}

Result<AuditRecord> auditfile::append(const QString& dataDirectory, const AuditEvent& event, qint64 nowUtcMs,
                                      const QString& user) {
    Result<LockedFile> file = LockedFile::open(path(dataDirectory), LockedFile::Access::Append);
    if (!file) return tl::unexpected<Error>(file.error());
    const Result<Tail> tail = readTail(*file);
    if (!tail) return tl::unexpected<Error>(tail.error());
    Addition addition(*tail, nowUtcMs, user);
    const std::optional<AuditHead> known = readHead(dataDirectory);
    if (known && isBehind(addition.last(), *known)) addition.noteMissing(*known);
    addition.add(event);
    if (const Result<Done> written = file->append(addition.bytes()); !written)
        return tl::unexpected<Error>(written.error());
    writeHead(dataDirectory, {addition.last().number, addition.last().hash});
    return addition.last();
}

Result<AuditReport> auditfile::verify(const QString& dataDirectory, const QList<KnownAuditHead>& known,
                                      const std::function<void(const AuditRecord&)>& sink) {
    QList<KnownAuditHead> heads = known;
    const Result<LockedFile> file = LockedFile::open(path(dataDirectory), LockedFile::Access::Read);
    if (!file && file.error().kind != ErrorKind::NotFound) return tl::unexpected<Error>(file.error());
    if (const auto beside = readHead(dataDirectory)) heads << KnownAuditHead{*beside, auditHeadSource()};
    AuditChain chain(heads, sink);
    QByteArray held;
    const qint64 size = file ? file->size() : 0;
    for (qint64 offset = 0; offset < size; offset += blockBytes) {
        const Result<QByteArray> block = file->read(offset, qMin(blockBytes, size - offset));
        if (!block) return tl::unexpected<Error>(block.error());
        held += *block;
        qsizetype start = 0;
        for (qsizetype end = held.indexOf('\n'); end >= 0; end = held.indexOf('\n', start)) {
            chain.take(held.mid(start, end - start));
            start = end + 1;
        }
        held.remove(0, start);
    }
    return chain.end(held);
}

}  // namespace bankhub
