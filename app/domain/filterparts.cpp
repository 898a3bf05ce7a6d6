// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filterparts.h"

#include "app/domain/querytokens.h"

namespace bankhub {

namespace {

using Kind = FilterPart::Kind;
using Match = FieldCondition::Match;

void setWords(TransactionQuery& query, const QStringList& words) {
    QStringList quoted;
    for (const QString& word : words)
        quoted << quotedWord(word);
    query.text = quoted.join(QLatin1Char(' '));
}

FilterPart partOf(Kind kind, qsizetype index = 0) {
    FilterPart part;
    part.kind = kind;
    part.index = index;
    return part;
}

/// True when no row can fulfil both, so that the newer wish replaces the older one.
bool contradicts(const FieldCondition& condition, const FieldCondition& newer) {
    if (condition.field != newer.field) return false;
    if (condition.match == newer.match && condition.text == newer.text) return condition.negated != newer.negated;
    const auto says = [](const FieldCondition& one, Match match) { return one.match == match && !one.negated; };
    if (says(condition, Match::Empty)) return !newer.negated;
    if (says(newer, Match::Empty)) return !condition.negated;
    return says(condition, Match::Equals) && says(newer, Match::Equals);
}

void addCondition(QList<FieldCondition>& conditions, const FieldCondition& added) {
    if (conditions.contains(added)) return;
    conditions.removeIf([&](const FieldCondition& condition) { return contradicts(condition, added); });
    conditions << added;
}

template <typename T>
void addOnce(QList<T>& list, const QList<T>& added) {
    for (const T& one : added)
        if (!list.contains(one)) list << one;
}

/// What is wished for is not excluded any longer, and the other way round.
template <typename T>
void addWish(std::optional<T>& wanted, QList<T>& excluded, const std::optional<T>& wish, const QList<T>& exclusions) {
    if (wish) {
        wanted = wish;
        excluded.removeAll(*wish);
    }
    if (wanted && exclusions.contains(*wanted)) wanted.reset();
    addOnce(excluded, exclusions);
}

void addAmounts(TransactionQuery& query, const TransactionQuery& wish) {
    if (wish.amountFrom || wish.amountTo) {
        query.amountFrom = wish.amountFrom;
        query.amountTo = wish.amountTo;
        query.excludedAmounts.removeAll({wish.amountFrom, wish.amountTo});
    }
    if (wish.excludedAmounts.contains({query.amountFrom, query.amountTo})) {
        query.amountFrom.reset();
        query.amountTo.reset();
    }
    addOnce(query.excludedAmounts, wish.excludedAmounts);
}

void addWords(QStringList& words, const QStringList& added) {
    for (const QString& word : added)
        if (!words.contains(word, Qt::CaseInsensitive)) words << word;
}

}  // namespace

QList<FilterPart> filterParts(const TransactionFilter& filter) {
    const TransactionQuery& query = filter.query;
    QList<FilterPart> parts;
    const QStringList words = searchWords(query.text);
    for (qsizetype index = 0; index < words.size(); ++index) {
        parts << partOf(Kind::Word, index);
        setWords(parts.last().alone.query, {words.at(index)});
    }
    for (qsizetype index = 0; index < query.excludedWords.size(); ++index) {
        parts << partOf(Kind::ExcludedWord, index);
        parts.last().alone.query.excludedWords = {query.excludedWords.at(index)};
    }
    const auto add = [&](Kind kind, auto member) {
        TransactionQuery untouched;
        if (query.*member == untouched.*member) return;
        parts << partOf(kind);
        parts.last().alone.query.*member = query.*member;
    };
    const auto addEach = [&](Kind kind, auto list) {
        for (qsizetype index = 0; index < (query.*list).size(); ++index) {
            parts << partOf(kind, index);
            parts.last().alone.query.*list = {(query.*list).at(index)};
        }
    };
    if (filter.period.kind != DatePeriod::Kind::All) {
        parts << partOf(Kind::Period);
        parts.last().alone.period = filter.period;
    }
    add(Kind::Company, &TransactionQuery::company);
    add(Kind::Account, &TransactionQuery::account);
    add(Kind::Direction, &TransactionQuery::direction);
    addEach(Kind::ExcludedDirection, &TransactionQuery::excludedDirections);
    if (query.amountFrom || query.amountTo) {
        parts << partOf(Kind::Amount);
        parts.last().alone.query.amountFrom = query.amountFrom;
        parts.last().alone.query.amountTo = query.amountTo;
    }
    addEach(Kind::ExcludedAmount, &TransactionQuery::excludedAmounts);
    add(Kind::Notification, &TransactionQuery::webhookDelivered);
    addEach(Kind::ExcludedNotification, &TransactionQuery::excludedDeliveries);
    addEach(Kind::Condition, &TransactionQuery::conditions);
    return parts;
}

TransactionFilter without(const TransactionFilter& filter, const FilterPart& part) {
    TransactionFilter rest = filter;
    TransactionQuery& query = rest.query;
    QStringList words = searchWords(query.text);
    const auto remove = [&part](auto& list) {
        if (part.index < list.size()) list.removeAt(part.index);
        // Qt compares an emptied list with one that never had anything through a null pointer, which is undefined.
        if (list.isEmpty()) list = {};
    };
    switch (part.kind) {
        case Kind::Word:
            remove(words);
            setWords(query, words);
            break;
        case Kind::ExcludedWord:
            remove(query.excludedWords);
            break;
        case Kind::Period:
            rest.period = {};
            break;
        case Kind::Company:
            query.company = {};
            break;
        case Kind::Account:
            query.account = {};
            break;
        case Kind::Direction:
            query.direction.reset();
            break;
        case Kind::ExcludedDirection:
            remove(query.excludedDirections);
            break;
        case Kind::Amount:
            query.amountFrom.reset();
            query.amountTo.reset();
            break;
        case Kind::ExcludedAmount:
            remove(query.excludedAmounts);
            break;
        case Kind::Notification:
            query.webhookDelivered.reset();
            break;
        case Kind::ExcludedNotification:
            remove(query.excludedDeliveries);
            break;
        case Kind::Condition:
            remove(query.conditions);
            break;
    }
    return rest;
}

TransactionFilter replaced(const TransactionFilter& filter, const FilterPart& part, const TransactionFilter& by) {
    TransactionFilter changed = combined(without(filter, part), by);
    // A part that keeps its kind keeps its place as well.
    QList<FieldCondition>& conditions = changed.query.conditions;
    if (part.kind == Kind::Condition && by.query.conditions.size() == 1 && part.index < conditions.size() &&
        conditions.last() == by.query.conditions.first())
        conditions.move(conditions.size() - 1, part.index);
    return changed;
}

TransactionFilter combined(const TransactionFilter& base, const TransactionFilter& added) {
    TransactionFilter both = base;
    TransactionQuery& query = both.query;
    const TransactionQuery& wish = added.query;
    QStringList words = searchWords(query.text);
    addWords(words, searchWords(wish.text));
    setWords(query, words);
    addWords(query.excludedWords, wish.excludedWords);
    if (added.period.kind != DatePeriod::Kind::All) both.period = added.period;
    if (!wish.company.isEmpty()) query.company = wish.company;
    if (!wish.account.isEmpty()) query.account = wish.account;
    addWish(query.direction, query.excludedDirections, wish.direction, wish.excludedDirections);
    addWish(query.webhookDelivered, query.excludedDeliveries, wish.webhookDelivered, wish.excludedDeliveries);
    addAmounts(query, wish);
    for (const FieldCondition& condition : wish.conditions)
        addCondition(query.conditions, condition);
    return both;
}

}  // namespace bankhub
