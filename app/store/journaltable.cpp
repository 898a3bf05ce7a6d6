// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journaltable.h"

#include <QJsonDocument>

#include "app/store/database.h"
#include "app/store/errorrecord.h"

namespace bankhub::journaltable {

namespace {

#define JOURNAL_COLUMNS                                                                                      \
    "idempotency_key, kind, method, path, subject, request, user_name, state, answer, error, confirmed_at, " \
    "settled_at, "                                                                                           \
    "tries"

QString toText(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// In a damaged file it may be anything; then the write may have happened.
WriteState readState(qint64 stored) {
    const bool isKnown = stored >= int(WriteState::Sent) && stored <= int(WriteState::Unknown);
    return isKnown ? static_cast<WriteState>(stored) : WriteState::Unknown;
}

JournalEntry readRow(const Statement& row) {
    JournalEntry entry;
    entry.order.key = row.text(0);
    entry.order.kind = writeKindFromName(row.text(1)).value_or(WriteKind::EditCompany);
    entry.order.method = row.text(2);
    entry.order.path = row.text(3);
    entry.order.subject = row.text(4);
    entry.order.request = toObject(row.text(5));
    entry.user = row.text(6);
    entry.state = readState(row.integer(7));
    entry.answer = toObject(row.text(8));
    entry.error = errorFromRecord(row.text(9));
    entry.confirmedAtUtcMs = row.integer(10);
    entry.settledAtUtcMs = row.optionalInteger(11);
    entry.tries = static_cast<int>(row.integer(12));
    return entry;
}

/// An unsettled write with the same content under whatever key, the newest.
std::optional<JournalEntry> unsettledLike(Database& database, const WriteOrder& order) {
    Statement rows = database.statement("SELECT " JOURNAL_COLUMNS
                                        " FROM journal WHERE state IN (0, 3) AND kind = ?1 AND path = ?2"
                                        " AND request = ?3 ORDER BY id DESC LIMIT 1");
    rows.with(writeKindName(order.kind), order.path, toText(order.request));
    if (!rows.step()) return {};
    return readRow(rows);
}

void insert(Database& database, const WriteOrder& order, const QString& user, qint64 atUtcMs) {
    database
        .statement(
            "INSERT INTO journal (idempotency_key, kind, method, path, subject, request, user_name, state,"
            " confirmed_at, tries) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, 1)")
        .with(order.key, writeKindName(order.kind), order.method, order.path, order.subject, toText(order.request),
              user, atUtcMs)
        .run();
}

}  // namespace

Store::BegunWrite begin(Database& database, const WriteOrder& order, const QString& user, qint64 atUtcMs,
                        bool evenIfUnknown) {
    auto before = entry(database, order.key);
    if (!before) before = unsettledLike(database, order);
    if (!before) {
        insert(database, order, user, atUtcMs);
        return {order.key, {}, false};
    }
    const QString key = before->order.key;
    if (before->state == WriteState::Succeeded || (before->isUnsettled() && !evenIfUnknown))
        return {key, before, before->isUnsettled()};
    database
        .statement(
            "UPDATE journal SET state = 0, confirmed_at = ?2, settled_at = NULL, user_name = ?3, answer = NULL,"
            " error = NULL, tries = tries + 1 WHERE idempotency_key = ?1")
        .with(key, atUtcMs, user)
        .run();
    return {key, {}, before->isUnsettled()};
}

bool settle(Database& database, const QString& key, WriteState state, const QJsonObject& answer,
            const std::optional<Error>& error, qint64 atUtcMs) {
    database
        .statement(
            "UPDATE journal SET state = ?2, answer = ?3, error = ?4, settled_at = ?5 WHERE idempotency_key = ?1"
            " AND (?2 <> 3 OR state IN (0, 3))")
        .with(key, static_cast<int>(state), state == WriteState::Succeeded ? toText(answer) : QString(),
              errorToRecord(error), state == WriteState::Sent ? std::optional<qint64>() : std::optional(atUtcMs))
        .run();
    return database.changedRows() > 0;
}

bool conclude(Database& database, const JournalEntry& asRead, WriteState state, const Error& error, qint64 atUtcMs) {
    const bool succeeded = state == WriteState::Succeeded;
    database
        .statement(
            "UPDATE journal SET state = ?2, answer = ?3, error = ?4, settled_at = ?5 WHERE idempotency_key = ?1"
            " AND state IN (0, 3) AND tries = ?6")
        .with(asRead.order.key, static_cast<int>(state), succeeded ? toText({}) : QString(), errorToRecord(error),
              atUtcMs, asRead.tries)
        .run();
    return database.changedRows() > 0;
}

std::optional<JournalEntry> entry(Database& database, const QString& key) {
    Statement row = database.statement("SELECT " JOURNAL_COLUMNS " FROM journal WHERE idempotency_key = ?1");
    if (!row.with(key).step()) return {};
    return readRow(row);
}

QList<JournalEntry> read(Database& database, int limit) {
    Statement rows = database.statement("SELECT " JOURNAL_COLUMNS
                                        " FROM journal WHERE state IN (0, 3) OR id IN"
                                        " (SELECT id FROM journal ORDER BY confirmed_at DESC, id DESC LIMIT ?1)"
                                        " ORDER BY confirmed_at DESC, id DESC");
    rows.with(limit > 0 ? limit : -1);
    QList<JournalEntry> entries;
    while (rows.step())
        entries << readRow(rows);
    return entries;
}

}  // namespace bankhub::journaltable
