// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bankhub {

/// One piece of the query line: a word, or key:value, with a minus in front or not.
struct QueryToken {
    qsizetype position = 0;  ///< where it begins in the line, the minus included
    qsizetype length = 0;
    bool negated = false;
    bool hasKey = false;
    QString key;    ///< as typed, without the colon
    QString value;  ///< without its quotes
    bool quoted = false;
    bool exact = false;     ///< key:="value"
    bool openStar = false;  ///< the value ends with a star outside of quotes
    bool unclosedQuote = false;
};

/// Splits at blanks that are not in quotes. A colon makes a key only after letters and hyphens, so that "12:30" and
/// "'x':1" stay words; what begins with a quote is always a word.
QList<QueryToken> queryTokens(const QString& line);

/// The text between quotes, its own quotes doubled.
QString inQuotes(QString text);
/// The word as it must stand in a line or in TransactionQuery::text to be read back as one word.
QString quotedWord(const QString& word);

}  // namespace bankhub
