// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companydraft.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/domain/paymentcode.h"

namespace bankhub {

namespace {

QString normalized(const QString& text) {
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

void put(QMap<QString, QString>& values, const char* member, const QString& value) {
    if (!value.isEmpty()) values.insert(QLatin1String(member), value);
}

void put(QMap<QString, QString>& values, const char* member, const std::optional<int>& value) {
    if (value) values.insert(QLatin1String(member), QString::number(*value));
}

bool isQuota(const QString& quota) {
    static const QRegularExpression count(QStringLiteral("^[0-9]{1,15}$"));
    return quota == QLatin1String(unlimitedQuota) || count.match(quota).hasMatch();
}

std::optional<DraftProblem> prefixProblem(const QString& prefix) {
    if (prefix.isEmpty()) return DraftProblem::PrefixLength;
    if (!isPrefixOfLetters(prefix)) return DraftProblem::PrefixNotLetters;
    if (prefix.size() < shortestPrefix || prefix.size() > longestPrefix) return DraftProblem::PrefixLength;
    return {};
}

bool isOutOfRange(const std::optional<int>& length) {
    return length && (*length < 1 || *length > longestSuffix);
}

void checkSuffix(const CompanyDraft& draft, const CompanyDraft& before, QMap<QString, DraftProblem>& problems) {
    const bool fromDiffers = draft.suffixLengthFrom != before.suffixLengthFrom;
    const bool toDiffers = draft.suffixLengthTo != before.suffixLengthTo;
    if (fromDiffers && isOutOfRange(draft.suffixLengthFrom))
        problems.insert(QStringLiteral("payment_code_suffix_from"), DraftProblem::SuffixOutOfRange);
    if (toDiffers && isOutOfRange(draft.suffixLengthTo))
        problems.insert(QStringLiteral("payment_code_suffix_to"), DraftProblem::SuffixOutOfRange);
    else if ((fromDiffers || toDiffers) && draft.suffixLengthFrom && draft.suffixLengthTo &&
             *draft.suffixLengthTo < *draft.suffixLengthFrom)
        problems.insert(QStringLiteral("payment_code_suffix_to"), DraftProblem::SuffixBackwards);
}

}  // namespace

CompanyDraft CompanyDraft::of(const Company& company) {
    const CompanyConfiguration configuration = company.configuration.value_or(CompanyConfiguration{});
    CompanyDraft draft;
    draft.fullName = normalized(company.fullName);
    draft.shortName = normalized(company.shortName);
    draft.status = company.status;
    draft.paymentCodeEnabled = configuration.paymentCodeEnabled;
    draft.paymentCodePrefix = configuration.paymentCodePrefix;
    draft.suffixLengthFrom = configuration.suffixLengthFrom;
    draft.suffixLengthTo = configuration.suffixLengthTo;
    draft.suffixCharacterType = configuration.suffixCharacterType;
    draft.transactionQuota = normalizedQuota(configuration.transactionQuota);
    return draft;
}

CompanyConfiguration CompanyDraft::configuration() const {
    CompanyConfiguration result;
    result.paymentCodeEnabled = paymentCodeEnabled;
    result.paymentCodePrefix = paymentCodePrefix;
    result.suffixLengthFrom = suffixLengthFrom;
    result.suffixLengthTo = suffixLengthTo;
    result.suffixCharacterType = suffixCharacterType;
    result.transactionQuota = transactionQuota;
    return result;
}

QMap<QString, DraftProblem> problemsIn(const CompanyDraft& draft, const CompanyDraft& before) {
    QMap<QString, DraftProblem> problems;
    const bool isNew = before == CompanyDraft{};
    if (isNew || draft.fullName != before.fullName) {
        if (draft.fullName.isEmpty())
            problems.insert(QStringLiteral("full_name"), DraftProblem::NameMissing);
        else if (characterCount(draft.fullName) > longestFullName)
            problems.insert(QStringLiteral("full_name"), DraftProblem::NameTooLong);
    }
    if (draft.shortName != before.shortName && characterCount(draft.shortName) > longestShortName)
        problems.insert(QStringLiteral("short_name"), DraftProblem::ShortNameTooLong);
    if ((isNew || draft.status != before.status) && draft.status.isEmpty())
        problems.insert(QStringLiteral("status"), DraftProblem::StatusMissing);
    if (draft.paymentCodePrefix != before.paymentCodePrefix) {
        if (const auto problem = prefixProblem(draft.paymentCodePrefix))
            problems.insert(QStringLiteral("payment_code_prefix"), *problem);
    } else if (draft.paymentCodeEnabled == true && before.paymentCodeEnabled != true &&
               draft.paymentCodePrefix.isEmpty()) {
        problems.insert(QStringLiteral("payment_code_prefix"), DraftProblem::PrefixMissing);
    }
    checkSuffix(draft, before, problems);
    if (draft.transactionQuota != before.transactionQuota && !isQuota(draft.transactionQuota))
        problems.insert(QStringLiteral("transaction_amount"), DraftProblem::QuotaNotACount);
    return problems;
}

QMap<QString, QString> memberValues(const CompanyDraft& draft) {
    QMap<QString, QString> values;
    put(values, "full_name", draft.fullName);
    put(values, "short_name", draft.shortName);
    put(values, "status", draft.status);
    if (draft.paymentCodeEnabled)
        put(values, "payment_code", *draft.paymentCodeEnabled ? QStringLiteral("on") : QStringLiteral("off"));
    put(values, "payment_code_prefix", draft.paymentCodePrefix);
    put(values, "payment_code_suffix_from", draft.suffixLengthFrom);
    put(values, "payment_code_suffix_to", draft.suffixLengthTo);
    put(values, "payment_code_suffix_character_type", draft.suffixCharacterType);
    put(values, "transaction_amount", draft.transactionQuota);
    return values;
}

const QStringList& companyMembers() {
    static const QStringList members{QStringLiteral("full_name"),
                                     QStringLiteral("short_name"),
                                     QStringLiteral("status"),
                                     QStringLiteral("transaction_amount"),
                                     QStringLiteral("payment_code"),
                                     QStringLiteral("payment_code_prefix"),
                                     QStringLiteral("payment_code_suffix_from"),
                                     QStringLiteral("payment_code_suffix_to"),
                                     QStringLiteral("payment_code_suffix_character_type")};
    return members;
}

bool isSameValue(const QString& member, const QString& left, const QString& right) {
    const bool isName = member == QLatin1String("full_name") || member == QLatin1String("short_name");
    return normalized(left).compare(normalized(right), isName ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
}

QList<MemberChange> changesBetween(const CompanyDraft& before, const CompanyDraft& after) {
    const QMap<QString, QString> old = memberValues(before);
    const QMap<QString, QString> fresh = memberValues(after);
    const auto stated = [](const QMap<QString, QString>& values, const QString& member) -> std::optional<QString> {
        return values.contains(member) ? std::optional(values.value(member)) : std::nullopt;
    };
    QList<MemberChange> changes;
    for (const QString& member : companyMembers())
        if (old.value(member) != fresh.value(member))
            changes << MemberChange{member, stated(old, member), stated(fresh, member)};
    return changes;
}

CompanyChange changeBetween(const CompanyDraft& before, const CompanyDraft& after) {
    CompanyChange change;
    const auto take = [](auto& target, const auto& old, const auto& fresh) {
        if (old != fresh) target = fresh;
    };
    take(change.fullName, before.fullName, after.fullName);
    take(change.shortName, before.shortName, after.shortName);
    take(change.status, before.status, after.status);
    take(change.paymentCodeEnabled, before.paymentCodeEnabled, after.paymentCodeEnabled);
    take(change.paymentCodePrefix, before.paymentCodePrefix, after.paymentCodePrefix);
    take(change.suffixLengthFrom, before.suffixLengthFrom, after.suffixLengthFrom);
    take(change.suffixLengthTo, before.suffixLengthTo, after.suffixLengthTo);
    take(change.suffixCharacterType, before.suffixCharacterType, after.suffixCharacterType);
    take(change.transactionQuota, before.transactionQuota, after.transactionQuota);
    return change;
}

QString normalizedQuota(const QString& typed) {
    const QString text = typed.simplified();
    if (text.compare(QLatin1String(unlimitedQuota), Qt::CaseInsensitive) == 0) return QLatin1String(unlimitedQuota);
    static const QRegularExpression groups(QStringLiteral("^[0-9]{1,3}([., ][0-9]{3})+$"));
    static const QRegularExpression separators(QStringLiteral("[., ]"));
    QString digits = text;
    if (groups.match(text).hasMatch()) digits.remove(separators);
    while (digits.size() > 1 && digits.startsWith(QLatin1Char('0')) && digits.at(1).isDigit())
        digits.remove(0, 1);
    return digits;
}

int characterCount(const QString& text) {
    return static_cast<int>(text.normalized(QString::NormalizationForm_C).toUcs4().size());
}

}  // namespace bankhub
