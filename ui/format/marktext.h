// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/transactionmarks.h"
#include "app/settings/settings.h"
#include "ui/format/statustext.h"

namespace bankhub {

/// A mark as a tag: word, icon, tone.
StatusText markText(TransactionMark mark);
/// Why a row has this mark, in a sentence.
QString markExplanation(TransactionMark mark, const MarkRules& rules);
/// "New since your last visit".
StatusText newRowText();
/// The rules that the settings ask for.
MarkRules markRules(const MarkSettings& settings);

}  // namespace bankhub
