// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/identifiers.h"
#include "ui/widgets/directorypage.h"

namespace bankhub {

class BankAccountDirectory;
class BankAccountModel;

/// The bank accounts: whether they are connected, when money last moved, how their synchronisation went.
class BankAccountsPage : public DirectoryPage {
    Q_OBJECT
public:
    /// All must outlive the page.
    BankAccountsPage(BankAccountDirectory& directory, Settings& settings, const Clock& clock,
                     QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("bank-accounts"); }
    [[nodiscard]] QString title() const override { return tr("Bank accounts"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("bank-account"); }
    [[nodiscard]] std::optional<Error> error() const override;

signals:
    void transactionsRequested(const BankAccountXid& account);

protected:
    [[nodiscard]] bool loaded() const override;
    void reload() override;
    void showTransactionsOf(int sourceRow) override;
    void fillDetails(int sourceRow, DetailPanel& panel) override;
    [[nodiscard]] Words words() const override;
    void retranslate() override;

private:
    BankAccountDirectory& directory_;
    BankAccountModel* model_;
};

}  // namespace bankhub
