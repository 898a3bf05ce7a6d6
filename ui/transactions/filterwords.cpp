// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/filterwords.h"

#include <QCoreApplication>

#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/periodtext.h"
#include "ui/format/statustext.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

namespace {

using Kind = FilterPart::Kind;
using Match = FieldCondition::Match;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
public:
    static QString amount(const TransactionQuery& query) {
        if (!query.amountTo) return tr("Amount: from %1").arg(moneyText(*query.amountFrom));
        if (!query.amountFrom) return tr("Amount: up to %1").arg(moneyText(*query.amountTo));
        if (*query.amountFrom == *query.amountTo) return tr("Amount = %1").arg(moneyText(*query.amountTo));
        return tr("Amount: %1 – %2").arg(moneyText(*query.amountFrom), moneyText(*query.amountTo));
    }

    static QString excludedAmount(const AmountRange& range) {
        if (!range.to) return tr("Amount: not from %1").arg(moneyText(*range.from));
        if (!range.from) return tr("Amount: not up to %1").arg(moneyText(*range.to));
        if (*range.from == *range.to) return tr("Amount ≠ %1").arg(moneyText(*range.to));
        return tr("Amount: not %1 – %2").arg(moneyText(*range.from), moneyText(*range.to));
    }

    static QString presence(const FieldCondition& condition) {
        const QString field = TransactionModel::fieldName(condition.field);
        if (condition.field == TransactionField::PaymentCode)
            return condition.negated ? tr("With a payment code") : tr("Without a payment code");
        if (condition.field == TransactionField::VirtualAccount)
            return condition.negated ? tr("With a virtual account") : tr("Without a virtual account");
        return condition.negated ? tr("%1: filled in").arg(field) : tr("%1: empty").arg(field);
    }

    static QString condition(const FieldCondition& condition) {
        const QString field = TransactionModel::fieldName(condition.field);
        const QString wanted = shownText(condition);
        switch (condition.match) {
            case Match::Empty:
                return presence(condition);
            case Match::Equals:
                return (condition.negated ? tr("%1 ≠ %2") : tr("%1 = %2")).arg(field, wanted);
            case Match::StartsWith:
                return (condition.negated ? tr("%1: does not begin with “%2”") : tr("%1: begins with “%2”"))
                    .arg(field, wanted);
            case Match::Contains:
                break;
        }
        return (condition.negated ? tr("%1: without “%2”") : tr("%1: “%2”")).arg(field, wanted);
    }

    static QString part(const FilterPart& part, const QueryVocabulary& vocabulary) {
        const TransactionQuery& query = part.alone.query;
        switch (part.kind) {
            case Kind::Word:
                return tr("“%1”").arg(discreetText(searchWords(query.text).value(0)));
            case Kind::ExcludedWord:
                return tr("without “%1”").arg(discreetText(query.excludedWords.value(0)));
            case Kind::Period:
                return tr("Date: %1").arg(periodWords(part.alone.period));
            case Kind::Company:
                return tr("Company: %1").arg(companyName(query.company, vocabulary));
            case Kind::Account:
                return tr("Account: %1").arg(accountWords(query.account, vocabulary));
            case Kind::Direction:
                return tr("Direction: %1").arg(directionText(*query.direction));
            case Kind::ExcludedDirection:
                return tr("Direction ≠ %1").arg(directionText(query.excludedDirections.constFirst()));
            case Kind::Amount:
                return amount(query);
            case Kind::ExcludedAmount:
                return excludedAmount(query.excludedAmounts.constFirst());
            case Kind::Notification:
                return tr("Notification: %1").arg(notificationText(*query.webhookDelivered ? 1 : 0).words);
            case Kind::ExcludedNotification:
                return tr("Notification ≠ %1")
                    .arg(notificationText(query.excludedDeliveries.constFirst() ? 1 : 0).words);
            case Kind::Condition:
                return condition(query.conditions.constFirst());
        }
        return {};
    }

    static QString news() { return tr("New since the last visit"); }

private:
    /// A condition tells an account number as well as a cell does.
    static QString shownText(const FieldCondition& condition) {
        if (condition.field == TransactionField::AccountNumber || condition.field == TransactionField::VirtualAccount)
            return accountNumberText(condition.text);
        return discreetText(condition.text);
    }

    static QString companyName(const CompanyXid& xid, const QueryVocabulary& vocabulary) {
        for (const QueryVocabulary::NamedCompany& company : vocabulary.companies)
            if (company.xid == xid && !company.name.isEmpty()) return company.name;
        return xid.text;
    }
};

}  // namespace

QString filterPartWords(const FilterPart& part, const QueryVocabulary& vocabulary) {
    return FilterWords::part(part, vocabulary);
}

QString filterWords(const TransactionQuery& query, const QueryVocabulary& vocabulary) {
    TransactionFilter filter;
    filter.query = query;
    QStringList words;
    for (const FilterPart& part : filterParts(filter))
        words << filterPartWords(part, vocabulary);
    if (query.afterRow) words << FilterWords::news();
    return words.join(QStringLiteral(" · "));
}

QString accountWords(const BankAccountXid& xid, const QueryVocabulary& vocabulary) {
    for (const QueryVocabulary::NamedAccount& account : vocabulary.accounts)
        if (account.xid == xid) return account.bank + QLatin1Char(' ') + accountNumberText(account.number);
    return xid.text;
}

}  // namespace bankhub
