// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/newestmodel.h"

#include "ui/format/maskedtext.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/models/transactioncell.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/tokens.h"

namespace bankhub {

namespace {

TransactionField fieldOf(int column) {
    switch (column) {
        case NewestModel::Time:
            return TransactionField::Time;
        case NewestModel::Amount:
            return TransactionField::Amount;
        case NewestModel::Content:
            return TransactionField::Content;
        case NewestModel::Code:
            return TransactionField::PaymentCode;
        default:
            return TransactionField::AccountNumber;
    }
}

QString accountText(const Transaction& transaction) {
    return transaction.bankName + QLatin1Char(' ') + accountNumberText(transaction.accountNumber);
}

/// Money that came in and says not what for: somebody has to find out.
bool lacksCode(const Transaction& transaction) {
    return transaction.direction == Direction::In && transaction.paymentCode.isEmpty();
}

}  // namespace

void NewestModel::setRows(const QList<Store::CachedTransaction>& rows) {
    if (rows == rows_) return;
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

int NewestModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int NewestModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NewestModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Store::CachedTransaction& row = rows_.at(index.row());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == CopyTextRole;
    if (index.column() == Account && isText) {
        const QString account = accountText(row.transaction);
        return role == CopyTextRole ? spreadsheetText(account) : account;
    }
    if (index.column() == Code && lacksCode(row.transaction)) {
        if (isText) return tr("no code yet");
        if (role == PillRole) return true;
        if (role == ToneRole) return static_cast<int>(Tone::Warning);
    }
    if (index.column() == Amount && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return transactionCell(row, fieldOf(index.column()), role);
}

QVariant NewestModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return rowHeading(*this, section, role, {Time, Amount, Content, Account, Code}, 3);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == Account ? tr("Account") : TransactionModel::fieldName(fieldOf(section));
}

void NewestModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace bankhub
