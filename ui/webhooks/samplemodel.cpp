// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/samplemodel.h"

#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/webhooks/samplewords.h"

namespace bankhub {

SampleModel::SampleModel(SampleSender& sender, QObject* parent)
    : QAbstractTableModel(parent), sender_(sender), rows_(sender.recent()) {
    connect(&sender_, &SampleSender::changed, this, &SampleModel::takeRows);
}

void SampleModel::takeRows() {
    const auto isSame = [](const SampleResult& left, const SampleResult& right) {
        return left.startedAtUtcMs == right.startedAtUtcMs && left.kind == right.kind;
    };
    const QList<SampleResult>& fresh = sender_.recent();
    if (fresh.size() == rows_.size() && (fresh.isEmpty() || isSame(fresh.constFirst(), rows_.constFirst()))) return;
    beginResetModel();
    rows_ = fresh;
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SampleResult& row = rows_.at(index.row());
    const StatusText status = sampleStatus(row);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
        case CopyTextRole:
            switch (index.column()) {
                case Time:
                    return timeOfDayText(row.startedAtUtcMs);
                case What:
                    return sampleName(row.kind);
                default:
                    return row.error ? status.words
                                     : tr("%1 · %2").arg(status.words, millisecondsText(row.milliseconds));
            }
        case ToneRole:
            return static_cast<int>(index.column() == Answer ? status.tone : Tone::Plain);
        case PillRole:
            return index.column() == Answer;
        case IconNameRole:
            return index.column() == Answer ? status.icon : QString();
        default:
            return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Time:
            return tr("Time");
        case What:
            return tr("Sample");
        default:
            return tr("Answer");
    }
}

void SampleModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
