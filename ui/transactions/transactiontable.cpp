// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiontable.h"

#include <QHeaderView>

#include "app/transactions/transactionbrowser.h"
#include "ui/format/marktext.h"
#include "ui/format/statustext.h"
#include "ui/models/transactionmodel.h"

namespace bankhub {

namespace {
constexpr auto columnsState = "transactions/columns";
/// Dragging a column edge changes its width many times a second.
constexpr int saveAfterMs = 500;

/// The longest usual text of a field, which its column is made for.
QString sampleOf(TransactionField field) {
    switch (field) {
        case TransactionField::Time:
            return QStringLiteral("00/00/0000 00:00:000");  // new rows are set in bold
        case TransactionField::BankName:
            return QStringLiteral("KienLongBank");
        case TransactionField::AccountNumber:
            return QStringLiteral("01234567890123");
        case TransactionField::Company:
            return QStringLiteral("Công ty TNHH Sông Hàn");
        case TransactionField::Direction:
            return longestOf({directionText(Direction::In), directionText(Direction::Out)});
        case TransactionField::Amount:
            return QStringLiteral("−999.999.999m");  // beside the sign of a large amount
        case TransactionField::Content:
            return QStringLiteral("NGUYEN VAN A chuy");
        case TransactionField::PaymentCode:
            return longestOf({QStringLiteral("DH12345678"), markText(TransactionMark::MissingCode).words}) +
                   QStringLiteral("m");
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
    // Before the model: its reset takes the selection away.
    connect(&browser_, &TransactionBrowser::rowsAboutToReset, this, &TransactionTable::rememberSelection);
    model_ = new TransactionModel(browser_, this);
    setModel(model_);
    connect(&browser_, &TransactionBrowser::rowsReset, this, &TransactionTable::restoreSelection);
    connect(&browser_, &TransactionBrowser::rowsLoaded, this, &TransactionTable::selectionShifted);
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
        ids << browser_.rowIdAt(row);
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
    currentId_ = current >= 0 ? browser_.rowIdAt(current) : -1;
    const QList<int> rows = selectedRows();
    if (rows.size() > largestHandledSelection) return;
    for (const int row : rows)
        selectedIds_ << browser_.rowIdAt(row);
}

void TransactionTable::restoreSelection() {
    QItemSelection selection;
    for (const Store::RowId id : std::as_const(selectedIds_))
        if (const int row = browser_.rowOf(id); row >= 0)
            selection.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
    if (const int row = browser_.rowOf(currentId_); row >= 0)
        selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectionShifted();
}

}  // namespace bankhub
