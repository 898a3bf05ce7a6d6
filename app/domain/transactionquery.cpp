// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/transactionquery.h"

namespace bankhub {

QStringList searchWords(const QString& text) {
    QStringList words;
    QString word;
    bool quoted = false;
    const auto end = [&] {
        if (!word.isEmpty()) words << word;
        word.clear();
    };
    for (const QChar character : text) {
        if (character == QLatin1Char('"')) {
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
