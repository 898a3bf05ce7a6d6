// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QWidget>

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/recordheader.h"

namespace bankhub::testing {

/// Looks whether everything in a window has the room it needs: no text is cut off without a way to read the rest, no
/// two widgets of a layout lie on one another, and none reaches out of what holds it.
class LayoutWalk {
public:
    static QStringList problemsOf(QWidget& window) {
        LayoutWalk walk(window);
        walk.visit(window);
        return walk.problems_;
    }

private:
    explicit LayoutWalk(QWidget& window) : window_(window) {}

    void visit(QWidget& widget) {
        if (auto* label = qobject_cast<QLabel*>(&widget))
            checkLabel(*label);
        else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
            checkButton(*button);
        else if (auto* box = qobject_cast<QComboBox*>(&widget))
            checkChoice(*box);
        else if (auto* header = qobject_cast<QHeaderView*>(&widget))
            checkHeader(*header);
        if (widget.layout()) checkParts(widget);
        for (QObject* child : widget.children())
            if (auto* part = qobject_cast<QWidget*>(child); part && !part->isWindow() && part->isVisible())
                visit(*part);
    }

    void checkLabel(const QLabel& label) {
        if (label.text().isEmpty()) return;
        if (qobject_cast<const ElidedLabel*>(&label)) {
            if (label.height() < label.fontMetrics().height()) cut(label, label.text());
            return;
        }
        const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.minimumSizeHint().height();
        const bool narrow = !label.wordWrap() && label.width() < label.minimumSizeHint().width();
        if (narrow || label.height() < needed) cut(label, label.text());
    }

    void checkButton(const QAbstractButton& button) {
        if (button.text().isEmpty()) return;
        const QFontMetrics metrics = button.fontMetrics();
        const QSize text = metrics.size(Qt::TextShowMnemonic, button.text());
        QSize room = button.size();
        if (const auto* push = qobject_cast<const QPushButton*>(&button)) {
            QStyleOptionButton option;
            option.initFrom(push);
            option.text = push->text();
            room = push->style()->subElementRect(QStyle::SE_PushButtonContents, &option, push).size();
            // Room for the letters above all; the padding gives way first.
            room.setHeight(push->height() - 2);
            if (!push->icon().isNull()) room.rwidth() -= push->iconSize().width() + 4;
        } else if (qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button)) {
            room.rwidth() -= button.sizeHint().width() - text.width();
        } else if (const auto* tool = qobject_cast<const QToolButton*>(&button)) {
            if (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) return;
        }
        if (text.width() > room.width() || metrics.height() > room.height()) cut(button, button.text());
    }

    void checkChoice(const QComboBox& box) {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        // A box may be narrower than its longest choice if it says the whole in its hint.
        if (box.fontMetrics().boundingRect(box.currentText()).width() > room.width() && box.toolTip().isEmpty())
            cut(box, box.currentText());
    }

    void checkHeader(const QHeaderView& header) {
        // Cuts the name visibly and says it in a hint.
        if (qobject_cast<const RecordHeader*>(&header)) return;
        if (header.isVisible() && header.orientation() == Qt::Horizontal)
            problems_ << QStringLiteral("headings of another kind: %1").arg(describe(header));
    }

    /// The widgets that the layout of `holder` places: each within it and beside the others.
    void checkParts(QWidget& holder) {
        QList<QWidget*> parts;
        collect(*holder.layout(), parts);
        for (qsizetype index = 0; index < parts.size(); ++index) {
            const QWidget& part = *parts.at(index);
            if (!holder.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()))
                problems_ << QStringLiteral("reaches out of %1: %2").arg(describe(holder), describe(part));
            for (qsizetype other = index + 1; other < parts.size(); ++other) {
                const QRect common = part.geometry() & parts.at(other)->geometry();
                if (common.width() > 1 && common.height() > 1)
                    problems_ << QStringLiteral("lie on one another: %1 and %2")
                                     .arg(describe(part), describe(*parts.at(other)));
            }
        }
    }
    static void collect(const QLayout& layout, QList<QWidget*>& parts) {
        for (int index = 0; index < layout.count(); ++index) {
            QLayoutItem* item = layout.itemAt(index);
            if (item->widget() && item->widget()->isVisible()) parts << item->widget();
            if (item->layout()) collect(*item->layout(), parts);
        }
    }

    void cut(const QWidget& widget, const QString& text) {
        problems_ << QStringLiteral("cut: \"%1\", %2").arg(text.left(60).simplified(), describe(widget));
    }
    [[nodiscard]] QString describe(const QWidget& widget) const {
        QStringList path;
        for (const QWidget* part = &widget; part && part != &window_ && path.size() < 3; part = part->parentWidget())
            path << QString::fromLatin1(part->metaObject()->className());
        const QPoint place = widget.mapTo(&window_, QPoint());
        return QStringLiteral("%1 \"%2\" at %3,%4 %5x%6")
            .arg(path.join(QStringLiteral(" in ")), widget.accessibleName().left(40))
            .arg(place.x())
            .arg(place.y())
            .arg(widget.width())
            .arg(widget.height());
    }

    QWidget& window_;
    QStringList problems_;
};

}  // namespace bankhub::testing
