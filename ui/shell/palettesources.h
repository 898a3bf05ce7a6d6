// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include "app/domain/identifiers.h"
#include "ui/shell/palettesource.h"

namespace bankhub {

class BankAccountDirectory;
class CompanyDirectory;

/// What the window can be asked to do: its actions, pages among them.
class ActionPaletteSource : public PaletteSource {
    Q_OBJECT
public:
    /// `actions` gives the present ones; each is known by its name or its keys.
    explicit ActionPaletteSource(std::function<QList<QAction*>()> actions, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteEntry> entries() const override;

private:
    std::function<QList<QAction*>()> actions_;
};

/// Companies by name; choosing one shows its transactions.
class CompanyPaletteSource : public PaletteSource {
    Q_OBJECT
public:
    explicit CompanyPaletteSource(CompanyDirectory& companies, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteEntry> entries() const override;

signals:
    void companyChosen(const CompanyXid& company) const;

private:
    CompanyDirectory& companies_;
};

/// Accounts by bank, number and holder; choosing one shows its transactions.
class AccountPaletteSource : public PaletteSource {
    Q_OBJECT
public:
    explicit AccountPaletteSource(BankAccountDirectory& accounts, QObject* parent = nullptr);
    [[nodiscard]] QList<PaletteEntry> entries() const override;

signals:
    void accountChosen(const BankAccountXid& account) const;

private:
    BankAccountDirectory& accounts_;
};

}  // namespace bankhub
