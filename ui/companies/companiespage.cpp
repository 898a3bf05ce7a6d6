// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include "app/companies/companydirectory.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/companymodel.h"
#include "ui/models/directoryfilter.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/detailpanel.h"

namespace bankhub {

CompaniesPage::CompaniesPage(CompanyDirectory& directory, Settings& settings, QWidget* parent)
    : DirectoryPage(new CompanyModel(directory), settings, parent),
      directory_(directory),
      model_(findChild<CompanyModel*>()),
      status_(new ChoiceBox) {
    connect(status_, &QComboBox::currentIndexChanged, this, [this](int index) {
        filter().setExactValue(CompanyModel::Status, status_->itemData(index).toString());
        showState();
    });
    addFilter(status_);
    connect(&directory_, &CompanyDirectory::changed, this, [this] {
        fillStatuses();
        showState();
    });
    finishSetup(
        {{QStringLiteral("Công ty TNHH Thương mại"), QStringLiteral("Suspended mmm"), QStringLiteral("9.999"),
          QStringLiteral("9.999.999"), QStringLiteral("00/00/0000 00:00:00"), QStringLiteral("00/00/0000 00:00:00")},
         CompanyModel::Name,
         CompanyModel::Name,
         true});
}

std::optional<Error> CompaniesPage::error() const {
    return directory_.error();
}

bool CompaniesPage::loaded() const {
    return directory_.loaded();
}

void CompaniesPage::reload() {
    directory_.reload();
}

void CompaniesPage::showTransactionsOf(int sourceRow) {
    Q_EMIT transactionsRequested(model_->companyAt(sourceRow).company.xid);
}

void CompaniesPage::fillDetails(int sourceRow, DetailPanel& panel) {
    const Store::CachedCompany& row = model_->companyAt(sourceRow);
    const Company& company = row.company;
    const auto name = [](CompanyModel::Column column) { return CompanyModel::columnName(column); };
    panel.setHeadline({}, Tone::Plain, company.fullName);
    QList<DetailRow> rows;
    if (row.vanished)
        rows << DetailRow{
            tr("Listing"), {}, StatusText{tr("no longer listed"), Tone::Warning, QStringLiteral("warning")}};
    rows << DetailRow{name(CompanyModel::Name), company.fullName, {}};
    if (!company.shortName.isEmpty()) rows << DetailRow{tr("Short name"), company.shortName, {}};
    rows << DetailRow{name(CompanyModel::Status), {}, companyStatusText(company.status)}
         << DetailRow{name(CompanyModel::Accounts), countText(row.accountCount), {}}
         << DetailRow{name(CompanyModel::Transactions), countText(row.transactionCount), {}}
         << DetailRow{name(CompanyModel::Created), dateTimeText(company.createdAtUtcMs), {}}
         << DetailRow{name(CompanyModel::Updated), dateTimeText(company.updatedAtUtcMs), {}}
         << DetailRow{tr("Company ID"), company.xid.text, {}};
    panel.setRows(rows);
}

void CompaniesPage::clearOwnFilter() {
    status_->setCurrentIndex(0);
}

DirectoryPage::Words CompaniesPage::words() const {
    return {tr("Search name"), tr("Search companies"), tr("Select a company to see all of it."), tr("No companies yet"),
            tr("Synchronise to read the companies from the service.")};
}

void CompaniesPage::fillStatuses() {
    const QString chosen = status_->currentData().toString();
    QStringList statuses;
    for (const Store::CachedCompany& row : directory_.companies())
        if (!row.company.status.isEmpty() && !statuses.contains(row.company.status, Qt::CaseInsensitive))
            statuses << row.company.status;
    statuses.sort(Qt::CaseInsensitive);
    const QSignalBlocker quiet(status_);
    status_->clear();
    status_->addItem(tr("Every status"), QString());
    for (const QString& status : std::as_const(statuses))
        status_->addItem(companyStatusText(status).words, status);
    const int index = status_->findData(chosen);
    status_->setCurrentIndex(qMax(0, index));
    if (index < 0 && !chosen.isEmpty()) filter().setExactValue(CompanyModel::Status, {});
}

void CompaniesPage::retranslate() {
    status_->setAccessibleName(tr("Status"));
    fillStatuses();
    model_->retranslate();
    DirectoryPage::retranslate();
}

}  // namespace bankhub
