// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchblock.h"

#include <algorithm>

#include "app/domain/vietnamesefolding.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace bankhub {

namespace {

/// Keeps a word from matching across two fields.
constexpr char separator = 0x1f;

struct Header {
    quint32 present;
    quint32 shared;
    quint32 foldedSize;
    quint32 exactSize;
};
constexpr quint32 largestCount = 32;

/// As memmem, which looks at one byte at a time: here sixteen places at once, by the first and the last byte of the
/// word.
const char* findBytes(const char* from, const char* end, std::string_view word) {
#ifdef __SSE2__
    if (word.size() > 1) {
        const __m128i first = _mm_set1_epi8(word.front());
        const __m128i last = _mm_set1_epi8(word.back());
        const auto distance = static_cast<std::ptrdiff_t>(word.size()) - 1;
        for (; end - from >= distance + 16; from += 16) {
            const __m128i starts = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
            const __m128i ends = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + distance));
            const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(starts, first), _mm_cmpeq_epi8(ends, last));
            for (auto places = static_cast<unsigned>(_mm_movemask_epi8(both)); places != 0; places &= places - 1)
                if (const char* place = from + std::countr_zero(places);
                    std::memcmp(place, word.data(), word.size()) == 0)
                    return place;
        }
    }
#endif
    return static_cast<const char*>(memmem(from, static_cast<std::size_t>(end - from), word.data(), word.size()));
}

template <typename Value>
void append(QByteArray& bytes, const Value& value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

struct Text {
    QByteArray folded;
    QByteArray exact;
};

Text joined(const std::array<QString, 3>& fields) {
    Text text;
    for (const QString& field : fields) {
        if (field.isEmpty()) continue;
        const QByteArray folded = foldVietnamese(field).toUtf8();
        const QByteArray exact = composedLower(field).toUtf8();
        // A payment code mostly stands in the content, and what is found there need not be looked through twice.
        if (folded == exact && text.folded.contains(folded)) continue;
        if (!text.folded.isEmpty()) text.folded += separator;
        text.folded += folded;
        if (exact == folded) continue;
        if (!text.exact.isEmpty()) text.exact += separator;
        text.exact += exact;
    }
    return text;
}

/// The two long texts of a block, and where in them each part ends.
struct Texts {
    QByteArray folded;
    QByteArray exact;
    QByteArray foldedEnds;
    QByteArray exactEnds;
    void add(const std::array<QString, 3>& fields) {
        const Text text = joined(fields);
        folded += text.folded;
        exact += text.exact;
        append(foldedEnds, static_cast<quint32>(folded.size()));
        append(exactEnds, static_cast<quint32>(exact.size()));
    }
};

/// What rows have in common, each once.
struct SharedTexts {
    std::vector<const SearchBlockBuilder::Row*> firsts;
    quint8 placeOf(const SearchBlockBuilder::Row& row) {
        for (std::size_t place = 0; place < firsts.size(); ++place)
            if (firsts[place]->company == row.company && firsts[place]->shared == row.shared)
                return static_cast<quint8>(place);
        firsts.push_back(&row);
        return static_cast<quint8>(firsts.size() - 1);
    }
};

}  // namespace

QByteArray SearchBlockBuilder::finish() {
    std::sort(rows_.begin(), rows_.end(), [](const Row& left, const Row& right) { return left.place < right.place; });
    Texts texts;
    SharedTexts shared;
    quint32 present = 0;
    QByteArray amounts;
    QByteArray directions;
    QByteArray sharedOf;
    QByteArray companies;
    for (const Row& row : rows_) {
        present |= 1U << row.place;
        append(amounts, row.amount);
        append(directions, row.direction);
        append(sharedOf, shared.placeOf(row));
        texts.add(row.own);
    }
    for (const Row* first : shared.firsts) {
        append(companies, first->company);
        texts.add(first->shared);
    }
    QByteArray bytes;
    append(bytes, Header{present, static_cast<quint32>(shared.firsts.size()), static_cast<quint32>(texts.folded.size()),
                         static_cast<quint32>(texts.exact.size())});
    return bytes + amounts + texts.foldedEnds + texts.exactEnds + companies + directions + sharedOf + texts.folded +
           texts.exact;
}

SearchBlock::SearchBlock(std::string_view bytes) {
    if (bytes.size() < sizeof(Header)) return;
    const auto header = valueAt<Header>(bytes.data(), 0);
    const auto rows = static_cast<std::size_t>(std::popcount(header.present));
    if (header.shared > largestCount) return;
    const std::size_t ends = (rows + header.shared) * sizeof(quint32);
    amounts_ = bytes.data() + sizeof(Header);
    foldedEnds_ = amounts_ + rows * sizeof(qint64);
    exactEnds_ = foldedEnds_ + ends;
    companies_ = exactEnds_ + ends;
    directions_ = companies_ + header.shared * sizeof(quint32);
    sharedOf_ = directions_ + rows;
    const auto fixed = static_cast<std::size_t>(sharedOf_ + rows - bytes.data());
    if (bytes.size() != fixed + header.foldedSize + header.exactSize) return;
    folded_ = bytes.substr(fixed, header.foldedSize);
    exact_ = bytes.substr(fixed + header.foldedSize);
    count_ = static_cast<int>(rows);
    sharedCount_ = static_cast<int>(header.shared);
    present_ = header.present;
}

quint32 SearchBlock::placesOf(quint32 indexes) const {
    if (isDense()) return indexes;
    quint32 places = 0;
    for (quint32 left = present_; left != 0; left &= left - 1, indexes >>= 1U)
        if (indexes & 1U) places |= left & (~left + 1);
    return places;
}

quint32 SearchBlock::rowsWith(const SearchWord& word) const {
    if (word.text.isEmpty() || count_ == 0) return present_;
    const std::string_view texts = word.exact ? exact_ : folded_;
    const char* const ends = word.exact ? exactEnds_ : foldedEnds_;
    const std::string_view wanted(word.text.constData(), static_cast<std::size_t>(word.text.size()));
    quint32 ownMatches = 0;     // by index, not by place
    quint32 sharedMatches = 0;  // by index
    int index = 0;
    const char* from = texts.data();
    const char* const end = from + texts.size();
    while (const char* found = findBytes(from, end, wanted)) {
        const auto start = static_cast<std::size_t>(found - texts.data());
        while (index < count_ + sharedCount_ && valueAt<quint32>(ends, index) <= start)
            ++index;
        if (index == count_ + sharedCount_) break;
        const std::size_t textEnds = std::min<std::size_t>(valueAt<quint32>(ends, index), texts.size());
        if (start + wanted.size() > textEnds) {
            from = found + 1;  // reaches into the next row
            continue;
        }
        if (index < count_)
            ownMatches |= 1U << index;
        else
            sharedMatches |= 1U << (index - count_);
        from = texts.data() + textEnds;
    }
    for (int shared = 0; shared < sharedCount_ && !word.companies.isEmpty(); ++shared)
        if (word.companies.contains(valueAt<quint32>(companies_, shared))) sharedMatches |= 1U << shared;
    for (index = 0; index < count_ && sharedMatches != 0; ++index)
        if (sharedMatches >> (static_cast<quint8>(sharedOf_[index]) % largestCount) & 1U) ownMatches |= 1U << index;
    return placesOf(ownMatches);
}

}  // namespace bankhub
