// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sortorder.h"

#include <QStringList>

#include "app/domain/querykeys.h"

namespace bankhub {

namespace {

QString nameOf(TransactionField field) {
    switch (field) {
        case TransactionField::Time:
            return querykeys::nameOf(querykeys::Key::Date);
        case TransactionField::Direction:
            return querykeys::nameOf(querykeys::Key::Direction);
        case TransactionField::Amount:
            return querykeys::nameOf(querykeys::Key::Amount);
        case TransactionField::WebhookSuccess:
            return querykeys::nameOf(querykeys::Key::Notified);
        default:
            return querykeys::propertyName(field);
    }
}

/// What people look for first: the newest and the largest, but the beginning of the alphabet.
bool beginsDescending(TransactionField field) {
    return field == TransactionField::Time || field == TransactionField::Amount;
}

}  // namespace

SortOrder defaultOrder() {
    return {TransactionSort()};
}

SortOrder orderOf(const TransactionQuery& query) {
    return SortOrder{query.sort} + query.thenBy;
}

void setOrder(TransactionQuery& query, const SortOrder& order) {
    query.sort = order.value(0);
    query.thenBy = order.mid(1);
}

int placeIn(const SortOrder& order, TransactionField field) {
    for (int place = 0; place < order.size(); ++place)
        if (order.at(place).field == field) return place;
    return -1;
}

SortOrder orderAfterClick(const SortOrder& order, TransactionField field, bool further) {
    const int place = placeIn(order, field);
    const bool descending = place < 0 ? beginsDescending(field) : !order.at(place).descending;
    return orderBy(order, {field, descending}, further);
}

SortOrder orderBy(const SortOrder& order, const TransactionSort& sort, bool further) {
    if (!further) return {sort};
    SortOrder changed = order;
    if (const int place = placeIn(order, sort.field); place >= 0)
        changed[place] = sort;
    else
        changed << sort;
    return changed;
}

SortOrder orderWithout(const SortOrder& order, TransactionField field) {
    SortOrder rest = order;
    rest.removeIf([field](const TransactionSort& sort) { return sort.field == field; });
    return rest.isEmpty() ? defaultOrder() : rest;
}

QString orderText(const SortOrder& order) {
    QStringList columns;
    for (const TransactionSort& sort : order)
        columns << nameOf(sort.field) + (sort.descending ? QLatin1Char('-') : QLatin1Char('+'));
    return columns.join(QLatin1Char(','));
}

SortOrder readOrder(const QString& text) {
    SortOrder order;
    for (const QString& column : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        for (int number = 0; number < transactionFieldCount; ++number) {
            const auto field = static_cast<TransactionField>(number);
            if (column.chopped(1) == nameOf(field) && placeIn(order, field) < 0)
                order << TransactionSort{field, column.endsWith(QLatin1Char('-'))};
        }
    }
    return order.isEmpty() ? defaultOrder() : order;
}

}  // namespace bankhub
