// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/domain/amounttext.h"
#include "app/domain/dateperiod.h"
#include "app/domain/transactionquery.h"

/// The one line in which every filter of the transaction page can be written:
/// `amount:>=1tr dir:in bank:MBBank -content:phi date:last-month "nguyen van"`.
namespace bankhub {

/// A query whose days may be relative to today, as a person means it.
struct TransactionFilter {
    DatePeriod period;
    TransactionQuery query;  ///< its `from`, `to` and `sort` are not looked at
    /// The query for when today (in Vietnam) is this day.
    [[nodiscard]] TransactionQuery on(QDate today) const;
    [[nodiscard]] bool restricts() const { return period.kind != DatePeriod::Kind::All || query.restricts(); }
    bool operator==(const TransactionFilter&) const = default;
};

/// The names that the line may use for companies and accounts.
struct QueryVocabulary {
    struct NamedAccount {
        BankAccountXid xid;
        QString bank;
        QString number;
    };
    struct NamedCompany {
        CompanyXid xid;
        QString name;
    };
    QList<NamedAccount> accounts;
    QList<NamedCompany> companies;
    [[nodiscard]] QStringList banks() const;  ///< each once, sorted
};

/// What is wrong with a piece of the line. Words for people are made in ui/.
struct QueryProblem {
    enum class Kind {
        UnknownKey,    ///< `subject`: as typed; `suggestion`: the nearest key, may be empty
        MissingValue,  ///< nothing after "amount:"
        BadAmount,     ///< see `amountProblem`
        EmptyRange,    ///< the lower end is above the upper one
        BadDate,
        BadDirection,
        BadYesNo,
        UnknownProperty,  ///< has: knows code, va and ref
        UnclosedQuote,
        CannotBeExcluded,  ///< a minus before a key that has no opposite: date
        SaidTwice,         ///< a key that can be given once
    };
    Kind kind = Kind::UnknownKey;
    qsizetype position = 0;  ///< in characters of the line
    qsizetype length = 0;
    QString subject;
    QString suggestion;
    AmountProblem amountProblem = AmountProblem::None;
    bool operator==(const QueryProblem&) const = default;
};

struct ParsedQuery {
    TransactionFilter filter;      ///< what could be understood
    QList<QueryProblem> problems;  ///< in the order of the line
};

/// Reads the line. An account or company that is named exactly becomes a filter by its identifier, anything else a
/// condition on the text.
ParsedQuery parseQuery(const QString& line, const QueryVocabulary& vocabulary);
/// The line that parseQuery reads back to the same filter.
QString queryLine(const TransactionFilter& filter, const QueryVocabulary& vocabulary);

/// One way to go on at the cursor.
struct QueryCompletion {
    QString text;  ///< to stand in place of the piece: "amount:", "bank:MBBank"
    bool operator==(const QueryCompletion&) const = default;
};
struct QueryCompletions {
    qsizetype position = 0;  ///< the piece of the line that a completion replaces
    qsizetype length = 0;
    QList<QueryCompletion> choices;
};
/// What can stand where the cursor is; nothing inside of a plain word that begins no key.
QueryCompletions completeQuery(const QString& line, qsizetype cursor, const QueryVocabulary& vocabulary);

}  // namespace bankhub
