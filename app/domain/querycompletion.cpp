// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/querykeys.h"
#include "app/domain/querylanguage.h"
#include "app/domain/querytokens.h"
#include "app/domain/vietnamesefolding.h"

namespace bankhub {

using querykeys::Key;

namespace {

QStringList valuesOf(Key key, const QueryVocabulary& vocabulary) {
    QStringList values;
    switch (key) {
        case Key::Direction:
            return {QStringLiteral("in"), QStringLiteral("out")};
        case Key::Notified:
            return {QStringLiteral("yes"), QStringLiteral("no")};
        case Key::Has:
            return {QStringLiteral("code"), QStringLiteral("va"), QStringLiteral("ref")};
        case Key::Date:
            return periodNames();
        case Key::Bank:
            return vocabulary.banks();
        case Key::Amount:
            return {QStringLiteral(">="), QStringLiteral("<="), QStringLiteral(">=1tr"), QStringLiteral("500k..5tr")};
        case Key::Account:
            for (const QueryVocabulary::NamedAccount& account : vocabulary.accounts)
                values << account.number;
            break;
        case Key::Company:
            for (const QueryVocabulary::NamedCompany& company : vocabulary.companies)
                values << company.name;
            break;
        default:
            break;
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

/// The token in which the cursor stands or at whose end it is.
QueryToken tokenAt(const QString& line, qsizetype cursor) {
    for (const QueryToken& token : queryTokens(line))
        if (cursor >= token.position && cursor <= token.position + token.length) return token;
    QueryToken none;
    none.position = cursor;
    return none;
}

}  // namespace

QueryCompletions completeQuery(const QString& line, qsizetype cursor, const QueryVocabulary& vocabulary) {
    const QueryToken token = tokenAt(line, cursor);
    QueryCompletions completions{token.position, token.length, {}};
    const QString minus = token.negated ? QStringLiteral("-") : QString();
    if (token.hasKey) {
        const auto key = querykeys::keyOf(token.key);
        if (!key) return completions;
        const QString typed = foldVietnamese(token.value);
        for (const QString& value : valuesOf(*key, vocabulary)) {
            if (!foldVietnamese(value).contains(typed) || value == token.value) continue;
            completions.choices << QueryCompletion{minus + token.key + QLatin1Char(':') + quotedWord(value)};
        }
        return completions;
    }
    if (token.quoted) return completions;
    const QString typed = foldVietnamese(token.value);
    for (const Key key : querykeys::allKeys()) {
        const QString name = querykeys::nameOf(key);
        if (name.startsWith(typed)) completions.choices << QueryCompletion{minus + name + QLatin1Char(':')};
    }
    return completions;
}

}  // namespace bankhub
