// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>

#include "app/settings/settings.h"
#include "ui/shell/palettesource.h"

namespace bankhub {

class CommandPalette;
class PageSet;
class Session;
class WindowActions;

/// What the command palette of a window offers: its actions and pages, companies, accounts, and what is added.
class WindowPalette : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` is what the palette opens over and owns this.
    WindowPalette(Session& session, Settings& settings, PageSet& pages, WindowActions& actions, QWidget* window);
    /// After the others; the source must outlive the window's pages.
    void addSource(PaletteSource* source) { sources_ << source; }
    /// Opens the palette, or closes it when it is open.
    void open();

signals:
    /// A page has been told what to show and should come up.
    void pageRequested(const QString& id);

protected:
    /// A text field would take Ctrl+K to delete the rest of its line; everywhere in the window it opens the palette.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Settings& settings_;
    QWidget* window_;
    const QAction* action_;
    QList<PaletteSource*> sources_;
    QPointer<CommandPalette> palette_;
};

}  // namespace bankhub
