// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace bankhub {

/// A short list of texts within a dialog, with the look of the tables of the pages. Whole rows, nothing to edit in
/// place; Tab leaves it.
class SmallTable : public QTableWidget {
    Q_OBJECT
public:
    explicit SmallTable(int columnCount, QWidget* parent = nullptr);
    /// Puts texts into the cells of a row that exists, and makes a sentence of them for those who listen.
    void setRow(int row, const QStringList& texts);
};

}  // namespace bankhub
