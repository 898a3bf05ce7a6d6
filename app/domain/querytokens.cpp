// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/querytokens.h"

#include <algorithm>

namespace bankhub {

namespace {
constexpr QChar quote = QLatin1Char('"');

/// Takes quotes off; `cursor` ends at the first blank outside of them. Two quotes inside of quotes are one of the text.
void readValue(const QString& line, qsizetype& cursor, QueryToken& token) {
    bool inside = false;
    for (; cursor < line.size(); ++cursor) {
        const QChar character = line.at(cursor);
        if (character == quote && inside && line.mid(cursor + 1, 1) == quote) {
            token.value.append(quote);
            token.openStar = false;
            ++cursor;
        } else if (character == quote) {
            inside = !inside;
            token.quoted = true;
            token.openStar = false;
        } else if (character.isSpace() && !inside) {
            break;
        } else {
            token.value.append(character);
            token.openStar = character == QLatin1Char('*') && !inside;
        }
    }
    token.unclosedQuote = inside;
}

/// How many characters of a key stand at `cursor` with a colon behind them; 0 when it is none.
qsizetype keyLength(const QString& line, qsizetype cursor) {
    qsizetype end = cursor;
    while (end < line.size() && (line.at(end).isLetter() || line.at(end).isMark() || line.at(end) == QLatin1Char('-')))
        ++end;
    return end > cursor && end < line.size() && line.at(end) == QLatin1Char(':') ? end - cursor : 0;
}
}  // namespace

QList<QueryToken> queryTokens(const QString& line) {
    QList<QueryToken> tokens;
    qsizetype cursor = 0;
    while (cursor < line.size()) {
        if (line.at(cursor).isSpace()) {
            ++cursor;
            continue;
        }
        QueryToken token;
        token.position = cursor;
        // A lone hyphen is a word: bank texts are full of them.
        if (line.at(cursor) == QLatin1Char('-') && cursor + 1 < line.size() && !line.at(cursor + 1).isSpace()) {
            token.negated = true;
            ++cursor;
        }
        if (const qsizetype length = keyLength(line, cursor); length > 0) {
            token.hasKey = true;
            token.key = line.mid(cursor, length);
            cursor += length + 1;
            if (line.mid(cursor, 2) == QLatin1String("=\"")) {
                token.exact = true;
                ++cursor;
            }
        }
        readValue(line, cursor, token);
        token.length = cursor - token.position;
        tokens << token;
    }
    return tokens;
}

QString inQuotes(QString text) {
    return quote + text.replace(quote, QStringLiteral("\"\"")) + quote;
}

QString quotedWord(const QString& word) {
    const bool plain = std::none_of(word.cbegin(), word.cend(),
                                    [](QChar c) { return c.isSpace() || c == QLatin1Char(':') || c == quote; }) &&
                       !word.startsWith(QLatin1Char('-'));
    return plain && !word.isEmpty() ? word : inQuotes(word);
}

}  // namespace bankhub
