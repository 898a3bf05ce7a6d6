// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/querykeys.h"
#include "app/domain/querylanguage.h"
#include "app/domain/querytokens.h"

namespace bankhub {

using querykeys::Key;

namespace {

QString piece(Key key, const QString& value, bool negated = false) {
    const QString name = querykeys::nameOf(key) + QLatin1Char(':');
    return (negated ? QStringLiteral("-") : QString()) + name + value;
}

/// Quotes also keep "=", "*" and "..." from being read as signs.
QString quoted(const QString& value) {
    const QString word = quotedWord(value);
    const bool sign = value.startsWith(QLatin1Char('=')) || value.endsWith(QLatin1Char('*'));
    return sign && word == value ? inQuotes(value) : word;
}

QString conditionText(const FieldCondition& condition) {
    if (condition.match == FieldCondition::Match::Empty)
        return piece(Key::Has, querykeys::propertyName(condition.field), !condition.negated);
    const auto key = querykeys::keyOfField(condition.field);
    if (!key) return {};
    switch (condition.match) {
        case FieldCondition::Match::Equals:
            return piece(*key, QLatin1Char('=') + inQuotes(condition.text), condition.negated);
        case FieldCondition::Match::StartsWith:
            return piece(*key, quoted(condition.text) + QLatin1Char('*'), condition.negated);
        default:
            return piece(*key, quoted(condition.text), condition.negated);
    }
}

/// The number when it names this account alone, otherwise the identifier.
QString accountText(const BankAccountXid& xid, const QueryVocabulary& vocabulary) {
    QString number;
    int holders = 0;
    for (const QueryVocabulary::NamedAccount& account : vocabulary.accounts)
        if (account.xid == xid) number = account.number;
    for (const QueryVocabulary::NamedAccount& account : vocabulary.accounts)
        if (account.number == number) ++holders;
    return holders == 1 && !number.isEmpty() ? number : xid.text;
}

QString companyText(const CompanyXid& xid, const QueryVocabulary& vocabulary) {
    for (const QueryVocabulary::NamedCompany& company : vocabulary.companies)
        if (company.xid == xid && !company.name.isEmpty() && !company.name.contains(QLatin1Char('"')))
            return company.name;
    return xid.text;
}

QString amountRangeText(const AmountRange& range) {
    const auto number = [](Dong amount) { return QString::number(amount); };
    if (range.from && range.to)
        return *range.from == *range.to ? number(*range.from)
                                        : number(*range.from) + QStringLiteral("..") + number(*range.to);
    return range.from ? QStringLiteral(">=") + number(*range.from) : QStringLiteral("<=") + number(*range.to);
}

QString directionWord(Direction direction) {
    return direction == Direction::In ? QStringLiteral("in") : QStringLiteral("out");
}

QString yesNoWord(bool yes) {
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

}  // namespace

QString queryLine(const TransactionFilter& filter, const QueryVocabulary& vocabulary) {
    const TransactionQuery& query = filter.query;
    QStringList pieces;
    for (const QString& word : searchWords(query.text))
        pieces << quotedWord(word);
    for (const QString& word : query.excludedWords)
        pieces << QLatin1Char('-') + quotedWord(word);
    if (filter.period.kind != DatePeriod::Kind::All) pieces << piece(Key::Date, periodText(filter.period));
    if (!query.company.isEmpty()) pieces << piece(Key::Company, quoted(companyText(query.company, vocabulary)));
    if (!query.account.isEmpty()) pieces << piece(Key::Account, quoted(accountText(query.account, vocabulary)));
    if (query.direction) pieces << piece(Key::Direction, directionWord(*query.direction));
    for (const Direction excluded : query.excludedDirections)
        pieces << piece(Key::Direction, directionWord(excluded), true);
    if (query.amountFrom || query.amountTo)
        pieces << piece(Key::Amount, amountRangeText({query.amountFrom, query.amountTo}));
    for (const AmountRange& excluded : query.excludedAmounts)
        pieces << piece(Key::Amount, amountRangeText(excluded), true);
    if (query.webhookDelivered) pieces << piece(Key::Notified, yesNoWord(*query.webhookDelivered));
    for (const bool excluded : query.excludedDeliveries)
        pieces << piece(Key::Notified, yesNoWord(excluded), true);
    for (const FieldCondition& condition : query.conditions)
        pieces << conditionText(condition);
    pieces.removeAll(QString());
    return pieces.join(QLatin1Char(' '));
}

}  // namespace bankhub
