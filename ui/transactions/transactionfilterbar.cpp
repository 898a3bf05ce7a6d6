// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionfilterbar.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/domain/vietnamtime.h"
#include "ui/format/querylinetext.h"
#include "ui/format/queryproblemtext.h"
#include "ui/theme/typescale.h"
#include "ui/transactions/filterchips.h"
#include "ui/transactions/filtereditor.h"
#include "ui/transactions/filterwords.h"
#include "ui/transactions/queryfield.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
/// Long enough not to search for half a word, short enough to feel immediate.
constexpr int searchDelayMs = 150;
}  // namespace

TransactionFilterBar::TransactionFilterBar(CompanyDirectory& companies, BankAccountDirectory& accounts,
                                           const Clock& clock, QWidget* parent)
    : QWidget(parent), companies_(companies), accounts_(accounts), clock_(clock) {
    search_ = new QueryField([this] { return vocabulary(); });
    problem_ = new QLabel;
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    setRole(problem_, "bad");
    problem_->hide();
    chips_ = new FilterChips;
    editor_ = new FilterEditor(
        {[this] { return filter_; }, [this] { return vocabulary(); }, [this] { return today(); }}, this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(search_);
    layout->addWidget(problem_);
    layout->addWidget(chips_);
    connectLine();
    connectChips();
    connect(&companies_, &CompanyDirectory::changed, this, &TransactionFilterBar::takeNames);
    connect(&accounts_, &BankAccountDirectory::changed, this, &TransactionFilterBar::takeNames);
    retranslate();
}

TransactionFilterBar::~TransactionFilterBar() {
    // A line that loses the keyboard says that it is finished, and it loses it while this falls apart.
    search_->disconnect(this);
}

void TransactionFilterBar::connectLine() {
    searchDelay_.setSingleShot(true);
    searchDelay_.setInterval(searchDelayMs);
    connect(&searchDelay_, &QTimer::timeout, this, [this] { takeLine(Asked::ByPause); });
    // What this bar writes itself is blocked; a screen reader writes without the keyboard.
    connect(search_, &QLineEdit::textChanged, &searchDelay_, qOverload<>(&QTimer::start));
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) takeLine(Asked::ByKey);  // the clear button should not lag
    });
    // Return, and leaving the field.
    connect(search_, &QLineEdit::editingFinished, this, [this] { takeLine(Asked::ByKey); });
}

void TransactionFilterBar::connectChips() {
    connect(chips_, &FilterChips::changeRequested, this, &TransactionFilterBar::changePart);
    connect(chips_, &FilterChips::removed, this, [this](qsizetype number) {
        const QList<FilterPart> parts = filterParts(filter_);
        if (number < parts.size()) setFilter(without(filter_, parts.at(number)));
    });
    connect(chips_, &FilterChips::clearRequested, this, &TransactionFilterBar::clear);
    connect(&chips_->addMenu(), &QMenu::aboutToShow, this, [this] {
        QMenu& menu = chips_->addMenu();
        // clear() leaves submenus alive.
        qDeleteAll(menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
        menu.clear();
        editor_->offerAll(menu);
    });
    connect(editor_, &FilterEditor::chosen, this, &TransactionFilterBar::setFilter);
}

void TransactionFilterBar::changePart(qsizetype number, const QPoint& position) {
    const QList<FilterPart> parts = filterParts(filter_);
    if (number < parts.size()) editor_->change(parts.at(number), position);
}

TransactionQuery TransactionFilterBar::query() const {
    return filter_.on(today());
}

QString TransactionFilterBar::line() const {
    return queryLine(filter_, vocabulary());
}

bool TransactionFilterBar::isClearable() const {
    return filter_.restricts() || !search_->text().isEmpty();
}

void TransactionFilterBar::setFilter(const TransactionFilter& filter) {
    const CompanyXid before = filter_.query.company;
    filter_ = filter;
    TransactionQuery& query = filter_.query;
    // An account of another company would leave nothing to show, and nobody would see why.
    if (!belongsTogether(query.account, query.company)) {
        if (query.company == before)
            query.company = {};
        else
            query.account = {};
    }
    problems_.clear();
    typed_ = false;
    searchDelay_.stop();
    lineText_ = line();
    {
        const QSignalBlocker quiet(search_);
        search_->setText(lineText_);
    }
    showProblem(false);
    publish();
}

void TransactionFilterBar::setLine(const QString& line) {
    {
        const QSignalBlocker quiet(search_);
        search_->setText(line);
    }
    takeLine(Asked::ByKey);
}

void TransactionFilterBar::add(const TransactionFilter& part) {
    setFilter(combined(filter_, part));
}

void TransactionFilterBar::setCompany(const CompanyXid& company) {
    TransactionFilter filter = filter_;
    filter.query.company = company;
    setFilter(filter);
}

void TransactionFilterBar::clear() {
    setFilter({});
}

void TransactionFilterBar::focusSearch() {
    search_->takeFocus();
}

void TransactionFilterBar::followCalendar() {
    if (publishedDay_ != today()) publish();
}

void TransactionFilterBar::takeLine(Asked asked) {
    searchDelay_.stop();
    const QString text = search_->text().trimmed();
    if (text != lineText_) {
        lineText_ = text;
        typed_ = true;
        const ParsedQuery parsed = parseQuery(search_->text(), vocabulary());
        problems_ = parsed.problems;
        filter_ = parsed.filter;
        publish();
    }
    showProblem(asked == Asked::ByPause);
}

void TransactionFilterBar::takeNames() {
    if (!typed_) {
        // What was asked for stays; only how it is written may have become shorter.
        lineText_ = line();
        const QSignalBlocker quiet(search_);
        if (search_->text() != lineText_ && !searchDelay_.isActive()) search_->setText(lineText_);
    } else if (const ParsedQuery parsed = parseQuery(lineText_, vocabulary()); parsed.filter != filter_) {
        filter_ = parsed.filter;
        publish();
        return;
    }
    showParts();
}

bool TransactionFilterBar::belongsTogether(const BankAccountXid& account, const CompanyXid& company) const {
    if (account.isEmpty() || company.isEmpty()) return true;
    const QList<Store::CachedBankAccount>& rows = accounts_.accounts();
    return std::none_of(rows.cbegin(), rows.cend(), [&](const Store::CachedBankAccount& row) {
        return row.account.xid == account && row.account.companyXid != company;
    });
}

QueryVocabulary TransactionFilterBar::vocabulary() const {
    QueryVocabulary names;
    for (const Store::CachedCompany& row : companies_.companies())
        names.companies << QueryVocabulary::NamedCompany{row.company.xid, row.company.fullName};
    for (const Store::CachedBankAccount& row : accounts_.accounts())
        names.accounts << QueryVocabulary::NamedAccount{row.account.xid, row.account.bankName, row.account.number};
    return names;
}

void TransactionFilterBar::publish() {
    publishedDay_ = today();
    showParts();
    Q_EMIT changed();
}

void TransactionFilterBar::showParts() {
    const QueryVocabulary names = vocabulary();
    QList<FilterChips::Content> contents;
    for (const FilterPart& part : filterParts(filter_))
        contents << FilterChips::Content{filterPartWords(part, names), discreetQueryLine(queryLine(part.alone, names))};
    chips_->setParts(contents);
    chips_->setClearable(isClearable());
}

void TransactionFilterBar::showProblem(bool patient) {
    const QString line = search_->text();
    const auto ready = [&](const QueryProblem& problem) {
        const qsizetype end = problem.position + problem.length;
        return !patient || !search_->hasFocus() || search_->cursorPosition() != end;
    };
    const auto problem = std::find_if(problems_.cbegin(), problems_.cend(), ready);
    const bool found = problem != problems_.cend();
    problem_->setVisible(found);
    problem_->setText(found ? queryProblemText(*problem, line) : QString());
    search_->setAccessibleDescription(problem_->text());
    search_->markProblem(found ? problem->position : 0, found ? problem->length : 0);
}

void TransactionFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TransactionFilterBar::retranslate() {
    search_->setPlaceholderText(
        tr("Search words, or write filters: amount:>=1tr dir:in bank:MBBank -content:phi date:last-month"));
    search_->setAccessibleName(tr("Search transactions"));
    showParts();
    showProblem(false);
}

QDate TransactionFilterBar::today() const {
    return vietnamtime::dayOf(clock_.nowUtcMs());
}

}  // namespace bankhub
