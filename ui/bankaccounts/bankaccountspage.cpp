// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/bankaccountspage.h"

#include <QLineEdit>
#include <QPushButton>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/bankaccounts/bankaccountreader.h"
#include "app/bankaccounts/bankaccountsearch.h"
#include "ui/bankaccounts/accountactions.h"
#include "ui/bankaccounts/accountdetail.h"
#include "ui/bankaccounts/accountfilterbar.h"
#include "ui/format/errortext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/bankaccountmodel.h"
#include "ui/models/directoryfilter.h"
#include "ui/sandbox/simulatetransactiondialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepanel.h"

namespace bankhub {

namespace {
QStringList columnSamples() {
    const QString iconRoom = QStringLiteral("mmm");
    return {QStringLiteral("KienLongBank"),
            QStringLiteral("0123456789012345"),
            QStringLiteral("NGUYEN THI PHUONG"),
            longestOf({connectedText(true).words, connectedText(false).words}) + iconRoom,
            longestOf({activeText(true).words, activeText(false).words}) + iconRoom,
            longestOf({QStringLiteral("00/00/0000 00:00"), BankAccountModel::silenceSample() + iconRoom}),
            withCurrency(QStringLiteral("9.999.999.999")),
            QStringLiteral("Công ty TNHH Sông Hàn"),
            QStringLiteral("999.999"),
            QStringLiteral("Too many requests")};
}
}  // namespace

BankAccountsPage::BankAccountsPage(const Sources& sources, QWidget* parent)
    : DirectoryPage(new BankAccountModel(sources.directory, sources.clock), sources.settings, parent),
      sources_(sources),
      model_(findChild<BankAccountModel*>()) {
    link_ = new QPushButton(themeIcon(QStringLiteral("add")), {});
    connect(link_, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(filters_->company()); });
    addHeaderAction(link_);
    buildFilters();
    buildDetails();
    connect(&sources_.directory, &BankAccountDirectory::changed, this, [this] {
        filters_->fill(sources_.directory.accounts());
        showState();
    });
    finishSetup({&columnSamples,
                 BankAccountModel::Company,
                 BankAccountModel::Bank,
                 true,
                 Qt::AscendingOrder,
                 true,
                 // The details have all of them.
                 {BankAccountModel::Synchronised, BankAccountModel::Transactions, BankAccountModel::Balance,
                  BankAccountModel::Holder}});
    actions_->addMenuTo(&table());
}

void BankAccountsPage::buildFilters() {
    filters_ = new AccountFilterBar;
    filters_->fill(sources_.directory.accounts());
    addFilter(filters_);
    connect(filters_, &AccountFilterBar::changed, this, &BankAccountsPage::applyFilter);
    found_ = new NoticeStrip;
    addNotice(found_);
    connect(found_, &NoticeStrip::actionTriggered, this, [this] {
        if (sources_.search.state() == BankAccountSearch::State::Failed)
            sources_.search.askAgain();
        else
            sources_.search.forget();
    });
    connect(&searchField(), &QLineEdit::returnPressed, this, &BankAccountsPage::askService);
    // What the service found answered another question than the one being typed.
    connect(&searchField(), &QLineEdit::textChanged, this, [this] { sources_.search.forget(); });
    connect(&sources_.search, &BankAccountSearch::changed, this, &BankAccountsPage::showSearch);
}

void BankAccountsPage::buildDetails() {
    detail_ = new AccountDetail(sources_.reader);
    actions_ = new AccountActions(!sources_.desk.profile.isProduction());
    details().setFooter(detail_);
    details().setActions(actions_);
    connect(detail_, &AccountDetail::appeared, this, &BankAccountsPage::readSelected);
    connect(detail_, &AccountDetail::linkAgainRequested, this, [this] {
        if (const auto* row = selectedAccount()) Q_EMIT linkRequested(row->account.companyXid);
    });
    connect(&sources_.reader, &BankAccountReader::changed, this, [this] {
        if (sources_.reader.state() == BankAccountReader::State::Ready) showDetails();
    });
    connect(actions_, &AccountActions::transactionsRequested, this, [this] {
        if (const auto* row = selectedAccount()) Q_EMIT transactionsRequested(row->account.xid);
    });
    connect(actions_, &AccountActions::linkRequested, this, [this] {
        if (const auto* row = selectedAccount()) Q_EMIT linkRequested(row->account.companyXid);
    });
    connect(actions_, &AccountActions::unlinkRequested, this, [this] {
        if (const auto* row = selectedAccount()) Q_EMIT unlinkRequested(row->account.xid);
    });
    connect(actions_, &AccountActions::simulationRequested, this, &BankAccountsPage::simulate);
}

std::optional<Error> BankAccountsPage::error() const {
    return sources_.directory.error();
}

bool BankAccountsPage::loaded() const {
    return sources_.directory.loaded();
}

std::optional<qint64> BankAccountsPage::count() const {
    if (!loaded()) return {};
    return sources_.directory.accounts().size();
}

void BankAccountsPage::reload() {
    sources_.directory.reload();
}

void BankAccountsPage::showCompany(const CompanyXid& company) {
    clearFilter();
    filters_->setCompany(company);
}

void BankAccountsPage::showSilent(const CompanyXid& company) {
    showCompany(company);
    filters_->setSilent();
}

void BankAccountsPage::applyFilter() {
    if (filters_->restricts())
        filter().setRule([this](int row) {
            return filters_->accepts(model_->accountAt(row),
                                     [this](const BankAccount& account) { return model_->isSilent(account); });
        });
    else
        filter().setRule({});
    showState();
}

void BankAccountsPage::clearOwnFilter() {
    sources_.search.forget();
    filters_->clear();
}

QString BankAccountsPage::subtitle(int shown, int all) const {
    if (!model_->showsFound()) return DirectoryPage::subtitle(shown, all);
    return tr("Showing %1 of %2").arg(countText(shown), countText(count().value_or(0)));
}

bool BankAccountsPage::showOwnState(StatePanel& state) {
    if (!model_->showsFound()) return false;
    state.showEmpty(tr("Nothing matches"), tr("The service has no such account, or the filter hides it."),
                    tr("Clear the filter"));
    return true;
}

bool BankAccountsPage::takeOwnAction() {
    if (!model_->showsFound()) return false;
    clearFilter();
    return true;
}

void BankAccountsPage::askService() {
    const QString text = searchField().text().trimmed();
    if (!text.isEmpty()) sources_.search.ask(text, filters_->company());
}

void BankAccountsPage::showSearch() {
    const BankAccountSearch& search = sources_.search;
    switch (search.state()) {
        case BankAccountSearch::State::Idle:
            found_->hide();
            filter().setSearch(searchField().text());
            model_->showCache();
            break;
        case BankAccountSearch::State::Asking:
            found_->say(tr("Asking the service for “%1”…").arg(search.text()), Tone::Plain, tr("Stop"), false);
            break;
        case BankAccountSearch::State::Found: {
            const int count = static_cast<int>(search.accounts().size());
            const QString words =
                search.isCut()
                    ? tr("From the service: the first %n account(s) for “%1”. There are more.", nullptr, count)
                    : tr("From the service: %n account(s) for “%1”.", nullptr, count);
            found_->say(words.arg(search.text()), Tone::Accent, tr("Show the cached list"), false);
            filter().setSearch({});
            model_->showFound(search.accounts());
            break;
        }
        case BankAccountSearch::State::Failed:
            found_->say(tr("You see the cached list. The service did not answer the search. %1")
                            .arg(errorText(*search.error()).inOneLine()),
                        Tone::Warning, tr("Try again"));
            filter().setSearch(searchField().text());
            model_->showCache();
            break;
    }
    showState();
}

const Store::CachedBankAccount* BankAccountsPage::selectedAccount() const {
    const int row = selectedSourceRow();
    return row < 0 ? nullptr : &model_->accountAt(row);
}

void BankAccountsPage::readSelected() {
    const Store::CachedBankAccount* row = selectedAccount();
    if (!row || !detail_->isVisible()) return;
    const bool sameAccount = sources_.reader.account() == row->account.xid;
    // A synchronisation brought something newer than what the service said when it was asked.
    const bool stale = sameAccount && cachedWhenRead_ != row->account;
    cachedWhenRead_ = row->account;
    if (!sameAccount)
        sources_.reader.read(row->account.xid);
    else if (stale)
        sources_.reader.readAgain();
}

void BankAccountsPage::selectionShown(int sourceRow) {
    if (sourceRow >= 0) return;
    sources_.reader.forget();
    actions_->setAvailable(false, false);
}

void BankAccountsPage::showTransactionsOf(int sourceRow) {
    Q_EMIT transactionsRequested(model_->accountAt(sourceRow).account.xid);
}

BankAccount BankAccountsPage::newest(const BankAccount& cached) const {
    const auto& detail = sources_.reader.detail();
    if (!detail || sources_.reader.account() != cached.xid || cachedWhenRead_ != cached) return cached;
    BankAccount account = detail->account;
    account.xid = cached.xid;
    // The detail call says less about some things (contract notes, section 8).
    if (account.companyXid.isEmpty()) account.companyXid = cached.companyXid;
    if (account.type.isEmpty()) account.type = cached.type;
    if (account.bankName.isEmpty()) account.bankName = cached.bankName;
    if (account.number.isEmpty()) account.number = cached.number;
    if (account.holderName.isEmpty()) account.holderName = cached.holderName;
    if (!account.connected) account.connected = cached.connected;
    if (!account.active) account.active = cached.active;
    if (!account.accumulated) account.accumulated = cached.accumulated;
    if (!account.lastTransactionUtcMs) account.lastTransactionUtcMs = cached.lastTransactionUtcMs;
    if (!account.createdAtUtcMs) account.createdAtUtcMs = cached.createdAtUtcMs;
    return account;
}

void BankAccountsPage::fillDetails(int sourceRow, DetailPanel& panel) {
    Store::CachedBankAccount row = model_->accountAt(sourceRow);
    row.account = newest(row.account);
    panel.setHeadline({}, Tone::Plain, row.account.bankName + QLatin1Char(' ') + accountNumberText(row.account.number));
    detail_->setDisconnected(row.account.connected == false);
    actions_->setAvailable(true, !row.vanished);
    panel.setRows(rowsOf(row));
    readSelected();
}

QList<DetailRow> BankAccountsPage::rowsOf(const Store::CachedBankAccount& row) const {
    const BankAccount& account = row.account;
    const auto name = [](BankAccountModel::Column column) { return BankAccountModel::columnName(column); };
    QList<DetailRow> rows;
    if (row.vanished)
        rows << DetailRow{
            tr("Listing"), {}, StatusText{tr("no longer listed"), Tone::Warning, QStringLiteral("warning")}};
    rows << DetailRow{name(BankAccountModel::Connected), {}, connectedText(account.connected)}
         << DetailRow{name(BankAccountModel::Active), {}, activeText(account.active)};
    if (model_->isSilent(account)) rows << DetailRow{tr("Activity"), {}, model_->silenceText(account)};
    rows << DetailRow{name(BankAccountModel::LastTransaction), dateTimeText(account.lastTransactionUtcMs), {}};
    if (const QString balance = BankAccountModel::balanceText(account); !balance.isEmpty())
        rows << DetailRow{tr("Reported balance"), balance, {}};
    rows << DetailRow{name(BankAccountModel::Holder), account.holderName, {}}
         << DetailRow{name(BankAccountModel::Company), row.companyName, {}}
         << DetailRow{name(BankAccountModel::Number), accountNumberText(account.number), {}}
         << DetailRow{tr("Account type"), accountTypeText(account.type), {}}
         << DetailRow{name(BankAccountModel::Transactions), countText(row.transactionCount), {}}
         << DetailRow{tr("Last synchronised"), dateTimeText(row.sync.lastSuccessUtcMs), {}};
    if (row.sync.lastError) {
        const ErrorText words = errorText(*row.sync.lastError);
        rows << DetailRow{tr("Problem"), words.inOneLine() + QLatin1Char(' ') + words.advice, {}};
    }
    rows << DetailRow{tr("Created"), dateTimeText(account.createdAtUtcMs), {}}
         << DetailRow{tr("Account ID"), account.xid.text, {}};
    return rows;
}

void BankAccountsPage::simulate() {
    const Store::CachedBankAccount* row = selectedAccount();
    if (!row) return;
    auto* dialog = new SimulateTransactionDialog(sources_.simulator, row->account, sources_.desk, this);
    connect(dialog, &SimulateTransactionDialog::transactionsRequested, this, &BankAccountsPage::transactionsRequested);
    dialog->open();
}

DirectoryPage::Words BankAccountsPage::words() const {
    return {tr("Search bank, number, holder, company; Enter asks the service"), tr("Search bank accounts"),
            tr("Select an account to see all of it."), tr("No bank accounts yet"),
            tr("Link an account first: its holder agrees on the page of the bank. Synchronise to read those that are "
               "linked already.")};
}

void BankAccountsPage::retranslate() {
    link_->setText(tr("Link an account…"));
    link_->setAccessibleName(link_->text());
    model_->retranslate();
    showSearch();
    DirectoryPage::retranslate();
}

}  // namespace bankhub
