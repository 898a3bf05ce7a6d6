// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/store/store.h"
#include "ui/widgets/directorypage.h"
#include "ui/writes/writedesk.h"

namespace bankhub {

class AccountActions;
class AccountDetail;
class AccountFilterBar;
class BankAccountDirectory;
class BankAccountModel;
class BankAccountReader;
class BankAccountSearch;
class TransactionSimulator;
struct DetailRow;

/// The bank accounts: whether they are connected, when money last moved, how their synchronisation went; everything
/// about one of them; and the ways to link, to unlink and, outside production, to simulate a transaction.
class BankAccountsPage final : public DirectoryPage {
    Q_OBJECT
public:
    /// What the page works on; all must outlive it.
    struct Sources {
        BankAccountDirectory& directory;
        BankAccountReader& reader;
        BankAccountSearch& search;
        TransactionSimulator& simulator;
        WriteDesk desk;
        Settings& settings;
        const Clock& clock;
    };
    explicit BankAccountsPage(const Sources& sources, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("bank-accounts"); }
    [[nodiscard]] QString title() const override { return tr("Bank accounts"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("bank-account"); }
    [[nodiscard]] std::optional<Error> error() const override;
    [[nodiscard]] std::optional<qint64> count() const override;
    /// Drops other filters and shows the accounts of one company.
    void showCompany(const CompanyXid& company);
    /// As showCompany, only those that went silent; of all companies when it is empty.
    void showSilent(const CompanyXid& company);

signals:
    void transactionsRequested(const BankAccountXid& account);
    /// `company` is empty when none is meant in particular.
    void linkRequested(const CompanyXid& company);
    void unlinkRequested(const BankAccountXid& account);

protected:
    [[nodiscard]] bool loaded() const override;
    void reload() override;
    void showTransactionsOf(int sourceRow) override;
    void fillDetails(int sourceRow, DetailPanel& panel) override;
    void selectionShown(int sourceRow) override;
    void clearOwnFilter() override;
    [[nodiscard]] QString subtitle(int shown, int all) const override;
    [[nodiscard]] bool showOwnState(StatePanel& state) override;
    [[nodiscard]] bool takeOwnAction() override;
    [[nodiscard]] Words words() const override;
    void retranslate() override;

private:
    void buildFilters();
    void buildDetails();
    void applyFilter();
    void askService();
    void showSearch();
    void readSelected();
    void simulate();
    [[nodiscard]] const Store::CachedBankAccount* selectedAccount() const;
    /// What is known of it: the cache, with what the service said later.
    [[nodiscard]] BankAccount newest(const BankAccount& cached) const;
    [[nodiscard]] QList<DetailRow> rowsOf(const Store::CachedBankAccount& row) const;

    Sources sources_;
    BankAccountModel* model_;
    QPushButton* link_;
    AccountFilterBar* filters_;
    NoticeStrip* found_;
    AccountDetail* detail_;
    AccountActions* actions_;
    BankAccount cachedWhenRead_;  ///< how the cache had the account when the service was asked about it
};

}  // namespace bankhub
