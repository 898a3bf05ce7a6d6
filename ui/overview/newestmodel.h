// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/store/store.h"

namespace bankhub {

/// The newest transactions, few enough to be held here.
class NewestModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Account, Amount, Content, Code, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Store::CachedTransaction>& rows);
    [[nodiscard]] const Store::CachedTransaction& rowAt(int row) const { return rows_.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    QList<Store::CachedTransaction> rows_;
};

}  // namespace bankhub
