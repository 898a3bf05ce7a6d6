// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/audit/auditfile.h"

namespace bankhub {

/// Records of the audit log as a table, in the order they are given.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Time, User, Profile, What, Outcome, Detail, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<AuditRecord>& records);
    [[nodiscard]] const AuditRecord& recordAt(int row) const { return records_.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    [[nodiscard]] static QString text(const AuditRecord& record, int column);
    QList<AuditRecord> records_;
};

}  // namespace bankhub
