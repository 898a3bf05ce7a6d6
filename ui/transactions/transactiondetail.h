// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/detailpanel.h"

#include "app/domain/transactionmarks.h"
#include "app/store/store.h"

class QPushButton;
class QVBoxLayout;

namespace bankhub {

/// Everything known of one transaction.
class TransactionDetail : public DetailPanel {
    Q_OBJECT
public:
    explicit TransactionDetail(QWidget* parent = nullptr);
    void showTransaction(const Store::CachedTransaction& row);
    void showNothing();
    /// Which marks are named; at first none.
    void setMarkRules(const MarkRules& rules);
    /// A widget above the buttons, which shows and hides itself. Takes ownership; call once.
    void setNote(QWidget* note);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    std::optional<Store::CachedTransaction> row_;
    MarkRules rules_;
    QVBoxLayout* footer_;
    QPushButton* copyAll_;
};

}  // namespace bankhub
