// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiontable.h"

#include <QHeaderView>

#include "app/transactions/transactionbrowser.h"
#include "ui/format/statustext.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/groupdelegate.h"

namespace bankhub {

namespace {
constexpr auto columnsState = "transactions/columns";
/// Dragging a column edge changes its width many times a second.
constexpr int saveAfterMs = 500;

/// The longest usual text of a field, which its column is made for.
QString sampleOf(TransactionField field) {
    switch (field) {
        case TransactionField::Time:
            return QStringLiteral("00/00/0000 00:00:00");
        case TransactionField::BankName:
            return QStringLiteral("KienLongBank");
        case TransactionField::AccountNumber:
            return QStringLiteral("01234567890123");
        case TransactionField::Company:
            return QStringLiteral("Công ty TNHH Sông Hàn");
        case TransactionField::Direction:
            return longestOf({directionText(Direction::In), directionText(Direction::Out)});
        case TransactionField::Amount:
            return QStringLiteral("−999.999.999");
        case TransactionField::Content:
            return QStringLiteral("NGUYEN VAN A chuy");
        case TransactionField::PaymentCode:
            return QStringLiteral("DH12345678");
        case TransactionField::VirtualAccount:
            return QStringLiteral("0123456789012");
        case TransactionField::ReferenceNumber:
            return QStringLiteral("FT26327000000");
        case TransactionField::WebhookSuccess:
            return longestOf({notificationText(0).words, notificationText(1).words}) + QStringLiteral("m");
        case TransactionField::TransactionId:
            return QStringLiteral("5f0a0000-11ef-b0a1-0242ac120002");
    }
    return {};
}
}  // namespace

TransactionTable::TransactionTable(TransactionBrowser& browser, Settings& settings, QWidget* parent)
    : RecordTable(parent), browser_(browser), settings_(settings) {
    model_ = new TransactionModel(browser_, this);
    setModel(model_);
    setItemDelegate(new GroupDelegate(*this, *model_, this));
    // The selection model, which forgets everything at a reset, was connected before this.
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &TransactionTable::rememberSelection);
    connect(model_, &QAbstractItemModel::modelReset, this, &TransactionTable::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current, const QModelIndex& previous) {
                updateLine(current.row());
                updateLine(previous.row());
            });
    connect(&browser_, &TransactionBrowser::rowsLoaded, this, &TransactionTable::selectionShifted);
    connect(&browser_, &TransactionBrowser::groupsChanged, this, &TransactionTable::selectionShifted);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransactionTable::selectionShifted);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TransactionTable::selectionShifted);
    setUpColumns();
    saveDelay_.setSingleShot(true);
    saveDelay_.setInterval(saveAfterMs);
    connect(&saveDelay_, &QTimer::timeout, this, &TransactionTable::saveColumns);
    connect(this, &RecordTable::columnsChanged, &saveDelay_, qOverload<>(&QTimer::start));
}

TransactionTable::~TransactionTable() {
    if (saveDelay_.isActive()) saveColumns();
}

void TransactionTable::setUpColumns() {
    QStringList samples;
    for (const TransactionField field : TransactionModel::columns())
        samples << sampleOf(field);
    setColumnSamples(samples);
    for (const TransactionField field : {TransactionField::Company, TransactionField::ReferenceNumber,
                                         TransactionField::VirtualAccount, TransactionField::TransactionId})
        setColumnHidden(TransactionModel::columnOf(field), true);
    horizontalHeader()->setSortIndicator(TransactionModel::columnOf(TransactionField::Time), Qt::DescendingOrder);
    setFlexibleColumn(TransactionModel::columnOf(TransactionField::Content));
    restoreColumns(settings_.state(QString::fromLatin1(columnsState)));
    setSortingEnabled(true);
}

void TransactionTable::saveColumns() {
    saveDelay_.stop();
    settings_.setState(QString::fromLatin1(columnsState), columnState());
}

bool TransactionTable::hasCurrentSelection() const {
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isRowSelected(current.row());
}

const Store::CachedTransaction* TransactionTable::currentTransaction() const {
    return hasCurrentSelection() ? model_->transactionAt(currentIndex().row()) : nullptr;
}

QList<TransactionField> TransactionTable::visibleFields() const {
    QList<TransactionField> fields;
    for (const int column : visibleColumns())
        fields << TransactionModel::columns().at(column);
    return fields;
}

QList<Store::RowId> TransactionTable::selectedRowIds() const {
    QList<Store::RowId> ids;
    for (const int row : selectedRows())
        if (const auto id = model_->rowIdAt(row)) ids << *id;
    return ids;
}

std::optional<QList<Store::CachedTransaction>> TransactionTable::selectionInMemory() const {
    const QList<int> rows = selectedRows();
    if (rows.size() > largestHandledSelection) return {};
    QList<Store::CachedTransaction> found;
    for (const int row : rows) {
        const Store::CachedTransaction* transaction = model_->transactionAt(row);
        if (!transaction) return {};
        found << *transaction;
    }
    return found;
}

void TransactionTable::rememberSelection() {
    selectedIds_.clear();
    const int current = currentIndex().row();
    currentId_ = model_->rowIdAt(current).value_or(-1);
    currentKey_.reset();
    if (const TransactionGroup* group = model_->groupAt(current)) currentKey_ = group->key;
    rememberTop();
    const QList<int> rows = selectedRows();
    if (rows.size() > largestHandledSelection) return;
    for (const int row : rows)
        selectedIds_ << model_->rowIdAt(row).value_or(-1);
}

void TransactionTable::restoreSelection() {
    QItemSelection selection;
    for (const Store::RowId id : std::as_const(selectedIds_))
        if (const int row = model_->rowOf(id); row >= 0)
            selection.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
    const int current = currentKey_ ? model_->headerWithKey(*currentKey_) : model_->rowOf(currentId_);
    if (const int row = current; row >= 0)
        selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    restoreTop();
    Q_EMIT selectionShifted();
}

}  // namespace bankhub
