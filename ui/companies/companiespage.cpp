// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

#include "app/companies/companydesk.h"
#include "app/companies/companydirectory.h"
#include "ui/companies/companydetails.h"
#include "ui/companies/companywords.h"
#include "ui/companies/countersdialog.h"
#include "ui/companies/editcompanydialog.h"
#include "ui/companies/newcompanydialog.h"
#include "ui/companies/paymentcodesample.h"
#include "ui/companies/servicesearchbar.h"
#include "ui/format/errortext.h"
#include "ui/format/membertext.h"
#include "ui/format/moneytext.h"
#include "ui/models/companymodel.h"
#include "ui/models/directoryfilter.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

CompaniesPage::CompaniesPage(CompanyDirectory& directory, CompanyDesk& desk, const WriteDesk& writeDesk,
                             Settings& settings, QWidget* parent)
    : DirectoryPage(new CompanyModel(directory), settings, parent),
      directory_(directory),
      desk_(desk),
      writeDesk_(writeDesk),
      model_(findChild<CompanyModel*>()) {
    makeSearch();
    makeHeaderButtons();
    sample_ = new PaymentCodeSample;
    sample_->setContentsMargins(0, space(4), 0, 0);
    details().setFooter(sample_);
    connect(&directory_, &CompanyDirectory::changed, this, [this] {
        fillStatuses();
        showState();
    });
    connect(&desk_.reader, &CompanyReader::changed, this, [this] { showDetails(); });
    finishSetup({[] {
                     return QStringList{QStringLiteral("Công ty TNHH Thương mại"),
                                        QStringLiteral("Suspended mmm"),
                                        QStringLiteral("9.999"),
                                        QStringLiteral("9.999.999"),
                                        QStringLiteral("00/00/0000 00:00:00"),
                                        QStringLiteral("00/00/0000 00:00:00")};
                 },
                 CompanyModel::Name, CompanyModel::Name, true});
    const auto followSelection = [this] {
        const int row = selectedSourceRow();
        edit_->setEnabled(row >= 0);
        companyCounters_->setEnabled(row >= 0);
    };
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, followSelection);
    connect(model_, &QAbstractItemModel::modelReset, this, [this, followSelection] {
        select(selected_);
        followSelection();
    });
    followSelection();
}

void CompaniesPage::makeSearch() {
    status_ = new ChoiceBox;
    connect(status_, &QComboBox::currentIndexChanged, this, &CompaniesPage::statusChosen);
    atService_ = new QPushButton;
    connect(atService_, &QPushButton::clicked, this, &CompaniesPage::searchAtService);
    connect(&searchField(), &QLineEdit::returnPressed, this, &CompaniesPage::searchAtService);
    // Whoever types on means the list that filters while typing.
    connect(&searchField(), &QLineEdit::textEdited, this, &CompaniesPage::leaveService);
    addFilter(status_);
    addFilter(atService_);
    serviceBar_ = new ServiceSearchBar(desk_.search);
    connect(serviceBar_, &ServiceSearchBar::backRequested, this, &CompaniesPage::leaveService);
    addNotice(serviceBar_);
    connect(&desk_.search, &CompanySearch::changed, this, &CompaniesPage::serviceAnswered);
}

void CompaniesPage::makeHeaderButtons() {
    create_ = new QPushButton;
    create_->setIcon(themeIcon(QStringLiteral("add")));
    edit_ = new QPushButton;
    edit_->setIcon(themeIcon(QStringLiteral("edit")));
    counters_ = new QPushButton;
    // The sign of a menu stands behind the words.
    counters_->setIcon(themeIcon(QStringLiteral("chevron"), Tone::Dim));
    counters_->setLayoutDirection(Qt::RightToLeft);
    auto* menu = new QMenu(counters_);
    menu->setLayoutDirection(Qt::LeftToRight);
    companyCounters_ = menu->addAction(QString());
    merchantCounters_ = menu->addAction(QString());
    counters_->setMenu(menu);
    connect(create_, &QPushButton::clicked, this, &CompaniesPage::createCompany);
    connect(edit_, &QPushButton::clicked, this, &CompaniesPage::editSelected);
    connect(companyCounters_, &QAction::triggered, this, [this] { showCounters(selectedSourceRow()); });
    connect(merchantCounters_, &QAction::triggered, this, [this] { showCounters(-1); });
    for (QPushButton* button : {counters_, edit_, create_})
        addHeaderAction(button);
}

std::optional<Error> CompaniesPage::error() const {
    return directory_.error();
}

std::optional<qint64> CompaniesPage::count() const {
    if (!loaded()) return {};
    return directory_.companies().size();
}

std::optional<QString> CompaniesPage::unsavedWork() const {
    if (!dialog_ || !dialog_->hasUnsavedInput()) return {};
    return tr("the form about a company");
}

bool CompaniesPage::loaded() const {
    return directory_.loaded();
}

void CompaniesPage::reload() {
    if (desk_.search.isOn())
        desk_.search.readMore();
    else
        directory_.reload();
}

void CompaniesPage::showTransactionsOf(int sourceRow) {
    Q_EMIT transactionsRequested(model_->companyAt(sourceRow).company.xid);
}

void CompaniesPage::fillDetails(int sourceRow, DetailPanel& panel) {
    const Store::CachedCompany& row = model_->companyAt(sourceRow);
    selected_ = row.company.xid;
    desk_.reader.show(selected_);
    const auto read = desk_.reader.company();
    const std::optional<CompanyConfiguration> configuration = read ? read->configuration : row.company.configuration;
    panel.setHeadline({}, Tone::Plain, row.company.fullName);
    panel.setRows(companyDetailRows(row, configuration,
                                    {desk_.reader.isReading(), desk_.reader.error(), desk_.reader.readAtUtcMs()}));
    sample_->setConfiguration(configuration.value_or(CompanyConfiguration{}));
}

void CompaniesPage::select(const CompanyXid& xid) {
    const int row = model_->rowOf(xid);
    if (row < 0) return;
    const QModelIndex shown = filter().mapFromSource(model_->index(row, 0));
    if (!shown.isValid()) return;
    table().selectRow(shown.row());
    table().scrollTo(shown);
}

void CompaniesPage::clearOwnFilter() {
    status_->setCurrentIndex(0);
    leaveService();
}

void CompaniesPage::statusChosen() {
    const QString status = status_->currentData().toString();
    if (desk_.search.isOn()) {
        desk_.search.search(desk_.search.text(), status);
    } else {
        filter().setExactValue(CompanyModel::Status, status);
        showState();
    }
}

void CompaniesPage::searchAtService() {
    // The service decides what matches: the filters of the cached list would hide some of its answer.
    filter().setSearch({});
    filter().setExactValue(CompanyModel::Status, {});
    desk_.search.search(searchField().text(), status_->currentData().toString());
}

void CompaniesPage::leaveService() {
    desk_.search.leave();
}

void CompaniesPage::serviceAnswered() {
    const bool on = desk_.search.isOn();
    if (on) {
        model_->showFound(desk_.search.rows());
    } else {
        model_->showCached();
        filter().setSearch(searchField().text());
        filter().setExactValue(CompanyModel::Status, status_->currentData().toString());
    }
    showState();
    showDetails();
}

void CompaniesPage::refreshSearch() {
    if (desk_.search.isOn()) desk_.search.search(desk_.search.text(), desk_.search.status());
}

QString CompaniesPage::subtitle(int shown, int all) const {
    if (desk_.search.isOn()) return tr("%1 from the service").arg(countText(shown));
    if (shown == all) return tr("%1 in the cache").arg(countText(all));
    return tr("Showing %1 of %2 in the cache").arg(countText(shown), countText(all));
}

bool CompaniesPage::showOwnState(StatePanel& state) {
    if (!desk_.search.isOn()) return false;
    if (desk_.search.isReading())
        state.showLoading(tr("Asking the service…"));
    else if (const auto error = desk_.search.error())
        state.showError(*error);
    else
        state.showEmpty(tr("The service found no company"),
                        tr("It looks in the full names. How it treats accents and capital letters is up to it."),
                        tr("Back to the cached list"));
    return true;
}

bool CompaniesPage::takeOwnAction() {
    if (!desk_.search.isOn()) return false;
    leaveService();
    return true;
}

void CompaniesPage::createCompany() {
    auto* dialog = new NewCompanyDialog(desk_.editor, writeDesk_, this);
    dialog_ = dialog;
    connect(dialog, &NewCompanyDialog::created, this, [this](const WriteReceipt& receipt, const CompanyDraft& asked) {
        follow(desk_.editor.readBackCreation(receipt, asked), true);
    });
    dialog->open();
}

void CompaniesPage::editSelected() {
    const int row = selectedSourceRow();
    if (row < 0) return;
    const Company& company = model_->companyAt(row).company;
    auto* dialog = new EditCompanyDialog(company.xid, company.fullName, desk_.editor, writeDesk_, this);
    dialog_ = dialog;
    connect(dialog, &EditCompanyDialog::companyRead, &desk_.reader, &CompanyReader::learn);
    connect(dialog, &EditCompanyDialog::edited, this,
            [this](const CompanyXid& xid, const CompanyDraft& before, const CompanyDraft& asked) {
                follow(desk_.editor.readBackChange(xid, before, asked), false);
            });
    dialog->open();
}

void CompaniesPage::follow(const Pending<CompanyReadBack>& reading, bool isNew) {
    notice().say(tr("Saved. Reading back…"), Tone::Accent);
    reading.then(
        this, [this, isNew](const CompanyReadBack& read) { tell(read, isNew); },
        [this](const Error& error) {
            notice().say(tr("Saved, but it could not be read back. %1").arg(errorText(error).inOneLine()),
                         Tone::Warning);
            desk_.reader.readAgain();
        });
    refreshSearch();
}

void CompaniesPage::tell(const CompanyReadBack& read, bool isNew) {
    selected_ = read.company.xid;
    desk_.reader.learn(read.company);
    select(selected_);
    QStringList sentences;
    for (const MemberChange& difference : inWords(read.differing))
        sentences << tr("%1: you asked for “%2”, the service shows “%3”.")
                         .arg(memberText(difference.member), orDash(difference.before.value_or(QString())),
                              orDash(difference.after.value_or(QString())));
    const bool asAsked = sentences.isEmpty();
    const QString opening = !asAsked ? tr("Saved, but the service shows something else.")
                            : isNew  ? tr("The company “%1” was created and read back.").arg(read.company.fullName)
                                    : tr("The changes of “%1” were saved and read back.").arg(read.company.fullName);
    sentences.prepend(opening);
    if (!read.notShown.isEmpty())
        sentences << tr("The service does not show the short name, so it could not be compared.");
    if (isNew) sentences << tr("Edit it to set its quota and its payment codes.");
    notice().say(sentences.join(QLatin1Char(' ')), asAsked ? Tone::Good : Tone::Warning);
}

void CompaniesPage::showCounters(int sourceRow) {
    const Company company = sourceRow < 0 ? Company{} : model_->companyAt(sourceRow).company;
    desk_.counters.show(company.xid);
    auto* dialog = new CountersDialog(desk_.counters, company.fullName, this);
    dialog->open();
}

DirectoryPage::Words CompaniesPage::words() const {
    return {
        tr("Search name"), tr("Search companies"), tr("Select a company to see all of it."), tr("No companies yet"),
        tr("A company stands for a merchant whose accounts are linked. Create the first one, or synchronise to read "
           "those that the service has.")};
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
    atService_->setText(tr("Search at the service"));
    atService_->setToolTip(tr("Enter in the search field does the same."));
    create_->setText(tr("New company…"));
    edit_->setText(tr("Edit…"));
    counters_->setText(tr("Counters"));
    for (QPushButton* button : {atService_, create_, edit_, counters_})
        button->setAccessibleName(button->text());
    companyCounters_->setText(tr("Of the selected company…"));
    merchantCounters_->setText(tr("Of the whole merchant…"));
    DirectoryPage::retranslate();
}

}  // namespace bankhub
