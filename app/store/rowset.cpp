// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rowset.h"

namespace bankhub {

static_assert(std::endian::native == std::endian::little, "bits are looked up byte by byte");

QList<qint64> RowSet::keys() const {
    QList<qint64> keys;
    keys.reserve(count_);
    for (qsizetype byte = 0; byte < bits_.size(); ++byte)
        for (auto rest = static_cast<unsigned>(static_cast<unsigned char>(bits_.at(byte))); rest != 0; rest &= rest - 1)
            keys.append(byte * 8 + std::countr_zero(rest));
    return keys;
}

}  // namespace bankhub
