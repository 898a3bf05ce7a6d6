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
    if (filter.period.kind != DatePeriod::Kind::All) {
        parts << partOf(Kind::Period);
        parts.last().alone.period = filter.period;
    }
    add(Kind::Company, &TransactionQuery::company);
    add(Kind::Account, &TransactionQuery::account);
    add(Kind::Direction, &TransactionQuery::direction);
    if (query.amountFrom || query.amountTo) {
        parts << partOf(Kind::Amount);
        parts.last().alone.query.amountFrom = query.amountFrom;
        parts.last().alone.query.amountTo = query.amountTo;
    }
    add(Kind::Notification, &TransactionQuery::webhookDelivered);
    for (qsizetype index = 0; index < query.conditions.size(); ++index) {
        parts << partOf(Kind::Condition, index);
        parts.last().alone.query.conditions = {query.conditions.at(index)};
    }
    return parts;
}

TransactionFilter without(const TransactionFilter& filter, const FilterPart& part) {
    TransactionFilter rest = filter;
    TransactionQuery& query = rest.query;
    QStringList words = searchWords(query.text);
    switch (part.kind) {
        case Kind::Word:
            if (part.index < words.size()) words.removeAt(part.index);
            setWords(query, words);
            break;
        case Kind::ExcludedWord:
            if (part.index < query.excludedWords.size()) query.excludedWords.removeAt(part.index);
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
        case Kind::Amount:
            query.amountFrom.reset();
            query.amountTo.reset();
            break;
        case Kind::Notification:
            query.webhookDelivered.reset();
            break;
        case Kind::Condition:
            if (part.index < query.conditions.size()) query.conditions.removeAt(part.index);
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
    if (wish.direction) query.direction = wish.direction;
    if (wish.webhookDelivered) query.webhookDelivered = wish.webhookDelivered;
    if (wish.amountFrom || wish.amountTo) {
        query.amountFrom = wish.amountFrom;
        query.amountTo = wish.amountTo;
    }
    for (const FieldCondition& condition : wish.conditions)
        addCondition(query.conditions, condition);
    return both;
}

}  // namespace bankhub
