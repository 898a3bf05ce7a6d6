// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/companymodel.h"

#include "app/companies/companydirectory.h"
#include "app/domain/vietnamesefolding.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/models/transactioncell.h"

namespace bankhub {

namespace {
constexpr qint64 unknownCount = -1;

QString countOrDash(qint64 count) {
    return count == unknownCount ? dash() : countText(count);
}

bool isNumber(int column) {
    return column == CompanyModel::Accounts || column == CompanyModel::Transactions;
}
}  // namespace

CompanyModel::CompanyModel(CompanyDirectory& directory, QObject* parent)
    : QAbstractTableModel(parent), directory_(directory), rows_(directory.companies()) {
    connect(&directory_, &CompanyDirectory::changed, this, &CompanyModel::takeRows);
}

void CompanyModel::takeRows() {
    if (!found_) {
        replaceRows(directory_.companies());
        return;
    }
    QList<Store::CachedCompany> rows;
    for (const Company& company : std::as_const(*found_))
        rows << cachedOf(company);
    replaceRows(rows);
}

void CompanyModel::showFound(const QList<Company>& companies) {
    found_ = companies;
    takeRows();
}

void CompanyModel::showCached() {
    found_.reset();
    takeRows();
}

Store::CachedCompany CompanyModel::cachedOf(const Company& company) const {
    Store::CachedCompany row;
    row.company = company;
    row.accountCount = unknownCount;
    row.transactionCount = unknownCount;
    for (const Store::CachedCompany& cached : directory_.companies()) {
        if (cached.company.xid != company.xid) continue;
        row.accountCount = cached.accountCount;
        row.transactionCount = cached.transactionCount;
        // Lists carry no configuration; what a detail call brought before is still known.
        if (!row.company.configuration) row.company.configuration = cached.company.configuration;
    }
    return row;
}

void CompanyModel::replaceRows(const QList<Store::CachedCompany>& fresh) {
    const bool sameCompanies =
        std::equal(fresh.cbegin(), fresh.cend(), rows_.cbegin(), rows_.cend(),
                   [](const auto& left, const auto& right) { return left.company.xid == right.company.xid; });
    if (!sameCompanies) beginResetModel();
    rows_ = fresh;
    if (!sameCompanies)
        endResetModel();
    else if (!rows_.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CompanyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CompanyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int CompanyModel::rowOf(const CompanyXid& xid) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_.at(row).company.xid == xid) return row;
    return -1;
}

QString CompanyModel::text(const Store::CachedCompany& row, Column column) {
    switch (column) {
        case Name:
            return row.vanished ? tr("%1 (no longer listed)").arg(row.company.fullName) : row.company.fullName;
        case Status:
            return companyStatusText(row.company.status).words;
        case Accounts:
            return countOrDash(row.accountCount);
        case Transactions:
            return countOrDash(row.transactionCount);
        case Created:
            return dateTimeText(row.company.createdAtUtcMs);
        case Updated:
            return dateTimeText(row.company.updatedAtUtcMs);
        case ColumnCount:
            break;
    }
    return {};
}

QVariant CompanyModel::rawValue(const Store::CachedCompany& row, Column column) {
    switch (column) {
        case Name:
            return row.company.fullName;
        case Status:
            return row.company.status;
        case Accounts:
            return row.accountCount;
        case Transactions:
            return row.transactionCount;
        case Created:
            return row.company.createdAtUtcMs.value_or(0);
        case Updated:
            return row.company.updatedAtUtcMs.value_or(0);
        case ColumnCount:
            break;
    }
    return {};
}

QVariant CompanyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Store::CachedCompany& row = rows_.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(row, column);
        case Qt::TextAlignmentRole:
            if (isNumber(column)) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case RawValueRole:
            return rawValue(row, column);
        case CopyTextRole:
            return isNumber(column) ? rawValue(row, column).toString() : spreadsheetText(text(row, column));
        case ToneRole:
            if (column == Status) return static_cast<int>(companyStatusText(row.company.status).tone);
            return static_cast<int>(row.vanished ? Tone::Dim : Tone::Plain);
        case PillRole:
            return column == Status;
        case IconNameRole:
            return column == Status ? companyStatusText(row.company.status).icon : QString();
        case SearchTextRole:
            return foldVietnamese(
                QStringList{row.company.fullName, row.company.shortName, row.company.xid.text}.join(QLatin1Char('\n')));
        default:
            return {};
    }
}

QString CompanyModel::columnName(Column column) {
    switch (column) {
        case Name:
            return tr("Name");
        case Status:
            return tr("Status");
        case Accounts:
            return tr("Accounts");
        case Transactions:
            return tr("Transactions");
        case Created:
            return tr("Created");
        case Updated:
            return tr("Updated");
        case ColumnCount:
            break;
    }
    return {};
}

QVariant CompanyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role);
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return columnName(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void CompanyModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
