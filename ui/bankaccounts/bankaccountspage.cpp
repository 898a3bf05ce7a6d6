// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bankaccounts/bankaccountspage.h"

#include "app/bankaccounts/bankaccountdirectory.h"
#include "ui/format/errortext.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/models/bankaccountmodel.h"
#include "ui/widgets/detailpanel.h"
#include "ui/widgets/recordtable.h"

namespace bankhub {

BankAccountsPage::BankAccountsPage(BankAccountDirectory& directory, Settings& settings, const Clock& clock,
                                   QWidget* parent)
    : DirectoryPage(new BankAccountModel(directory, clock), settings, parent),
      directory_(directory),
      model_(findChild<BankAccountModel*>()) {
    connect(&directory_, &BankAccountDirectory::changed, this, [this] { showState(); });
    const QString iconRoom = QStringLiteral("mmm");
    finishSetup({{QStringLiteral("KienLongBank"), QStringLiteral("0123456789012"), QStringLiteral("NGUYEN THI PHUONG"),
                  QStringLiteral("Công ty TNHH Sông Hàn"),
                  longestOf({connectedText(true).words, connectedText(false).words}) + iconRoom,
                  longestOf({activeText(true).words, activeText(false).words}) + iconRoom,
                  QStringLiteral("00/00/0000 00:00"), QStringLiteral("999.999"), QStringLiteral("Too many requests")},
                 BankAccountModel::Company,
                 BankAccountModel::Bank,
                 false});
}

std::optional<Error> BankAccountsPage::error() const {
    return directory_.error();
}

bool BankAccountsPage::loaded() const {
    return directory_.loaded();
}

void BankAccountsPage::reload() {
    directory_.reload();
}

void BankAccountsPage::showTransactionsOf(int sourceRow) {
    Q_EMIT transactionsRequested(model_->accountAt(sourceRow).account.xid);
}

void BankAccountsPage::fillDetails(int sourceRow, DetailPanel& panel) {
    const Store::CachedBankAccount& row = model_->accountAt(sourceRow);
    const BankAccount& account = row.account;
    const auto name = [](BankAccountModel::Column column) { return BankAccountModel::columnName(column); };
    panel.setHeadline({}, Tone::Plain, account.bankName + QLatin1Char(' ') + account.number);
    QList<DetailRow> rows;
    if (row.vanished)
        rows << DetailRow{
            tr("Listing"), {}, StatusText{tr("no longer listed"), Tone::Warning, QStringLiteral("warning")}};
    rows << DetailRow{name(BankAccountModel::Holder), account.holderName, {}}
         << DetailRow{name(BankAccountModel::Company), row.companyName, {}}
         << DetailRow{name(BankAccountModel::Number), account.number, {}}
         << DetailRow{tr("Account type"), accountTypeText(account.type), {}}
         << DetailRow{name(BankAccountModel::Connected), {}, connectedText(account.connected)}
         << DetailRow{name(BankAccountModel::Active), {}, activeText(account.active)};
    // Banks that do not report a balance send 0, which must not be read as an empty account.
    if (account.accumulated.value_or(0) != 0)
        rows << DetailRow{tr("Reported balance"), withCurrency(moneyText(*account.accumulated)), {}};
    rows << DetailRow{name(BankAccountModel::LastTransaction), model_->lastTransactionText(row), {}}
         << DetailRow{name(BankAccountModel::Transactions), countText(row.transactionCount), {}}
         << DetailRow{tr("Last synchronised"), dateTimeText(row.sync.lastSuccessUtcMs), {}};
    if (row.sync.lastError) {
        const ErrorText words = errorText(*row.sync.lastError);
        rows << DetailRow{tr("Problem"), words.inOneLine() + QLatin1Char(' ') + words.advice, {}};
    }
    rows << DetailRow{tr("Created"), dateTimeText(account.createdAtUtcMs), {}}
         << DetailRow{tr("Account ID"), account.xid.text, {}};
    panel.setRows(rows);
}

DirectoryPage::Words BankAccountsPage::words() const {
    return {tr("Search bank, number, holder, company"), tr("Search bank accounts"),
            tr("Select an account to see all of it."), tr("No bank accounts yet"),
            tr("Synchronise to read the bank accounts from the service.")};
}

void BankAccountsPage::retranslate() {
    model_->retranslate();
    DirectoryPage::retranslate();
}

}  // namespace bankhub
