// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewlist.h"

#include <QApplication>
#include <QButtonGroup>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/views/savedviews.h"
#include "ui/shell/navigationbutton.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"
#include "ui/transactions/viewwords.h"

namespace bankhub {

ViewList::ViewList(ViewCommands& commands, QButtonGroup& group, QWidget* parent)
    : QWidget(parent), commands_(commands), group_(group) {
    layout_ = new QVBoxLayout(this);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    SavedViews& views = commands_.desk().views();
    connect(&views, &SavedViews::changed, this, &ViewList::fill);
    connect(&views, &SavedViews::countsChanged, this, &ViewList::showState);
    connect(&commands_.desk(), &ViewDesk::changed, this, &ViewList::showState);
    fill();
}

void ViewList::fill() {
    const QList<SavedView>& views = commands_.desk().views().views();
    QList<qint64> ids;
    for (const SavedView& view : views)
        ids << view.id;
    for (const qint64 id : std::as_const(ids_)) {
        if (ids.contains(id)) continue;
        NavigationButton* gone = buttons_.take(id);
        group_.removeButton(gone);
        // Its own menu or key may be what deletes it.
        gone->hide();
        gone->deleteLater();
    }
    for (const qint64 id : ids) {
        NavigationButton*& button = buttons_[id];
        if (!button) {
            button = new NavigationButton({});
            group_.addButton(button);
            button->installEventFilter(this);
            connect(button, &QPushButton::clicked, this, [this, id] {
                if (commands_.desk().active() != id || commands_.desk().isChanged()) commands_.desk().open(id);
                Q_EMIT opened();
            });
        }
        // Buttons stay the same ones when their order changes, so that the keyboard stays where it was.
        layout_->removeWidget(button);
        layout_->addWidget(button);
        button->show();
    }
    ids_ = ids;
    // Without a parent it would become a window.
    if (ids_.isEmpty() || parentWidget()) setVisible(!ids_.isEmpty());
    showState();
}

void ViewList::showState() {
    ViewDesk& desk = commands_.desk();
    QWidget* before = nullptr;
    for (const SavedView& view : desk.views().views()) {
        NavigationButton* button = buttons_.value(view.id);
        if (!button) continue;
        button->setTitle(viewTitle(view));
        button->setCount(desk.views().countOf(view.id));
        button->setMark(desk.active() == view.id && desk.isChanged() ? tr("changed") : QString());
        if (before) setTabOrder(before, button);
        before = button;
    }
    if (std::exchange(active_, desk.active()) != desk.active()) Q_EMIT activeChanged();
}

bool ViewList::checkActive() {
    NavigationButton* button = buttons_.value(commands_.desk().active());
    if (button) button->setChecked(true);
    return button;
}

qint64 ViewList::idOf(const QObject* button) const {
    for (const qint64 id : ids_)
        if (buttons_.value(id) == button) return id;
    return 0;
}

void ViewList::offerMenu(qint64 id, const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    commands_.fillMenu(*menu, id);
    menu->popup(globalPosition);
}

bool ViewList::takeKey(qint64 id, int key, Qt::KeyboardModifiers modifiers) {
    const bool moves = modifiers == Qt::AltModifier;
    if (key == Qt::Key_F2)
        commands_.rename(id);
    else if (key == Qt::Key_Delete)
        commands_.remove(id);
    else if (moves && key == Qt::Key_Up)
        commands_.moveUp(id);
    else if (moves && key == Qt::Key_Down)
        commands_.moveDown(id);
    else
        return false;
    return true;
}

bool ViewList::eventFilter(QObject* watched, QEvent* event) {
    const qint64 id = idOf(watched);
    if (id && event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const auto* button = static_cast<QWidget*>(watched);
        offerMenu(id, asked->reason() == QContextMenuEvent::Mouse ? asked->globalPos()
                                                                  : button->mapToGlobal(button->rect().center()));
        return true;
    }
    // The arrow keys walk through the entries without the scroll area noticing.
    if (id && event->type() == QEvent::FocusIn) bringIntoSight(static_cast<QWidget*>(watched));
    if (id && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(id, key->key(), key->modifiers())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ViewList::bringIntoSight(QWidget* entry) {
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(entry, 0, 0);
}

void ViewList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showState();
}

void ViewList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    commands_.desk().views().setCounting(true);
}

void ViewList::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    SavedViews& views = commands_.desk().views();
    // The list of another window may still be looked at.
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget* widget : widgets) {
        const auto* other = qobject_cast<const ViewList*>(widget);
        if (other && other != this && other->isVisible() && &other->commands_.desk().views() == &views) return;
    }
    views.setCounting(false);
}

}  // namespace bankhub
