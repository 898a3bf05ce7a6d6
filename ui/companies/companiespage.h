// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/identifiers.h"
#include "ui/widgets/directorypage.h"

namespace bankhub {

class ChoiceBox;
class CompanyDirectory;
class CompanyModel;

/// The companies with their status and how much the cache holds of each.
class CompaniesPage : public DirectoryPage {
    Q_OBJECT
public:
    /// All must outlive the page.
    CompaniesPage(CompanyDirectory& directory, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("companies"); }
    [[nodiscard]] QString title() const override { return tr("Companies"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("company"); }
    [[nodiscard]] std::optional<Error> error() const override;

signals:
    void transactionsRequested(const CompanyXid& company);

protected:
    [[nodiscard]] bool loaded() const override;
    void reload() override;
    void showTransactionsOf(int sourceRow) override;
    void fillDetails(int sourceRow, DetailPanel& panel) override;
    void clearOwnFilter() override;
    [[nodiscard]] Words words() const override;
    void retranslate() override;

private:
    /// The statuses that occur, once each.
    void fillStatuses();

    CompanyDirectory& directory_;
    CompanyModel* model_;
    ChoiceBox* status_;
};

}  // namespace bankhub
