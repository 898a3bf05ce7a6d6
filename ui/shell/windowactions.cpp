// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include <QWidget>

#include "ui/theme/icons.h"

namespace bankhub {

WindowActions::WindowActions(QWidget* window) : QObject(window), window_(window) {
    synchronise = add({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    find = add({QKeySequence(Qt::CTRL | Qt::Key_F)});
    clearFilter = add({QKeySequence(Qt::Key_Escape)});
    copyRows = add({QKeySequence(Qt::CTRL | Qt::Key_C)});
    copyRowsAs = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    exportTransactions = add({QKeySequence(Qt::CTRL | Qt::Key_E)});
    details = add({QKeySequence(Qt::CTRL | Qt::Key_D)});
    hideAmounts = add({hideAmountsKeys()});
    hideAmounts->setCheckable(true);
    chooseMarks = add({});
    allowChanges = add({QKeySequence(Qt::CTRL | Qt::Key_L)});
    lockWindows = add({QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)});
    lockWindows->setObjectName(QStringLiteral("lockWindows"));
    palette = add({QKeySequence(Qt::CTRL | Qt::Key_K)});
    firstSteps = add({});
    firstSteps->setObjectName(QStringLiteral("firstSteps"));
    newWindow = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    messages = add({QKeySequence(Qt::Key_F8)});
    settings = add({QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    settings->setMenuRole(QAction::PreferencesRole);
    shortcuts = add({QKeySequence(Qt::Key_F1)});
    lookForUpdates = add({});
    lookForUpdates->setCheckable(true);
    lookForUpdates->setVisible(false);
    about = add({});
    about->setMenuRole(QAction::AboutRole);
    quit = add({QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
    addIcons();
    retranslate();
}

void WindowActions::addIcons() {
    const std::pair<QAction*, const char*> icons[] = {
        {synchronise, "sync"}, {find, "search"},           {clearFilter, "filter"},
        {copyRows, "copy"},    {copyRowsAs, "copy"},       {exportTransactions, "export"},
        {details, "details"},  {allowChanges, "unlocked"}, {firstSteps, "check"},
        {shortcuts, "help"},   {settings, "settings"},     {newWindow, "add"},
        {messages, "mail"},    {lockWindows, "lock"}};
    for (const auto& [action, icon] : icons)
        action->setIcon(themeIcon(QString::fromLatin1(icon), Tone::Dim));
}

QAction* WindowActions::add(const QList<QKeySequence>& keys) {
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    window_->addAction(action);
    all_ << action;
    return action;
}

QKeySequence WindowActions::hideAmountsKeys() {
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_H};
}

QAction* WindowActions::addPage() {
    const int number = static_cast<int>(pages_.size()) + 1;
    QAction* action = add({QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))});
    // Pages come first in the sheet, as they do in the window.
    all_.move(all_.size() - 1, pages_.size());
    pages_ << action;
    return action;
}

void WindowActions::setPageTitles(const QStringList& titles) {
    for (int index = 0; index < pages_.size() && index < titles.size(); ++index)
        pages_.at(index)->setText(titles.at(index));
}

void WindowActions::retranslate() {
    synchronise->setText(tr("Synchronise"));
    find->setText(tr("Search"));
    clearFilter->setText(tr("Clear the filter"));
    copyRows->setText(tr("Copy the selected rows"));
    copyRowsAs->setText(tr("Copy the selected rows in another form…"));
    exportTransactions->setText(tr("Export transactions…"));
    details->setText(tr("Show or hide the details"));
    hideAmounts->setText(tr("Hide amounts and account numbers"));
    chooseMarks->setText(tr("Marks in the transactions…"));
    allowChanges->setText(tr("Allow changes on production, or read-only again…"));
    lockWindows->setText(tr("Lock the windows"));
    palette->setText(tr("Find a command, a page, a company or an account…"));
    firstSteps->setText(tr("Show the first steps"));
    newWindow->setText(tr("New window"));
    messages->setText(tr("Go to the message in the corner"));
    settings->setText(tr("Settings…"));
    shortcuts->setText(tr("Keyboard shortcuts"));
    lookForUpdates->setText(tr("Look for a new version once a day"));
    about->setText(tr("About this program…"));
    quit->setText(tr("Quit"));
}

}  // namespace bankhub
