// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchblock.h"

#include <QStringList>
#include <bit>
#include <cstring>

#include "app/domain/vietnamesefolding.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace bankhub {

namespace {

/// Keeps a word from matching across two fields.
constexpr char separator = 0x1f;

struct Header {
    quint32 rows;
    quint32 shared;
    quint32 foldedSize;
    quint32 exactSize;
};
struct SharedRow {
    quint32 company;
    quint32 foldedEnd;
    quint32 exactEnd;
};

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

template <typename Value>
Value valueAt(const char* bytes, int index) {
    Value value;
    std::memcpy(&value, bytes + static_cast<std::size_t>(index) * sizeof value, sizeof value);
    return value;
}

}  // namespace

SearchBlockBuilder::Text SearchBlockBuilder::joined(const std::array<QString, 3>& fields) {
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

quint8 SearchBlockBuilder::sharedPlace(quint32 company, const std::array<QString, 3>& fields) {
    for (std::size_t place = 0; place < shared_.size(); ++place)
        if (shared_[place].company == company && sharedFields_[place] == fields) return static_cast<quint8>(place);
    shared_.push_back({company, joined(fields)});
    sharedFields_.push_back(fields);
    return static_cast<quint8>(shared_.size() - 1);
}

void SearchBlockBuilder::add(const Row& row) {
    const Text text = joined(row.own);
    folded_ += text.folded;
    exact_ += text.exact;
    SearchBlock::Row packed{};
    packed.amount = row.amount;
    packed.foldedEnd = static_cast<quint32>(folded_.size());
    packed.exactEnd = static_cast<quint32>(exact_.size());
    packed.place = row.place;
    packed.direction = row.direction;
    packed.shared = sharedPlace(row.company, row.shared);
    append(rows_, packed);
    ++count_;
}

QByteArray SearchBlockBuilder::finish() const {
    QByteArray folded = folded_;
    QByteArray exact = exact_;
    QByteArray sharedRows;
    for (const Shared& shared : shared_) {
        folded += shared.text.folded;
        exact += shared.text.exact;
        append(sharedRows,
               SharedRow{shared.company, static_cast<quint32>(folded.size()), static_cast<quint32>(exact.size())});
    }
    QByteArray bytes;
    append(bytes, Header{static_cast<quint32>(count_), static_cast<quint32>(shared_.size()),
                         static_cast<quint32>(folded.size()), static_cast<quint32>(exact.size())});
    return bytes + rows_ + sharedRows + folded + exact;
}

SearchBlock::SearchBlock(std::string_view bytes) {
    if (bytes.size() < sizeof(Header)) return;
    const auto header = valueAt<Header>(bytes.data(), 0);
    const std::size_t fixed = sizeof(Header) + header.rows * sizeof(Row) + header.shared * sizeof(SharedRow);
    if (header.rows > 32 || header.shared > 32 || bytes.size() != fixed + header.foldedSize + header.exactSize) return;
    rows_ = bytes.data() + sizeof(Header);
    shared_ = rows_ + header.rows * sizeof(Row);
    folded_ = bytes.substr(fixed, header.foldedSize);
    exact_ = bytes.substr(fixed + header.foldedSize);
    count_ = static_cast<int>(header.rows);
    sharedCount_ = static_cast<int>(header.shared);
    if (!isSound()) count_ = sharedCount_ = 0;
    for (int index = 0; index < count_; ++index)
        present_ |= 1U << rowAt(index).place;
}

bool SearchBlock::isSound() const {
    quint32 folded = 0;
    quint32 exact = 0;
    for (int index = 0; index < count_ + sharedCount_; ++index) {
        if (textEnd(index, false) < folded || textEnd(index, true) < exact) return false;
        folded = textEnd(index, false);
        exact = textEnd(index, true);
    }
    for (int index = 0; index < count_; ++index)
        if (const Row row = rowAt(index); row.place >= 32 || row.shared >= sharedCount_) return false;
    return folded == folded_.size() && exact == exact_.size();
}

SearchBlock::Row SearchBlock::rowAt(int index) const {
    return valueAt<Row>(rows_, index);
}

quint32 SearchBlock::textEnd(int index, bool exact) const {
    if (index < count_) {
        const Row row = rowAt(index);
        return exact ? row.exactEnd : row.foldedEnd;
    }
    const auto shared = valueAt<SharedRow>(shared_, index - count_);
    return exact ? shared.exactEnd : shared.foldedEnd;
}

quint32 SearchBlock::rowsWith(const SearchWord& word) const {
    if (word.text.isEmpty() || count_ == 0) return present_;
    const std::string_view texts = word.exact ? exact_ : folded_;
    const auto wordSize = static_cast<std::size_t>(word.text.size());
    quint32 ownMatches = 0;     // by index, not by place
    quint32 sharedMatches = 0;  // by index
    int index = 0;
    const char* from = texts.data();
    const char* const end = from + texts.size();
    while (const char* found = findBytes(from, end, {word.text.constData(), wordSize})) {
        const auto start = static_cast<std::size_t>(found - texts.data());
        while (textEnd(index, word.exact) <= start)
            ++index;
        const std::size_t textEnds = textEnd(index, word.exact);
        if (start + wordSize > textEnds) {
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
        if (word.companies.contains(valueAt<SharedRow>(shared_, shared).company)) sharedMatches |= 1U << shared;
    if (ownMatches == 0 && sharedMatches == 0) return 0;
    quint32 places = 0;
    for (index = 0; index < count_; ++index) {
        const Row row = rowAt(index);
        if ((ownMatches >> index & 1U) || (sharedMatches >> row.shared & 1U)) places |= 1U << row.place;
    }
    return places;
}

}  // namespace bankhub
