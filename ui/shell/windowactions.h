// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace bankhub {

/// Everything the window can be asked to do from the keyboard. The window connects what they do; the shortcut sheet is
/// made from all().
class WindowActions : public QObject {
    Q_OBJECT
public:
    /// Adds the actions to `window`, which makes their shortcuts work in it.
    explicit WindowActions(QWidget* window);

    QAction* synchronise;
    QAction* find;
    QAction* clearFilter;
    QAction* copyRows;
    QAction* copyRowsAs;
    QAction* exportTransactions;
    QAction* details;
    QAction* hideAmounts;   ///< checkable
    QAction* chooseMarks;   ///< without a key: only in menus
    QAction* allowChanges;  ///< not visible on profiles that need no unlocking
    QAction* lockWindows;
    QAction* palette;
    QAction* firstSteps;  ///< has no keys: it is found in the palette
    QAction* newWindow;
    QAction* messages;
    QAction* settings;
    QAction* shortcuts;
    QAction* lookForUpdates;  ///< checkable; not visible where no publisher is known
    QAction* about;
    QAction* quit;

    static QKeySequence hideAmountsKeys();
    /// An action that shows a page, with Ctrl and the number of the page.
    QAction* addPage();
    /// Page titles in the order of addPage.
    void setPageTitles(const QStringList& titles);
    [[nodiscard]] const QList<QAction*>& all() const { return all_; }
    void retranslate();

private:
    QAction* add(const QList<QKeySequence>& keys);
    void addIcons();
    QWidget* window_;
    QList<QAction*> all_;
    QList<QAction*> pages_;
};

}  // namespace bankhub
