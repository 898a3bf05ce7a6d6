// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bankaccountmodel.h"

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/domain/vietnamesefolding.h"
#include "ui/format/errortext.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactioncell.h"

namespace bankhub {

namespace {
/// An account that had money movements and then none for this long deserves a look.
constexpr qint64 silentDays = 3;

StatusText statusOf(const Store::CachedBankAccount& row, BankAccountModel::Column column) {
    return column == BankAccountModel::Connected ? connectedText(row.account.connected)
                                                 : activeText(row.account.active);
}

bool isStatus(BankAccountModel::Column column) {
    return column == BankAccountModel::Connected || column == BankAccountModel::Active;
}
}  // namespace

BankAccountModel::BankAccountModel(BankAccountDirectory& directory, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), directory_(directory), clock_(clock), rows_(directory.accounts()) {
    connect(&directory_, &BankAccountDirectory::changed, this, &BankAccountModel::takeRows);
}

void BankAccountModel::takeRows() {
    const QList<Store::CachedBankAccount>& fresh = directory_.accounts();
    const bool sameAccounts =
        std::equal(fresh.cbegin(), fresh.cend(), rows_.cbegin(), rows_.cend(),
                   [](const auto& left, const auto& right) { return left.account.xid == right.account.xid; });
    // A run of the synchronisation changes every account's state in turn: the selection must outlive that.
    if (!sameAccounts) beginResetModel();
    rows_ = fresh;
    if (!sameAccounts)
        endResetModel();
    else if (!rows_.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BankAccountModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int BankAccountModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

int BankAccountModel::rowOf(const BankAccountXid& xid) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_.at(row).account.xid == xid) return row;
    return -1;
}

QString BankAccountModel::lastTransactionText(const Store::CachedBankAccount& row) const {
    if (!row.account.lastTransactionUtcMs) return tr("no transaction yet");
    const qint64 days = daysBetween(*row.account.lastTransactionUtcMs, clock_.nowUtcMs());
    if (days >= silentDays) return tr("no transaction for %n day(s)", nullptr, static_cast<int>(days));
    return dateTimeText(*row.account.lastTransactionUtcMs);
}

QString BankAccountModel::shortLastTransaction(const Store::CachedBankAccount& row) const {
    if (!row.account.lastTransactionUtcMs) return tr("none yet");
    const qint64 days = daysBetween(*row.account.lastTransactionUtcMs, clock_.nowUtcMs());
    if (days >= silentDays) return tr("none for %n day(s)", nullptr, static_cast<int>(days));
    return minuteText(*row.account.lastTransactionUtcMs);
}

QString BankAccountModel::syncText(const Store::CachedBankAccount& row) const {
    if (row.sync.lastError) return errorText(*row.sync.lastError).title;
    if (!row.sync.lastSuccessUtcMs) return tr("not yet");
    return ageText(*row.sync.lastSuccessUtcMs, clock_.nowUtcMs());
}

QVariant BankAccountModel::text(const Store::CachedBankAccount& row, Column column) const {
    switch (column) {
        case Bank:
            return row.account.bankName;
        case Number:
            return row.vanished ? tr("%1 (no longer listed)").arg(row.account.number) : row.account.number;
        case Holder:
            return row.account.holderName;
        case Company:
            return row.companyName;
        case Connected:
        case Active:
            return statusOf(row, column).words;
        case LastTransaction:
            return shortLastTransaction(row);
        case Transactions:
            return countText(row.transactionCount);
        case Synchronised:
            return syncText(row);
        case ColumnCount:
            break;
    }
    return {};
}

QVariant BankAccountModel::rawValue(const Store::CachedBankAccount& row, Column column) const {
    switch (column) {
        case Connected:
            return row.account.connected.has_value() ? static_cast<int>(*row.account.connected) : -1;
        case Active:
            return row.account.active.has_value() ? static_cast<int>(*row.account.active) : -1;
        case LastTransaction:
            return row.account.lastTransactionUtcMs.value_or(0);
        case Transactions:
            return row.transactionCount;
        case Synchronised:
            return row.sync.lastSuccessUtcMs.value_or(0);
        case Number:
            return row.account.number;
        default:
            return text(row, column);
    }
}

Tone BankAccountModel::tone(const Store::CachedBankAccount& row, Column column) const {
    if (isStatus(column)) return statusOf(row, column).tone;
    if (column == Synchronised && row.sync.lastError) return Tone::Bad;
    if (column == LastTransaction) {
        const auto& last = row.account.lastTransactionUtcMs;
        if (!last) return Tone::Dim;
        if (daysBetween(*last, clock_.nowUtcMs()) >= silentDays) return Tone::Warning;
    }
    return row.vanished ? Tone::Dim : Tone::Plain;
}

QVariant BankAccountModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Store::CachedBankAccount& row = rows_.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return text(row, column);
        case Qt::TextAlignmentRole:
            if (column == Transactions) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case Qt::ToolTipRole:
            if (column == LastTransaction && row.account.lastTransactionUtcMs)
                return dateTimeText(*row.account.lastTransactionUtcMs);
            if (column == Synchronised && row.sync.lastError) return errorText(*row.sync.lastError).inOneLine();
            if (column == Synchronised && row.sync.lastSuccessUtcMs) return dateTimeText(*row.sync.lastSuccessUtcMs);
            return {};
        case RawValueRole:
            return rawValue(row, column);
        case CopyTextRole:
            return column == Transactions ? QString::number(row.transactionCount)
                                          : spreadsheetText(text(row, column).toString());
        case ToneRole:
            return static_cast<int>(tone(row, column));
        case PillRole:
            return isStatus(column);
        case IconNameRole:
            return isStatus(column) ? statusOf(row, column).icon : QString();
        case SearchTextRole:
            return foldVietnamese(QStringList{row.account.bankName, row.account.number, row.account.holderName,
                                              row.companyName, row.account.xid.text}
                                      .join(QLatin1Char('\n')));
        default:
            return {};
    }
}

QString BankAccountModel::columnName(Column column) {
    switch (column) {
        case Bank:
            return tr("Bank");
        case Number:
            return tr("Account number");
        case Holder:
            return tr("Holder");
        case Company:
            return tr("Company");
        case Connected:
            return tr("Connection");
        case Active:
            return tr("State");
        case LastTransaction:
            return tr("Last transaction");
        case Transactions:
            return tr("Transactions");
        case Synchronised:
            return tr("Synchronised");
        case ColumnCount:
            break;
    }
    return {};
}

QVariant BankAccountModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return columnName(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Transactions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void BankAccountModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
