// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "ui/overview/overviewcard.h"

class QPushButton;

namespace bankhub {

class NewestModel;
class RecordTable;

/// The newest transactions; Return or a double click leads to one of them, a button to all.
class NewestCard : public OverviewCard {
    Q_OBJECT
public:
    explicit NewestCard(QWidget* parent = nullptr);
    void setRows(const QList<Store::CachedTransaction>& rows);
    void retranslate();

signals:
    void transactionActivated(const TransactionId& id);
    void allRequested();

private:
    void fitHeight();

    QPushButton* all_;
    NewestModel* model_;
    RecordTable* table_;
};

}  // namespace bankhub
