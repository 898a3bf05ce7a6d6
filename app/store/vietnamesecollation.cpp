// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/vietnamesecollation.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <array>

namespace bankhub {

namespace {

/// Place of one letter: four places for each code point leave room for its variants (a, ă, â).
struct Weight {
    char32_t letter = 0;
    int tone = 0;
};

int toneOf(char32_t mark) {
    switch (mark) {
        case 0x0300:
            return 1;  // huyền
        case 0x0309:
            return 2;  // hỏi
        case 0x0303:
            return 3;  // ngã
        case 0x0301:
            return 4;  // sắc
        case 0x0323:
            return 5;  // nặng
        default:
            return 6;  // not Vietnamese
    }
}

bool isCombiningMark(char32_t character) {
    return character >= 0x0300 && character <= 0x036f;
}

void addMark(Weight& weight, char32_t mark) {
    const char32_t base = weight.letter / 4;
    const char32_t plain = base * 4;
    if ((mark == 0x0306 && base == U'a') || (mark == 0x0302 && (base == U'e' || base == U'o')) ||
        (mark == 0x031b && base == U'u'))
        weight.letter = plain + 1;  // ă ê ô ư
    else if ((mark == 0x0302 && base == U'a') || (mark == 0x031b && base == U'o'))
        weight.letter = plain + 2;  // â ơ
    else
        weight.tone = toneOf(mark);
}

Weight computeWeight(char32_t character) {
    const char32_t lower = QChar::toLower(character);
    if (lower == 0x0111) return {U'd' * 4 + 1, 0};  // đ does not decompose
    const auto parts = QString::fromUcs4(&lower, 1).normalized(QString::NormalizationForm_D).toUcs4();
    Weight weight{parts.at(0) * 4, 0};
    for (qsizetype index = 1; index < parts.size(); ++index)
        addMark(weight, parts.at(index));
    return weight;
}

/// Vietnamese letters lie below U+0250 and in U+1E00 to U+1EFF; computed once because a sort asks millions of times.
Weight weightOf(char32_t character) {
    static const auto tables = [] {
        std::pair<std::array<Weight, 0x250>, std::array<Weight, 0x100>> made;
        for (char32_t index = 0; index < 0x250; ++index)
            made.first[index] = computeWeight(index);
        for (char32_t index = 0; index < 0x100; ++index)
            made.second[index] = computeWeight(0x1e00 + index);
        return made;
    }();
    if (character < 0x250) return tables.first[character];
    if (character >= 0x1e00 && character < 0x1f00) return tables.second[character - 0x1e00];
    return {QChar::toLower(character) * 4, 0};
}

class Letters {
public:
    explicit Letters(std::string_view text) : text_(text) {}
    [[nodiscard]] bool atEnd() const { return position_ >= text_.size(); }
    Weight next() {
        Weight weight = weightOf(take());
        while (!atEnd() && static_cast<unsigned char>(text_[position_]) >= 0x80) {
            const std::size_t before = position_;
            const char32_t mark = take();
            if (!isCombiningMark(mark)) {
                position_ = before;
                break;
            }
            addMark(weight, mark);
        }
        return weight;
    }

private:
    /// One code point. The texts come from SQLite as valid UTF-8; a cut one at the end is read as far as it goes.
    char32_t take() {
        const auto lead = static_cast<unsigned char>(text_[position_++]);
        if (lead < 0xc0) return lead;
        const int following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
        char32_t character = lead & (0x3f >> following);
        for (int count = 0; count < following && !atEnd(); ++count)
            character = (character << 6) | (static_cast<unsigned char>(text_[position_++]) & 0x3f);
        return character;
    }

    std::string_view text_;
    std::size_t position_ = 0;
};

/// Where a comparison may begin: texts in one list often share long beginnings, and what is equal decides nothing. Only
/// an ASCII character is a safe place, because marks may follow any other start.
std::size_t comparisonStart(std::string_view left, std::string_view right) {
    const std::size_t shorter = std::min(left.size(), right.size());
    std::size_t position = 0;
    while (position < shorter && left[position] == right[position])
        ++position;
    while (position > 0 && static_cast<unsigned char>(left[position - 1]) >= 0x80)
        --position;
    return position > 0 ? position - 1 : 0;
}

}  // namespace

int compareVietnamese(std::string_view left, std::string_view right) {
    const std::size_t start = comparisonStart(left, right);
    Letters leftLetters(left.substr(start));
    Letters rightLetters(right.substr(start));
    int toneDifference = 0;
    while (!leftLetters.atEnd() && !rightLetters.atEnd()) {
        const Weight leftWeight = leftLetters.next();
        const Weight rightWeight = rightLetters.next();
        if (leftWeight.letter != rightWeight.letter) return leftWeight.letter < rightWeight.letter ? -1 : 1;
        if (toneDifference == 0) toneDifference = leftWeight.tone - rightWeight.tone;
    }
    if (leftLetters.atEnd() != rightLetters.atEnd()) return leftLetters.atEnd() ? -1 : 1;
    return toneDifference != 0 ? toneDifference : left.compare(right);
}

}  // namespace bankhub
