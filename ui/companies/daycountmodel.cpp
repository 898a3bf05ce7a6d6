// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/daycountmodel.h"

#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/theme/tokens.h"

namespace bankhub {

void DayCountModel::setDays(const QList<DaySum>& days) {
    beginResetModel();
    days_ = days;
    endResetModel();
}

int DayCountModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(days_.size());
}

int DayCountModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayCountModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DaySum& day = days_.at(mirrored(index.row()));
    const auto count = [&day](int column) {
        return column == Incoming ? day.in : column == Outgoing ? day.out : day.in + day.out;
    };
    const bool isDay = index.column() == Day;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return isDay ? dateText(day.day) : countText(count(index.column()));
        case CopyTextRole:
            return isDay ? day.day.toString(Qt::ISODate) : QString::number(count(index.column()));
        case RawValueRole:
            return isDay ? QVariant(day.day) : QVariant(count(index.column()));
        case ToneRole:
            return static_cast<int>(day.in + day.out == 0 ? Tone::Dim : Tone::Plain);
        case Qt::TextAlignmentRole:
            if (!isDay) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        default:
            return {};
    }
}

QVariant DayCountModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Day:
            return tr("Day");
        case Incoming:
            return tr("Incoming");
        case Outgoing:
            return tr("Outgoing");
        case Both:
            return tr("Together");
        default:
            return {};
    }
}

void DayCountModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

}  // namespace bankhub
