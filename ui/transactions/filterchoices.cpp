// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/filterchoices.h"

#include <algorithm>

#include "app/domain/vietnamesefolding.h"
#include "ui/format/periodtext.h"
#include "ui/format/statustext.h"
#include "ui/transactions/filterwords.h"

namespace bankhub {

namespace {

using Match = FieldCondition::Match;

template <typename Member, typename Value>
FilterChoice choice(const QString& words, Member member, const Value& value) {
    FilterChoice one{words, {}};
    one.part.query.*member = value;
    return one;
}

FilterChoice choice(const QString& words, const FieldCondition& condition) {
    return choice(words, &TransactionQuery::conditions, QList<FieldCondition>{condition});
}

/// Named as its chip will be.
FilterChoice namedAsPart(const TransactionFilter& alone) {
    return {filterPartWords(filterParts(alone).constFirst(), {}), alone};
}

template <typename Member, typename Value>
FilterChoice excluding(Member member, const Value& value) {
    TransactionFilter others;
    others.query.*member = {value};
    return namedAsPart(others);
}

}  // namespace

QList<FilterChoice> periodChoices() {
    QList<FilterChoice> choices;
    for (const DatePeriod& period : offeredPeriods())
        choices << FilterChoice{periodWords(period), TransactionFilter{period, {}}};
    return choices;
}

QList<FilterChoice> companyChoices(const QueryVocabulary& vocabulary) {
    QList<FilterChoice> choices;
    for (const QueryVocabulary::NamedCompany& company : vocabulary.companies)
        choices << choice(company.name.isEmpty() ? company.xid.text : company.name, &TransactionQuery::company,
                          company.xid);
    return choices;
}

QList<FilterChoice> accountChoices(const QueryVocabulary& vocabulary) {
    QList<FilterChoice> choices;
    for (const QueryVocabulary::NamedAccount& account : vocabulary.accounts)
        choices << choice(accountWords(account.xid, vocabulary), &TransactionQuery::account, account.xid);
    return choices;
}

QList<FilterChoice> bankChoices(const QueryVocabulary& vocabulary) {
    const QStringList banks = vocabulary.banks();
    QList<FilterChoice> choices;
    for (const QString& bank : banks) {
        const auto among = [&](const QString& other) { return foldVietnamese(other).contains(foldVietnamese(bank)); };
        const bool alone = std::count_if(banks.cbegin(), banks.cend(), among) == 1;
        choices << choice(bank, {TransactionField::BankName, alone ? Match::Contains : Match::Equals, bank, false});
    }
    return choices;
}

QList<FilterChoice> directionChoices() {
    return {choice(directionText(Direction::In), &TransactionQuery::direction, Direction::In),
            choice(directionText(Direction::Out), &TransactionQuery::direction, Direction::Out),
            excluding(&TransactionQuery::excludedDirections, Direction::In),
            excluding(&TransactionQuery::excludedDirections, Direction::Out)};
}

QList<FilterChoice> notificationChoices() {
    return {choice(notificationText(1).words, &TransactionQuery::webhookDelivered, true),
            choice(notificationText(0).words, &TransactionQuery::webhookDelivered, false),
            excluding(&TransactionQuery::excludedDeliveries, true),
            excluding(&TransactionQuery::excludedDeliveries, false)};
}

QList<FilterChoice> presenceChoices(TransactionField field) {
    QList<FilterChoice> choices;
    for (const bool present : {true, false}) {
        TransactionFilter condition;
        condition.query.conditions = {{field, Match::Empty, {}, present}};
        choices << namedAsPart(condition);
    }
    return choices;
}

}  // namespace bankhub
