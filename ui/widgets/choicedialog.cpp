// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicedialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/domain/vietnamesefolding.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/searchfield.h"

namespace bankhub {

namespace {
constexpr int shownNames = 10;
constexpr int indexRole = Qt::UserRole;
}  // namespace

ChoiceDialog::ChoiceDialog(const QString& title, const QStringList& names, int present, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    search_ = new SearchField;
    search_->setPlaceholderText(tr("Type a part of the name"));
    search_->setAccessibleName(search_->placeholderText());
    search_->installEventFilter(this);
    list_ = new QListWidget;
    setRole(list_, "choices");
    list_->setAccessibleName(title);
    list_->setMinimumSize(textWidth(font(), 48), shownNames * recordHeight(font()));
    for (int index = 0; index < names.size(); ++index) {
        auto* item = new QListWidgetItem(names.at(index), list_);
        item->setData(indexRole, index);
        if (index == present) list_->setCurrentItem(item);
    }
    if (!list_->currentItem()) list_->setCurrentRow(0);
    nothing_ = new QLabel(tr("No name contains this."));
    setRole(nothing_, "dim");
    nothing_->hide();

    auto* buttons = new QDialogButtonBox;
    auto* show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoiceDialog::takeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::itemDoubleClicked, this, &ChoiceDialog::takeCurrent);
    connect(search_, &QLineEdit::textChanged, this, &ChoiceDialog::search);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(5));
    layout->setSpacing(space(3));
    for (QWidget* part : {static_cast<QWidget*>(search_), static_cast<QWidget*>(list_), static_cast<QWidget*>(nothing_),
                          static_cast<QWidget*>(buttons)})
        layout->addWidget(part);
    search_->setFocus();
}

bool ChoiceDialog::eventFilter(QObject* watched, QEvent* event) {
    // Up and down move in the list while the keyboard stays in the search field.
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChoiceDialog::search(const QString& text) {
    const QString wanted = foldVietnamese(text.trimmed());
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        item->setHidden(!foldVietnamese(item->text()).contains(wanted));
        if (!item->isHidden() && !first) first = item;
    }
    if (!list_->currentItem() || list_->currentItem()->isHidden()) list_->setCurrentItem(first);
    nothing_->setVisible(!first);
}

void ChoiceDialog::takeCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item || item->isHidden()) return;
    Q_EMIT chosen(item->data(indexRole).toInt());
    accept();
}

}  // namespace bankhub
