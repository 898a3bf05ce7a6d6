// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/issuedlinkmodel.h"

#include <algorithm>

#include "app/domain/vietnamesefolding.h"
#include "ui/format/maskedtext.h"
#include "ui/format/timetext.h"
#include "ui/linking/linkwords.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/models/transactioncell.h"

namespace bankhub {

IssuedLinkModel::IssuedLinkModel(LinkRegister& links, QObject* parent)
    : QAbstractTableModel(parent), links_(links), rows_(links.links()) {
    connect(&links_, &LinkRegister::changed, this, &IssuedLinkModel::takeRows);
}

void IssuedLinkModel::takeRows() {
    const QList<IssuedLink>& fresh = links_.links();
    const bool sameLinks =
        std::equal(fresh.cbegin(), fresh.cend(), rows_.cbegin(), rows_.cend(),
                   [](const IssuedLink& left, const IssuedLink& right) { return left.xid == right.xid; });
    if (!sameLinks) beginResetModel();
    rows_ = fresh;
    if (!sameLinks)
        endResetModel();
    else if (!rows_.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int IssuedLinkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int IssuedLinkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int IssuedLinkModel::rowOf(const LinkTokenXid& xid) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_.at(row).xid == xid) return row;
    return -1;
}

QString IssuedLinkModel::text(const IssuedLink& link, Column column) const {
    switch (column) {
        case Created:
            return dateTimeText(link.createdAtUtcMs);
        case Purpose:
            return linkPurposeText(link.purpose);
        case Company:
            return orDash(link.companyName.isEmpty() ? link.company.text : link.companyName);
        case Account:
            return orDash(discreetText(link.accountText));
        case State:
            return linkStateText(links_.stateOf(link), link.purpose).words;
        case Expires:
            return dateTimeText(link.expiresAtUtcMs);
        case CreatedBy:
            return orDash(link.createdBy);
        case ColumnCount:
            break;
    }
    return {};
}

QVariant IssuedLinkModel::rawValue(const IssuedLink& link, Column column) const {
    switch (column) {
        case Created:
            return link.createdAtUtcMs;
        case Expires:
            return link.expiresAtUtcMs.value_or(0);
        case ColumnCount:
            return {};
        default:
            return text(link, column);
    }
}

QVariant IssuedLinkModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const IssuedLink& link = rows_.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(link, column);
        case RawValueRole:
            return rawValue(link, column);
        case CopyTextRole:
            return spreadsheetText(text(link, column));
        case ToneRole:
            if (column == State) return static_cast<int>(linkStateText(links_.stateOf(link), link.purpose).tone);
            return static_cast<int>(Tone::Plain);
        case PillRole:
            return column == State;
        case IconNameRole:
            return column == State ? linkStateText(links_.stateOf(link), link.purpose).icon : QString();
        case SearchTextRole:
            return foldVietnamese(
                QStringList{link.companyName, link.accountText, link.createdBy, link.xid.text, text(link, State)}.join(
                    QLatin1Char('\n')));
        default:
            return {};
    }
}

QString IssuedLinkModel::columnName(Column column) {
    switch (column) {
        case Created:
            return tr("Created");
        case Purpose:
            return tr("Purpose");
        case Company:
            return tr("Company");
        case Account:
            return tr("Account");
        case State:
            return tr("State");
        case Expires:
            return tr("Expires");
        case CreatedBy:
            return tr("Created by");
        case ColumnCount:
            break;
    }
    return {};
}

QVariant IssuedLinkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role);
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return columnName(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void IssuedLinkModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
