// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

class QAbstractItemModel;

namespace bankhub {

/// The heading of a row, which no table shows: what a screen reader says on coming to the row, so that it is heard
/// whole whatever cell the keyboard is in. For headerData of Qt::Vertical; nothing for other roles than text.
/// `columns` in the order in which they are said; the first `bareCount` without their headings, because they speak for
/// themselves. Columns with nothing in them are left out.
QVariant rowHeading(const QAbstractItemModel& model, int row, int role, const QList<int>& columns, int bareCount = 1);
/// All columns in the order of the model.
QVariant rowHeading(const QAbstractItemModel& model, int row, int role);

}  // namespace bankhub
