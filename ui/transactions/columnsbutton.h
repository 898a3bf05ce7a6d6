// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

namespace bankhub {

class ColumnChooser;
class TransactionTable;

/// Says how many columns of a table are hidden and opens the chooser for them.
class ColumnsButton : public QPushButton {
    Q_OBJECT
public:
    /// `table` must outlive the button.
    explicit ColumnsButton(TransactionTable& table, QWidget* parent = nullptr);
    void openChooser();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showColumns();

    TransactionTable& table_;
    QPointer<ColumnChooser> chooser_;
};

}  // namespace bankhub
