// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/filterwords.h"

#include <QCoreApplication>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/companies/companydirectory.h"
#include "app/domain/querylanguage.h"
#include "ui/format/statustext.h"

namespace bankhub {

namespace {
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

QString accountText(const BankAccountXid& xid, const BankAccountDirectory& accounts) {
    for (const Store::CachedBankAccount& row : accounts.accounts())
        if (row.account.xid == xid) return row.account.bankName + QLatin1Char(' ') + row.account.number;
    return xid.text;
}
}  // namespace

QString filterWords(const TransactionQuery& query, const CompanyDirectory& companies,
                    const BankAccountDirectory& accounts) {
    QStringList words;
    if (!query.company.isEmpty()) {
        const QString name = companies.nameOf(query.company);
        words << ExportText::tr("Company: %1").arg(name.isEmpty() ? query.company.text : name);
    }
    if (!query.account.isEmpty()) words << ExportText::tr("Account: %1").arg(accountText(query.account, accounts));
    if (query.direction) words << ExportText::tr("Direction: %1").arg(directionText(*query.direction));
    if (query.webhookDelivered)
        words << ExportText::tr("Notification: %1").arg(notificationText(*query.webhookDelivered ? 1 : 0).words);
    if (!query.text.isEmpty()) words << ExportText::tr("Search: “%1”").arg(query.text);
    if (query.afterRow) words << ExportText::tr("New since the last visit");
    // What has no chip is named as it can be written into the search field.
    TransactionFilter written;
    written.query.excludedWords = query.excludedWords;
    written.query.amountFrom = query.amountFrom;
    written.query.amountTo = query.amountTo;
    written.query.conditions = query.conditions;
    if (written.restricts()) words << ExportText::tr("Filter: %1").arg(queryLine(written, {}));
    return words.join(QStringLiteral(" · "));
}

}  // namespace bankhub
