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
    /// Shows these companies instead of the directory, in this order; counts come from the directory and are -1, shown
    /// as a dash, for those that it does not hold.
    void showFound(const QList<Company>& companies);
    /// Back to the directory.
    void showCached();
    static QString columnName(Column column);
    void retranslate();

private:
    void takeRows();
    void replaceRows(const QList<Store::CachedCompany>& fresh);
    [[nodiscard]] Store::CachedCompany cachedOf(const Company& company) const;
    [[nodiscard]] static QString text(const Store::CachedCompany& row, Column column);
    [[nodiscard]] static QVariant rawValue(const Store::CachedCompany& row, Column column);

    CompanyDirectory& directory_;
    QList<Store::CachedCompany> rows_;
    std::optional<QList<Company>> found_;
};

}  // namespace bankhub
