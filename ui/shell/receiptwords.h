// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/auth/profile.h"
#include "app/notices/receiptwatch.h"
#include "app/settings/settings.h"

namespace bankhub {

/// What a notice of the desktop says. Plain text.
struct NoticeText {
    QString title;
    QString text;
};

/// Tells of money that came in: a single receipt with its account and content, several with their number and sum and
/// the newest of them. `hidden`: without amounts, account numbers and contents, which others may see on a locked
/// screen. The profile is named, so that simulated money is not taken for real.
NoticeText receiptNotice(const Receipts& receipts, const Profile& profile, bool hidden);

/// The rule that the settings make; nothing when notices are not wanted.
std::optional<ReceiptRule> receiptRule(const NoticeSettings& notices);

/// What to ask for to see these rows: the rule, after the row that the notice followed. With several accounts the rows
/// of others are among them.
TransactionQuery receiptQuery(const Receipts& receipts, const NoticeSettings& notices);

}  // namespace bankhub
