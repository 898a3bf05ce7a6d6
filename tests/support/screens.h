// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QTableView>
#include <QTest>
#include <functional>

#include "ui/shell/mainwindow.h"
#include "ui/shell/profilemenu.h"
#include "ui/shell/windowactions.h"

namespace bankhub::testing {

/// Takes a test to every screen of the console: all pages, with a row selected where there is a table, and every dialog
/// that a button or a command opens whose words end in "…", and the list of shortcuts. A new page or dialog is found
/// without being named here.
class Screens {
public:
    using Visit = std::function<void(const QString& name, QWidget& window)>;

    explicit Screens(MainWindow& window) : window_(window) {}

    /// Calls `visit` with the window on each page; false when a page does not come up.
    [[nodiscard]] bool visitPages(const Visit& visit) {
        for (const QString& id : window_.pageIds()) {
            if (!openPage(id)) return false;
            visit(id, window_);
        }
        return true;
    }
    /// Calls `visit` with every dialog, each open over its page, and closes it. False as above.
    [[nodiscard]] bool visitDialogs(const Visit& visit) {
        for (const QString& id : window_.pageIds()) {
            if (!openPage(id)) return false;
            for (const QPointer<QAbstractButton>& button : openers()) {
                if (!button || !button->isVisible() || !button->isEnabled()) continue;
                const QString name = button->text();
                seen_ << name;
                button->click();
                visitOpened(id + QStringLiteral(" / ") + name, visit);
                if (!openPage(id)) return false;
            }
        }
        for (QAction* action : commands()) {
            action->trigger();
            visitOpened(action->text(), visit);
        }
        return true;
    }
    /// The page with everything that it reads later, and its first row selected.
    [[nodiscard]] bool openPage(const QString& id) {
        window_.showPage(id);
        if (!QTest::qWaitFor([&] { return window_.pageReady(id); }, 10'000)) return false;
        for (QTableView* table : window_.findChildren<QTableView*>())
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0 &&
                !table->selectionModel()->hasSelection()) {
                table->setCurrentIndex(table->model()->index(0, 0));
                table->selectRow(0);
            }
        settle();
        return true;
    }
    /// Lets what was asked for arrive and lays everything out.
    static void settle() {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        static_cast<void>(QTest::qWaitFor([] { return !somethingIsRead(); }, 5'000));
        // An answer that came last has changed texts, whose room is found in the next turn.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

private:
    [[nodiscard]] static bool somethingIsRead() {
        for (const QWidget* widget : QApplication::allWidgets())
            if (qobject_cast<const QProgressBar*>(widget) && widget->isVisible()) return true;
        return false;
    }
    /// The buttons of the page that open something and have not been pressed on another page.
    [[nodiscard]] QList<QPointer<QAbstractButton>> openers() const {
        QList<QPointer<QAbstractButton>> found;
        for (QAbstractButton* button : window_.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isEnabled() && opensSomething(button->text()) &&
                !seen_.contains(button->text()))
                found << button;
        return found;
    }
    [[nodiscard]] QList<QAction*> commands() const {
        QList<QAction*> found;
        const auto* actions = window_.findChild<WindowActions*>();
        for (QAction* action : actions->all())
            if (action->isVisible() && action->isEnabled() && opensSomething(action->text())) found << action;
        found << actions->shortcuts;
        auto* profiles = window_.findChild<ProfileMenu*>();
        Q_EMIT profiles->aboutToShow();
        for (QAction* action : profiles->actions())
            if (action->isEnabled() && opensSomething(action->text())) found << action;
        return found;
    }
    [[nodiscard]] static bool opensSomething(const QString& words) { return words.endsWith(QChar(0x2026)); }

    void visitOpened(const QString& name, const Visit& visit) {
        settle();
        // One may delete another.
        QList<QPointer<QWidget>> tops;
        for (QWidget* top : QApplication::topLevelWidgets())
            tops << top;
        for (const QPointer<QWidget>& top : std::as_const(tops)) {
            if (!top || !top->isVisible() || top == &window_) continue;
            // Those for files and for printing are Qt's own.
            const bool ours =
                QByteArray(top->metaObject()->className()).startsWith("bankhub::") || qobject_cast<QMessageBox*>(top);
            if (ours && !qobject_cast<QMenu*>(top)) visit(name, *top);
            if (top) top->close();
            settle();
            if (top && top->isVisible()) top->hide();
        }
    }

    MainWindow& window_;
    QStringList seen_;
};

}  // namespace bankhub::testing
