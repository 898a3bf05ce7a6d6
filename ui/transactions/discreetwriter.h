// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/export/exporttable.h"
#include "app/export/transactionwriter.h"

namespace bankhub {

/// The columns of a copy in privacy mode: amounts become a fixed text.
QList<ExportColumn> discreetColumns(const QList<ExportColumn>& columns);
/// Hands rows on to `writer` without account numbers, and without numbers in their content.
std::unique_ptr<TransactionWriter> makeDiscreetWriter(std::unique_ptr<TransactionWriter> writer);

}  // namespace bankhub
