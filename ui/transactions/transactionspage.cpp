// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include "app/companies/companydirectory.h"
#include "app/transactions/transactionbrowser.h"
#include "ui/export/exportdesk.h"
#include "ui/export/filterwords.h"
#include "ui/format/moneytext.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/transactions/columnchooser.h"
#include "ui/transactions/selectiontotals.h"
#include "ui/transactions/transactiondetail.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/transactiontotalsbar.h"
#include "ui/transactions/viewbar.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/detailtoggle.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

TransactionsPage::TransactionsPage(const Sources& sources, QWidget* parent) : Page(parent), sources_(sources) {
    notice_ = new NoticeStrip;
    filter_ = new TransactionFilterBar(sources_.companies, sources_.accounts, sources_.clock);
    detail_ = new TransactionDetail;
    exports_ = new ExportDesk(sources_.store, sources_.settings, sources_.clock, *notice_, this);
    exports_->setOrigin(sources_.origin);
    copy_ = new TransactionCopy(sources_.store, *notice_, this);

    auto* body = new QHBoxLayout;
    body->setSpacing(space(3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(makeHeader());
    QWidget* table = makeTable();
    layout->addWidget(makeFilterLine());
    layout->addWidget(notice_);
    body->addWidget(table, 1);
    body->addWidget(detail_);
    layout->addLayout(body, 1);

    connect(filter_, &TransactionFilterBar::changed, this, &TransactionsPage::applyFilter);
    connect(exports_, &ExportDesk::runningChanged, this, [this] { export_->setEnabled(!exports_->isRunning()); });
    connect(&sources_.companies, &CompanyDirectory::changed, this, &TransactionsPage::fillCompanies);
    connectBrowser();
    retranslate();
}

QWidget* TransactionsPage::makeFilterLine() {
    if (!sources_.views) return filter_;
    views_ = new ViewDesk(*sources_.views,
                          {[this] { return shownContent(); },
                           [this](const ViewContent& content) {
                               table_->keepLayout(false);
                               showContent(content);
                           },
                           [this] {
                               showContent(table_->plainLayout());
                               table_->keepLayout(true);
                           }},
                          this);
    viewCommands_ = new ViewCommands(*views_, this);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(filter_, 1);
    layout->addWidget(new ViewBar(*viewCommands_), 0, Qt::AlignTop);
    connect(views_, &ViewDesk::changed, this, [this] { table_->keepLayout(views_->active() == 0); });
    connect(table_, &RecordTable::columnsChanged, views_, &ViewDesk::noteChange);
    connect(filter_, &TransactionFilterBar::changed, views_, &ViewDesk::noteChange);
    connect(&sources_.browser, &TransactionBrowser::stateChanged, views_, &ViewDesk::noteChange);
    return line;
}

QWidget* TransactionsPage::makeHeader() {
    header_ = new PageHeader;
    company_ = new ChoiceBox;
    company_->setMaximumWidth(textWidth(font(), 32));
    connect(company_, &QComboBox::activated, this,
            [this](int index) { filter_->setCompany({company_->itemData(index).toString()}); });
    details_ = new DetailToggle(detail_, sources_.settings, QStringLiteral("transactions/details"), true);
    columns_ = new QPushButton;
    connect(columns_, &QPushButton::clicked, this, &TransactionsPage::chooseColumns);
    export_ = new QPushButton;
    export_->setIcon(themeIcon(QStringLiteral("export")));
    connect(export_, &QPushButton::clicked, this, &TransactionsPage::exportTransactions);
    sync_ = new QPushButton;
    sync_->setIcon(iconOnAccent(QStringLiteral("sync")));
    setRole(sync_, "primary");
    connect(sync_, &QPushButton::clicked, this, &Page::syncRequested);
    for (QWidget* part :
         {static_cast<QWidget*>(company_), static_cast<QWidget*>(details_), static_cast<QWidget*>(columns_),
          static_cast<QWidget*>(export_), static_cast<QWidget*>(sync_)})
        header_->addAction(part);
    return header_;
}

QWidget* TransactionsPage::makeTable() {
    table_ = new TransactionTable(sources_.browser, sources_.settings);
    connect(table_, &RecordTable::columnsChanged, this, &TransactionsPage::showColumns);
    connect(table_, &TransactionTable::chooserRequested, this, &TransactionsPage::chooseColumns);
    connect(table_, &TransactionTable::selectionShifted, this, &TransactionsPage::showSelection);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, &TransactionsPage::offerRowMenu);

    state_ = new StatePanel;
    connect(state_, &StatePanel::retried, this, [this] { sources_.browser.reload(); });
    connect(state_, &StatePanel::actionTriggered, this, [this] {
        if (filter_->query().restricts())
            filter_->clear();
        else
            Q_EMIT syncRequested();
    });
    stack_ = new QStackedWidget;
    stack_->addWidget(table_);
    stack_->addWidget(state_);
    totals_ = new TransactionTotalsBar;

    auto* card = new QFrame;
    setRole(card, "card");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(stack_, 1);
    layout->addWidget(totals_);
    return card;
}

void TransactionsPage::connectBrowser() {
    TransactionBrowser& browser = sources_.browser;
    for (const auto signal : {&TransactionBrowser::stateChanged, &TransactionBrowser::rowsReset,
                              &TransactionBrowser::rowsInserted, &TransactionBrowser::totalsChanged})
        connect(&browser, signal, this, &TransactionsPage::showState);
}

std::optional<qint64> TransactionsPage::count() const {
    return sources_.browser.cachedCount();
}

bool TransactionsPage::isReady() const {
    return sources_.browser.state() == TransactionBrowser::State::Ready;
}

std::optional<Error> TransactionsPage::error() const {
    return sources_.browser.error();
}

void TransactionsPage::focusContent() {
    if (stack_->currentWidget() == table_)
        table_->setFocus(Qt::OtherFocusReason);
    else
        filter_->focusSearch();
}

void TransactionsPage::focusSearch() {
    filter_->focusSearch();
}

void TransactionsPage::clearFilter() {
    if (filter_->query().restricts()) filter_->clear();
}

void TransactionsPage::copySelection() {
    copy(CopyFormat::TabSeparatedWithHeader);
}

void TransactionsPage::copySelectionAs() {
    if (table_->selectedRows().isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TransactionCopy::addFormats(*menu, this, [this](CopyFormat format) { copy(format); });
    menu->popup(table_->viewport()->mapToGlobal(table_->visualRect(table_->currentIndex()).bottomLeft()));
}

void TransactionsPage::copy(CopyFormat format) {
    copy_->copy({table_->selectedRowIds(), table_->visibleFields(), table_->selectionInMemory()}, format);
}

void TransactionsPage::offerRowMenu(const QPoint& position) {
    if (table_->selectedRows().isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TransactionCopy::addFormats(*menu, this, [this](CopyFormat format) { copy(format); });
    menu->addSeparator();
    connect(menu->addAction(tr("Export…")), &QAction::triggered, this, &TransactionsPage::exportTransactions);
    menu->popup(table_->viewport()->mapToGlobal(position));
}

ViewContent TransactionsPage::shownContent() const {
    ViewContent content;
    content.query = filter_->line();
    content.sorts = sortsOf(sources_.browser.query());
    content.columns = table_->columns();
    return content;
}

void TransactionsPage::showContent(const ViewContent& content) {
    table_->setColumns(content.columns);
    {
        // One new query for the filter and the order together.
        const QSignalBlocker quiet(filter_);
        filter_->setLine(content.query);
    }
    TransactionQuery query = filter_->query();
    setSorts(query, content.sorts);
    table_->showSort(query.sort);
    ask(query);
}

void TransactionsPage::chooseColumns() {
    if (!chooser_) {
        chooser_ = new ColumnChooser(table_->columns(), this);
        connect(chooser_, &ColumnChooser::chosen, table_, &TransactionTable::setColumns);
    }
    chooser_->show();
    chooser_->raise();
    chooser_->activateWindow();
}

void TransactionsPage::showColumns() {
    const int hidden = table_->hiddenCount();
    columns_->setText(hidden == 0 ? tr("Columns") : tr("Columns (%n hidden)", nullptr, hidden));
    columns_->setAccessibleName(columns_->text());
    columns_->setToolTip(tr("Choose which columns are shown and in which order"));
    if (chooser_) chooser_->setColumns(table_->columns());
}

void TransactionsPage::showAccount(const BankAccountXid& account) {
    if (views_) views_->leave();
    filter_->clear();
    filter_->setAccount(account);
}

void TransactionsPage::showCompany(const CompanyXid& company) {
    if (views_) views_->leave();
    filter_->clear();
    filter_->setCompany(company);
}

void TransactionsPage::setCompletenessText(const QString& text) {
    completeness_ = text;
    totals_->setCompletenessText(text);
}

void TransactionsPage::exportTransactions() {
    exports_->ask(exportSubject());
}

ExportSubject TransactionsPage::exportSubject() const {
    ExportSubject subject;
    subject.query = sources_.browser.query();
    subject.fields = table_->visibleFields();
    subject.selected = table_->selectedRowIds();
    if (const auto totals = sources_.browser.totals()) subject.shownCount = totals->count;
    subject.cachedCount = sources_.browser.cachedCount();
    for (int row = 0; row < qMin(3, sources_.browser.rowCount()); ++row)
        if (const Store::CachedTransaction* transaction = sources_.browser.rowAt(row)) subject.samples << *transaction;
    const QString company = sources_.companies.nameOf(subject.query.company);
    subject.company = company.isEmpty() ? tr("All companies") : company;
    subject.filter = filterWords(subject.query, sources_.companies, sources_.accounts);
    subject.completeness = completeness_;
    return subject;
}

void TransactionsPage::toggleDetails() {
    details_->toggleDetails();
}

void TransactionsPage::followCalendar() {
    filter_->followCalendar();
}

void TransactionsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TransactionsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    details_->placeIn(width());
}

void TransactionsPage::applyFilter() {
    TransactionQuery query = filter_->query();
    setSorts(query, sortsOf(sources_.browser.query()));
    ask(query);
}

void TransactionsPage::ask(const TransactionQuery& query) {
    company_->setCurrentIndex(qMax(0, company_->findData(query.company.text)));
    if (query != sources_.browser.query()) sources_.browser.setQuery(query);
    showState();
}

void TransactionsPage::fillCompanies() {
    const QSignalBlocker quiet(company_);
    company_->clear();
    company_->addItem(tr("All companies"), QString());
    for (const Store::CachedCompany& row : sources_.companies.companies())
        company_->addItem(row.company.fullName, row.company.xid.text);
    company_->setCurrentIndex(qMax(0, company_->findData(filter_->query().company.text)));
}

void TransactionsPage::showState() {
    const TransactionBrowser& browser = sources_.browser;
    const bool empty = browser.rowCount() == 0;
    if (browser.state() == TransactionBrowser::State::Failed && browser.error())
        state_->showError(*browser.error());
    else if (browser.state() == TransactionBrowser::State::Loading)
        state_->showLoading(tr("Reading the cache…"));
    else if (filter_->query().restricts())
        state_->showEmpty(tr("No transaction matches"), tr("The filter hides all of the transactions in the cache."),
                          tr("Clear the filter"));
    else
        state_->showEmpty(tr("No transactions yet"),
                          tr("Synchronise to read companies, accounts and transactions from the service."),
                          tr("Synchronise"));
    // Rows that are there stay on the screen while a new query runs: no flicker at every key stroke.
    const bool showTable = !empty && browser.state() != TransactionBrowser::State::Failed;
    stack_->setCurrentWidget(showTable ? static_cast<QWidget*>(table_) : state_);
    showCounts();
    showSelectionTotals();
}

void TransactionsPage::showCounts() {
    const auto totals = sources_.browser.totals();
    const auto cached = sources_.browser.cachedCount();
    totals_->setTotals(totals);
    QString subtitle;
    if (totals && cached)
        subtitle = totals->count == *cached ? tr("%1 in the cache").arg(countText(*cached))
                                            : tr("Showing %1 of %2").arg(countText(totals->count), countText(*cached));
    header_->setSubtitle(subtitle);
    Q_EMIT countChanged();
}

void TransactionsPage::showSelection() {
    if (const Store::CachedTransaction* transaction = table_->currentTransaction())
        detail_->showTransaction(*transaction);
    else if (!table_->hasCurrentSelection())
        detail_->showNothing();
    showSelectionTotals();
}

void TransactionsPage::showSelectionTotals() {
    const QList<int> rows = table_->selectedRows();
    if (rows.size() == sources_.browser.rowCount())
        totals_->setSelection(static_cast<int>(rows.size()), sources_.browser.totals());
    else
        totals_->setSelection(static_cast<int>(rows.size()),
                              selectionTotals(rows, TransactionTable::largestHandledSelection, table_->transactions()));
}

void TransactionsPage::retranslate() {
    header_->setTitle(title());
    company_->setAccessibleName(tr("Company"));
    export_->setText(tr("Export…"));
    export_->setAccessibleName(tr("Export transactions"));
    sync_->setText(tr("Synchronise"));
    sync_->setAccessibleName(sync_->text());
    table_->setAccessibleName(title());
    table_->retranslate();
    showColumns();
    fillCompanies();
    showState();
}

}  // namespace bankhub
