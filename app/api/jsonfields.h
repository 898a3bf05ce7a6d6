// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/core/result.h"
#include "app/domain/money.h"

/// Readers that accept what the service may send for one meaning (contract notes, section 20): numbers as text, text as
/// numbers, null, empty or absent members. Nothing here fails; what cannot be read has no value.
namespace bankhub::json {

/// Exactly as received; a number becomes its digits. A null QString for null, absent, objects, arrays, and numbers that
/// JSON readers cannot keep exactly.
QString text(const QJsonValue& value);
/// text() for people to read: what could change how the words around it look is replaced by U+FFFD (control characters,
/// marks that turn the direction of writing, byte order marks, halves of surrogate pairs), and what nobody would read
/// is cut off with an ellipsis. Line ends and tabs stay.
QString words(const QJsonValue& value, qsizetype longest = 10'000);
/// words() of a name or a number: line ends and tabs are spaces, and 1,000 characters are enough.
QString line(const QJsonValue& value);
/// text() as an identifier; empty when it holds a control character or one of those marks, or is longer than any
/// identifier.
QString identifier(const QJsonValue& value);
/// Whole numbers as number, digits or flag (true = 1).
std::optional<qint64> integer(const QJsonValue& value);
/// "1", 1, true, "true", "on" and their opposites.
std::optional<bool> flag(const QJsonValue& value);
/// Whole dong, see parseContractMoney. Numbers only when they are exact.
std::optional<Dong> money(const QJsonValue& value);
/// UTC milliseconds, see vietnamtime::parse; Unix times may be numbers.
std::optional<qint64> time(const QJsonValue& value);
/// An array of scalars, or one text; empty for anything else.
QStringList texts(const QJsonValue& value);

/// The object an answer is about: under `data`, or the answer itself when it is flat. Empty when there is none.
QJsonObject payload(const QJsonValue& root);

/// Reads the body of a 2xx answer. An empty body is null; a body that is not JSON is BadReply.
Result<QJsonValue> parse(const QByteArray& body);

}  // namespace bankhub::json
