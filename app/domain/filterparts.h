// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/domain/querylanguage.h"

namespace bankhub {

/// One part of a filter that a person sees, changes and takes away on its own.
struct FilterPart {
    enum class Kind {
        Word,
        ExcludedWord,
        Period,
        Company,
        Account,
        Direction,
        ExcludedDirection,
        Amount,
        ExcludedAmount,
        Notification,
        ExcludedNotification,
        Condition
    };
    Kind kind = Kind::Word;
    qsizetype index = 0;      ///< among the words, the conditions or what is excluded; 0 for the others
    TransactionFilter alone;  ///< this part and nothing else
    bool operator==(const FilterPart&) const = default;
};

/// The parts in the order in which queryLine writes them.
QList<FilterPart> filterParts(const TransactionFilter& filter);
TransactionFilter without(const TransactionFilter& filter, const FilterPart& part);
/// `by` stands where the part was; when it restricts nothing, the part is gone.
TransactionFilter replaced(const TransactionFilter& filter, const FilterPart& part, const TransactionFilter& by);
/// Both filters together. Where one value only is possible (days, account, amount, ...), and where two exact values of
/// one column would leave nothing, that of `added` wins. What is there already is not added again.
TransactionFilter combined(const TransactionFilter& base, const TransactionFilter& added);

}  // namespace bankhub
