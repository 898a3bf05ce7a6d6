// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "app/companies/companydirectory.h"
#include "app/transactions/duplicatereview.h"
#include "app/transactions/newtransactions.h"
#include "app/transactions/selectionsums.h"
#include "app/transactions/transactionbrowser.h"
#include "ui/export/exportdesk.h"
#include "ui/export/receipt.h"
#include "ui/format/errortext.h"
#include "ui/format/marktext.h"
#include "ui/format/moneytext.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/transactions/cellfilter.h"
#include "ui/transactions/columnsbutton.h"
#include "ui/transactions/duplicatenote.h"
#include "ui/transactions/filterwords.h"
#include "ui/transactions/groupbutton.h"
#include "ui/transactions/newsmark.h"
#include "ui/transactions/transactiondetail.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactiontable.h"
#include "ui/transactions/transactiontotalsbar.h"
#include "ui/transactions/viewbar.h"
#include "ui/transactions/viewcommands.h"
#include "ui/transactions/viewdesk.h"
#include "ui/transactions/viewsurface.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/detailtoggle.h"
#include "ui/widgets/inlinebutton.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

TransactionsPage::TransactionsPage(const Sources& sources, QWidget* parent) : Page(parent), sources_(sources) {
    notice_ = new NoticeStrip;
    filter_ = new TransactionFilterBar(sources_.companies, sources_.accounts, sources_.clock);
    detail_ = new TransactionDetail(sources_.store, sources_.serviceAddress);
    duplicates_ = new DuplicateNote(sources_.duplicates);
    detail_->setNote(duplicates_);
    exports_ = new ExportDesk(sources_.store, sources_.settings, sources_.clock, *notice_, this);
    exports_->setOrigin(sources_.origin);
    connect(exports_, &ExportDesk::ended, this, &Page::told);
    copy_ = new TransactionCopy(sources_.store, *notice_, this);
    sums_ = new SelectionSums(sources_.store, this);
    connect(sums_, &SelectionSums::changed, this, &TransactionsPage::showSelection);

    auto* body = new QHBoxLayout;
    body->setSpacing(space(3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(4));
    layout->setSpacing(space(3));
    QWidget* table = makeTable();
    layout->addWidget(makeHeader());
    groupBy(keptGrouping());
    layout->addWidget(makeFilterLine());
    layout->addWidget(notice_);
    body->addWidget(table, 1);
    body->addWidget(detail_);
    layout->addLayout(body, 1);

    connect(detail_, &TransactionDetail::transactionChosen, this, &TransactionsPage::showSimilar);
    connect(detail_, &TransactionDetail::receiptRequested, this, &TransactionsPage::printReceipt);
    connect(detail_, &TransactionDetail::filterChosen, this, [this](const TransactionFilter& filter) {
        news_->stopFiltering();
        filter_->setFilter(filter);
    });
    connect(filter_, &TransactionFilterBar::changed, this, &TransactionsPage::filterChanged);
    connect(clear_, &QToolButton::clicked, this, &TransactionsPage::clearFilter);
    connect(&table_->transactions(), &TransactionModel::orderChanged, this, &TransactionsPage::queryChanged);
    connect(exports_, &ExportDesk::runningChanged, this, [this] { export_->setEnabled(!exports_->isRunning()); });
    connect(&sources_.companies, &CompanyDirectory::changed, this, &TransactionsPage::fillCompanies);
    connectBrowser();
    watchCompleteness();
    connectMarks();
    retranslate();
}

QWidget* TransactionsPage::makeFilterLine() {
    if (!sources_.views) return filter_;
    const auto show = [this](const TransactionQuery& query) {
        news_->stopFiltering();
        ask(query);
        Q_EMIT queryChanged();
    };
    views_ = new ViewDesk(*sources_.views, viewSurface(*filter_, *table_, viewGrouping(), show), this);
    followChanges(*views_, *filter_, *table_);
    viewCommands_ = new ViewCommands(*views_, this);
    return ViewBar::beside(filter_, *viewCommands_);
}

QWidget* TransactionsPage::makeHeader() {
    header_ = new PageHeader;
    news_ = new NewsMark(sources_.news);
    header_->addMark(news_);
    clear_ = makeInlineButton(QStringLiteral("close"), font());
    header_->addAfterSubtitle(clear_);
    company_ = new ChoiceBox;
    company_->setMinimumWidth(textWidth(font(), 20));  // the longest name must not decide how narrow a window may be
    company_->setMaximumWidth(textWidth(font(), 32));
    connect(company_, &QComboBox::activated, this,
            [this](int index) { filter_->setCompany({company_->itemData(index).toString()}); });
    group_ = new GroupButton;
    connect(group_, &GroupButton::chosen, this, &TransactionsPage::setGrouping);
    connect(group_, &GroupButton::collapseAllRequested, this, [this] { table_->transactions().setAllCollapsed(true); });
    connect(group_, &GroupButton::expandAllRequested, this, [this] { table_->transactions().setAllCollapsed(false); });
    details_ = new DetailToggle(detail_, sources_.settings, QStringLiteral("transactions/details"), true);
    columns_ = new ColumnsButton(*table_);
    export_ = new QPushButton;
    export_->setIcon(themeIcon(QStringLiteral("export")));
    connect(export_, &QPushButton::clicked, this, &TransactionsPage::exportTransactions);
    sync_ = new QPushButton;
    sync_->setIcon(iconOnAccent(QStringLiteral("sync")));
    setRole(sync_, "primary");
    connect(sync_, &QPushButton::clicked, this, &Page::syncRequested);
    for (QWidget* part :
         {static_cast<QWidget*>(company_), static_cast<QWidget*>(group_), static_cast<QWidget*>(details_),
          static_cast<QWidget*>(columns_), static_cast<QWidget*>(export_), static_cast<QWidget*>(sync_)})
        header_->addAction(part);
    return header_;
}

QWidget* TransactionsPage::makeTable() {
    table_ = new TransactionTable(sources_.browser, sources_.settings);
    connect(table_, &TransactionTable::selectionShifted, this, &TransactionsPage::showSelection);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, &TransactionsPage::offerRowMenu);
    connect(new CellFilterClick(*table_), &CellFilterClick::clicked, this, &TransactionsPage::filterByCell);

    state_ = new StatePanel;
    state_->useRows();
    connect(this, &Page::firstReadingChanged, this, &TransactionsPage::showState);
    connect(state_, &StatePanel::retried, this, [this] { sources_.browser.reload(); });
    connect(state_, &StatePanel::actionTriggered, this, [this] {
        if (filter_->query().restricts() || news_->isFiltering())
            clearFilter();
        else
            Q_EMIT syncRequested();
    });
    stack_ = new PageStack;
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

void TransactionsPage::connectMarks() {
    table_->transactions().followNews(sources_.news);
    connect(news_, &NewsMark::filteringChanged, this, &TransactionsPage::applyFilter);
    connect(&sources_.settings, &Settings::marksChanged, this, &TransactionsPage::applyMarks);
    connect(duplicates_, &DuplicateNote::rowRequested, this, &TransactionsPage::showRow);
    connect(&sources_.duplicates, &DuplicateReview::failed, this, [this](const Error& error) {
        notice_->say(tr("The decision was not kept. %1").arg(errorText(error).inOneLine()), Tone::Bad);
    });
    applyMarks();
}

void TransactionsPage::applyMarks() {
    const MarkRules rules = markRules(sources_.settings.marks());
    table_->transactions().setMarkRules(rules);
    detail_->setMarkRules(rules);
    sources_.browser.setDuplicateSpan(rules.duplicateSpanMs());
    showSelection();
}

void TransactionsPage::showRow(Store::RowId rowId) {
    if (!table_->selectTransaction(rowId)) notice_->say(tr("The filter hides that transaction."), Tone::Plain);
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
    news_->stopFiltering();
    arrivals_.reset();
    if (filter_->isClearable()) filter_->clear();
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
    if (const int row = table_->rowAt(position.y()); table_->transactions().isHeader(row)) {
        offerGroupMenu(row, position);
        return;
    }
    if (table_->selectedRows().isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCellActions(*menu, table_->indexAt(position));
    TransactionCopy::addFormats(*menu, this, [this](CopyFormat format) { copy(format); });
    menu->addSeparator();
    connect(menu->addAction(tr("Export…")), &QAction::triggered, this, &TransactionsPage::exportTransactions);
    menu->popup(table_->viewport()->mapToGlobal(position));
}

void TransactionsPage::leaveView() {
    arrivals_.reset();
    if (views_) views_->leave();
}

void TransactionsPage::addCellActions(QMenu& menu, const QModelIndex& cell) {
    if (!cell.isValid()) return;
    const TransactionField field = TransactionModel::columns().at(cell.column());
    if (const Store::CachedTransaction* row = table_->transactions().transactionAt(cell.row()))
        addCellFilters(menu, *row, field, [this](const TransactionFilter& part) { filter_->add(part); });
    menu.addSeparator();
    QMenu* order = menu.addMenu(tr("Sort by “%1”").arg(TransactionModel::fieldName(field)));
    table_->addOrderActions(*order, cell.column());
    menu.addSeparator();
}

void TransactionsPage::filterByCell(const QModelIndex& cell) {
    const Store::CachedTransaction* row = table_->transactions().transactionAt(cell.row());
    if (row) filter_->add(equalsFilter(*row, TransactionModel::columns().at(cell.column())));
}

void TransactionsPage::showQuery(const TransactionQuery& query) {
    leaveView();
    TransactionFilter filter;
    if (query.from.isValid() || query.to.isValid()) filter.period = DatePeriod::between(query.from, query.to);
    filter.query = query;
    // The filter speaks of days and order elsewhere.
    filter.query.from = {};
    filter.query.to = {};
    setOrder(filter.query, defaultOrder());
    news_->stopFiltering();
    table_->transactions().setOrder(orderOf(query));
    filter_->setFilter(filter);
}

void TransactionsPage::showLine(const QString& line, const SortOrder& order) {
    leaveView();
    news_->stopFiltering();
    table_->transactions().setOrder(order);
    filter_->setLine(line);
}

QString TransactionsPage::queryLine() const {
    return filter_->line();
}

SortOrder TransactionsPage::order() const {
    return table_->transactions().order();
}

void TransactionsPage::showAccount(const BankAccountXid& account) {
    leaveView();
    news_->stopFiltering();
    TransactionFilter filter;
    filter.query.account = account;
    filter_->setFilter(filter);
}

void TransactionsPage::showCompany(const CompanyXid& company) {
    leaveView();
    news_->stopFiltering();
    TransactionFilter filter;
    filter.query.company = company;
    filter_->setFilter(filter);
}

void TransactionsPage::setCompletenessText(const QString& text) {
    completeness_ = text;
    totals_->setCompletenessText(completenessText());
}

void TransactionsPage::exportTransactions() {
    exports_->ask(exportSubject());
}

ExportSubject TransactionsPage::exportSubject() const {
    ExportSubject subject;
    subject.query = sources_.browser.query();
    subject.grouping = grouping();
    subject.fields = table_->visibleFields();
    subject.selected = table_->selectedRowIds();
    if (const auto totals = sources_.browser.totals()) subject.shownCount = totals->count;
    subject.cachedCount = sources_.browser.cachedCount();
    for (int row = 0; row < qMin(3, sources_.browser.rowCount()); ++row)
        if (const Store::CachedTransaction* transaction = sources_.browser.rowAt(row)) subject.samples << *transaction;
    const QString company = sources_.companies.nameOf(subject.query.company);
    subject.company = company.isEmpty() ? tr("All companies") : company;
    subject.filter = filterWords(subject.query, filter_->vocabulary());
    subject.completeness = completenessText();
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

void TransactionsPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    // Another page, or the end of the program. A window that is only minimised is looked at again.
    if (!event->spontaneous()) sources_.news.markAllSeen();
}

void TransactionsPage::applyFilter() {
    TransactionQuery query = filter_->query();
    if (news_->isFiltering()) query.afterRow = sources_.news.seenUpTo();
    if (arrivals_) query.afterRow = arrivals_->after;
    setOrder(query, order());
    ask(query);
}

void TransactionsPage::ask(const TransactionQuery& query) {
    company_->setCurrentIndex(qMax(0, company_->findData(query.company.text)));
    if (query != sources_.browser.query()) sources_.browser.setQuery(query);
    showState();
    Q_EMIT queryChanged();
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
    else if (filter_->query().restricts() || news_->isFiltering())
        state_->showEmpty(tr("No transaction matches"), tr("The filter hides all of the transactions in the cache."),
                          tr("Clear the filter"));
    else if (isFirstReading())
        state_->showLoading(tr("Reading the first transactions from the service…"));
    else
        state_->showEmpty(tr("No transactions yet"),
                          tr("Synchronise to read companies, accounts and transactions from the service."),
                          tr("Synchronise"), iconName());
    // Rows that are there stay on the screen while a new query runs: no flicker at every key stroke.
    const bool showTable = !empty && browser.state() != TransactionBrowser::State::Failed;
    stack_->setCurrentWidget(showTable ? static_cast<QWidget*>(table_) : state_);
    showCounts();
    showSelectionTotals(table_->selectedRows());
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
    clear_->setVisible(filter_->isClearable());
    Q_EMIT countChanged();
}

void TransactionsPage::retranslate() {
    header_->setTitle(title());
    nameInlineButton(clear_, tr("Clear the filter (Esc)"));
    company_->setAccessibleName(tr("Company"));
    export_->setText(tr("Export…"));
    export_->setAccessibleName(tr("Export transactions"));
    sync_->setText(tr("Synchronise"));
    sync_->setAccessibleName(sync_->text());
    table_->setAccessibleName(title());
    table_->retranslate();
    fillCompanies();
    showState();
}

}  // namespace bankhub
