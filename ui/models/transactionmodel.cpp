// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transactionmodel.h"

#include "app/transactions/newtransactions.h"
#include "app/transactions/transactionbrowser.h"
#include "ui/models/modelroles.h"
#include "ui/models/spokenrow.h"
#include "ui/models/transactioncell.h"

namespace bankhub {

TransactionModel::TransactionModel(TransactionBrowser& browser, QObject* parent)
    : QAbstractTableModel(parent), browser_(browser) {
    connect(&browser_, &TransactionBrowser::rowsAboutToReset, this, [this] { beginResetModel(); });
    connect(&browser_, &TransactionBrowser::rowsReset, this, [this] {
        takeGroups();
        endResetModel();
    });
    connect(&browser_, &TransactionBrowser::rowsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&browser_, &TransactionBrowser::rowsInserted, this, [this] {
        takeGroups();
        endInsertRows();
    });
    connect(&browser_, &TransactionBrowser::rowsLoaded, this, &TransactionModel::tellLoaded);
    connect(&browser_, &TransactionBrowser::groupsChanged, this, [this] { tellLoaded(0, browser_.rowCount() - 1); });
    takeGroups();
}

const QList<TransactionField>& TransactionModel::columns() {
    static const QList<TransactionField> order{
        TransactionField::Time,           TransactionField::BankName,
        TransactionField::AccountNumber,  TransactionField::Direction,
        TransactionField::Amount,         TransactionField::Content,
        TransactionField::PaymentCode,    TransactionField::WebhookSuccess,
        TransactionField::Company,        TransactionField::ReferenceNumber,
        TransactionField::VirtualAccount, TransactionField::TransactionId,
    };
    return order;
}

int TransactionModel::columnOf(TransactionField field) {
    return static_cast<int>(columns().indexOf(field));
}

int TransactionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : lines_.lineCount();
}

int TransactionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

const Store::CachedTransaction* TransactionModel::transactionAt(int row) const {
    if (row < 0 || row >= lines_.lineCount()) return nullptr;
    return browser_.rowAt(lines_.lineAt(row).row);
}

QVariant TransactionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (isHeader(index.row())) return headerCell(index.row(), role);
    const TransactionField field = columns().at(index.column());
    if (role == Qt::TextAlignmentRole && field == TransactionField::Amount)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    // Only what needs the row may load it: views ask for many roles of every cell.
    const bool needsRow = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ||
                          role == Qt::FontRole || role >= RawValueRole;
    if (!needsRow) return {};
    if (const auto* row = transactionAt(index.row()))
        return transactionCell(*row, field, role, {rules_, news_ && news_->isNew(row->rowId)});
    if (role == LoadingRole) return true;
    if (role == Qt::DisplayRole) return QString(QChar(0x2026));
    if (role == Qt::AccessibleTextRole) return tr("loading");
    return {};
}

QString TransactionModel::fieldName(TransactionField field) {
    switch (field) {
        case TransactionField::Time:
            return tr("Time");
        case TransactionField::BankName:
            return tr("Bank");
        case TransactionField::AccountNumber:
            return tr("Account");
        case TransactionField::Company:
            return tr("Company");
        case TransactionField::Direction:
            return tr("Direction");
        case TransactionField::Amount:
            return tr("Amount (₫)");
        case TransactionField::Content:
            return tr("Content");
        case TransactionField::PaymentCode:
            return tr("Payment code");
        case TransactionField::VirtualAccount:
            return tr("Virtual account");
        case TransactionField::ReferenceNumber:
            return tr("Reference");
        case TransactionField::WebhookSuccess:
            return tr("Notification");
        case TransactionField::TransactionId:
            return tr("Transaction ID");
    }
    return {};
}

QVariant TransactionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return spokenLine(section, role);
    if (section < 0 || section >= columns().size()) return {};
    const TransactionField field = columns().at(section);
    if (role == Qt::DisplayRole) return fieldName(field);
    if (role == SortMarkRole) return sortMark(field);
    if (role == Qt::AccessibleTextRole) return spokenHeading(field);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((field == TransactionField::Amount ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    return {};
}

void TransactionModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columns().size()) return;
    setOrder({{columns().at(column), order == Qt::DescendingOrder}});
}

SortOrder TransactionModel::order() const {
    return orderOf(browser_.query());
}

void TransactionModel::setOrder(const SortOrder& order) {
    TransactionQuery query = browser_.query();
    bankhub::setOrder(query, order);
    if (query == browser_.query()) return;
    browser_.setQuery(query);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT orderChanged();
}

QString TransactionModel::sortMark(TransactionField field) const {
    const SortOrder present = order();
    const int place = placeIn(present, field);
    if (place < 0) return QStringLiteral("");
    const QString arrow(QChar(present.at(place).descending ? 0x2193 : 0x2191));
    return present.size() == 1 ? arrow : arrow + QString::number(place + 1);
}

QVariant TransactionModel::spokenLine(int row, int role) const {
    QList<int> said{0};
    if (!isHeader(row)) {
        said.clear();
        for (const TransactionField field :
             {TransactionField::Time, TransactionField::Amount, TransactionField::Content, TransactionField::BankName,
              TransactionField::AccountNumber, TransactionField::Company, TransactionField::PaymentCode,
              TransactionField::WebhookSuccess})
            said << columnOf(field);
    }
    return rowHeading(*this, row, role, said, 3);
}

QString TransactionModel::spokenHeading(TransactionField field) const {
    const SortOrder present = order();
    const int place = placeIn(present, field);
    const QString name = fieldName(field);
    if (place < 0) return name;
    if (present.size() == 1)
        return present.at(place).descending ? tr("%1, sorted descending").arg(name)
                                            : tr("%1, sorted ascending").arg(name);
    return present.at(place).descending ? tr("%1, sort column %2, descending").arg(name).arg(place + 1)
                                        : tr("%1, sort column %2, ascending").arg(name).arg(place + 1);
}

void TransactionModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    showAgain();
}

void TransactionModel::setMarkRules(const MarkRules& rules) {
    if (rules == rules_) return;
    rules_ = rules;
    showAgain();
}

void TransactionModel::followNews(const NewTransactions& news) {
    news_ = &news;
    connect(&news, &NewTransactions::changed, this, &TransactionModel::showAgain);
    showAgain();
}

void TransactionModel::showAgain() {
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}  // namespace bankhub
