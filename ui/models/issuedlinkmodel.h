// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/linking/linkregister.h"

namespace bankhub {

/// The register of links as a table, newest first.
class IssuedLinkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Created, Purpose, Company, Account, State, Expires, CreatedBy, ColumnCount };

    /// `links` must outlive the model.
    explicit IssuedLinkModel(LinkRegister& links, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const IssuedLink& linkAt(int row) const { return rows_.at(row); }
    [[nodiscard]] int rowOf(const LinkTokenXid& xid) const;
    static QString columnName(Column column);
    void retranslate();

private:
    void takeRows();
    [[nodiscard]] QString text(const IssuedLink& link, Column column) const;
    [[nodiscard]] QVariant rawValue(const IssuedLink& link, Column column) const;

    LinkRegister& links_;
    QList<IssuedLink> rows_;
};

}  // namespace bankhub
