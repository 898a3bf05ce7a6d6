// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditrecord.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <utility>

namespace bankhub {

namespace {
constexpr int hashLength = 64;
constexpr std::array<std::pair<AuditAction, const char*>, 10> actionNames{{
    {AuditAction::WriteBegun, "write-begun"},
    {AuditAction::WriteEnded, "write-ended"},
    {AuditAction::WriteSettled, "write-settled"},
    {AuditAction::WriteRefused, "write-refused"},
    {AuditAction::Unlocked, "unlocked"},
    {AuditAction::Locked, "locked"},
    {AuditAction::ScreenLocked, "screen-locked"},
    {AuditAction::ScreenUnlocked, "screen-unlocked"},
    {AuditAction::TornLine, "torn-line"},
    {AuditAction::RecordsMissing, "records-missing"},
}};

constexpr std::array<std::pair<const char*, QString AuditEvent::*>, 8> textMembers{{
    {"profile", &AuditEvent::profile},
    {"environment", &AuditEvent::environment},
    {"kind", &AuditEvent::kind},
    {"method", &AuditEvent::method},
    {"path", &AuditEvent::path},
    {"outcome", &AuditEvent::outcome},
    {"request_id", &AuditEvent::requestId},
    {"idempotency_key", &AuditEvent::idempotencyKey},
}};

bool isHash(const QByteArray& text) {
    return text.size() == hashLength && std::all_of(text.cbegin(), text.cend(), [](char letter) {
               return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
           });
}
}  // namespace

QString auditActionName(AuditAction action) {
    for (const auto& [candidate, name] : actionNames)
        if (candidate == action) return QString::fromLatin1(name);
    return {};
}

std::optional<AuditAction> auditActionFromName(const QString& name) {
    for (const auto& [action, candidate] : actionNames)
        if (name == QLatin1String(candidate)) return action;
    return {};
}

QByteArray auditGenesis() {
    return QByteArray(hashLength, '0');
}

QByteArray auditHash(const QByteArray& previousHash, const QByteArray& json) {
    return QCryptographicHash::hash(previousHash + '\n' + json, QCryptographicHash::Sha256).toHex();
}

QJsonObject auditJson(const AuditRecord& record) {
    const AuditEvent& event = record.event;
    QJsonObject json{
        {QStringLiteral("number"), record.number},
        {QStringLiteral("time"), QDateTime::fromMSecsSinceEpoch(record.timeUtcMs).toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("action"), auditActionName(event.action)}};
    const auto add = [&json](const QString& name, const QString& value) {
        if (!value.isEmpty()) json.insert(name, value);
    };
    add(QStringLiteral("user"), record.user);
    for (const auto& [name, member] : textMembers)
        add(QString::fromLatin1(name), event.*member);
    add(QStringLiteral("detail"), event.detail);
    if (event.httpStatus > 0) json.insert(QStringLiteral("http_status"), event.httpStatus);
    return json;
}

QByteArray canonicalJson(const AuditRecord& record) {
    // Qt keeps the members of an object sorted.
    return QJsonDocument(auditJson(record)).toJson(QJsonDocument::Compact);
}

QByteArray auditLine(AuditRecord& record) {
    const QByteArray json = canonicalJson(record);
    record.hash = auditHash(record.previousHash, json);
    return record.hash + ' ' + json + '\n';
}

std::optional<AuditLine> parseAuditLine(const QByteArray& line) {
    if (line.size() <= hashLength || line.at(hashLength) != ' ') return {};
    AuditLine parsed;
    parsed.record.hash = line.left(hashLength);
    parsed.json = line.mid(hashLength + 1);
    if (!isHash(parsed.record.hash)) return {};
    const QJsonObject json = QJsonDocument::fromJson(parsed.json).object();
    const auto action = auditActionFromName(json.value(QStringLiteral("action")).toString());
    const QDateTime time = QDateTime::fromString(json.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
    parsed.record.number = json.value(QStringLiteral("number")).toInteger();
    if (!action || !time.isValid() || parsed.record.number < 1) return {};
    parsed.record.timeUtcMs = time.toMSecsSinceEpoch();
    parsed.record.user = json.value(QStringLiteral("user")).toString();
    parsed.record.event.action = *action;
    for (const auto& [name, member] : textMembers)
        parsed.record.event.*member = json.value(QString::fromLatin1(name)).toString();
    parsed.record.event.detail = json.value(QStringLiteral("detail")).toString();
    parsed.record.event.httpStatus = json.value(QStringLiteral("http_status")).toInt();
    return parsed;
}

}  // namespace bankhub
