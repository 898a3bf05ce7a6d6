// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daymoneymodel.h"

#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/theme/tokens.h"

namespace bankhub {

namespace {

qint64 numberOf(const TransactionTotals& totals, int column) {
    switch (column) {
        case DayMoneyModel::In:
            return totals.in;
        case DayMoneyModel::Out:
            return totals.out;
        case DayMoneyModel::Net:
            return totals.net();
        default:
            return totals.count;
    }
}

QString textOf(const TransactionTotals& totals, int column) {
    switch (column) {
        case DayMoneyModel::In:
            return signedMoneyText(Direction::In, totals.in);
        case DayMoneyModel::Out:
            return signedMoneyText(Direction::Out, totals.out);
        case DayMoneyModel::Net:
            return moneyText(totals.net());
        default:
            return countText(totals.count);
    }
}

Tone toneOf(const TransactionTotals& totals, int column) {
    if (totals.count == 0) return Tone::Dim;
    return column == DayMoneyModel::In && totals.in > 0 ? Tone::Good : Tone::Plain;
}

}  // namespace

void DayMoneyModel::setDays(const QList<PeriodTotals::OfDay>& days) {
    if (days == days_) return;
    const bool sameDays =
        days.size() == days_.size() && !days.isEmpty() && days.constFirst().day == days_.constFirst().day;
    // New sums of the same days must not take the selection away.
    if (!sameDays) beginResetModel();
    days_ = days;
    if (!sameDays)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DayMoneyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(days_.size());
}

int DayMoneyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayMoneyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PeriodTotals::OfDay& day = days_.at(mirrored(index.row()));
    const bool isDay = index.column() == Day;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return isDay ? dateText(day.day) : textOf(day.totals, index.column());
        case CopyTextRole:
            return isDay ? day.day.toString(Qt::ISODate) : QString::number(numberOf(day.totals, index.column()));
        case RawValueRole:
            return isDay ? QVariant(day.day) : QVariant(numberOf(day.totals, index.column()));
        case ToneRole:
            return static_cast<int>(toneOf(day.totals, index.column()));
        case Qt::TextAlignmentRole:
            if (!isDay) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        default:
            return {};
    }
}

QVariant DayMoneyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Day:
            return tr("Day");
        case Count:
            return tr("Transactions");
        case In:
            return tr("Money in");
        case Out:
            return tr("Money out");
        case Net:
            return tr("Net");
        default:
            return {};
    }
}

void DayMoneyModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

}  // namespace bankhub
