// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fuzzymatch.h"

#include <QStringList>

namespace bankhub {

namespace {

constexpr int atBeginning = 100;
constexpr int atWord = 80;
constexpr int insideWord = 50;
constexpr int scattered = 20;

bool beginsWord(const QString& text, qsizetype position) {
    return position == 0 || !text.at(position - 1).isLetterOrNumber();
}

/// Letter by letter; each letter that begins a word counts, each that is skipped costs. Nothing when a letter is
/// missing or the letters lie so far apart that nobody meant this text.
std::optional<int> scatteredScore(const QString& text, const QString& word) {
    qsizetype position = -1;
    int initials = 0;
    for (const QChar letter : word) {
        // The next beginning of a word is what people mean by an initial.
        qsizetype found = text.indexOf(letter, position + 1);
        if (found < 0) return {};
        for (qsizetype at = found; at >= 0; at = text.indexOf(letter, at + 1)) {
            if (at != position + 1 && !beginsWord(text, at)) continue;
            found = at;
            break;
        }
        if (beginsWord(text, found)) ++initials;
        position = found;
    }
    // Letters from anywhere in a long text are no match.
    if (initials * 2 < word.size()) return {};
    return scattered + initials;
}

std::optional<int> wordScore(const QString& text, const QString& word) {
    std::optional<int> best;
    for (qsizetype position = text.indexOf(word); position >= 0; position = text.indexOf(word, position + 1)) {
        const int score = position == 0 ? atBeginning : beginsWord(text, position) ? atWord : insideWord;
        best = qMax(best.value_or(0), score);
    }
    return best ? best : scatteredScore(text, word);
}

}  // namespace

std::optional<int> fuzzyScore(const QString& text, const QString& wanted) {
    int sum = 0;
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto score = wordScore(text, word);
        if (!score) return {};
        sum += *score;
    }
    return words.isEmpty() ? 0 : sum / static_cast<int>(words.size());
}

}  // namespace bankhub
