// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companywords.h"

#include <QCoreApplication>

#include "app/domain/paymentcode.h"
#include "ui/format/moneytext.h"

namespace bankhub {

namespace {

struct CompanyWords {
    Q_DECLARE_TR_FUNCTIONS(CompanyWords)
public:
    static QString problem(DraftProblem problem) {
        switch (problem) {
            case DraftProblem::NameMissing:
                return tr("Enter the full name.");
            case DraftProblem::NameTooLong:
                return tr("The full name may have %1 characters at most.").arg(longestFullName);
            case DraftProblem::ShortNameTooLong:
                return tr("The short name may have %1 characters at most.").arg(longestShortName);
            case DraftProblem::StatusMissing:
                return tr("Choose a status.");
            case DraftProblem::PrefixMissing:
                return tr("Payment codes need a prefix before they can be switched on.");
            case DraftProblem::PrefixNotLetters:
                return tr("Only the letters A to Z, without accents, digits or blanks.");
            case DraftProblem::PrefixLength:
                return tr("The prefix has %1 to %2 letters.").arg(shortestPrefix).arg(longestPrefix);
            case DraftProblem::SuffixOutOfRange:
                return tr("The length is from 1 to %1 characters.").arg(longestSuffix);
            case DraftProblem::SuffixBackwards:
                return tr("The longest suffix cannot be shorter than the shortest one.");
            case DraftProblem::QuotaNotACount:
                return tr("Enter a whole number of transactions, such as 50000, without a fraction.");
        }
        return {};
    }
    static QString characterType(const QString& type) {
        if (type.compare(QLatin1String(suffixOfDigits), Qt::CaseInsensitive) == 0) return tr("Digits only");
        if (type.compare(QLatin1String(suffixOfDigitsAndLetters), Qt::CaseInsensitive) == 0)
            return tr("Digits and letters");
        return orDash(type);
    }
    static QString quota(const QString& quota) {
        if (quota.compare(QLatin1String(unlimitedQuota), Qt::CaseInsensitive) == 0) return tr("Unlimited");
        bool isCount = false;
        const qint64 count = quota.toLongLong(&isCount);
        if (!isCount || count < 0) return orDash(quota);
        return tr("%1 transactions", "a quota").arg(countText(count));
    }
    static StatusText paymentCodes(bool enabled) {
        return enabled ? StatusText{tr("On"), Tone::Accent, QStringLiteral("check")}
                       : StatusText{tr("Off"), Tone::Warning, QStringLiteral("stop")};
    }
    static QString rule(const PaymentCodeTemplate& rule) {
        if (rule.shortest == rule.longest)
            return rule.letters ? tr("%1 and %2 digits or letters").arg(rule.prefix).arg(rule.shortest)
                                : tr("%1 and %2 digits").arg(rule.prefix).arg(rule.shortest);
        return (rule.letters ? tr("%1 and %2 to %3 digits or letters") : tr("%1 and %2 to %3 digits"))
            .arg(rule.prefix)
            .arg(rule.shortest)
            .arg(rule.longest);
    }
    static QString notifications(bool active, bool quota) {
        if (!active) return tr("not sent: the company is not active");
        if (!quota) return tr("not sent: there is no quota");
        return tr("sent");
    }
};

}  // namespace

QString draftProblemText(DraftProblem problem) {
    return CompanyWords::problem(problem);
}

QString characterTypeText(const QString& type) {
    return CompanyWords::characterType(type);
}

QString quotaText(const QString& quota) {
    return CompanyWords::quota(quota);
}

StatusText paymentCodesText(const std::optional<bool>& enabled) {
    return enabled ? CompanyWords::paymentCodes(*enabled) : StatusText{dash(), Tone::Dim, {}};
}

QString codeRuleText(const CompanyConfiguration& configuration) {
    const auto rule = paymentCodeTemplate(configuration);
    return rule ? CompanyWords::rule(*rule) : QString();
}

QString notificationsText(const Company& company, const std::optional<CompanyConfiguration>& known) {
    if (!known) return {};
    const QString quota = normalizedQuota(known->transactionQuota);
    const bool hasQuota = quota == QLatin1String(unlimitedQuota) || quota.toLongLong() > 0;
    const bool active = company.status.compare(QLatin1String("Active"), Qt::CaseInsensitive) == 0;
    return CompanyWords::notifications(active, hasQuota);
}

QString memberValueText(const QString& member, const QString& value) {
    if (member == QLatin1String("status")) return companyStatusText(value).words;
    if (member == QLatin1String("payment_code")) return paymentCodesText(value == QLatin1String("on")).words;
    if (member == QLatin1String("payment_code_suffix_character_type")) return characterTypeText(value);
    if (member == QLatin1String("transaction_amount")) return quotaText(value);
    return value;
}

QList<MemberChange> inWords(QList<MemberChange> changes) {
    for (MemberChange& change : changes) {
        if (change.before) change.before = memberValueText(change.member, *change.before);
        if (change.after) change.after = memberValueText(change.member, *change.after);
    }
    return changes;
}

}  // namespace bankhub
