// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionsql.h"

#include <algorithm>

#include "app/domain/vietnamesefolding.h"
#include "app/domain/vietnamtime.h"
#include "app/store/daynumber.h"

namespace bankhub {

namespace {

constexpr const char* webhookIndex = "transactions_by_webhook";

using SqlValue = decltype(SqlQuery::values)::value_type;

/// Conditions joined by AND.
class Conditions {
public:
    /// Names the value in the text of the next conditions: "?3".
    QByteArray value(const SqlValue& value) {
        query_.values.push_back(value);
        return '?' + QByteArray::number(static_cast<qint64>(query_.values.size()));
    }
    void require(const QByteArray& condition) {
        query_.sql += query_.sql.isEmpty() ? " WHERE " : " AND ";
        query_.sql += condition;
    }
    [[nodiscard]] const SqlQuery& query() const { return query_; }

private:
    SqlQuery query_;
};

QByteArray keyOf(Conditions& conditions, const QString& identifier) {
    return "(SELECT key FROM identifiers WHERE text = " + conditions.value(identifier) + ')';
}

/// The conditions on columns that the rows and the day totals have in common.
void addColumnConditions(Conditions& conditions, const TransactionQuery& query) {
    if (!query.account.isEmpty()) conditions.require("t.account_key = " + keyOf(conditions, query.account.text));
    if (!query.company.isEmpty()) conditions.require("t.company_key = " + keyOf(conditions, query.company.text));
    if (query.direction) conditions.require("t.direction = " + conditions.value(static_cast<qint64>(*query.direction)));
    if (query.webhookDelivered)
        conditions.require("t.delivered = " + conditions.value(qint64(*query.webhookDelivered ? 1 : 0)));
    // Not as a list of what is allowed, which SQLite would look up in an index that is not in the order of the query.
    for (const Direction excluded : query.excludedDirections)
        conditions.require("t.direction <> " + conditions.value(static_cast<qint64>(excluded)));
    for (const bool excluded : query.excludedDeliveries)
        conditions.require("t.delivered <> " + conditions.value(qint64(excluded ? 1 : 0)));
}

void addTimeConditions(Conditions& conditions, const TransactionQuery& query) {
    if (query.from.isValid())
        conditions.require("t.time_utc_ms >= " + conditions.value(vietnamtime::startOfDay(query.from)));
    if (query.to.isValid()) conditions.require("t.time_utc_ms <= " + conditions.value(vietnamtime::endOfDay(query.to)));
}

void addDayConditions(Conditions& conditions, const TransactionQuery& query) {
    if (query.from.isValid()) conditions.require("t.day >= " + conditions.value(dayNumber(query.from)));
    if (query.to.isValid()) conditions.require("t.day <= " + conditions.value(dayNumber(query.to)));
}

QByteArray wordCondition(Conditions& conditions, const QString& word) {
    return "has_row(" + conditions.value(RowsWithWord{word}) + ", t.id)";
}

const char* textColumn(TransactionField field) {
    switch (field) {
        case TransactionField::BankName:
            return "t.bank_name";
        case TransactionField::AccountNumber:
            return "t.account_number";
        case TransactionField::PaymentCode:
            return "t.payment_code";
        case TransactionField::VirtualAccount:
            return "t.virtual_account";
        case TransactionField::ReferenceNumber:
            return "t.reference_number";
        case TransactionField::TransactionId:
            return "t.transaction_id";
        default:
            return "t.content";
    }
}

/// A condition on one column that is 1 or 0, never null.
QByteArray positiveCondition(Conditions& conditions, const FieldCondition& wanted) {
    const bool ofCompany = wanted.field == TransactionField::Company;
    const QByteArray column = ofCompany ? "full_name" : textColumn(wanted.field);
    QByteArray condition;
    if (wanted.match == FieldCondition::Match::Empty) {
        condition = "coalesce(" + column + ", '') = ''";
    } else {
        const QByteArray mode = QByteArray::number(static_cast<int>(wanted.match));
        condition = "matches_text(" + mode + ", " + conditions.value(wanted.text) + ", " + column + ')';
        // The cheap test first.
        if (const auto word = searchedFor(wanted))
            condition = "(has_row(" + conditions.value(*word) + ", t.id) AND " + condition + ')';
    }
    if (!ofCompany) return condition;
    return "t.company_key IN (SELECT key FROM companies WHERE " + condition + ')';
}

void addAmountConditions(Conditions& conditions, const TransactionQuery& query) {
    if (query.amountFrom) conditions.require("t.amount >= " + conditions.value(*query.amountFrom));
    if (query.amountTo) conditions.require("t.amount <= " + conditions.value(*query.amountTo));
    for (const AmountRange& excluded : query.excludedAmounts) {
        QByteArray inside;
        if (excluded.from) inside += "t.amount >= " + conditions.value(*excluded.from);
        if (excluded.to)
            inside += (inside.isEmpty() ? "" : " AND ") + ("t.amount <= " + conditions.value(*excluded.to));
        if (!inside.isEmpty()) conditions.require("NOT (" + inside + ')');
    }
}

Conditions rowConditions(const TransactionQuery& query) {
    Conditions conditions;
    addColumnConditions(conditions, query);
    addTimeConditions(conditions, query);
    addAmountConditions(conditions, query);
    if (query.afterRow) conditions.require("t.id > " + conditions.value(*query.afterRow));
    for (const QString& word : searchWords(query.text))
        conditions.require(wordCondition(conditions, word));
    for (const QString& word : query.excludedWords)
        conditions.require("NOT " + wordCondition(conditions, word));
    for (const FieldCondition& condition : query.conditions)
        conditions.require((condition.negated ? "NOT " : "") + positiveCondition(conditions, condition));
    return conditions;
}

/// The place of each company in the order of names, found once, so that the rows are compared by a number.
constexpr const char* companyPlaces =
    " LEFT JOIN (SELECT key, row_number() OVER (ORDER BY full_name COLLATE vi, key) AS place FROM companies) c"
    " ON c.key = t.company_key";

QByteArray sortColumn(TransactionField field) {
    switch (field) {
        case TransactionField::Time:
            return "t.time_utc_ms";
        case TransactionField::BankName:
            return "t.bank_name COLLATE vi";
        case TransactionField::AccountNumber:
            return "t.account_number";
        case TransactionField::Company:
            return "c.place";
        case TransactionField::Direction:
            return "t.direction";
        case TransactionField::Amount:
            return "t.amount";
        case TransactionField::Content:
            return "t.content COLLATE vi";
        case TransactionField::PaymentCode:
            return "t.payment_code COLLATE vi";
        case TransactionField::VirtualAccount:
            return "t.virtual_account COLLATE vi";
        case TransactionField::ReferenceNumber:
            return "t.reference_number COLLATE vi";
        case TransactionField::WebhookSuccess:
            return "t.webhook_success";
        case TransactionField::TransactionId:
            return "t.transaction_id";
    }
    return "t.time_utc_ms";
}

QByteArray direction(bool descending) {
    return descending ? " DESC" : " ASC";
}

/// A total order: what the wanted columns leave equal is newest first, then by key.
QByteArray orderClause(const TransactionQuery& query) {
    QByteArray order = " ORDER BY ";
    bool byTime = false;
    bool newestFirst = true;
    for (const TransactionSort& sort : QList<TransactionSort>{query.sort} + query.thenBy) {
        order += sortColumn(sort.field) + direction(sort.descending) + ", ";
        if (sort.field != TransactionField::Time) continue;
        byTime = true;
        newestFirst = sort.descending;
    }
    if (!byTime) order += "t.time_utc_ms DESC, ";
    return order + "t.id" + direction(newestFirst);
}

bool sortsBy(const TransactionQuery& query, TransactionField field) {
    if (query.sort.field == field) return true;
    return std::any_of(query.thenBy.begin(), query.thenBy.end(),
                       [field](const TransactionSort& sort) { return sort.field == field; });
}

QByteArray rowsFrom(Conditions& conditions, const RowSource& source) {
    if (!source.keys.isNull())
        return "json_each(" + conditions.value(source.keys) +
               ") source CROSS JOIN transactions t ON t.id = source.value";
    return source.index.isEmpty() ? QByteArray("transactions t") : "transactions t INDEXED BY " + source.index;
}

SqlQuery orderedRowsQuery(const QByteArray& columns, const TransactionQuery& query, const RowSource& source) {
    Conditions conditions = rowConditions(query);
    // Says the same as the condition on `delivered`, in the words of that index.
    if (source.index == webhookIndex && query.webhookDelivered)
        conditions.require(*query.webhookDelivered ? "t.webhook_success > 0" : "t.webhook_success <= 0");
    QByteArray tables = rowsFrom(conditions, source);
    SqlQuery made = conditions.query();
    if (sortsBy(query, TransactionField::Company)) tables += companyPlaces;
    made.sql = "SELECT " + columns + " FROM " + tables + made.sql + orderClause(query);
    return made;
}

QByteArray groupColumnName(GroupColumn column, const char* time) {
    switch (column) {
        case GroupColumn::Account:
            return "t.account_key";
        case GroupColumn::Company:
            return "t.company_key";
        case GroupColumn::PaymentCode:
            return "t.payment_code";
        case GroupColumn::Time:
            break;
    }
    return time;
}

}  // namespace

std::optional<RowsWithWord> searchedFor(const FieldCondition& condition) {
    if (condition.match == FieldCondition::Match::Empty) return {};
    // These two are not among the texts of a row that are searched.
    if (condition.field == TransactionField::Company || condition.field == TransactionField::TransactionId) return {};
    // Without accents, because letter by letter a text that matches never has less than that.
    return RowsWithWord{foldVietnamese(condition.text), false};
}

QByteArray indexOfSort(const TransactionQuery& query) {
    switch (query.sort.field) {
        case TransactionField::Time:
            if (!query.account.isEmpty()) return "transactions_by_account";
            return query.company.isEmpty() ? "transactions_by_time" : "transactions_by_company";
        case TransactionField::AccountNumber:
            return "transactions_by_number";
        case TransactionField::Direction:
            return "transactions_by_direction";
        case TransactionField::Amount:
            return "transactions_by_amount";
        case TransactionField::WebhookSuccess:
            return webhookIndex;
        case TransactionField::TransactionId:
            return "sqlite_autoindex_transactions_1";
        default:
            return {};
    }
}

QByteArray indexOfFilter(const TransactionQuery& query) {
    if (!query.account.isEmpty()) return "transactions_by_account";
    if (!query.company.isEmpty()) return "transactions_by_company";
    if (query.from.isValid() || query.to.isValid()) return "transactions_by_time";
    return query.direction ? "transactions_by_direction" : webhookIndex;
}

bool totalsNeedRows(const TransactionQuery& query) {
    return !searchWords(query.text).isEmpty() || !query.excludedWords.isEmpty() || !query.conditions.isEmpty() ||
           query.amountFrom || query.amountTo || !query.excludedAmounts.isEmpty() || query.afterRow;
}

SqlQuery rowIdsQuery(const TransactionQuery& query, qint64 limit, const RowSource& source) {
    SqlQuery made = orderedRowsQuery("t.id", query, source);
    if (limit > 0) made.sql += " LIMIT " + QByteArray::number(limit);
    return made;
}

SqlQuery totalsQuery(const TransactionQuery& query, const RowSource& source) {
    if (totalsNeedRows(query)) {
        Conditions conditions = rowConditions(query);
        const QByteArray tables = rowsFrom(conditions, source);
        SqlQuery made = conditions.query();
        made.sql = "SELECT t.direction, 1, t.amount FROM " + tables + made.sql;
        return made;
    }
    Conditions conditions;
    addColumnConditions(conditions, query);
    addDayConditions(conditions, query);
    SqlQuery made = conditions.query();
    made.sql = "SELECT t.direction, sum(t.row_count), sum(t.amount_sum) FROM day_totals t" + made.sql +
               " GROUP BY t.direction";
    return made;
}

SqlQuery companiesOfSortQuery(const TransactionQuery& query) {
    Conditions conditions;
    addColumnConditions(conditions, query);
    addDayConditions(conditions, query);
    SqlQuery made = conditions.query();
    // As the places of the companies: those without one come first upwards and last downwards.
    const QByteArray way = direction(query.sort.descending);
    made.sql = "SELECT i.text, c.key IS NOT NULL FROM (SELECT DISTINCT t.company_key FROM day_totals t" + made.sql +
               ") d LEFT JOIN identifiers i ON i.key = d.company_key LEFT JOIN companies c ON c.key = d.company_key"
               " ORDER BY 2" +
               way + ", c.full_name COLLATE vi" + way + ", c.key" + way;
    return made;
}

SqlQuery groupedRowsQuery(const TransactionQuery& query, GroupColumn column, bool withSums, const RowSource& source) {
    const QByteArray sums = withSums ? ", t.direction, t.amount" : "";
    return orderedRowsQuery("t.id, " + groupColumnName(column, "t.time_utc_ms") + sums, query, source);
}

bool groupSumsNeedRows(const TransactionQuery& query, GroupColumn column) {
    return column == GroupColumn::PaymentCode || totalsNeedRows(query);
}

SqlQuery groupSumsQuery(const TransactionQuery& query, GroupColumn column) {
    const QByteArray name = groupColumnName(column, "t.day");
    Conditions conditions;
    addColumnConditions(conditions, query);
    addDayConditions(conditions, query);
    SqlQuery made = conditions.query();
    made.sql = "SELECT " + name + ", t.direction, sum(t.row_count), sum(t.amount_sum) FROM day_totals t" + made.sql +
               " GROUP BY 1, 2";
    return made;
}

}  // namespace bankhub
