// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/querykeys.h"
#include "app/domain/querylanguage.h"
#include "app/domain/querytokens.h"
#include "app/domain/vietnamesefolding.h"

namespace bankhub {

using querykeys::Key;
using Kind = QueryProblem::Kind;

namespace {

/// Reads one line, token by token.
class Parser {
public:
    explicit Parser(const QueryVocabulary& vocabulary) : vocabulary_(vocabulary) {}

    ParsedQuery parse(const QString& line) {
        for (const QueryToken& token : queryTokens(line))
            take(token);
        parsed_.filter.query.text = words_.join(QLatin1Char(' '));
        return parsed_;
    }

private:
    void take(const QueryToken& token) {
        if (token.unclosedQuote) complain(Kind::UnclosedQuote, token, token.value);
        if (!token.hasKey) {
            takeWord(token);
            return;
        }
        const auto key = querykeys::keyOf(token.key);
        if (!key) {
            complain(Kind::UnknownKey, token, token.key);
            parsed_.problems.last().suggestion = querykeys::nearest(token.key);
            return;
        }
        if (token.value.isEmpty()) {
            complain(Kind::MissingValue, token, querykeys::nameOf(*key));
            return;
        }
        takeKey(*key, token);
    }

    void takeWord(const QueryToken& token) {
        if (token.value.isEmpty()) return;
        if (token.negated)
            query().excludedWords << token.value;
        else
            words_ << quotedWord(token.value);
    }

    void takeKey(Key key, const QueryToken& token) {
        const bool textual = querykeys::fieldOf(key).has_value();
        if (token.negated && key == Key::Date) {
            complain(Kind::CannotBeExcluded, token, querykeys::nameOf(key));
            return;
        }
        const bool once = !textual && key != Key::Has && !token.negated;
        if (once && seen_.contains(key)) {
            complain(Kind::SaidTwice, token, querykeys::nameOf(key));
            return;
        }
        if (once) seen_ << key;
        switch (key) {
            case Key::Amount:
                takeAmount(token);
                return;
            case Key::Direction:
                takeDirection(token);
                return;
            case Key::Notified:
                takeNotified(token);
                return;
            case Key::Date:
                if (const auto period = readPeriod(token.value))
                    parsed_.filter.period = *period;
                else
                    complain(Kind::BadDate, token, token.value);
                return;
            case Key::Has:
                takeProperty(token);
                return;
            case Key::Account:
                if (takeAccount(token)) return;
                break;
            case Key::Company:
                if (takeCompany(token)) return;
                break;
            default:
                break;
        }
        takeText(*querykeys::fieldOf(key), token);
    }

    void takeDirection(const QueryToken& token) {
        const auto direction = querykeys::directionOf(token.value);
        if (!direction)
            complain(Kind::BadDirection, token, token.value);
        else if (token.negated)
            addOnce(query().excludedDirections, *direction);
        else
            query().direction = direction;
    }

    void takeNotified(const QueryToken& token) {
        const auto delivered = querykeys::yesNoOf(token.value);
        if (!delivered)
            complain(Kind::BadYesNo, token, token.value);
        else if (token.negated)
            addOnce(query().excludedDeliveries, *delivered);
        else
            query().webhookDelivered = delivered;
    }

    template <typename T>
    static void addOnce(QList<T>& list, const T& value) {
        if (!list.contains(value)) list << value;
    }

    void takeText(TransactionField field, const QueryToken& token) {
        FieldCondition condition{field, FieldCondition::Match::Contains, token.value, token.negated};
        if (token.value.startsWith(QLatin1Char('=')) && !token.quoted) {
            condition.match = FieldCondition::Match::Equals;
            condition.text = token.value.mid(1);
        } else if (token.exact) {
            condition.match = FieldCondition::Match::Equals;
        } else if (token.openStar) {
            condition.match = FieldCondition::Match::StartsWith;
            condition.text = token.value.chopped(1);
        }
        if (condition.text.isEmpty())
            complain(Kind::MissingValue, token, token.key);
        else
            query().conditions << condition;
    }

    void takeProperty(const QueryToken& token) {
        const auto field = querykeys::propertyOf(token.value);
        if (!field) {
            complain(Kind::UnknownProperty, token, token.value);
            return;
        }
        // "has" is "not empty".
        query().conditions << FieldCondition{*field, FieldCondition::Match::Empty, {}, !token.negated};
    }

    /// True when the value names exactly one account: then its identifier, which an index answers, is the filter.
    bool takeAccount(const QueryToken& token) {
        if (token.negated || !query().account.isEmpty()) return false;
        const QString wanted = token.value.startsWith(QLatin1Char('=')) ? token.value.mid(1) : token.value;
        QList<BankAccountXid> found;
        for (const QueryVocabulary::NamedAccount& account : vocabulary_.accounts)
            if (account.number == wanted || account.xid.text == wanted) found << account.xid;
        if (found.size() != 1) return false;
        query().account = found.constFirst();
        return true;
    }

    bool takeCompany(const QueryToken& token) {
        if (token.negated || !query().company.isEmpty()) return false;
        const QString wanted =
            foldVietnamese(token.value.startsWith(QLatin1Char('=')) ? token.value.mid(1) : token.value);
        QList<CompanyXid> found;
        for (const QueryVocabulary::NamedCompany& company : vocabulary_.companies)
            if (foldVietnamese(company.name) == wanted || foldVietnamese(company.xid.text) == wanted)
                found << company.xid;
        if (found.size() != 1) return false;
        query().company = found.constFirst();
        return true;
    }

    std::optional<Dong> amount(const QString& text, const QueryToken& token) {
        const AmountReading reading = readTypedAmount(text);
        if (reading.isValid()) return reading.amount;
        complain(text.trimmed().isEmpty() ? Kind::MissingValue : Kind::BadAmount, token, text);
        parsed_.problems.last().amountProblem = reading.problem;
        return {};
    }

    void takeAmount(const QueryToken& token) {
        const auto range = amountRange(token);
        if (!range) return;
        if (token.negated) {
            addOnce(query().excludedAmounts, *range);
        } else {
            query().amountFrom = range->from;
            query().amountTo = range->to;
        }
    }

    std::optional<AmountRange> amountRange(const QueryToken& token) {
        const QString& text = token.value;
        if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots >= 0) {
            const auto from = amount(text.left(dots), token);
            const auto to = from ? amount(text.mid(dots + 2), token) : std::nullopt;
            if (!from || !to) return {};
            if (*from > *to) {
                complain(Kind::EmptyRange, token, text);
                return {};
            }
            return AmountRange{from, to};
        }
        const bool least = text.startsWith(QLatin1Char('>'));
        const bool most = text.startsWith(QLatin1Char('<'));
        const bool equal = text.mid(least || most ? 1 : 0).startsWith(QLatin1Char('='));
        const auto value = amount(text.mid((least || most ? 1 : 0) + (equal ? 1 : 0)), token);
        if (!value) return {};
        const Dong step = equal || !(least || most) ? 0 : 1;
        // No amount is below one dong or above the largest that can be written.
        if ((most && *value - step < 1) || (least && *value + step > largestTypedAmount)) {
            complain(Kind::BadAmount, token, text);
            parsed_.problems.last().amountProblem = most ? AmountProblem::NotPositive : AmountProblem::TooLarge;
            return {};
        }
        AmountRange range;
        if (!most) range.from = *value + step;
        if (!least) range.to = *value - step;
        return range;
    }

    void complain(Kind kind, const QueryToken& token, const QString& subject) {
        QueryProblem problem;
        problem.kind = kind;
        problem.position = token.position;
        problem.length = token.length;
        problem.subject = subject;
        parsed_.problems << problem;
    }

    TransactionQuery& query() { return parsed_.filter.query; }

    const QueryVocabulary& vocabulary_;
    ParsedQuery parsed_;
    QStringList words_;
    QList<Key> seen_;
};

}  // namespace

TransactionQuery TransactionFilter::on(QDate today) const {
    TransactionQuery resolved = query;
    const DateRange range = period.on(today);
    resolved.from = range.from;
    resolved.to = range.to;
    return resolved;
}

QStringList QueryVocabulary::banks() const {
    QStringList names;
    for (const NamedAccount& account : accounts)
        if (!account.bank.isEmpty() && !names.contains(account.bank, Qt::CaseInsensitive)) names << account.bank;
    names.sort(Qt::CaseInsensitive);
    return names;
}

ParsedQuery parseQuery(const QString& line, const QueryVocabulary& vocabulary) {
    return Parser(vocabulary).parse(line);
}

}  // namespace bankhub
