// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/export/exporttable.h"

namespace bankhub {

// Cells as bytes. Written by hand because an export of a million rows makes twelve million of them.

void appendUtf8(QByteArray& out, const QString& text);
void appendNumber(QByteArray& out, qint64 number);
void appendDate(QByteArray& out, qint64 utcMs, DateStyle style);

/// True for a text that a spreadsheet could take for a formula: it begins with = + - @ (also in full width), or with a
/// tab or line break, which spreadsheets strip before they look.
bool looksLikeFormula(const QString& text);
/// True for a text that a spreadsheet would take for a number and change: digits with a leading zero, twelve digits or
/// more, or digits with an E in between.
bool looksLikeLongNumber(const QString& text);
/// The text with an apostrophe in front where it looks like a formula.
QString harmlessText(const QString& text);

}  // namespace bankhub
