// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/store/store.h"
#include "ui/export/exportsubject.h"

class QPagedPaintDevice;
class QWidget;

namespace bankhub {

/// The receipt of one transaction as HTML for QTextDocument, in the language of the program; the amount in words is
/// always Vietnamese. Legible in black and white. What comes from the bank is text in it, never markup.
QString receiptHtml(const Store::CachedTransaction& row, const ExportOrigin& origin, qint64 nowUtcMs);
/// Paints it on a device that the caller has set up.
void paintReceipt(const QString& html, QPagedPaintDevice& device);
/// Asks for a printer, or a PDF file, and prints.
void printReceipt(const Store::CachedTransaction& row, const ExportOrigin& origin, qint64 nowUtcMs, QWidget* window);

}  // namespace bankhub
