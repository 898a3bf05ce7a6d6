// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/store/store.h"

namespace bankhub {

class CompanyDirectory;

/// The companies of a directory as a table. `RawValueRole` sorts, `SearchTextRole` is folded for search.
class CompanyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Status, Accounts, Transactions, Created, Updated, ColumnCount };

    /// `directory` must outlive the model.
    explicit CompanyModel(CompanyDirectory& directory, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Store::CachedCompany& companyAt(int row) const { return rows_.at(row); }
    [[nodiscard]] int rowOf(const CompanyXid& xid) const;
    static QString columnName(Column column);
    void retranslate();

private:
    void takeRows();
    [[nodiscard]] static QString text(const Store::CachedCompany& row, Column column);
    [[nodiscard]] static QVariant rawValue(const Store::CachedCompany& row, Column column);

    CompanyDirectory& directory_;
    QList<Store::CachedCompany> rows_;
};

}  // namespace bankhub
