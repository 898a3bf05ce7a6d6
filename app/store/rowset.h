// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <bit>
#include <cstring>

namespace bankhub {

/// A set of rows: one bit for each key up to the largest, 32 neighbouring keys in a word. Passed to statements as a
/// blob, in which the SQL function has_row looks.
class RowSet {
public:
    static constexpr int keysInBlock = 32;
    static qint64 blockOf(qint64 key) { return key / keysInBlock; }

    /// The 32 keys of one block at once; blocks come in ascending order.
    void append(qint64 block, quint32 keys) {
        if (keys == 0) return;
        const qsizetype size = static_cast<qsizetype>(block + 1) * static_cast<qsizetype>(sizeof keys);
        bits_.append(size - bits_.size(), '\0');
        std::memcpy(bits_.data() + size - sizeof keys, &keys, sizeof keys);
        count_ += std::popcount(keys);
    }
    [[nodiscard]] qint64 count() const { return count_; }
    [[nodiscard]] const QByteArray& bits() const { return bits_; }
    [[nodiscard]] QList<qint64> keys() const;

    static bool contains(const char* bits, qsizetype size, qint64 key) {
        const qint64 byte = key / 8;
        return byte < size && key >= 0 && (static_cast<unsigned char>(bits[byte]) >> (key % 8) & 1U) != 0;
    }

private:
    QByteArray bits_;  ///< in the order of bytes of this computer, which every one that Qt runs on today has: small end
    qint64 count_ = 0;
};

}  // namespace bankhub
