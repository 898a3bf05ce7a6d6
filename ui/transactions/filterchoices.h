// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/domain/querylanguage.h"

namespace bankhub {

/// A value that can be picked for a condition.
struct FilterChoice {
    QString words;
    TransactionFilter part;  ///< the condition with this value, and nothing else
};

QList<FilterChoice> periodChoices();
QList<FilterChoice> companyChoices(const QueryVocabulary& vocabulary);
QList<FilterChoice> accountChoices(const QueryVocabulary& vocabulary);
/// A bank is named as short as the query line allows without meaning another one too.
QList<FilterChoice> bankChoices(const QueryVocabulary& vocabulary);
/// Each value and, last, each excluded.
QList<FilterChoice> directionChoices();
QList<FilterChoice> notificationChoices();
/// With and without a payment code, a virtual account, ...
QList<FilterChoice> presenceChoices(TransactionField field);

}  // namespace bankhub
