// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>
#include <algorithm>
#include <cmath>

#include "app/domain/vietnamtime.h"

namespace bankhub::json {

namespace {
constexpr double exactDoubles = 9007199254740992.0;  // 2^53: above it a double skips whole numbers

std::optional<qint64> exactInteger(const QJsonValue& value) {
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong) return number.toLongLong();
    const double inexact = number.toDouble();
    if (std::floor(inexact) != inexact || std::fabs(inexact) >= exactDoubles) return {};
    return qint64(inexact);
}

QString numberText(const QJsonValue& value) {
    if (const auto whole = exactInteger(value)) return QString::number(*whole);
    const double number = value.toDouble();
    if (std::fabs(number) >= exactDoubles) return {};
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Left-to-right and right-to-left embeddings, overrides, isolates and marks: no name needs them, and each turns around
/// what stands beside it, an amount for instance.
bool turnsWriting(QChar character) {
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C;
}

bool isControl(QChar character) {
    return character.category() == QChar::Other_Control && character != QLatin1Char('\n') &&
           character != QLatin1Char('\t') && character != QLatin1Char('\r');
}

/// Readers of UTF-8 drop it from the beginning of a text, and with it from every member of a JSON file: what is written
/// and read back would be another text.
bool isByteOrderMark(QChar character) {
    return character.unicode() == QChar::ByteOrderMark;
}

bool isHalfOfAPair(const QString& text, qsizetype at) {
    if (text.at(at).isHighSurrogate()) return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    return text.at(at).isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}
}  // namespace

QString words(const QJsonValue& value, qsizetype longest) {
    QString result = text(value);
    if (result.isEmpty()) return result;  // null stays null
    if (result.size() > longest) result = result.left(longest) + QChar(0x2026);
    for (qsizetype at = 0; at < result.size(); ++at)
        if (turnsWriting(result.at(at)) || isControl(result.at(at)) || isByteOrderMark(result.at(at)) ||
            isHalfOfAPair(result, at))
            result[at] = QChar::ReplacementCharacter;
    return result;
}

QString line(const QJsonValue& value) {
    constexpr qsizetype longest = 1000;
    QString result = words(value, longest);
    if (result.isEmpty()) return result;
    for (QChar& character : result)
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QLatin1Char('\t') ||
            character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    return result;
}

QString identifier(const QJsonValue& value) {
    constexpr qsizetype longest = 500;
    QString result = text(value);
    const bool isUsable = result.size() <= longest && std::none_of(result.cbegin(), result.cend(), [](QChar character) {
                              return character.category() == QChar::Other_Control || turnsWriting(character) ||
                                     isByteOrderMark(character);
                          });
    return isUsable ? result : QString();
}

QString text(const QJsonValue& value) {
    switch (value.type()) {
        case QJsonValue::String: {
            const QString received = value.toString();
            // Not null even when empty: the service did send something.
            return received.isNull() ? QStringLiteral("") : received;
        }
        case QJsonValue::Double:
            return numberText(value);
        case QJsonValue::Bool:
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        default:
            return {};
    }
}

std::optional<qint64> integer(const QJsonValue& value) {
    if (value.isDouble()) return exactInteger(value);
    if (value.isBool()) return value.toBool() ? 1 : 0;
    bool isNumber = false;
    const qint64 number = text(value).trimmed().toLongLong(&isNumber);
    if (!isNumber) return {};
    return number;
}

std::optional<bool> flag(const QJsonValue& value) {
    if (const auto number = integer(value)) return *number != 0;
    const QString word = text(value).trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("on") || word == QLatin1String("yes")) return true;
    if (word == QLatin1String("false") || word == QLatin1String("off") || word == QLatin1String("no")) return false;
    return {};
}

std::optional<Dong> money(const QJsonValue& value) {
    if (value.isDouble()) return exactInteger(value);
    if (value.isString()) return parseContractMoney(value.toString());
    return {};
}

std::optional<qint64> time(const QJsonValue& value) {
    if (value.isBool()) return {};
    return vietnamtime::parse(text(value));
}

QStringList texts(const QJsonValue& value) {
    QStringList result;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array) {
            const QString itemText = text(item);
            if (!itemText.isNull()) result << itemText;
        }
    } else if (!text(value).isEmpty()) {
        result << text(value);
    }
    return result;
}

QJsonObject payload(const QJsonValue& root) {
    const QJsonObject object = root.toObject();
    const QJsonValue data = object.value(QLatin1String("data"));
    if (data.isObject()) return data.toObject();
    // `data` that is there but null, [] or "" says that there is nothing, so the envelope is not the object.
    return data.isUndefined() ? object : QJsonObject();
}

Result<QJsonValue> parse(const QByteArray& body) {
    QByteArray content = body.trimmed();
    if (content.startsWith("\xEF\xBB\xBF")) content.remove(0, 3);
    if (content.isEmpty()) return QJsonValue();
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::BadReply,
                       QStringLiteral("not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

}  // namespace bankhub::json
