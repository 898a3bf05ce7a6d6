// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include "ui/models/modelroles.h"
#include "ui/widgets/elidedlabel.h"

namespace bankhub::testing {

/// Every text that a person, a screen reader, a tool tip or the clipboard could get out of a widget, hidden ones
/// included: what is hidden now may be shown in the next moment.
class DisplayedTexts {
public:
    static QString of(QWidget& window) {
        DisplayedTexts texts;
        texts.addWidget(window);
        for (QWidget* widget : window.findChildren<QWidget*>())
            texts.addWidget(*widget);
        for (const QAction* action : window.findChildren<QAction*>())
            texts.texts_ << action->text() << action->toolTip();
        return texts.texts_.join(QLatin1Char('\n'));
    }

private:
    void addWidget(QWidget& widget) {
        texts_ << widget.windowTitle() << widget.toolTip() << widget.statusTip() << widget.whatsThis()
               << widget.accessibleName() << widget.accessibleDescription();
        if (const auto* label = qobject_cast<QLabel*>(&widget)) texts_ << label->text();
        if (const auto* label = qobject_cast<ElidedLabel*>(&widget)) texts_ << label->fullText();
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget)) texts_ << button->text();
        if (const auto* line = qobject_cast<QLineEdit*>(&widget)) texts_ << line->text() << line->placeholderText();
        if (const auto* area = qobject_cast<QPlainTextEdit*>(&widget)) texts_ << area->toPlainText();
        if (const auto* box = qobject_cast<QComboBox*>(&widget))
            for (int index = 0; index < box->count(); ++index)
                texts_ << box->itemText(index);
        const auto* view = qobject_cast<QAbstractItemView*>(&widget);
        if (view && view->model() && !qobject_cast<const QHeaderView*>(view)) addModel(*view->model());
    }
    void addModel(const QAbstractItemModel& model) {
        for (int column = 0; column < model.columnCount(); ++column) {
            texts_ << model.headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model.rowCount(); ++row)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                       int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole), int(CopyTextRole)})
                    texts_ << model.index(row, column).data(role).toString();
        }
    }

    QStringList texts_;
};

}  // namespace bankhub::testing
