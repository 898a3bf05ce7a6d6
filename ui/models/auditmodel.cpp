// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditmodel.h"

#include "ui/format/audittext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"

namespace bankhub {

void AuditModel::setRecords(const QList<AuditRecord>& records) {
    beginResetModel();
    records_ = records;
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(records_.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::text(const AuditRecord& record, int column) {
    switch (column) {
        case Number:
            return QString::number(record.number);
        case Time:
            return dateTimeText(record.timeUtcMs);
        case User:
            return record.user;
        case Profile:
            return record.event.profile;
        case What:
            return auditActionText(record.event);
        case Outcome:
            return auditOutcomeText(record.event).words;
        case Detail:
            return record.event.detail.isEmpty() ? record.event.path : record.event.detail;
        default:
            return {};
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const AuditRecord& record = records_.at(index.row());
    if (role == Qt::DisplayRole || role == CopyTextRole) return text(record, index.column());
    if (role == ToneRole && index.column() == Outcome) return static_cast<int>(auditOutcomeText(record.event).tone);
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("No.");
        case Time:
            return tr("Time");
        case User:
            return tr("User");
        case Profile:
            return tr("Profile");
        case What:
            return tr("What");
        case Outcome:
            return tr("Outcome");
        case Detail:
            return tr("Detail");
        default:
            return {};
    }
}

void AuditModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!records_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
