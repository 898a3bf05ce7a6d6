// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <algorithm>

namespace bankhub {

namespace {

bool isStop(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

void collect(QWidget& widget, QList<QWidget*>& stops);

void collect(QLayout& layout, QList<QWidget*>& stops) {
    QList<QLayoutItem*> items;
    for (int index = 0; index < layout.count(); ++index)
        items << layout.itemAt(index);
    if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        const auto placeOf = [grid](QLayoutItem* item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            for (int index = 0; index < grid->count(); ++index)
                if (grid->itemAt(index) == item) grid->getItemPosition(index, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(items.begin(), items.end(),
                         [&](QLayoutItem* first, QLayoutItem* second) { return placeOf(first) < placeOf(second); });
    }
    for (QLayoutItem* item : std::as_const(items)) {
        if (QWidget* widget = item->widget())
            collect(*widget, stops);
        else if (QLayout* inner = item->layout())
            collect(*inner, stops);
    }
}

void collect(QWidget& widget, QList<QWidget*>& stops) {
    if (isStop(widget)) stops << &widget;
    if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
        if (area->widget()) collect(*area->widget(), stops);
    } else if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(*splitter->widget(index), stops);
    } else if (widget.layout()) {
        collect(*widget.layout(), stops);
    } else {
        // Buttons within a field.
        for (QObject* child : widget.children())
            if (auto* part = qobject_cast<QWidget*>(child); part && !part->isWindow()) collect(*part, stops);
    }
}

}  // namespace

void followLayoutWithTab(QWidget& window) {
    QList<QWidget*> wanted;
    collect(window, wanted);
    const QSet<QWidget*> known(wanted.cbegin(), wanted.cend());
    QList<QWidget*> present;
    for (QWidget* next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain())
        if (known.contains(next)) present << next;
    if (present == wanted) return;
    for (qsizetype index = 1; index < wanted.size(); ++index)
        QWidget::setTabOrder(wanted.at(index - 1), wanted.at(index));
}

}  // namespace bankhub
