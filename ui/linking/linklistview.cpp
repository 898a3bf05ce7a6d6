// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linklistview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/format/errortext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/timetext.h"
#include "ui/linking/linkwords.h"
#include "ui/models/directoryfilter.h"
#include "ui/models/issuedlinkmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/detailtoggle.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

namespace {
const QString columnsSetting = QStringLiteral("linking/columns");
}

LinkListView::LinkListView(LinkRegister& links, Settings& settings, QWidget* parent)
    : QWidget(parent),
      links_(links),
      settings_(settings),
      model_(new IssuedLinkModel(links, this)),
      filter_(new DirectoryFilter(this)),
      header_(new PageHeader),
      new_(new QPushButton),
      unlink_(new QPushButton),
      search_(new SearchField),
      notice_(new NoticeStrip),
      stack_(new QStackedWidget),
      table_(new RecordTable),
      state_(new StatePanel),
      details_(new DetailPanel) {
    filter_->setSourceModel(model_);
    new_->setIcon(iconOnAccent(QStringLiteral("add")));
    setRole(new_, "primary");
    unlink_->setIcon(themeIcon(QStringLiteral("unlink")));
    connect(new_, &QPushButton::clicked, this, &LinkListView::newLinkRequested);
    connect(unlink_, &QPushButton::clicked, this, &LinkListView::unlinkRequested);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setSearch(text);
        refresh();
    });
    detailsToggle_ = new DetailToggle(details_, settings_, QStringLiteral("linking/details"), true);
    header_->addAction(detailsToggle_);
    header_->addAction(unlink_);
    header_->addAction(new_);
    makeDetails();
    auto* card = new QFrame;
    setRole(card, "card");
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 10);  // the rounded corner of the card
    inCard->addWidget(stack_);
    auto* body = new QHBoxLayout;
    body->setSpacing(space(3));
    body->addWidget(card, 1);
    body->addWidget(details_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(header_);
    layout->addWidget(search_);
    layout->addWidget(notice_);
    layout->addLayout(body, 1);
    makeTable();
    connect(&links_, &LinkRegister::changed, this, [this] {
        refresh();
        showDetails();
    });
    retranslate();
}

void LinkListView::makeTable() {
    stack_->addWidget(table_);
    stack_->addWidget(state_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setModel(filter_);
    table_->setColumnSamples([] {
        return QStringList{QStringLiteral("00/00/0000 00:00:00"),
                           QStringLiteral("Huỷ liên kết tài khoản"),
                           QStringLiteral("Công ty TNHH Thương"),
                           QStringLiteral("MBBank 0123456789"),
                           QStringLiteral("open, of an earlier run m"),
                           QStringLiteral("00/00/0000 00:00:00"),
                           QStringLiteral("nguyenvana")};
    });
    table_->setFlexibleColumn(IssuedLinkModel::Company);
    table_->horizontalHeader()->setSortIndicator(IssuedLinkModel::Created, Qt::DescendingOrder);
    table_->restoreColumns(settings_.state(columnsSetting));
    table_->setSortingEnabled(true);
    connect(table_, &RecordTable::columnsChanged, this,
            [this] { settings_.setState(columnsSetting, table_->columnState()); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LinkListView::showDetails);
    connect(table_, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(model_->linkAt(filter_->mapToSource(index).row()).xid);
    });
    state_->useRows();
    connect(state_, &StatePanel::retried, this, [this] { links_.reload(); });
    connect(state_, &StatePanel::actionTriggered, this, [this] {
        if (filter_->restricts())
            clearFilter();
        else
            Q_EMIT newLinkRequested();
    });
}

void LinkListView::makeDetails() {
    advice_ = new QLabel;
    setRole(advice_, "dim");
    advice_->setTextFormat(Qt::PlainText);
    advice_->setWordWrap(true);
    open_ = new QPushButton;
    ask_ = new QPushButton;
    revoke_ = new QPushButton;
    setRole(open_, "primary");
    setRole(revoke_, "danger");
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const auto link = selected()) Q_EMIT openRequested(link->xid);
    });
    connect(ask_, &QPushButton::clicked, this, [this] {
        const auto link = selected();
        if (LinkWatch* watch = link ? links_.watch(link->xid) : nullptr) watch->ask();
    });
    connect(revoke_, &QPushButton::clicked, this, [this] {
        if (const auto link = selected()) Q_EMIT revokeRequested(*link);
    });
    auto* footer = new QWidget;
    auto* buttons = new QVBoxLayout(footer);
    buttons->setContentsMargins(0, space(2), 0, 0);
    buttons->setSpacing(space(2));
    buttons->addWidget(advice_);
    for (QPushButton* button : {open_, ask_, revoke_})
        buttons->addWidget(button);
    details_->setFooter(footer);
}

std::optional<IssuedLink> LinkListView::selected() const {
    const QList<int> rows = table_->selectedRows();
    if (rows.isEmpty()) return {};
    const int current = table_->currentIndex().row();
    const QModelIndex row = filter_->index(rows.contains(current) ? current : rows.first(), 0);
    return model_->linkAt(filter_->mapToSource(row).row());
}

void LinkListView::select(const LinkTokenXid& xid) {
    const int row = model_->rowOf(xid);
    if (row >= 0) table_->selectRow(filter_->mapFromSource(model_->index(row, 0)).row());
}

void LinkListView::say(const QString& text, Tone tone) {
    notice_->say(text, tone);
}

void LinkListView::focusContent() {
    QWidget* content = stack_->currentWidget() == table_ ? static_cast<QWidget*>(table_) : new_;
    content->setFocus(Qt::OtherFocusReason);
}

void LinkListView::focusSearch() {
    search_->takeFocus();
}

void LinkListView::clearFilter() {
    search_->clear();
}

void LinkListView::copySelection() {
    const QList<int> rows = table_->selectedRows();
    if (rows.isEmpty()) return;
    QGuiApplication::clipboard()->setText(table_->asTabSeparated(rows));
    notice_->say(tr("%n row(s) copied.", nullptr, static_cast<int>(rows.size())), Tone::Good);
}

void LinkListView::toggleDetails() {
    detailsToggle_->toggleDetails();
}

void LinkListView::refresh() {
    const int all = model_->rowCount();
    if (links_.error() && all == 0)
        state_->showError(*links_.error());
    else if (!links_.loaded())
        state_->showLoading(tr("Reading the cache…"));
    else if (filter_->restricts())
        state_->showEmpty(tr("Nothing matches"), tr("The search hides all rows."), tr("Clear the search"));
    else
        state_->showEmpty(tr("No links yet"),
                          tr("Create a link, then open it here or hand it to the account holder. The service has no "
                             "list of links: those created with this program are kept here."),
                          tr("New link…"), QStringLiteral("link"));
    if (links_.error() && all > 0) {
        const ErrorText text = errorText(*links_.error());
        notice_->say(text.inOneLine() + QLatin1Char(' ') + text.advice, Tone::Bad);
    }
    stack_->setCurrentWidget(filter_->rowCount() > 0 ? static_cast<QWidget*>(table_) : state_);
    header_->setSubtitle(links_.loaded() ? tr("%n open", nullptr, static_cast<int>(links_.openCount())) : QString());
}

void LinkListView::showDetails() {
    const auto link = selected();
    if (!link) {
        details_->showPlaceholder();
        return;
    }
    const auto name = [](IssuedLinkModel::Column column) { return IssuedLinkModel::columnName(column); };
    const LinkState state = links_.stateOf(*link);
    details_->setHeadline({}, Tone::Plain, linkPurposeText(link->purpose));
    QList<DetailRow> rows{
        {name(IssuedLinkModel::State), {}, linkStateText(state, link->purpose)},
        {name(IssuedLinkModel::Company), link->companyName, {}},
    };
    if (!link->accountText.isEmpty())
        rows << DetailRow{name(IssuedLinkModel::Account), discreetText(link->accountText), {}};
    if (state == LinkState::Unconfirmed || state == LinkState::CannotBeAsked) {
        const QString probable = discreetText(links_.probableAccount(*link));
        rows << DetailRow{tr("The account list shows"),
                          probable.isEmpty() ? tr("no account that it could have changed") : probable,
                          {}};
    }
    rows << DetailRow{name(IssuedLinkModel::Created), dateTimeText(link->createdAtUtcMs), {}}
         << DetailRow{name(IssuedLinkModel::Expires), dateTimeText(link->expiresAtUtcMs), {}}
         << DetailRow{tr("Language of the page"), link->language, {}}
         << DetailRow{name(IssuedLinkModel::CreatedBy), link->createdBy, {}};
    if (link->refreshedAtUtcMs) rows << DetailRow{tr("Last asked"), dateTimeText(link->refreshedAtUtcMs), {}};
    rows << DetailRow{tr("Link token ID"), link->xid.text, {}};
    details_->setRows(rows);
    advice_->setText(linkStateAdvice(state, link->purpose));
    const LinkWatch* watch = links_.watch(link->xid);
    ask_->setEnabled(watch && !watch->hostedPage().isEmpty());
    ask_->setToolTip(ask_->isEnabled()
                         ? QString()
                         : tr("The service can only be asked about links of this run that are still open."));
    revoke_->setEnabled(!isFinal(state));
}

void LinkListView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LinkListView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    detailsToggle_->placeIn(width());
}

void LinkListView::retranslate() {
    header_->setTitle(tr("Linking"));
    new_->setText(tr("New link…"));
    unlink_->setText(tr("Unlink an account…"));
    search_->setPlaceholderText(tr("Search company, account, person"));
    search_->setAccessibleName(tr("Search links"));
    table_->setAccessibleName(tr("Links"));
    details_->setPlaceholder(tr("Select a link to see all of it."));
    open_->setText(tr("Open the cockpit"));
    ask_->setText(tr("Ask the service"));
    revoke_->setText(tr("Revoke…"));
    for (QPushButton* button : {new_, unlink_, open_, ask_, revoke_})
        button->setAccessibleName(button->text());
    model_->retranslate();
    refresh();
    showDetails();
}

}  // namespace bankhub
