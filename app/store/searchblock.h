// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <array>
#include <bit>
#include <cstring>
#include <string_view>
#include <vector>

namespace bankhub {

/// A word as blocks are searched for it.
struct SearchWord {
    QByteArray text;
    bool exact = false;       ///< `text` keeps its accents
    QSet<quint32> companies;  ///< rows of these companies have the word in their name
};

/// The texts of up to 32 neighbouring rows, packed so that a search reads little and sums what it finds on the way:
/// folded texts one behind the other; texts with accents a second time; what the rows of an account have in common
/// (bank and numbers) only once. Values have the byte order of this computer.
class SearchBlockBuilder {
public:
    struct Row {
        quint8 place = 0;  ///< of the row in its block
        quint8 direction = 0;
        qint64 amount = 0;
        quint32 company = 0;
        std::array<QString, 3> own;     ///< content first
        std::array<QString, 3> shared;  ///< the same in many rows
    };
    void add(const Row& row) { rows_.push_back(row); }
    [[nodiscard]] QByteArray finish();

private:
    std::vector<Row> rows_;
};

/// Reads such a block in place. A block that is cut has no rows; whatever another damaged one answers, nothing outside
/// of it is read. Made for being looked through a hundred thousand times a second: only a word that is found costs more
/// than the passing over the texts.
class SearchBlock {
public:
    explicit SearchBlock(std::string_view bytes);

    /// Bit n: the row at place n is there.
    [[nodiscard]] quint32 rows() const { return present_; }
    /// Bit n: the row at place n has the word.
    [[nodiscard]] quint32 rowsWith(const SearchWord& word) const;
    /// Calls visit(direction, amount) for each row at a place in `places`, of which each has a row.
    template <typename Visit>
    void forEach(quint32 places, Visit visit) const {
        for (; places != 0; places &= places - 1) {
            const int index = indexOf(std::countr_zero(places));
            visit(static_cast<quint8>(directions_[index]), valueAt<qint64>(amounts_, index));
        }
    }

private:
    template <typename Value>
    static Value valueAt(const char* values, int index) {
        Value value;
        std::memcpy(&value, values + static_cast<std::size_t>(index) * sizeof value, sizeof value);
        return value;
    }
    [[nodiscard]] bool isDense() const { return (present_ & (present_ + 1)) == 0; }
    [[nodiscard]] int indexOf(int place) const {
        return isDense() ? place : std::popcount(present_ & ((1U << place) - 1));
    }
    [[nodiscard]] quint32 placesOf(quint32 indexes) const;

    // One behind the other: for each row what follows, and for each of the texts that rows share the same.
    const char* amounts_ = nullptr;
    const char* foldedEnds_ = nullptr;
    const char* exactEnds_ = nullptr;
    const char* companies_ = nullptr;  ///< of the shared texts
    const char* directions_ = nullptr;
    const char* sharedOf_ = nullptr;  ///< which shared text the row has
    std::string_view folded_;
    std::string_view exact_;
    int count_ = 0;
    int sharedCount_ = 0;
    quint32 present_ = 0;
};

}  // namespace bankhub
