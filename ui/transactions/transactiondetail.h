// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/detailpanel.h"

#include "app/store/store.h"

class QPushButton;

namespace bankhub {

/// Everything known of one transaction.
class TransactionDetail : public DetailPanel {
    Q_OBJECT
public:
    explicit TransactionDetail(QWidget* parent = nullptr);
    void showTransaction(const Store::CachedTransaction& row);
    void showNothing();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    std::optional<Store::CachedTransaction> row_;
    QPushButton* copyAll_;
};

}  // namespace bankhub
