// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace bankhub {

enum class AuditAction {
    WriteBegun,      ///< about to be sent; stands in the log before the first byte leaves
    WriteEnded,      ///< answered, refused, or its answer was lost
    WriteSettled,    ///< what a check or a person found out afterwards about a lost answer
    WriteRefused,    ///< asked for while the profile was read-only; nothing was sent
    Unlocked,        ///< changes allowed on a profile that has to be unlocked
    Locked,          ///< read-only again
    ScreenLocked,    ///< the windows were covered
    ScreenUnlocked,  ///< and opened again
    TornLine,        ///< by the log itself: bytes in front of this record are a line that was never finished
    RecordsMissing,  ///< by the log itself: there were more records than there are
};
/// Stable name in the file ("write-begun"); not translated.
QString auditActionName(AuditAction action);
std::optional<AuditAction> auditActionFromName(const QString& name);

/// Something worth recording, as the one who did it tells. Never a body, never a secret, never text of the service.
struct AuditEvent {
    AuditAction action = AuditAction::WriteBegun;
    QString profile;      ///< its name
    QString environment;  ///< "production", "sandbox", or the host of a custom address
    QString kind;         ///< writeKindName
    QString method;
    QString path;
    QString outcome;  ///< "sending", "succeeded", "failed", "unknown", "happened", "did-not-happen", ...
    int httpStatus = 0;
    QString requestId;
    QString idempotencyKey;
    QString detail;  ///< fixed words: a reason, a number of minutes, an error kind
    bool operator==(const AuditEvent&) const = default;
};

/// One line of the log: `<hash> <json>`, the hash over the one before it and the bytes of the JSON.
struct AuditRecord {
    qint64 number = 0;  ///< from 1, without gaps
    qint64 timeUtcMs = 0;
    QString user;  ///< who the operating system says is running the program
    AuditEvent event;
    QByteArray previousHash;  ///< hex; of the first record: auditGenesis()
    QByteArray hash;          ///< hex
    bool operator==(const AuditRecord&) const = default;
};

/// What stands for the hash before the first record: 64 zeros.
QByteArray auditGenesis();
/// SHA-256 in hex over the previous hash in hex, a line break, and the JSON of a record.
QByteArray auditHash(const QByteArray& previousHash, const QByteArray& json);

/// Everything but the hashes; members that are empty are left out.
QJsonObject auditJson(const AuditRecord& record);
/// The JSON as it is hashed and written: one line, members in alphabetical order, UTF-8.
QByteArray canonicalJson(const AuditRecord& record);
/// The whole line with its line break. Sets `record.hash` from previousHash.
QByteArray auditLine(AuditRecord& record);
/// The record of a line without its line break, whose previousHash is not known yet; nothing when it is not one.
struct AuditLine {
    AuditRecord record;
    QByteArray json;  ///< as it stands in the file
};
std::optional<AuditLine> parseAuditLine(const QByteArray& line);

}  // namespace bankhub
