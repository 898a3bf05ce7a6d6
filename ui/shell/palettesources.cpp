// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesources.h"

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "ui/theme/icons.h"

namespace bankhub {

ActionPaletteSource::ActionPaletteSource(std::function<QList<QAction*>()> actions, QObject* parent)
    : PaletteSource(parent), actions_(std::move(actions)) {}

QList<PaletteEntry> ActionPaletteSource::entries() const {
    QList<PaletteEntry> entries;
    for (QAction* action : actions_()) {
        if (!action->isVisible() || !action->isEnabled()) continue;
        PaletteEntry entry;
        // Keys are as stable as a name, and nearly every action has some.
        entry.id = QStringLiteral("action/") + (action->objectName().isEmpty()
                                                    ? action->shortcut().toString(QKeySequence::PortableText)
                                                    : action->objectName());
        entry.title = action->iconText();
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = action->icon();
        entry.run = [action] { action->trigger(); };
        entries << entry;
    }
    return entries;
}

CompanyPaletteSource::CompanyPaletteSource(CompanyDirectory& companies, QObject* parent)
    : PaletteSource(parent), companies_(companies) {
    connect(&companies_, &CompanyDirectory::changed, this, &PaletteSource::changed);
}

QList<PaletteEntry> CompanyPaletteSource::entries() const {
    QList<PaletteEntry> entries;
    for (const Store::CachedCompany& row : companies_.companies()) {
        const CompanyXid xid = row.company.xid;
        PaletteEntry entry;
        entry.id = QStringLiteral("company/") + xid.text;
        entry.title = row.company.fullName;
        entry.detail = row.company.shortName.isEmpty() || row.company.shortName == row.company.fullName
                           ? tr("Company")
                           : tr("Company %1").arg(row.company.shortName);
        entry.icon = themeIcon(QStringLiteral("company"), Tone::Dim);
        entry.run = [this, xid] { Q_EMIT companyChosen(xid); };
        entries << entry;
    }
    return entries;
}

AccountPaletteSource::AccountPaletteSource(BankAccountDirectory& accounts, QObject* parent)
    : PaletteSource(parent), accounts_(accounts) {
    connect(&accounts_, &BankAccountDirectory::changed, this, &PaletteSource::changed);
}

QList<PaletteEntry> AccountPaletteSource::entries() const {
    QList<PaletteEntry> entries;
    for (const Store::CachedBankAccount& row : accounts_.accounts()) {
        const BankAccountXid xid = row.account.xid;
        PaletteEntry entry;
        entry.id = QStringLiteral("account/") + xid.text;
        entry.title = row.account.bankName + QLatin1Char(' ') + row.account.number;
        entry.detail = row.companyName.isEmpty() ? row.account.holderName : row.companyName;
        entry.icon = themeIcon(QStringLiteral("bank-account"), Tone::Dim);
        entry.run = [this, xid] { Q_EMIT accountChosen(xid); };
        entries << entry;
    }
    return entries;
}

}  // namespace bankhub
