// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiontable.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <algorithm>

#include "app/domain/viewjson.h"
#include "app/transactions/transactionbrowser.h"
#include "ui/format/marktext.h"
#include "ui/format/statustext.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/groupdelegate.h"
#include "ui/widgets/recordheader.h"

namespace bankhub {

namespace {
constexpr auto columnsState = "transactions/columns";
constexpr auto orderState = "transactions/order";
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
            return QStringLiteral("0123456789012345");
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
                   QStringLiteral("mm");  // what the tag has around its words
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
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!restoring_) awaitedIds_.clear();
        Q_EMIT selectionShifted();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TransactionTable::selectionShifted);
    setUpColumns();
    setUpOrder();
    saveDelay_.setSingleShot(true);
    saveDelay_.setInterval(saveAfterMs);
    connect(&saveDelay_, &QTimer::timeout, this, &TransactionTable::saveColumns);
    connect(this, &RecordTable::columnsChanged, this, [this] {
        if (keepLayout_) saveDelay_.start();
    });
}

TransactionTable::~TransactionTable() {
    if (saveDelay_.isActive()) saveColumns();
}

void TransactionTable::setUpColumns() {
    takeSamples();
    setFlexibleColumn(TransactionModel::columnOf(TransactionField::Content));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noteWidth(column, width); });
    setColumns(plainLayout().columns);
}

void TransactionTable::takeSamples() {
    QStringList samples;
    for (const TransactionField field : TransactionModel::columns())
        samples << sampleOf(field);
    setSamples(samples);
}

ViewContent TransactionTable::plainLayout() const {
    const QByteArray kept = settings_.state(QString::fromLatin1(columnsState));
    // Nothing in there may make the table unusable: a file of another version is as good as none.
    ViewContent layout;
    layout.columns = viewContentFromJson(QJsonDocument::fromJson(kept).object()).value_or(ViewContent()).columns;
    layout.sorts = readOrder(QString::fromLatin1(settings_.state(QString::fromLatin1(orderState))));
    return layout;
}

void TransactionTable::setUpOrder() {
    auto* header = static_cast<RecordHeader*>(horizontalHeader());
    // The header knows one column only; the query, several. Without sorting of its own the view selects the column.
    disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    model_->setOrder(plainLayout().sorts);
    connect(header, &RecordHeader::orderClicked, this, [this](int column, bool further) {
        model_->setOrder(orderAfterClick(model_->order(), TransactionModel::columns().at(column), further));
    });
    connect(model_, &TransactionModel::orderChanged, this, [this] {
        if (keepLayout_) settings_.setState(QString::fromLatin1(orderState), orderText(model_->order()).toLatin1());
    });
}

void TransactionTable::addOrderActions(QMenu& menu, int column) {
    if (column < 0 || column >= TransactionModel::columns().size()) return;
    const TransactionField field = TransactionModel::columns().at(column);
    const SortOrder order = model_->order();
    const auto add = [&](const QString& text, const SortOrder& wanted) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(order == wanted);
        connect(action, &QAction::triggered, this, [this, wanted] { model_->setOrder(wanted); });
    };
    add(tr("Sort ascending"), {{field, false}});
    add(tr("Sort descending"), {{field, true}});
    const bool alone = order.size() == 1 && order.constFirst().field == field;
    if (!alone) {
        add(tr("Then by this, ascending"), orderBy(order, {field, false}, true));
        add(tr("Then by this, descending"), orderBy(order, {field, true}, true));
    }
    if (order.size() > 1 && placeIn(order, field) >= 0) add(tr("No longer sort by this"), orderWithout(order, field));
    add(tr("Default order"), defaultOrder());
}

void TransactionTable::addHeadingActions(QMenu& menu, int column) {
    addOrderActions(menu, column);
    menu.addSeparator();
}

void TransactionTable::saveColumns() {
    saveDelay_.stop();
    ViewContent layout;
    layout.columns = columns();
    settings_.setState(QString::fromLatin1(columnsState),
                       QJsonDocument(viewContentToJson(layout)).toJson(QJsonDocument::Compact));
}

void TransactionTable::keepLayout(bool keep) {
    // What the user did before the view came belongs to the desk.
    if (saveDelay_.isActive() && keepLayout_) saveColumns();
    keepLayout_ = keep;
}

int TransactionTable::pixels(int tenths) const {
    return qRound(tenths * fontMetrics().averageCharWidth() / 10.0);
}

void TransactionTable::noteWidth(int column, int width) {
    const bool flexible = TransactionModel::columns().at(column) == TransactionField::Content;
    // Hiding tells a width of 0; the flexible column follows the others.
    if (arranging_ || flexible || width == 0) return;
    const int before = widths_.contains(column) ? pixels(widths_.value(column)) : sampleWidth(column);
    if (width == before) return;
    widths_.insert(column, qRound(width * 10.0 / qMax(1, fontMetrics().averageCharWidth())));
}

QList<ViewColumn> TransactionTable::columns() const {
    QList<ViewColumn> all;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        all << ViewColumn{TransactionModel::columns().at(column), !isColumnHidden(column), widths_.value(column)};
    }
    return all;
}

void TransactionTable::setColumns(const QList<ViewColumn>& columns) {
    QList<ViewColumn> wanted = columns.isEmpty() ? standardColumns() : columns;
    // Columns that a view does not name, for example one of a colleague, can still be switched on.
    for (const ViewColumn& column : standardColumns()) {
        const auto named = [&column](const ViewColumn& other) { return other.field == column.field; };
        if (std::none_of(wanted.cbegin(), wanted.cend(), named)) wanted << ViewColumn{column.field, false, 0};
    }
    arrange(wanted);
    fitFlexibleColumn();
    Q_EMIT columnsChanged();
}

void TransactionTable::arrange(const QList<ViewColumn>& wanted) {
    // One change, not one for every column on the way.
    const QSignalBlocker quiet(this);
    arranging_ = true;
    widths_.clear();
    for (int visual = 0; visual < wanted.size(); ++visual) {
        const ViewColumn& column = wanted.at(visual);
        const int logical = TransactionModel::columnOf(column.field);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(logical), visual);
        setColumnHidden(logical, false);
        setColumnWidth(logical, column.width > 0 ? pixels(column.width) : sampleWidth(logical));
        if (column.width > 0) widths_.insert(logical, column.width);
        setColumnHidden(logical, !column.shown);
    }
    arranging_ = false;
}

int TransactionTable::hiddenCount() const {
    return model_->columnCount() - static_cast<int>(visibleColumns().size());
}

void TransactionTable::showOrder() {
    Q_EMIT model_->headerDataChanged(Qt::Horizontal, 0, model_->columnCount() - 1);
}

void TransactionTable::retranslate() {
    model_->retranslate();
    takeSamples();
    setColumns(columns());
}

void TransactionTable::extendHeaderMenu(QMenu& menu) {
    menu.addSeparator();
    connect(menu.addAction(tr("Choose columns…")), &QAction::triggered, this, &TransactionTable::chooserRequested);
    connect(menu.addAction(tr("Reset the columns")), &QAction::triggered, this, [this] { setColumns({}); });
}

void TransactionTable::changeEvent(QEvent* event) {
    // A column that is as wide as some characters stays so with another font.
    const bool otherFont = event->type() == QEvent::FontChange && model_;
    arranging_ = otherFont;
    RecordTable::changeEvent(event);
    arranging_ = false;
    if (otherFont) setColumns(columns());
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

QList<Store::RowId> TransactionTable::rowIdsOf(const QList<int>& rows) const {
    QList<Store::RowId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
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
    selectedIds_ << awaitedIds_;
}

void TransactionTable::restoreSelection() {
    QItemSelection selection;
    awaitedIds_.clear();
    for (const Store::RowId id : std::as_const(selectedIds_)) {
        if (const int row = model_->rowOf(id); row >= 0)
            selection.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
        else
            awaitedIds_ << id;
    }
    restoring_ = true;
    const int current = currentKey_ ? model_->headerWithKey(*currentKey_) : model_->rowOf(currentId_);
    if (const int row = current; row >= 0)
        selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    restoring_ = false;
    restoreTop();
    Q_EMIT selectionShifted();
}

}  // namespace bankhub
