// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/directorypage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "ui/format/moneytext.h"
#include "ui/models/directoryfilter.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/detailtoggle.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

DirectoryPage::DirectoryPage(QAbstractItemModel* model, Settings& settings, QWidget* parent)
    : Page(parent), model_(model), settings_(settings) {
    model_->setParent(this);
    filter_ = new DirectoryFilter(this);
    filter_->setSourceModel(model_);

    makeHeader();
    makeTable();
    details_ = new DetailPanel;

    auto* body = new QHBoxLayout;
    body->setSpacing(space(3));
    body->addWidget(stack_->parentWidget(), 1);
    body->addWidget(details_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(header_);
    layout->addLayout(filterLine_);
    belowFilter_ = new QVBoxLayout;
    layout->addLayout(belowFilter_);
    layout->addWidget(notice_);
    layout->addLayout(body, 1);
}

void DirectoryPage::makeHeader() {
    header_ = new PageHeader;
    showTransactions_ = new QPushButton;
    showTransactions_->setIcon(themeIcon(QStringLiteral("transactions")));
    connect(showTransactions_, &QPushButton::clicked, this, [this] {
        if (const int row = selectedSourceRow(); row >= 0) showTransactionsOf(row);
    });
    sync_ = new QPushButton;
    sync_->setIcon(iconOnAccent(QStringLiteral("sync")));
    setRole(sync_, "primary");
    connect(sync_, &QPushButton::clicked, this, &Page::syncRequested);
    header_->addAction(showTransactions_);
    header_->addAction(sync_);

    search_ = new SearchField;
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setSearch(text);
        showState();
    });
    filterLine_ = new QHBoxLayout;
    filterLine_->setSpacing(space(2));
    filterLine_->addWidget(search_, 1);
    notice_ = new NoticeStrip;
}

void DirectoryPage::makeTable() {
    table_ = new RecordTable;
    state_ = new StatePanel;
    state_->useRows();
    connect(this, &Page::firstReadingChanged, this, &DirectoryPage::showState);
    connect(state_, &StatePanel::retried, this, [this] { reload(); });
    connect(state_, &StatePanel::actionTriggered, this, [this] {
        if (!takeOwnAction()) filter_->restricts() ? clearFilter() : Q_EMIT syncRequested();
    });
    stack_ = new PageStack;
    stack_->addWidget(table_);
    stack_->addWidget(state_);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 10);  // the rounded corner of the card
    layout->addWidget(stack_);
}

DirectoryPage::~DirectoryPage() = default;

void DirectoryPage::finishSetup(const Layout& layout) {
    table_->setModel(filter_);
    table_->setColumnSamples(layout.columnSamples);
    table_->setFlexibleColumn(layout.flexibleColumn);
    table_->horizontalHeader()->setSortIndicator(layout.sortColumn, layout.sortOrder);
    table_->setYieldingColumns(layout.yieldingColumns);
    table_->restoreColumns(settings_.state(stateName("columns")));
    table_->setSortingEnabled(true);
    showTransactions_->setVisible(layout.aboutTransactions);
    sync_->setVisible(layout.aboutTransactions);
    detailsToggle_ = new DetailToggle(details_, settings_, stateName("details"), layout.detailsAtFirst);
    header_->insertAction(detailsToggle_);
    detailsToggle_->placeIn(width());
    const auto saveColumns = [this] { settings_.setState(stateName("columns"), table_->columnState()); };
    connect(table_, &RecordTable::columnsChanged, this, saveColumns);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showDetails(); });
    connect(table_, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { showTransactionsOf(filter_->mapToSource(index).row()); });
    const auto contentChanged = [this] {
        showState();
        showDetails();
        Q_EMIT countChanged();
    };
    connect(model_, &QAbstractItemModel::modelReset, this, contentChanged);
    connect(model_, &QAbstractItemModel::dataChanged, this, contentChanged);
    ready_ = true;
    retranslate();
}

QString DirectoryPage::stateName(const char* what) const {
    return id() + QLatin1Char('/') + QLatin1String(what);
}

void DirectoryPage::toggleDetails() {
    detailsToggle_->toggleDetails();
}

void DirectoryPage::addFilter(QWidget* widget) {
    filterLine_->addWidget(widget);
}

void DirectoryPage::addHeaderAction(QWidget* widget) {
    header_->insertAction(widget);
}

void DirectoryPage::addNotice(QWidget* widget) {
    belowFilter_->addWidget(widget);
}

void DirectoryPage::selectSourceRow(int sourceRow) {
    const QModelIndex index = filter_->mapFromSource(model_->index(sourceRow, 0));
    if (!index.isValid()) return;
    table_->setCurrentIndex(index);
    table_->selectRow(index.row());
}

std::optional<qint64> DirectoryPage::count() const {
    if (!loaded()) return {};
    return model_->rowCount();
}

void DirectoryPage::focusContent() {
    QWidget* content = stack_->currentWidget() == table_ ? static_cast<QWidget*>(table_) : search_;
    content->setFocus(Qt::OtherFocusReason);
}

void DirectoryPage::focusSearch() {
    search_->takeFocus();
}

void DirectoryPage::clearFilter() {
    search_->clear();
    clearOwnFilter();
    showState();
}

void DirectoryPage::copySelection() {
    const QList<int> rows = table_->selectedRows();
    if (rows.isEmpty()) return;
    QGuiApplication::clipboard()->setText(table_->asTabSeparated(rows));
    notice_->say(tr("%n row(s) copied.", nullptr, static_cast<int>(rows.size())), Tone::Good);
}

int DirectoryPage::selectedSourceRow() const {
    const QList<int> rows = table_->selectedRows();
    if (rows.isEmpty()) return -1;
    const int current = table_->currentIndex().row();
    return filter_->mapToSource(filter_->index(rows.contains(current) ? current : rows.first(), 0)).row();
}

void DirectoryPage::showState() {
    if (!ready_) return;
    const int shown = filter_->rowCount();
    const int all = model_->rowCount();
    if (!showOwnState(*state_)) showCommonState();
    stack_->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(table_) : state_);
    header_->setSubtitle(loaded() ? subtitle(shown, all) : QString());
}

void DirectoryPage::showCommonState() {
    if (error() && model_->rowCount() == 0)
        state_->showError(*error());
    else if (!loaded())
        state_->showLoading(tr("Reading the cache…"));
    else if (filter_->restricts())
        state_->showEmpty(tr("Nothing matches"), tr("The filter hides all rows."), tr("Clear the filter"));
    else if (isFirstReading() && !sync_->isHidden())
        state_->showLoading(tr("Reading the first rows from the service…"));
    else
        state_->showEmpty(words().emptyTitle, words().emptyText, sync_->isHidden() ? QString() : tr("Synchronise"),
                          iconName());
}

QString DirectoryPage::subtitle(int shown, int all) const {
    if (!filter_->restricts()) return countText(all);
    return tr("Showing %1 of %2").arg(countText(shown), countText(all));
}

void DirectoryPage::showDetails() {
    const int row = selectedSourceRow();
    showTransactions_->setEnabled(row >= 0);
    if (row >= 0)
        fillDetails(row, *details_);
    else
        details_->showPlaceholder();
    selectionShown(row);
}

void DirectoryPage::retranslate() {
    const Words texts = words();
    header_->setTitle(title());
    sync_->setText(tr("Synchronise"));
    sync_->setAccessibleName(sync_->text());
    search_->setPlaceholderText(texts.searchHint);
    search_->setAccessibleName(texts.searchName);
    table_->setAccessibleName(title());
    details_->setPlaceholder(texts.nothingSelected);
    showTransactions_->setText(tr("Show transactions"));
    showTransactions_->setAccessibleName(showTransactions_->text());
    showState();
    showDetails();
}

void DirectoryPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && ready_) retranslate();
}

void DirectoryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (detailsToggle_) detailsToggle_->placeIn(width());
}

}  // namespace bankhub
