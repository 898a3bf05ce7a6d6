// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/marktext.h"

#include <QCoreApplication>

#include "ui/format/moneytext.h"

namespace bankhub {

namespace {

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkText)
public:
    static StatusText words(TransactionMark mark) {
        switch (mark) {
            case TransactionMark::LargeAmount:
                return {tr("large amount"), Tone::Accent, QStringLiteral("large-amount")};
            case TransactionMark::MissingCode:
                return {tr("no code"), Tone::Warning, QStringLiteral("no-code")};
            case TransactionMark::NotificationFailed:
                return {tr("not delivered"), Tone::Bad, QStringLiteral("warning")};
            case TransactionMark::DuplicateSuspect:
                break;
        }
        return {tr("duplicate?"), Tone::Warning, QStringLiteral("duplicate")};
    }
    static QString explanation(TransactionMark mark, const MarkRules& rules) {
        switch (mark) {
            case TransactionMark::LargeAmount:
                return tr("A large amount: %1 or more.").arg(withCurrency(moneyText(rules.largeFrom.value_or(0))));
            case TransactionMark::MissingCode:
                return tr("Money came in without a payment code.");
            case TransactionMark::NotificationFailed:
                return tr("The balance notification was not delivered.");
            case TransactionMark::DuplicateSuspect:
                break;
        }
        return tr(
            "Possibly a duplicate: another transaction of the same account within %n minute(s) has the same "
            "amount and content.",
            nullptr, rules.duplicateMinutes.value_or(0));
    }
    static QString newRow() { return tr("new since your last visit"); }
};

}  // namespace

StatusText markText(TransactionMark mark) {
    return MarkWords::words(mark);
}

QString markExplanation(TransactionMark mark, const MarkRules& rules) {
    return MarkWords::explanation(mark, rules);
}

StatusText newRowText() {
    return {MarkWords::newRow(), Tone::Accent, {}};
}

MarkRules markRules(const MarkSettings& settings) {
    MarkRules rules;
    if (settings.largeAmount) rules.largeFrom = settings.largeAmountFrom;
    rules.missingCode = settings.missingCode;
    rules.notificationFailed = settings.notificationFailed;
    if (settings.duplicates) rules.duplicateMinutes = settings.duplicateMinutes;
    return rules;
}

}  // namespace bankhub
