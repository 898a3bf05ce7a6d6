// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionfilterbar.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/domain/vietnamtime.h"
#include "ui/format/menutext.h"
#include "ui/format/queryproblemtext.h"
#include "ui/format/statustext.h"
#include "ui/theme/typescale.h"
#include "ui/transactions/daterangedialog.h"
#include "ui/transactions/queryfield.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
/// Long enough not to search for half a word, short enough to feel immediate.
constexpr int searchDelayMs = 150;

QAction* addChoice(QMenu* menu, const QString& text, bool chosen) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}
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
    date_ = new FilterChip;
    company_ = new FilterChip;
    account_ = new FilterChip;
    direction_ = new FilterChip;
    notification_ = new FilterChip;
    clear_ = new QPushButton;
    setRole(clear_, "link");

    auto* chips = new QHBoxLayout;
    chips->setSpacing(space(2));
    for (FilterChip* chip : {date_, company_, account_, direction_, notification_})
        chips->addWidget(chip);
    chips->addWidget(clear_);
    chips->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    layout->addWidget(search_);
    layout->addWidget(problem_);
    layout->addLayout(chips);

    searchDelay_.setSingleShot(true);
    searchDelay_.setInterval(searchDelayMs);
    connect(&searchDelay_, &QTimer::timeout, this, &TransactionFilterBar::takeSearch);
    connect(search_, &QLineEdit::textEdited, &searchDelay_, qOverload<>(&QTimer::start));
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) takeSearch();  // the clear button should not lag
    });
    connect(search_, &QLineEdit::returnPressed, this, &TransactionFilterBar::takeSearch);
    connect(date_, &FilterChip::removed, this, [this] { setPreset(DatePreset::All); });
    connect(company_, &FilterChip::removed, this, [this] { setCompany({}); });
    connect(account_, &FilterChip::removed, this, [this] { setAccount({}); });
    connect(direction_, &FilterChip::removed, this, [this] { setDirection({}); });
    connect(notification_, &FilterChip::removed, this, [this] { setNotification({}); });
    connect(clear_, &QPushButton::clicked, this, &TransactionFilterBar::clear);
    connect(&companies_, &CompanyDirectory::changed, this, &TransactionFilterBar::showQuery);
    connect(&accounts_, &BankAccountDirectory::changed, this, &TransactionFilterBar::showQuery);
    buildMenus();
    retranslate();
}

void TransactionFilterBar::buildMenus() {
    connect(date_->menu(), &QMenu::aboutToShow, this, &TransactionFilterBar::buildDateMenu);
    connect(company_->menu(), &QMenu::aboutToShow, this, &TransactionFilterBar::buildCompanyMenu);
    connect(account_->menu(), &QMenu::aboutToShow, this, &TransactionFilterBar::buildAccountMenu);
    connect(direction_->menu(), &QMenu::aboutToShow, this, &TransactionFilterBar::buildDirectionMenu);
    connect(notification_->menu(), &QMenu::aboutToShow, this, &TransactionFilterBar::buildNotificationMenu);
}

void TransactionFilterBar::buildDateMenu() {
    QMenu* menu = date_->menu();
    menu->clear();
    connect(addChoice(menu, presetText(DatePreset::All), preset_ == DatePreset::All), &QAction::triggered, this,
            [this] { setPreset(DatePreset::All); });
    for (const DatePreset preset : datePresets())
        connect(addChoice(menu, presetText(preset), preset_ == preset), &QAction::triggered, this,
                [this, preset] { setPreset(preset); });
    menu->addSeparator();
    connect(addChoice(menu, presetText(DatePreset::Custom), preset_ == DatePreset::Custom), &QAction::triggered, this,
            &TransactionFilterBar::askForDays);
}

void TransactionFilterBar::buildCompanyMenu() {
    QMenu* menu = company_->menu();
    menu->clear();
    connect(addChoice(menu, tr("all companies"), query_.company.isEmpty()), &QAction::triggered, this,
            [this] { setCompany({}); });
    menu->addSeparator();
    for (const Store::CachedCompany& row : companies_.companies()) {
        const CompanyXid xid = row.company.xid;
        connect(addChoice(menu, menuText(row.company.fullName), query_.company == xid), &QAction::triggered, this,
                [this, xid] { setCompany(xid); });
    }
}

void TransactionFilterBar::buildAccountMenu() {
    QMenu* menu = account_->menu();
    menu->clear();
    connect(addChoice(menu, tr("all accounts"), query_.account.isEmpty()), &QAction::triggered, this,
            [this] { setAccount({}); });
    menu->addSeparator();
    for (const Store::CachedBankAccount& row : accounts_.accounts()) {
        if (!query_.company.isEmpty() && row.account.companyXid != query_.company) continue;
        const BankAccountXid xid = row.account.xid;
        connect(addChoice(menu, menuText(accountText(xid)), query_.account == xid), &QAction::triggered, this,
                [this, xid] { setAccount(xid); });
    }
}

void TransactionFilterBar::buildDirectionMenu() {
    QMenu* menu = direction_->menu();
    menu->clear();
    const auto add = [&](const QString& text, std::optional<Direction> direction) {
        connect(addChoice(menu, text, query_.direction == direction), &QAction::triggered, this,
                [this, direction] { setDirection(direction); });
    };
    add(tr("both directions"), {});
    add(directionText(Direction::In), Direction::In);
    add(directionText(Direction::Out), Direction::Out);
}

void TransactionFilterBar::buildNotificationMenu() {
    QMenu* menu = notification_->menu();
    menu->clear();
    const auto add = [&](const QString& text, std::optional<bool> delivered) {
        connect(addChoice(menu, text, query_.webhookDelivered == delivered), &QAction::triggered, this,
                [this, delivered] { setNotification(delivered); });
    };
    add(tr("any result"), {});
    add(notificationText(1).words, true);
    add(notificationText(0).words, false);
}

void TransactionFilterBar::setCompany(const CompanyXid& company) {
    query_.company = company;
    const auto belongs = [&](const Store::CachedBankAccount& row) {
        return row.account.xid == query_.account && row.account.companyXid == company;
    };
    // An account of another company would leave nothing to show, and nobody would see why.
    if (!company.isEmpty() && std::none_of(accounts_.accounts().cbegin(), accounts_.accounts().cend(), belongs))
        query_.account = {};
    publish();
}

void TransactionFilterBar::setAccount(const BankAccountXid& account) {
    query_.account = account;
    publish();
}

void TransactionFilterBar::setDirection(std::optional<Direction> direction) {
    query_.direction = direction;
    publish();
}

void TransactionFilterBar::setNotification(std::optional<bool> delivered) {
    query_.webhookDelivered = delivered;
    publish();
}

void TransactionFilterBar::setPreset(DatePreset preset) {
    applyRange(preset, rangeOf(preset, today()));
}

void TransactionFilterBar::setCustomRange(const DateRange& range) {
    applyRange(DatePreset::Custom, range);
}

void TransactionFilterBar::applyRange(DatePreset preset, const DateRange& range) {
    preset_ = preset;
    query_.from = range.from;
    query_.to = range.to;
    publish();
}

void TransactionFilterBar::clear() {
    query_ = {};
    line_ = {};
    lineText_.clear();
    preset_ = DatePreset::All;
    searchDelay_.stop();
    const QSignalBlocker quiet(search_);
    search_->clear();
    publish();
}

bool TransactionFilterBar::showOnly(const TransactionFilter& filter) {
    const QString line = queryLine(filter, vocabulary());
    if (parseQuery(line, vocabulary()).filter != filter) return false;
    clear();
    search_->setText(line);
    takeSearch();
    return true;
}

void TransactionFilterBar::focusSearch() {
    search_->takeFocus();
}

void TransactionFilterBar::followCalendar() {
    const bool chipMoves = preset_ != DatePreset::All && preset_ != DatePreset::Custom &&
                           rangeOf(preset_, today()) != DateRange{query_.from, query_.to};
    if (chipMoves)
        setPreset(preset_);
    else if (publishedDay_ != today())
        publish();
}

void TransactionFilterBar::takeSearch() {
    searchDelay_.stop();
    const QString text = search_->text().trimmed();
    if (text == lineText_) return;
    lineText_ = text;
    line_ = parseQuery(text, vocabulary());
    publish();
}

void TransactionFilterBar::showProblem() {
    problem_->setVisible(!line_.problems.isEmpty());
    problem_->setText(line_.problems.isEmpty() ? QString() : queryProblemText(line_.problems.constFirst(), lineText_));
}

TransactionQuery TransactionFilterBar::query() const {
    TransactionQuery merged = line_.filter.on(today());
    if (line_.filter.period.kind == DatePeriod::Kind::All) {
        merged.from = query_.from;
        merged.to = query_.to;
    }
    if (merged.company.isEmpty()) merged.company = query_.company;
    if (merged.account.isEmpty()) merged.account = query_.account;
    if (!merged.direction) merged.direction = query_.direction;
    if (!merged.webhookDelivered) merged.webhookDelivered = query_.webhookDelivered;
    return merged;
}

QueryVocabulary TransactionFilterBar::vocabulary() const {
    QueryVocabulary names;
    for (const Store::CachedCompany& row : companies_.companies())
        names.companies << QueryVocabulary::NamedCompany{row.company.xid, row.company.fullName};
    for (const Store::CachedBankAccount& row : accounts_.accounts())
        names.accounts << QueryVocabulary::NamedAccount{row.account.xid, row.account.bankName, row.account.number};
    return names;
}

void TransactionFilterBar::askForDays() {
    auto* dialog = new DateRangeDialog({query_.from, query_.to}, today(), this);
    connect(dialog, &DateRangeDialog::chosen, this, &TransactionFilterBar::setCustomRange);
    dialog->open();
}

void TransactionFilterBar::publish() {
    publishedDay_ = today();
    showQuery();
    Q_EMIT changed();
}

void TransactionFilterBar::showQuery() {
    const bool named = preset_ != DatePreset::All && preset_ != DatePreset::Custom;
    date_->setValue(named ? presetText(preset_) : rangeText({query_.from, query_.to}));
    company_->setValue(query_.company.isEmpty() ? QString() : companies_.nameOf(query_.company));
    company_->setVisible(company_->isActive());
    account_->setValue(query_.account.isEmpty() ? QString() : accountText(query_.account));
    direction_->setValue(query_.direction ? directionText(*query_.direction) : QString());
    notification_->setValue(query_.webhookDelivered ? notificationText(*query_.webhookDelivered ? 1 : 0).words
                                                    : QString());
    clear_->setVisible(query().restricts() || !lineText_.isEmpty());
    showProblem();
}

void TransactionFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TransactionFilterBar::retranslate() {
    search_->setPlaceholderText(
        tr("Search words, or write filters: amount:>=1tr dir:in bank:MBBank -content:phi date:last-month"));
    search_->setAccessibleName(tr("Search transactions"));
    date_->setLabel(tr("Date"));
    company_->setLabel(tr("Company"));
    account_->setLabel(tr("Account"));
    direction_->setLabel(tr("Direction"));
    notification_->setLabel(tr("Notification"));
    clear_->setText(tr("Clear the filter (Esc)"));
    clear_->setAccessibleName(clear_->text());
    showQuery();
}

QString TransactionFilterBar::accountText(const BankAccountXid& xid) const {
    for (const Store::CachedBankAccount& row : accounts_.accounts())
        if (row.account.xid == xid) return row.account.bankName + QLatin1Char(' ') + row.account.number;
    return xid.text;
}

QDate TransactionFilterBar::today() const {
    return vietnamtime::dayOf(clock_.nowUtcMs());
}

}  // namespace bankhub
