// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "app/domain/transactionmarks.h"
#include "app/domain/transactionquery.h"
#include "app/store/store.h"

namespace bankhub {

/// What a row is besides its own values.
struct RowStanding {
    MarkRules marks;     ///< which marks are wanted
    bool isNew = false;  ///< it came since the user last looked
};

/// What a cell of the transaction table answers for one role: text, raw value, text for a spreadsheet, tone, pill, mark,
/// font, tool tip. In privacy mode only RawValueRole still tells amounts and account numbers.
QVariant transactionCell(const Store::CachedTransaction& row, TransactionField field, int role,
                         const RowStanding& standing = {});

/// The text of a field on the screen; without amounts and account numbers in privacy mode.
QString transactionFieldText(const Store::CachedTransaction& row, TransactionField field);

/// Makes text safe to paste into a spreadsheet: a bank text that begins like a formula gets an apostrophe in front.
QString spreadsheetText(const QString& text);

}  // namespace bankhub
