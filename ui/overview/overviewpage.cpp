// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/auth/tokenprovider.h"
#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/linking/linkregister.h"
#include "app/overview/overview.h"
#include "app/overview/quickstart.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "app/webhooks/webhook.h"
#include "ui/format/periodtext.h"
#include "ui/overview/attentioncard.h"
#include "ui/overview/cardgrid.h"
#include "ui/overview/daycard.h"
#include "ui/overview/figurebutton.h"
#include "ui/overview/figurecard.h"
#include "ui/overview/figurewords.h"
#include "ui/overview/healthcard.h"
#include "ui/overview/newestcard.h"
#include "ui/overview/quickstartcard.h"
#include "ui/overview/sharecard.h"
#include "ui/overview/shareentries.h"
#include "ui/overview/skeleton.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

namespace {

constexpr auto periodState = "overview/period";
constexpr auto firstStepsState = "overview/firstSteps";
constexpr auto hidden = "hidden";

constexpr OverviewPeriod allPeriods[] = {OverviewPeriod::Last30Days, OverviewPeriod::ThisMonth,
                                         OverviewPeriod::ThisQuarter};

OverviewPeriod periodOf(const QByteArray& kept) {
    for (const OverviewPeriod period : allPeriods)
        if (kept == QByteArray::number(static_cast<int>(period))) return period;
    return OverviewPeriod::Last30Days;
}

/// Cards one below the other; one of them takes the room that is left.
QWidget* makeColumn(const QList<QWidget*>& cards, int growing) {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    for (int index = 0; index < cards.size(); ++index)
        layout->addWidget(cards.at(index), index == growing ? 1 : 0);
    return column;
}

}  // namespace

OverviewPage::OverviewPage(Session& session, Settings& settings, const Clock& clock, QWidget* parent)
    : OverviewPage(session, settings, clock, session.overview(), parent) {}

OverviewPage::OverviewPage(Session& session, Settings& settings, const Clock& clock, Overview& overview,
                           QWidget* parent)
    : Page(parent), session_(session), settings_(settings), clock_(clock), overview_(overview) {
    firstStepsHidden_ = settings_.state(QString::fromLatin1(firstStepsState)) == hidden;
    makeHeader();
    quickStart_ = new QuickStartCard;
    state_ = new StatePanel;
    skeleton_ = new Skeleton;
    figures_ = new QWidget;
    auto* figuresLayout = new QVBoxLayout(figures_);
    figuresLayout->setContentsMargins(0, 0, 0, 0);
    figuresLayout->setSpacing(space(3));
    figuresLayout->addWidget(makeFigures());
    figuresLayout->addWidget(makeColumns(), 1);

    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, space(1), 0);
    contentLayout->setSpacing(space(3));
    contentLayout->addWidget(quickStart_);
    // Not a stack: that is as tall as its tallest page, and what is said would stand below the edge of the window.
    for (QWidget* part : {static_cast<QWidget*>(skeleton_), static_cast<QWidget*>(state_), figures_})
        contentLayout->addWidget(part, 1);
    scroll_ = new QScrollArea;
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(4), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(header_);
    layout->addWidget(scroll_, 1);

    connectCards();
    connectSources();
    choosePeriod(periodOf(settings_.state(QString::fromLatin1(periodState))));
    retranslate();
}

void OverviewPage::makeHeader() {
    header_ = new PageHeader;
    periods_ = new QButtonGroup(this);
    for (const OverviewPeriod period : allPeriods) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        setRole(button, "toggle");
        periods_->addButton(button, static_cast<int>(period));
        header_->addAction(button);
        connect(button, &QPushButton::clicked, this, [this, period] { choosePeriod(period); });
    }
    company_ = new ChoiceBox;
    company_->setMinimumWidth(textWidth(font(), 20));  // the longest name must not decide how narrow a window may be
    company_->setMaximumWidth(textWidth(font(), 32));
    connect(company_, &QComboBox::activated, this,
            [this](int index) { overview_.setCompany({company_->itemData(index).toString()}); });
    header_->addAction(company_);
}

QWidget* OverviewPage::makeFigures() {
    in_ = new FigureCard;
    out_ = new FigureCard;
    net_ = new FigureCard;
    attention_ = new AttentionCard(overview_, session_.companies(), session_.bankAccounts(), clock_);
    return new CardRow({in_, out_, net_, attention_});
}

QWidget* OverviewPage::makeColumns() {
    days_ = new DayCard(settings_);
    newest_ = new NewestCard;
    byCompany_ = new ShareCard;
    byAccount_ = new ShareCard;
    health_ = new HealthCard(session_, clock_);
    return new TwoColumns(makeColumn({days_, newest_}, 0), makeColumn({byCompany_, byAccount_, health_}, 2));
}

void OverviewPage::connectCards() {
    const auto request = [this](std::optional<Direction> direction) {
        TransactionQuery query = overview_.query();
        query.direction = direction;
        Q_EMIT transactionsRequested(query);
    };
    connect(&in_->figure(), &QPushButton::clicked, this, [request] { request(Direction::In); });
    connect(&out_->figure(), &QPushButton::clicked, this, [request] { request(Direction::Out); });
    connect(&net_->figure(), &QPushButton::clicked, this, [request] { request({}); });
    connect(attention_, &AttentionCard::transactionsRequested, this, &OverviewPage::transactionsRequested);
    connect(attention_, &AttentionCard::silentAccountsRequested, this, &OverviewPage::silentAccountsRequested);
    connect(days_, &DayCard::dayActivated, this, [this](QDate day) {
        TransactionQuery query = overview_.query();
        query.from = day;
        query.to = day;
        Q_EMIT transactionsRequested(query);
    });
    connect(newest_, &NewestCard::allRequested, this, [this] {
        TransactionQuery query;
        query.company = overview_.company();
        Q_EMIT transactionsRequested(query);
    });
    connect(newest_, &NewestCard::transactionActivated, this, [this](const TransactionId& id) {
        TransactionQuery query;
        query.conditions << FieldCondition{TransactionField::TransactionId, FieldCondition::Match::Equals, id.text,
                                           false};
        Q_EMIT transactionsRequested(query);
    });
    connect(byCompany_, &ShareCard::entryActivated, this, [this](const QString& id) {
        TransactionQuery query = overview_.query();
        query.company = {id};
        Q_EMIT transactionsRequested(query);
    });
    connect(byAccount_, &ShareCard::entryActivated, this, [this](const QString& id) {
        TransactionQuery query = overview_.query();
        query.account = {id};
        Q_EMIT transactionsRequested(query);
    });
    connect(byCompany_, &ShareCard::othersActivated, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("companies")); });
    connect(byAccount_, &ShareCard::othersActivated, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("bank-accounts")); });
    connect(health_, &LineCard::activated, this, &OverviewPage::takeLine);
    connect(health_, &HealthCard::connectionRequested, this, &OverviewPage::connectionRequested);
    connect(health_, &HealthCard::linkRequested, this, &OverviewPage::linkRequested);
    connect(quickStart_, &QuickStartCard::stepRequested, this, &OverviewPage::takeStep);
    connect(quickStart_, &QuickStartCard::dismissed, this, [this] {
        firstStepsHidden_ = true;
        settings_.setState(QString::fromLatin1(firstStepsState), hidden);
        showQuickStart();
    });
    connect(state_, &StatePanel::retried, &overview_, &Overview::reload);
    connect(state_, &StatePanel::actionTriggered, this, &Page::syncRequested);
}

void OverviewPage::connectSources() {
    connect(&overview_, &Overview::changed, this, &OverviewPage::showState);
    connect(&session_.companies(), &CompanyDirectory::changed, this, [this] {
        fillCompanies();
        showQuickStart();
        showShares();
    });
    connect(&session_.bankAccounts(), &BankAccountDirectory::changed, this, [this] {
        showQuickStart();
        attention_->refresh();
        showShares();
        showHealth();
    });
    connect(&session_.links(), &LinkRegister::changed, this, &OverviewPage::showQuickStart);
    for (const auto signal : {&Synchronizer::started, &Synchronizer::finished})
        connect(&session_.synchronizer(), signal, this, &OverviewPage::showHealth);
    connect(&session_.tokens(), &TokenProvider::changed, this, &OverviewPage::showHealth);
    connect(&session_.webhook(), &Webhook::changed, this, &OverviewPage::showHealth);
    connect(&session_, &Session::secretSourceChanged, this, &OverviewPage::showHealth);
}

bool OverviewPage::isReady() const {
    return overview_.state() == Overview::State::Ready;
}

std::optional<Error> OverviewPage::error() const {
    return overview_.error();
}

void OverviewPage::focusContent() {
    if (!figures_->isHidden())
        in_->figure().setFocus(Qt::OtherFocusReason);
    else
        periods_->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::clearFilter() {
    overview_.setCompany({});
    fillCompanies();
}

void OverviewPage::followCalendar() {
    overview_.followCalendar();
    attention_->refresh();
    showHealth();
}

void OverviewPage::showFirstSteps() {
    firstStepsHidden_ = false;
    settings_.setState(QString::fromLatin1(firstStepsState), {});
    showQuickStart();
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    overview_.setWatched(true);
    Webhook& webhook = session_.webhook();
    const bool canAsk = session_.secretSource() != Session::SecretSource::Missing;
    if (canAsk && !webhook.loaded() && !webhook.isReading()) webhook.reload();
    followCalendar();
}

void OverviewPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    overview_.setWatched(false);
}

void OverviewPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void OverviewPage::choosePeriod(OverviewPeriod period) {
    periods_->button(static_cast<int>(period))->setChecked(true);
    settings_.setState(QString::fromLatin1(periodState), QByteArray::number(static_cast<int>(period)));
    overview_.setPeriod(period);
}

void OverviewPage::fillCompanies() {
    const QSignalBlocker quiet(company_);
    company_->clear();
    company_->addItem(tr("All companies"), QString());
    for (const Store::CachedCompany& row : session_.companies().companies())
        company_->addItem(row.company.fullName, row.company.xid.text);
    company_->setCurrentIndex(qMax(0, company_->findData(overview_.company().text)));
}

void OverviewPage::showState() {
    const OverviewFigures& figures = overview_.figures();
    QWidget* shown = figures_;
    if (overview_.state() == Overview::State::Failed && overview_.error()) {
        state_->showError(*overview_.error());
        shown = state_;
    } else if (overview_.state() == Overview::State::Loading) {
        shown = skeleton_;
    } else if (figures.cacheIsEmpty) {
        state_->showEmpty(tr("No transactions yet"),
                          tr("Synchronise to read companies, accounts and transactions from the service. Without a "
                             "linked account there is nothing to read: take the first steps above."),
                          tr("Synchronise"), iconName());
        shown = state_;
    }
    for (QWidget* part : {static_cast<QWidget*>(skeleton_), static_cast<QWidget*>(state_), figures_})
        part->setVisible(part == shown);
    header_->setSubtitle(overview_.state() == Overview::State::Ready ? rangeText(figures.range) : QString());
    if (overview_.state() == Overview::State::Ready) showFigures();
    showQuickStart();
}

void OverviewPage::showFigures() {
    const OverviewFigures& figures = overview_.figures();
    const std::pair<FigureCard*, Figure> cards[] = {{in_, Figure::In}, {out_, Figure::Out}, {net_, Figure::Net}};
    for (const auto& [card, figure] : cards) {
        const QString whole = figureText(figure, figures.now.all);
        const QString description = tr("%1: %2. Shows the transactions.").arg(figureTitle(figure), whole);
        card->setTitle(figureTitle(figure));
        card->figure().setFigure(whole, briefFigureText(figure, figures.now.all), description,
                                 figure == Figure::In ? Tone::Good : Tone::Plain);
        card->setCaption(figureCaption(figure, figures.now.all, figures.before, overview_.period()));
    }
    attention_->refresh();
    days_->setDays(figures.now.days);
    newest_->setRows(figures.newest);
    showShares();
    showHealth();
}

void OverviewPage::showShares() {
    const PeriodTotals& now = overview_.figures().now;
    byCompany_->setTitle(tr("Money in by company"));
    byAccount_->setTitle(tr("Money in by account"));
    byCompany_->setEntries(companyEntries(now, session_.companies()), tr("No transactions in this period"));
    byAccount_->setEntries(accountEntries(now, session_.bankAccounts()), tr("No transactions in this period"));
}

void OverviewPage::showHealth() {
    health_->refresh();
    showQuickStart();
}

void OverviewPage::showQuickStart() {
    const auto& accounts = session_.bankAccounts().accounts();
    QuickStart progress;
    progress.hasCompany = !session_.companies().companies().isEmpty();
    progress.hasAccount = !accounts.isEmpty();
    progress.hasLink = progress.hasAccount || !session_.links().links().isEmpty();
    progress.connected = session_.tokens().hasToken() || progress.hasCompany || progress.hasAccount;
    progress.hasWebhook = session_.webhook().current().has_value();
    quickStart_->setProgress(progress);
    // Until everything is known nobody is told to do what is done.
    const bool known = session_.companies().loaded() && session_.bankAccounts().loaded() && session_.links().loaded() &&
                       (session_.webhook().loaded() || session_.webhook().error() || !progress.hasAccount);
    quickStart_->setVisible(known && !firstStepsHidden_ && !progress.isComplete());
}

void OverviewPage::checkConnection() {
    if (session_.profile().sessionOnly)
        Q_EMIT syncRequested();
    else
        Q_EMIT connectionRequested();
}

void OverviewPage::takeStep(int step) {
    switch (step) {
        case QuickStartCard::Connect:
            checkConnection();
            break;
        case QuickStartCard::Company:
            Q_EMIT companyRequested();
            break;
        case QuickStartCard::Link:
            Q_EMIT linkRequested();
            break;
        case QuickStartCard::Account:
            Q_EMIT pageRequested(QStringLiteral("linking"));
            break;
        default:
            Q_EMIT pageRequested(QStringLiteral("webhook"));
            break;
    }
}

void OverviewPage::takeLine(int healthLine) {
    switch (healthLine) {
        case HealthCard::Token:
            checkConnection();
            break;
        case HealthCard::WebhookLine:
            Q_EMIT pageRequested(QStringLiteral("webhook"));
            break;
        case HealthCard::Synchronisation:
            Q_EMIT pageRequested(QStringLiteral("bank-accounts"));
            break;
        default:
            Q_EMIT transactionsRequested(overview_.query());
            break;
    }
}

void OverviewPage::retranslate() {
    header_->setTitle(title());
    for (const OverviewPeriod period : allPeriods) {
        QAbstractButton* button = periods_->button(static_cast<int>(period));
        button->setText(periodName(period));
        button->setAccessibleName(periodName(period));
    }
    company_->setAccessibleName(tr("Company"));
    fillCompanies();
    quickStart_->retranslate();
    days_->retranslate();
    newest_->retranslate();
    showFigures();
    showState();
}

}  // namespace bankhub
