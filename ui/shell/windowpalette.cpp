// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowpalette.h"

#include <QApplication>
#include <QKeyEvent>

#include "app/session/session.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pageset.h"
#include "ui/shell/palettesources.h"
#include "ui/shell/viewpalettesource.h"
#include "ui/shell/windowactions.h"
#include "ui/transactions/transactionspage.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"

namespace bankhub {

WindowPalette::WindowPalette(Session& session, Settings& settings, PageSet& pages, WindowActions& actions,
                             QWidget* window)
    : QObject(window), settings_(settings), window_(window), action_(actions.palette) {
    qApp->installEventFilter(this);
    const auto offered = [&actions] {
        QList<QAction*> all = actions.all();
        all.removeAll(actions.palette);
        return all;
    };
    auto* companies = new CompanyPaletteSource(session.companies(), this);
    connect(companies, &CompanyPaletteSource::companyChosen, this, [this, &pages](const CompanyXid& company) {
        pages.transactions().showCompany(company);
        Q_EMIT pageRequested(pages.transactions().id());
    });
    auto* accounts = new AccountPaletteSource(session.bankAccounts(), this);
    connect(accounts, &AccountPaletteSource::accountChosen, this, [this, &pages](const BankAccountXid& account) {
        pages.transactions().showAccount(account);
        Q_EMIT pageRequested(pages.transactions().id());
    });
    auto* views = new ViewPaletteSource(session.views(), this);
    connect(views, &ViewPaletteSource::viewChosen, this, [this, &pages](qint64 id) {
        pages.transactions().viewCommands()->desk().open(id);
        Q_EMIT pageRequested(pages.transactions().id());
    });
    sources_ = {new ActionPaletteSource(offered, this), views, companies, accounts};
}

bool WindowPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
    if (!widget || widget->window() != window_ || !action_->shortcuts().contains(pressed)) return false;
    event->ignore();
    return true;
}

void WindowPalette::open() {
    if (palette_) {
        palette_->reject();
        return;
    }
    palette_ = new CommandPalette(sources_, settings_, window_);
    palette_->open();
}

}  // namespace bankhub
