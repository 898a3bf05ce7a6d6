// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <optional>

#include "app/domain/company.h"
#include "app/domain/writes.h"

namespace bankhub {

/// What a form about a company holds. Texts are trimmed and NFC; empty texts and missing values mean "not stated".
struct CompanyDraft {
    QString fullName;
    QString shortName;
    QString status;
    std::optional<bool> paymentCodeEnabled;
    QString paymentCodePrefix;
    std::optional<int> suffixLengthFrom;
    std::optional<int> suffixLengthTo;
    QString suffixCharacterType;
    QString transactionQuota;  ///< digits or "Unlimited"

    static CompanyDraft of(const Company& company);
    /// The part that payment codes depend on, for a live sample.
    [[nodiscard]] CompanyConfiguration configuration() const;
    bool operator==(const CompanyDraft&) const = default;
};

inline constexpr int longestFullName = 200;  ///< characters, not UTF-16 units
inline constexpr int longestShortName = 20;  ///< of the vendor's older document
inline constexpr auto unlimitedQuota = "Unlimited";

/// Why the service would refuse a value. Worded in ui/companies.
enum class DraftProblem {
    NameMissing,
    NameTooLong,
    ShortNameTooLong,
    StatusMissing,
    PrefixMissing,     ///< recognition is being switched on without a prefix
    PrefixNotLetters,  ///< something else than A to Z
    PrefixLength,
    SuffixOutOfRange,
    SuffixBackwards,  ///< the longest is below the shortest
    QuotaNotACount,
};

/// Problems by member of the contract ("full_name"). Only members that differ from `before` are looked at: an odd value
/// that the service holds already does not stand in the way of changing another. Pass an empty draft for a new company.
QMap<QString, DraftProblem> problemsIn(const CompanyDraft& draft, const CompanyDraft& before);

/// The members that are stated, by name of the contract, in its spelling ("on", "NumberOnly").
QMap<QString, QString> memberValues(const CompanyDraft& draft);
/// The members in the order in which people read them.
const QStringList& companyMembers();
/// Whether two spellings mean the same to the service (a prefix and a status in any case, a name in any Unicode form).
bool isSameValue(const QString& member, const QString& left, const QString& right);

/// The members that differ, in the order of companyMembers().
QList<MemberChange> changesBetween(const CompanyDraft& before, const CompanyDraft& after);
/// The same as a body for company/edit: nothing but what differs.
CompanyChange changeBetween(const CompanyDraft& before, const CompanyDraft& after);

/// A count as people type it ("50.000", " 50000 ") as digits, "unlimited" in any case as the contract spells it;
/// anything else as it is.
QString normalizedQuota(const QString& typed);
/// Characters as a reader counts them: code points of the NFC form.
int characterCount(const QString& text);

}  // namespace bankhub
