// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/templatecolumns.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/export/exportwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/smalltable.h"

namespace bankhub {

TemplateColumns::TemplateColumns(QWidget* parent) : QWidget(parent) {
    build();
    connect(table_, &QTableWidget::currentCellChanged, this, [this] {
        if (!filling_) showCurrent();
    });
    connect(field_, &QComboBox::activated, this, &TemplateColumns::takeCurrent);
    connect(header_, &QLineEdit::textEdited, this, &TemplateColumns::takeCurrent);
    connect(constant_, &QLineEdit::textEdited, this, &TemplateColumns::takeCurrent);
    connect(add_, &QToolButton::clicked, this, &TemplateColumns::add);
    connect(remove_, &QToolButton::clicked, this, &TemplateColumns::remove);
    connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { move(1); });
    retranslate();
}

void TemplateColumns::build() {
    table_ = new SmallTable(2);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setMinimumHeight(recordHeight(font()) * 6);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table_);

    const auto button = [](const QString& icon) {
        auto* made = new QToolButton;
        if (!icon.isEmpty()) made->setIcon(themeIcon(icon));
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    add_ = button(QStringLiteral("add"));
    remove_ = button(QStringLiteral("delete"));
    up_ = button({});
    up_->setText(QStringLiteral("↑"));
    down_ = button({});
    down_->setText(QStringLiteral("↓"));
    auto* tools = new QVBoxLayout;
    tools->setSpacing(space(1));
    for (QToolButton* tool : {add_, remove_, up_, down_})
        tools->addWidget(tool, 0, Qt::AlignHCenter);
    tools->addStretch(1);
    auto* rows = new QHBoxLayout;
    rows->setSpacing(space(2));
    rows->addWidget(card, 1);
    rows->addLayout(tools);

    fieldLabel_ = new QLabel;
    field_ = new ChoiceBox;
    headerLabel_ = new QLabel;
    header_ = new QLineEdit;
    constantLabel_ = new QLabel;
    constant_ = new QLineEdit;
    fieldLabel_->setBuddy(field_);
    headerLabel_->setBuddy(header_);
    constantLabel_->setBuddy(constant_);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(space(3));
    form->setVerticalSpacing(space(1));
    int column = 0;
    for (const auto& [label, edit] :
         {std::pair<QLabel*, QWidget*>(fieldLabel_, field_), std::pair<QLabel*, QWidget*>(headerLabel_, header_),
          std::pair<QLabel*, QWidget*>(constantLabel_, constant_)}) {
        form->addWidget(label, 0, column);
        form->addWidget(edit, 1, column);
        form->setColumnStretch(column++, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addLayout(rows, 1);
    layout->addLayout(form);
}

void TemplateColumns::setColumns(const QList<ExportColumn>& columns) {
    columns_ = columns;
    showRows(0);
}

void TemplateColumns::showRows(int current) {
    filling_ = true;
    table_->setRowCount(static_cast<int>(columns_.size()));
    for (int row = 0; row < columns_.size(); ++row)
        showRow(row);
    if (!columns_.isEmpty()) table_->setCurrentCell(qBound(0, current, static_cast<int>(columns_.size()) - 1), 0);
    filling_ = false;
    showCurrent();
}

void TemplateColumns::showRow(int row) {
    const ExportColumn& column = columns_.at(row);
    const QString content =
        column.field == ExportField::Constant ? tr("“%1”").arg(column.constant) : exportFieldTitle(column.field);
    table_->setRow(row, {column.header, content});
}

void TemplateColumns::showCurrent() {
    const int row = table_->currentRow();
    const bool there = row >= 0 && row < columns_.size();
    const ExportColumn column = there ? columns_.at(row) : ExportColumn();
    filling_ = true;
    field_->setCurrentIndex(field_->findData(static_cast<int>(column.field)));
    header_->setText(column.header);
    constant_->setText(column.constant);
    filling_ = false;
    for (QWidget* part : {static_cast<QWidget*>(field_), static_cast<QWidget*>(header_)})
        part->setEnabled(there);
    constant_->setEnabled(there && column.field == ExportField::Constant);
    remove_->setEnabled(there && columns_.size() > 1);
    up_->setEnabled(there && row > 0);
    down_->setEnabled(there && row + 1 < columns_.size());
}

void TemplateColumns::takeCurrent() {
    const int row = table_->currentRow();
    if (filling_ || row < 0 || row >= columns_.size()) return;
    ExportColumn& column = columns_[row];
    const auto field = static_cast<ExportField>(field_->currentData().toInt());
    // A header that nobody has changed follows its field.
    if (field != column.field && header_->text() == exportFieldTitle(column.field))
        header_->setText(exportFieldTitle(field));
    column.field = field;
    column.header = header_->text();
    column.constant = field == ExportField::Constant ? constant_->text() : QString();
    showRow(row);
    constant_->setEnabled(field == ExportField::Constant);
    Q_EMIT edited();
}

void TemplateColumns::add() {
    const int row = qMax(0, table_->currentRow() + 1);
    columns_.insert(qMin<qsizetype>(row, columns_.size()),
                    {ExportField::Content, exportFieldTitle(ExportField::Content), {}});
    showRows(row);
    field_->setFocus();
    Q_EMIT edited();
}

void TemplateColumns::remove() {
    const int row = table_->currentRow();
    if (row < 0 || columns_.size() < 2) return;
    columns_.removeAt(row);
    showRows(row);
    Q_EMIT edited();
}

void TemplateColumns::move(int by) {
    const int row = table_->currentRow();
    if (row < 0 || row + by < 0 || row + by >= columns_.size()) return;
    columns_.swapItemsAt(row, row + by);
    showRows(row + by);
    Q_EMIT edited();
}

void TemplateColumns::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TemplateColumns::retranslate() {
    table_->setHorizontalHeaderLabels({tr("Header"), tr("Content")});
    table_->setAccessibleName(tr("Columns of the template"));
    fieldLabel_->setText(tr("Content"));
    headerLabel_->setText(tr("Header"));
    constantLabel_->setText(tr("Fixed text"));
    field_->setAccessibleName(fieldLabel_->text());
    header_->setAccessibleName(headerLabel_->text());
    constant_->setAccessibleName(constantLabel_->text());
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(add_, tr("Add a column"));
    name(remove_, tr("Remove the column"));
    name(up_, tr("Move the column up"));
    name(down_, tr("Move the column down"));
    filling_ = true;
    field_->clear();
    field_->addItem(exportFieldTitle(ExportField::Constant), static_cast<int>(ExportField::Constant));
    for (const ExportField field : exportFields())
        field_->addItem(exportFieldTitle(field), static_cast<int>(field));
    filling_ = false;
    showRows(table_->currentRow());
}

}  // namespace bankhub
