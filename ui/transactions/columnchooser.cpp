// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/columnchooser.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "app/domain/vietnamesefolding.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/searchfield.h"

namespace bankhub {

namespace {
constexpr int fieldRole = Qt::UserRole;

int shownCount(const QList<ViewColumn>& columns) {
    return static_cast<int>(
        std::count_if(columns.cbegin(), columns.cend(), [](const ViewColumn& column) { return column.shown; }));
}
}  // namespace

ColumnChooser::ColumnChooser(const QList<ViewColumn>& columns, QWidget* parent) : QDialog(parent), columns_(columns) {
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(search_, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(list_, &QListWidget::itemChanged, this, &ColumnChooser::takeFromList);
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::takeFromList);
    connect(list_, &QListWidget::currentRowChanged, this, &ColumnChooser::showButtons);
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    connect(all_, &QPushButton::clicked, this, &ColumnChooser::showAll);
    connect(reset_, &QPushButton::clicked, this, [this] { publish(standardColumns()); });
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    list_->setCurrentRow(0);
    list_->setFocus();
}

void ColumnChooser::build() {
    search_ = new SearchField;
    list_ = new QListWidget;
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setMinimumHeight(recordHeight(font()) * (transactionFieldCount + 1));
    list_->installEventFilter(this);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(1), space(1), space(1), space(1));
    inside->addWidget(list_);
    const auto tool = [](const QString& sign) {
        auto* made = new QToolButton;
        made->setText(sign);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    up_ = tool(QStringLiteral("↑"));
    down_ = tool(QStringLiteral("↓"));
    auto* tools = new QVBoxLayout;
    tools->setSpacing(space(1));
    tools->addWidget(up_);
    tools->addWidget(down_);
    tools->addStretch(1);
    auto* rows = new QHBoxLayout;
    rows->setSpacing(space(2));
    rows->addWidget(card, 1);
    rows->addLayout(tools);
    all_ = new QPushButton;
    reset_ = new QPushButton;
    close_ = new QPushButton;
    all_->setAutoDefault(false);
    reset_->setAutoDefault(false);
    close_->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(all_);
    buttons->addWidget(reset_);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(search_);
    layout->addLayout(rows, 1);
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 64));
}

void ColumnChooser::setColumns(const QList<ViewColumn>& columns) {
    if (columns == columns_) return;
    columns_ = columns;
    fillSoon();
}

void ColumnChooser::fillSoon() {
    // The list may be in the middle of telling about its own change.
    QMetaObject::invokeMethod(this, &ColumnChooser::fill, Qt::QueuedConnection);
}

void ColumnChooser::fill() {
    const QListWidgetItem* current = list_->currentItem();
    const QVariant currentField = current ? current->data(fieldRole) : QVariant();
    filling_ = true;
    list_->clear();
    for (const ViewColumn& column : std::as_const(columns_)) {
        auto* item = new QListWidgetItem(TransactionModel::fieldName(column.field), list_);
        item->setData(fieldRole, static_cast<int>(column.field));
        item->setCheckState(column.shown ? Qt::Checked : Qt::Unchecked);
        // Nothing may be dropped into a column.
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled) & ~Qt::ItemIsDropEnabled);
        if (item->data(fieldRole) == currentField) list_->setCurrentItem(item);
    }
    filling_ = false;
    narrow();
}

void ColumnChooser::takeFromList() {
    if (filling_) return;
    QList<ViewColumn> columns;
    for (int row = 0; row < list_->count(); ++row) {
        const QListWidgetItem* item = list_->item(row);
        const auto field = static_cast<TransactionField>(item->data(fieldRole).toInt());
        const auto known = std::find_if(columns_.cbegin(), columns_.cend(),
                                        [field](const ViewColumn& column) { return column.field == field; });
        columns << ViewColumn{field, item->checkState() == Qt::Checked, known == columns_.cend() ? 0 : known->width};
    }
    // A table without columns shows nothing, and nobody would see why.
    if (shownCount(columns) == 0)
        fillSoon();
    else
        publish(columns);
}

void ColumnChooser::publish(const QList<ViewColumn>& columns) {
    columns_ = columns;
    fillSoon();
    Q_EMIT chosen(columns_);
}

void ColumnChooser::narrow() {
    const QString wanted = foldVietnamese(search_->text().trimmed());
    for (int row = 0; row < list_->count(); ++row)
        list_->item(row)->setHidden(!foldVietnamese(list_->item(row)->text()).contains(wanted));
    // Among hidden ones nobody sees where a column goes.
    list_->setDragEnabled(wanted.isEmpty());
    showButtons();
}

void ColumnChooser::move(int by) {
    const int from = list_->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= columns_.size() || !list_->dragEnabled()) return;
    QList<ViewColumn> columns = columns_;
    columns.move(from, to);
    publish(columns);
}

void ColumnChooser::showAll() {
    QList<ViewColumn> columns = columns_;
    for (ViewColumn& column : columns)
        column.shown = true;
    publish(columns);
}

void ColumnChooser::showButtons() {
    const int row = list_->currentRow();
    const bool movable = list_->dragEnabled() && row >= 0;
    up_->setEnabled(movable && row > 0);
    down_->setEnabled(movable && row + 1 < list_->count());
    all_->setEnabled(shownCount(columns_) < columns_.size());
    reset_->setEnabled(columns_ != standardColumns());
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ColumnChooser::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ColumnChooser::retranslate() {
    setWindowTitle(tr("Columns"));
    search_->setPlaceholderText(tr("Search columns"));
    search_->setAccessibleName(search_->placeholderText());
    list_->setAccessibleName(tr("Columns in their order"));
    list_->setAccessibleDescription(tr("Space shows or hides a column, Alt with an arrow key moves it."));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(up_, tr("Move the column up (Alt+↑)"));
    name(down_, tr("Move the column down (Alt+↓)"));
    all_->setText(tr("Show all"));
    reset_->setText(tr("Reset"));
    close_->setText(tr("Close"));
    for (QPushButton* button : {all_, reset_, close_})
        button->setAccessibleName(button->text());
    fill();
}

}  // namespace bankhub
