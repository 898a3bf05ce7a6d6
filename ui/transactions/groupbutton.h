// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/domain/transactiongroup.h"

namespace bankhub {

/// Chooses what the rows are grouped by, and collapses or expands all groups.
class GroupButton : public QPushButton {
    Q_OBJECT
public:
    explicit GroupButton(QWidget* parent = nullptr);
    void setGrouping(TransactionGrouping grouping);

signals:
    void chosen(TransactionGrouping grouping);
    void collapseAllRequested();
    void expandAllRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildMenu();
    void retranslate();

    TransactionGrouping grouping_ = TransactionGrouping::None;
};

}  // namespace bankhub
