// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/domain/transactionquery.h"

namespace bankhub {

/// The columns by which rows are ordered, the weightiest first; never empty, no column twice.
using SortOrder = QList<TransactionSort>;

/// Newest first.
SortOrder defaultOrder();
SortOrder orderOf(const TransactionQuery& query);
void setOrder(TransactionQuery& query, const SortOrder& order);
/// 0 for the weightiest column, -1 when the order does not look at this one.
int placeIn(const SortOrder& order, TransactionField field);

/// What a click on a heading means: this column alone or, `further`, behind the columns that already order. A column
/// that is there already turns its direction and keeps its place.
SortOrder orderAfterClick(const SortOrder& order, TransactionField field, bool further);
/// This column in this direction, alone or behind the others.
SortOrder orderBy(const SortOrder& order, const TransactionSort& sort, bool further);
/// Without this column; the default order when nothing is left.
SortOrder orderWithout(const SortOrder& order, TransactionField field);

/// "amount-,date+", to be kept in settings.
QString orderText(const SortOrder& order);
/// The default order for a text that nobody wrote.
SortOrder readOrder(const QString& text);

}  // namespace bankhub
