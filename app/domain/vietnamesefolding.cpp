// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/vietnamesefolding.h"

namespace bankhub {

namespace {
bool isAscii(const QString& text) {
    for (const QChar character : text)
        if (character.unicode() >= 0x80) return false;
    return true;
}
void appendFolded(QString& folded, const QString& text) {
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar character : decomposed) {
        if (character.category() == QChar::Mark_NonSpacing) continue;
        folded.append(character == QChar(0x0111) ? QLatin1Char('d') : character);
    }
}

/// QString::normalized takes quadratic time, and a hostile text may be a megabyte. Cutting before an ASCII character
/// changes nothing: marks only move within the run that follows their letter.
template <typename Append>
QString piecewise(const QString& text, Append append) {
    constexpr qsizetype pieceSize = 64;
    QString made;
    made.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = qMin(start + pieceSize, text.size());
        while (end < text.size() && text.at(end).unicode() >= 0x80)
            ++end;
        append(made, text.mid(start, end - start));
        start = end;
    }
    return made;
}
}  // namespace

QString foldVietnamese(const QString& text) {
    if (isAscii(text)) return text.toLower();
    return piecewise(text, appendFolded);
}

QString composedLower(const QString& text) {
    if (isAscii(text)) return text.toLower();
    return piecewise(text, [](QString& made, const QString& piece) {
        made += piece.normalized(QString::NormalizationForm_C).toLower();
    });
}

bool hasVietnameseAccents(const QString& text) {
    return !isAscii(text) && foldVietnamese(text) != text.toLower();
}

}  // namespace bankhub
