// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/companies/companydraft.h"
#include "ui/format/statustext.h"

namespace bankhub {

// Values of a company in the words of the people at the desk.

QString draftProblemText(DraftProblem problem);
/// "Digits only"; an unknown type keeps the service's own spelling.
QString characterTypeText(const QString& type);
/// "Unlimited", "50.000 transactions"; a dash when nothing is stated.
QString quotaText(const QString& quota);
/// "On", "Off"; a dash when nothing is stated.
StatusText paymentCodesText(const std::optional<bool>& enabled);
/// "SH and 4 to 10 digits"; empty while the configuration makes no complete rule.
QString codeRuleText(const CompanyConfiguration& configuration);
/// Whether balance notifications are sent: only for an active company with a quota above zero (contract notes,
/// section 7). Empty when the configuration is not known.
QString notificationsText(const Company& company, const std::optional<CompanyConfiguration>& known);

/// A value of a member as the contract spells it, in words.
QString memberValueText(const QString& member, const QString& value);
/// The same for all changes.
QList<MemberChange> inWords(QList<MemberChange> changes);

}  // namespace bankhub
