// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <array>
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
    void add(const Row& row);
    [[nodiscard]] QByteArray finish() const;

private:
    struct Text {
        QByteArray folded;
        QByteArray exact;
    };
    struct Shared {
        quint32 company;
        Text text;
    };
    static Text joined(const std::array<QString, 3>& fields);
    quint8 sharedPlace(quint32 company, const std::array<QString, 3>& fields);

    QByteArray rows_;
    QByteArray folded_;
    QByteArray exact_;
    std::vector<Shared> shared_;
    std::vector<std::array<QString, 3>> sharedFields_;
    int count_ = 0;
};

/// Reads such a block in place. A block that is cut or does not fit together has no rows.
class SearchBlock {
public:
    explicit SearchBlock(std::string_view bytes);

    /// Bit n: the row at place n is there.
    [[nodiscard]] quint32 rows() const { return present_; }
    /// Bit n: the row at place n has the word.
    [[nodiscard]] quint32 rowsWith(const SearchWord& word) const;
    /// Calls visit(direction, amount) for each row at a place in `places`.
    template <typename Visit>
    void forEach(quint32 places, Visit visit) const {
        for (int index = 0; index < count_; ++index)
            if (const Row row = rowAt(index); places >> row.place & 1U) visit(row.direction, row.amount);
    }

    struct Row {
        qint64 amount;
        quint32 foldedEnd;
        quint32 exactEnd;
        quint8 place;
        quint8 direction;
        quint8 shared;
    };

private:
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] Row rowAt(int index) const;
    [[nodiscard]] quint32 textEnd(int index, bool exact) const;

    const char* rows_ = nullptr;
    const char* shared_ = nullptr;
    std::string_view folded_;
    std::string_view exact_;
    int count_ = 0;
    int sharedCount_ = 0;
    quint32 present_ = 0;
};

}  // namespace bankhub
