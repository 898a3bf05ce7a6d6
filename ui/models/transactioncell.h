// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "app/domain/transactionquery.h"
#include "app/store/store.h"

namespace bankhub {

/// What a cell of the transaction table answers for one role: text, raw value, text for a spreadsheet, tone, pill.
QVariant transactionCell(const Store::CachedTransaction& row, TransactionField field, int role);

/// The text of a field on the screen.
QString transactionFieldText(const Store::CachedTransaction& row, TransactionField field);

/// Makes text safe to paste into a spreadsheet: a bank text that begins like a formula gets an apostrophe in front.
QString spreadsheetText(const QString& text);

}  // namespace bankhub
