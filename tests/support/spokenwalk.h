// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QTableView>
#include <QWidget>

#include "ui/widgets/statepanel.h"

namespace bankhub::testing {

/// Walks through a window as a screen reader does and collects what it could not tell its listener.
class SpokenWalk {
public:
    /// A sentence a problem; empty when there is none.
    static QStringList problemsOf(QWidget& window) {
        SpokenWalk walk(window);
        walk.visit(QAccessible::queryAccessibleInterface(&window), {}, false);
        walk.compareNames();
        return walk.problems_;
    }

private:
    explicit SpokenWalk(QWidget& window) : window_(window) {}

    struct Control {
        QString what;
        QString details;
    };

    void visit(QAccessibleInterface* item, const QString& group, bool scrolled) {
        if (!item || !item->isValid() || item->state().invisible) return;
        auto* widget = qobject_cast<QWidget*>(item->object());
        if (widget && widget->window() != &window_) return;
        const QString name = item->text(QAccessible::Name);
        if (isControl(*item)) checkControl(*item, name, group, scrolled);
        if (auto* table = item->tableInterface()) {
            if (auto* view = qobject_cast<QTableView*>(widget)) checkTable(*view, *table);
            return;
        }
        // Parts of a control are told with it.
        if (item->role() == QAccessible::ComboBox || item->role() == QAccessible::SpinBox) return;
        const bool scrolls = scrolled || qobject_cast<QAbstractScrollArea*>(widget);
        const QString below = item->role() == QAccessible::Grouping && !name.isEmpty() ? group + name : group;
        for (int index = 0; index < item->childCount(); ++index)
            visit(item->child(index), below, scrolls);
    }

    static bool isControl(const QAccessibleInterface& item) {
        if (item.state().disabled) return false;
        // The sign of a question, which its words repeat.
        if (item.object() && item.object()->objectName() == QLatin1String("qt_msgboxex_icon_label")) return false;
        switch (item.role()) {
            case QAccessible::Button:
            case QAccessible::CheckBox:
            case QAccessible::RadioButton:
            case QAccessible::ComboBox:
            case QAccessible::EditableText:
            case QAccessible::SpinBox:
            case QAccessible::Link:
            case QAccessible::ButtonMenu:
            case QAccessible::ButtonDropDown:
            case QAccessible::Table:
            case QAccessible::List:
            case QAccessible::Tree:
            case QAccessible::Slider:
            case QAccessible::Graphic:
            case QAccessible::Chart:
                return true;
            default:
                return item.state().focusable;
        }
    }

    void checkControl(QAccessibleInterface& item, const QString& name, const QString& group, bool scrolled) {
        const QString what = describe(item);
        if (name.trimmed().isEmpty()) problems_ << QStringLiteral("no name: %1").arg(what);
        const auto* widget = qobject_cast<const QWidget*>(item.object());
        const bool forMouse = widget && !(widget->focusPolicy() & Qt::TabFocus);
        // A part that is scrolled is a place of its own when it has a name.
        const bool scrolls = qobject_cast<const QAbstractScrollArea*>(widget) && !name.isEmpty();
        if (!forMouse && !scrolls && !isSensible(item.role()))
            problems_ << QStringLiteral("a role that says nothing: %1").arg(what);
        if (!scrolled && !window_.rect().contains(rectIn(item)) && !rectIn(item).isEmpty())
            problems_ << QStringLiteral("outside its window: %1").arg(what);
        if (const auto* box = qobject_cast<const QComboBox*>(item.object()); box && box->accessibleName().isEmpty())
            problems_ << QStringLiteral("says only what is chosen: %1").arg(what);
        if (item.role() == QAccessible::ComboBox && widget && !name.startsWith(widget->accessibleName()))
            problems_ << QStringLiteral("is named by what is chosen: %1").arg(what);
        if (isButton(item.role()) && !canBePressed(item))
            problems_ << QStringLiteral("cannot be pressed: %1").arg(what);
        const QString told =
            QStringLiteral("%1 %2 %3 %4").arg(item.role()).arg(group, name, item.text(QAccessible::Description));
        // An empty list offers in its middle what stands above it as well.
        if (!name.isEmpty() && !qobject_cast<StatePanel*>(item.object()->parent())) controls_[told] << what;
    }

    static bool isButton(QAccessible::Role role) {
        return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
               role == QAccessible::ButtonMenu;
    }
    /// Turning it does not count: nobody hears of that.
    static bool canBePressed(QAccessibleInterface& item) {
        auto* actions = item.actionInterface();
        if (!actions) return false;
        const QStringList names = actions->actionNames();
        return names.contains(QAccessibleActionInterface::pressAction()) ||
               names.contains(QAccessibleActionInterface::showMenuAction());
    }
    /// What only surrounds other things is no place for the keyboard.
    static bool isSensible(QAccessible::Role role) {
        switch (role) {
            case QAccessible::NoRole:
            case QAccessible::Client:
            case QAccessible::Pane:
            case QAccessible::Border:
            case QAccessible::Window:
            case QAccessible::Whitespace:
            case QAccessible::Separator:
                return false;
            default:
                return true;
        }
    }

    [[nodiscard]] QRect rectIn(const QAccessibleInterface& item) const {
        return {window_.mapFromGlobal(item.rect().topLeft()), item.rect().size()};
    }

    void compareNames() {
        for (auto control = controls_.cbegin(); control != controls_.cend(); ++control)
            if (control->size() > 1)
                problems_ << QStringLiteral("told alike: %1").arg(control->join(QStringLiteral(" | ")));
    }

    void checkTable(const QTableView& view, QAccessibleTableInterface& table) {
        const QString what = QStringLiteral("table \"%1\"").arg(view.accessibleName());
        if (view.model()->rowCount() == 0) return;
        const QString row = view.model()->headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString();
        if (row.isEmpty() || row == QLatin1String("1"))
            problems_ << QStringLiteral("%1: a row is no sentence").arg(what);
        for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual) {
            const int column = view.horizontalHeader()->logicalIndex(visual);
            if (view.isColumnHidden(column)) continue;
            const QModelIndex index = view.model()->index(0, column);
            QAccessibleInterface* cell = table.cellAt(0, column);
            if (!cell) {
                problems_ << QStringLiteral("%1: no cell in column %2").arg(what).arg(column);
                continue;
            }
            const QString text = cell->text(QAccessible::Name);
            if (text.isEmpty() && !index.data().toString().isEmpty())
                problems_ << QStringLiteral("%1: column %2 says nothing").arg(what).arg(column);
            const QList<QAccessibleInterface*> headings = cell->tableCellInterface()->columnHeaderCells();
            if (headings.isEmpty() || headings.first()->text(QAccessible::Name).isEmpty())
                problems_ << QStringLiteral("%1: column %2 has no heading").arg(what).arg(column);
        }
    }

    [[nodiscard]] QString describe(const QAccessibleInterface& item) const {
        QStringList path;
        const QObject* object = item.object();
        for (int level = 0; object && object != &window_ && level < 3; ++level, object = object->parent())
            path << QString::fromLatin1(object->metaObject()->className());
        const QRect place = rectIn(item);
        return QStringLiteral("\"%1\" role %2 (%3) at %4,%5 %6x%7")
            .arg(item.text(QAccessible::Name))
            .arg(int(item.role()), 0, 16)
            .arg(path.join(QStringLiteral(" in ")))
            .arg(place.x())
            .arg(place.y())
            .arg(place.width())
            .arg(place.height());
    }

    QWidget& window_;
    QStringList problems_;
    QHash<QString, QStringList> controls_;
};

}  // namespace bankhub::testing
