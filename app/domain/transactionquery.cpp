// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/transactionquery.h"

namespace bankhub {

// Two quotes inside of quotes are one of the word, as in the query line.
QStringList searchWords(const QString& text) {
    QStringList words;
    QString word;
    bool quoted = false;
    const auto end = [&] {
        if (!word.isEmpty()) words << word;
        word.clear();
    };
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text.at(position);
        if (character == QLatin1Char('"') && quoted && text.mid(position + 1, 1) == QLatin1String("\"")) {
            word.append(character);
            ++position;
        } else if (character == QLatin1Char('"')) {
            end();
            quoted = !quoted;
        } else if (character.isSpace() && !quoted) {
            end();
        } else {
            word.append(character);
        }
    }
    end();
    return words;
}

}  // namespace bankhub
