// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

/// Times of the service carry no zone and mean Asia/Ho_Chi_Minh: UTC+7 all year (contract notes, section 5).
/// Instants are UTC milliseconds; calendar days are QDate and never pass through a zone.
namespace bankhub::vietnamtime {

inline constexpr int offsetSeconds = 7 * 3600;

/// "YYYY-MM-DD HH:MM:SS", ISO 8601 (with or without zone), or Unix seconds/milliseconds as digits. Empty otherwise.
std::optional<qint64> parse(const QString& text);
/// "YYYY-MM-DD HH:MM:SS", the form of the contract.
QString toContractText(qint64 utcMs);
QDate dayOf(qint64 utcMs);
/// First millisecond of that day in Vietnam.
qint64 startOfDay(QDate day);
/// Last millisecond of that day in Vietnam.
qint64 endOfDay(QDate day);
/// A QDateTime in UTC+7, for formatting.
QDateTime toDateTime(qint64 utcMs);
/// "YYYY-MM-DD", the form of dates in queries.
QString toContractText(QDate day);

}  // namespace bankhub::vietnamtime
