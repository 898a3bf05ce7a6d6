// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bankaccountmodel.h"

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/domain/accountsilence.h"
#include "app/domain/vietnamesefolding.h"
#include "ui/format/errortext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/privacy.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/models/transactioncell.h"

namespace bankhub {

namespace {
bool isNumber(BankAccountModel::Column column) {
    return column == BankAccountModel::Transactions || column == BankAccountModel::Balance;
}
}  // namespace

BankAccountModel::BankAccountModel(BankAccountDirectory& directory, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), directory_(directory), clock_(clock), rows_(directory.accounts()) {
    connect(&directory_, &BankAccountDirectory::changed, this, &BankAccountModel::takeRows);
}

QList<Store::CachedBankAccount> BankAccountModel::freshRows() const {
    const QList<Store::CachedBankAccount>& cached = directory_.accounts();
    if (!found_) return cached;
    QList<Store::CachedBankAccount> rows;
    for (const BankAccount& account : *found_) {
        Store::CachedBankAccount row;
        for (const Store::CachedBankAccount& known : cached) {
            if (known.account.companyXid == account.companyXid) row.companyName = known.companyName;
            if (known.account.xid != account.xid) continue;
            row = known;
            break;
        }
        row.account = account;
        row.vanished = false;
        rows << row;
    }
    return rows;
}

void BankAccountModel::showFound(const QList<BankAccount>& accounts) {
    found_ = accounts;
    takeRows();
}

void BankAccountModel::showCache() {
    if (!found_) return;
    found_.reset();
    takeRows();
}

void BankAccountModel::takeRows() {
    const QList<Store::CachedBankAccount> fresh = freshRows();
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

bool BankAccountModel::isSilent(const BankAccount& account) const {
    return daysSilent(account, clock_.nowUtcMs()).has_value();
}

StatusText BankAccountModel::silenceText(const BankAccount& account) const {
    const qint64 days = daysBetween(account.lastTransactionUtcMs.value_or(0), clock_.nowUtcMs());
    return {tr("no transaction for %n day(s)", nullptr, static_cast<int>(days)), Tone::Warning,
            QStringLiteral("silence")};
}

QString BankAccountModel::silenceSample() {
    return tr("none for %n day(s)", nullptr, 88);
}

QString BankAccountModel::balanceText(const BankAccount& account) {
    return account.accumulated.value_or(0) == 0 ? QString() : withCurrency(moneyText(*account.accumulated));
}

bool BankAccountModel::isPill(const Store::CachedBankAccount& row, Column column) const {
    return column == Connected || column == Active || (column == LastTransaction && isSilent(row.account));
}

StatusText BankAccountModel::statusOf(const Store::CachedBankAccount& row, Column column) const {
    if (column == Connected) return connectedText(row.account.connected);
    if (column == Active) return activeText(row.account.active);
    StatusText silence = silenceText(row.account);
    silence.words = shortLastTransaction(row);
    return silence;
}

QString BankAccountModel::lastTransactionText(const Store::CachedBankAccount& row) const {
    if (!row.account.lastTransactionUtcMs) return tr("no transaction yet");
    if (isSilent(row.account)) return silenceText(row.account).words;
    return dateTimeText(*row.account.lastTransactionUtcMs);
}

QString BankAccountModel::shortLastTransaction(const Store::CachedBankAccount& row) const {
    if (!row.account.lastTransactionUtcMs) return tr("none yet");
    if (const auto days = daysSilent(row.account, clock_.nowUtcMs()))
        return tr("none for %n day(s)", nullptr, static_cast<int>(*days));
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
            return row.vanished ? tr("%1 (no longer listed)").arg(accountNumberText(row.account.number))
                                : accountNumberText(row.account.number);
        case Holder:
            return row.account.holderName;
        case Company:
            return row.companyName;
        case Connected:
        case Active:
            return statusOf(row, column).words;
        case LastTransaction:
            return shortLastTransaction(row);
        case Balance:
            return orDash(balanceText(row.account));
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
        case Balance:
            return row.account.accumulated.value_or(0);
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
    if (isPill(row, column)) return statusOf(row, column).tone;
    if (column == Synchronised && row.sync.lastError) return Tone::Bad;
    if (column == LastTransaction && !row.account.lastTransactionUtcMs) return Tone::Dim;
    if (column == Balance && balanceText(row.account).isEmpty()) return Tone::Dim;
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
            if (isNumber(column)) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
            return {};
        case Qt::ToolTipRole:
            if (column == LastTransaction && row.account.lastTransactionUtcMs)
                return dateTimeText(*row.account.lastTransactionUtcMs);
            if (column == Balance && balanceText(row.account).isEmpty())
                return tr("The bank does not report a balance.");
            if (column == Synchronised && row.sync.lastError) return errorText(*row.sync.lastError).inOneLine();
            if (column == Synchronised && row.sync.lastSuccessUtcMs) return dateTimeText(*row.sync.lastSuccessUtcMs);
            return {};
        case RawValueRole:
            return rawValue(row, column);
        case CopyTextRole:
            if (column == Transactions) return QString::number(row.transactionCount);
            if (column == Balance && !amountsAreHidden())
                return balanceText(row.account).isEmpty() ? QString() : QString::number(*row.account.accumulated);
            return spreadsheetText(text(row, column).toString());
        case ToneRole:
            return static_cast<int>(tone(row, column));
        case PillRole:
            return isPill(row, column);
        case IconNameRole:
            return isPill(row, column) ? statusOf(row, column).icon : QString();
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
        case Balance:
            return tr("Balance");
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
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role);
    if (section < 0 || section >= ColumnCount) return {};
    if (role == Qt::DisplayRole) return columnName(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(static_cast<Column>(section)) ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    return {};
}

void BankAccountModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
