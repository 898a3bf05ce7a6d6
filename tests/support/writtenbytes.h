// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <functional>
#include <memory>

#include "app/export/exporttarget.h"
#include "app/export/transactionwriter.h"

namespace bankhub::testing {

using MakeWriter = std::function<std::unique_ptr<TransactionWriter>(std::unique_ptr<ExportTarget>)>;

/// What a writer makes of the rows; "(failed)" when it could not.
QByteArray writtenBytes(const MakeWriter& makeWriter, const QList<Store::CachedTransaction>& rows);

/// A row with something in every member, 2026-06-01 00:05:09 in Vietnam.
Store::CachedTransaction fullRow();
/// One with this text in every member that holds a text.
Store::CachedTransaction rowOf(const QString& text);

}  // namespace bankhub::testing
