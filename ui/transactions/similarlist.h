// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/transactions/similartransactions.h"

class QLabel;
class QVBoxLayout;

namespace bankhub {

/// The part of the detail panel that lists similar transactions: the newest few, each a button, and a button for every
/// kind that shows all of them in the table.
class SimilarList : public QWidget {
    Q_OBJECT
public:
    /// `similar` must outlive it.
    explicit SimilarList(SimilarTransactions& similar, QWidget* parent = nullptr);

signals:
    void transactionChosen(Store::RowId rowId);
    void filterChosen(const TransactionFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void addTransaction(const Store::CachedTransaction& row);
    void addKind(const SimilarTransactions::Kind& kind);

    SimilarTransactions& similar_;
    QLabel* title_;
    QLabel* note_;
    QWidget* list_ = nullptr;
    QVBoxLayout* layout_;
};

}  // namespace bankhub
