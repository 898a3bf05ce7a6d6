// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QTest>
#include <QWidget>
#include <algorithm>

namespace bankhub::testing {

/// Presses Tab until the keyboard is where it began, and collects what it does not reach, where it does not go on and
/// where it goes back on the screen.
class TabWalk {
public:
    static QStringList problemsOf(QWidget& window) {
        TabWalk walk(window);
        walk.go();
        return walk.problems_;
    }

private:
    explicit TabWalk(QWidget& window) : window_(window) {}

    void go() {
        window_.activateWindow();
        if (!QTest::qWaitFor([this] { return window_.isActiveWindow(); }, 5'000)) {
            problems_ << QStringLiteral("the window does not become active");
            return;
        }
        const QList<QWidget*> wanted = stops();
        // Nowhere to go.
        if (wanted.size() < 2) return;
        QWidget* start = window_.focusWidget();
        if (!start || !wanted.contains(start)) {
            start = wanted.first();
            start->setFocus(Qt::TabFocusReason);
        }
        QList<QWidget*> order{start};
        for (qsizetype step = 0; step < 2 * wanted.size() + 20; ++step) {
            pressTab(*order.last());
            QWidget* next = window_.focusWidget();
            if (!next || next == order.last()) {
                problems_ << QStringLiteral("Tab does not leave %1").arg(describe(*order.last()));
                return;
            }
            if (next == start) break;
            if (order.contains(next)) {
                problems_ << QStringLiteral("Tab goes round from %1").arg(describe(*next));
                return;
            }
            order << next;
        }
        for (const QWidget* widget : wanted)
            if (!order.contains(widget) && widget->isVisible() && widget->isEnabled() && !isOneOf(*widget, order))
                problems_ << QStringLiteral("Tab does not reach %1").arg(describe(*widget));
        // From the corner where reading begins.
        const auto earlier = [this](const QWidget* left, const QWidget* right) {
            const QPoint first = left->mapTo(&window_, QPoint());
            const QPoint second = right->mapTo(&window_, QPoint());
            // A pixel more or less is the same line.
            const bool sameLine = qAbs(first.y() - second.y()) < qMin(left->height(), right->height()) / 2;
            return sameLine ? first.x() < second.x() : first.y() < second.y();
        };
        std::rotate(order.begin(), std::min_element(order.begin(), order.end(), earlier), order.end());
        for (qsizetype index = 1; index < order.size(); ++index)
            compare(*order.at(index - 1), *order.at(index));
    }

    /// Day, month and year of a date are a stop each.
    void pressTab(QWidget& from) {
        const auto* date = qobject_cast<const QDateTimeEdit*>(&from);
        for (int part = 0; part < (date ? date->sectionCount() : 1); ++part)
            if (window_.focusWidget() == &from) QTest::keyClick(&from, Qt::Key_Tab);
    }

    /// A choice of several buttons is one stop; the arrow keys go on from there.
    static bool isOneOf(const QWidget& widget, const QList<QWidget*>& reached) {
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (!button) return false;
        return std::any_of(reached.cbegin(), reached.cend(), [button](const QWidget* other) {
            const auto* stop = qobject_cast<const QAbstractButton*>(other);
            if (!stop) return false;
            if (button->group()) return button->group()->exclusive() && stop->group() == button->group();
            return button->autoExclusive() && stop->autoExclusive() && stop->parent() == button->parent();
        });
    }

    [[nodiscard]] QList<QWidget*> stops() const {
        QList<QWidget*> found;
        for (QWidget* widget : window_.findChildren<QWidget*>())
            if (widget->window() == &window_ && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                found << widget;
        return found;
    }

    /// The next one is below or, in the same line or in a column of its own, right of the one before. Compared are the
    /// parts of the window that hold them: within a column the eye goes down, whatever stands beside it.
    void compare(QWidget& before, QWidget& after) {
        QWidget* common = before.parentWidget();
        while (common && !common->isAncestorOf(&after))
            common = common->parentWidget();
        if (!common || &before == common || before.isAncestorOf(&after) || after.isAncestorOf(&before)) return;
        const QRect first = partOf(before, *common);
        const QRect second = partOf(after, *common);
        const bool right = second.left() >= first.right();
        const bool left = second.right() <= first.left();
        const bool above = second.bottom() <= first.top();
        const bool sameLine = second.top() < first.center().y() && second.bottom() > first.center().y();
        if ((above && !right) || (sameLine && left))
            problems_ << QStringLiteral("Tab goes back from %1 to %2").arg(describe(before), describe(after));
    }
    static QRect partOf(QWidget& widget, const QWidget& common) {
        QWidget* part = &widget;
        while (part->parentWidget() != &common)
            part = part->parentWidget();
        return part->geometry();
    }

    [[nodiscard]] QString describe(const QWidget& widget) const {
        const QPoint place = widget.mapTo(&window_, QPoint());
        return QStringLiteral("%1 \"%2\" at %3,%4 %5x%6")
            .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName())
            .arg(place.x())
            .arg(place.y())
            .arg(widget.width())
            .arg(widget.height());
    }

    QWidget& window_;
    QStringList problems_;
};

}  // namespace bankhub::testing
