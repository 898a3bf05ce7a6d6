// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/domain/sortorder.h"
#include "app/domain/transactionmarks.h"
#include "app/store/store.h"

namespace bankhub {

class NewTransactions;
class TransactionBrowser;

/// The transactions of a browser as a table. Rows come into memory when a view asks for them; until then a cell reads
/// "…" and LoadingRole is true. Sorting changes the query: SQL sorts, never a proxy.
class TransactionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `browser` must outlive the model.
    explicit TransactionModel(TransactionBrowser& browser, QObject* parent = nullptr);

    /// Column order on a fresh desk.
    static const QList<TransactionField>& columns();
    static int columnOf(TransactionField field);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By this column alone.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] SortOrder order() const;
    /// Asks for the rows in another order.
    void setOrder(const SortOrder& order);

    /// The row if it is in memory; asks for it otherwise.
    [[nodiscard]] const Store::CachedTransaction* transactionAt(int row) const;
    static QString fieldName(TransactionField field);
    /// Says all texts again in the present language.
    void retranslate();
    /// Which marks the rows carry; at first none.
    void setMarkRules(const MarkRules& rules);
    /// Rows that are new by it stand out. It must outlive the model.
    void followNews(const NewTransactions& news);

signals:
    void orderChanged();

private:
    void showAgain();
    [[nodiscard]] QString sortMark(TransactionField field) const;
    [[nodiscard]] QString spokenHeading(TransactionField field) const;
    TransactionBrowser& browser_;
    MarkRules rules_;
    const NewTransactions* news_ = nullptr;
};

}  // namespace bankhub
