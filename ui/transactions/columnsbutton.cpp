// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/columnsbutton.h"

#include <QEvent>

#include "ui/transactions/columnchooser.h"
#include "ui/transactions/transactiontable.h"

namespace bankhub {

ColumnsButton::ColumnsButton(TransactionTable& table, QWidget* parent) : QPushButton(parent), table_(table) {
    connect(this, &QPushButton::clicked, this, &ColumnsButton::openChooser);
    connect(&table_, &TransactionTable::chooserRequested, this, &ColumnsButton::openChooser);
    connect(&table_, &RecordTable::columnsChanged, this, &ColumnsButton::showColumns);
    showColumns();
}

void ColumnsButton::openChooser() {
    if (!chooser_) {
        chooser_ = new ColumnChooser(table_.columns(), window());
        connect(chooser_, &ColumnChooser::chosen, &table_, &TransactionTable::setColumns);
    }
    chooser_->show();
    chooser_->raise();
    chooser_->activateWindow();
}

void ColumnsButton::showColumns() {
    const int hidden = table_.hiddenCount();
    setText(hidden == 0 ? tr("Columns") : tr("Columns (%n hidden)", nullptr, hidden));
    setAccessibleName(text());
    setToolTip(tr("Choose which columns are shown and in which order"));
    if (chooser_) chooser_->setColumns(table_.columns());
}

void ColumnsButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showColumns();
}

}  // namespace bankhub
