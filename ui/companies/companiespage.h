// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "app/companies/companydraft.h"
#include "app/core/pending.h"
#include "app/domain/identifiers.h"
#include "ui/widgets/directorypage.h"
#include "ui/writes/writedesk.h"

namespace bankhub {

class ChoiceBox;
class CompanyDialog;
class CompanyDirectory;
class CompanyModel;
class PaymentCodeSample;
class ServiceSearchBar;
struct CompanyDesk;
struct CompanyReadBack;

/// The companies with their status and how much the cache holds of each; the selected one with its configuration;
/// search at the service, creating, editing, and the service's counters.
class CompaniesPage final : public DirectoryPage {
    Q_OBJECT
public:
    /// All must outlive the page.
    CompaniesPage(CompanyDirectory& directory, CompanyDesk& desk, const WriteDesk& writeDesk, Settings& settings,
                  QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("companies"); }
    [[nodiscard]] QString title() const override { return tr("Companies"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("company"); }
    [[nodiscard]] std::optional<Error> error() const override;
    [[nodiscard]] std::optional<qint64> count() const override;
    [[nodiscard]] std::optional<QString> unsavedWork() const override;
    /// Opens the form for a new company.
    void createCompany();

signals:
    void transactionsRequested(const CompanyXid& company);

protected:
    [[nodiscard]] bool loaded() const override;
    void reload() override;
    void showTransactionsOf(int sourceRow) override;
    void fillDetails(int sourceRow, DetailPanel& panel) override;
    void clearOwnFilter() override;
    [[nodiscard]] QString subtitle(int shown, int all) const override;
    [[nodiscard]] bool showOwnState(StatePanel& state) override;
    [[nodiscard]] bool takeOwnAction() override;
    [[nodiscard]] Words words() const override;
    void retranslate() override;

private:
    void makeHeaderButtons();
    void makeSearch();
    /// The statuses that occur, once each.
    void fillStatuses();
    void statusChosen();

    // Search at the service
    void searchAtService();
    void leaveService();
    void serviceAnswered();

    // Creating and editing
    void editSelected();
    void follow(const Pending<CompanyReadBack>& reading, bool isNew);
    void tell(const CompanyReadBack& read, bool isNew);
    void refreshSearch();

    void showCounters(int sourceRow);
    void select(const CompanyXid& xid);

    CompanyDirectory& directory_;
    CompanyDesk& desk_;
    WriteDesk writeDesk_;
    CompanyModel* model_;
    ChoiceBox* status_;
    QPushButton* atService_;
    ServiceSearchBar* serviceBar_;
    QPushButton* create_;
    QPushButton* edit_;
    QPushButton* counters_;
    QAction* companyCounters_;
    QAction* merchantCounters_;
    PaymentCodeSample* sample_;
    QPointer<CompanyDialog> dialog_;
    CompanyXid selected_;  ///< comes back after the rows have been replaced
};

}  // namespace bankhub
