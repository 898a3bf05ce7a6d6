// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hubtruth.h"

#include <QDateTime>
#include <QMutex>
#include <QTimeZone>

#include "app/api/apiclient.h"
#include "app/api/bankaccountapi.h"
#include "app/api/companyapi.h"
#include "app/api/tokenapi.h"
#include "app/auth/tokenprovider.h"
#include "app/core/clock.h"
#include "app/net/httptransport.h"
#include "app/net/requestpacer.h"
#include "tests/support/api_await.h"

namespace bankhub::test {

namespace {

/// Comma-separated text with quotes, line by line.
QList<QStringList> parsedTable(const QString& text) {
    QList<QStringList> lines;
    QStringList line;
    QString field;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (quoted) {
            const bool doubled = character == QLatin1Char('"') && text.mid(at + 1, 1) == QLatin1String("\"");
            if (character == QLatin1Char('"') && !doubled)
                quoted = false;
            else
                field += character;
            if (doubled) ++at;
        } else if (character == QLatin1Char('"')) {
            quoted = true;
        } else if (character == QLatin1Char(',')) {
            line << std::exchange(field, {});
        } else if (character == QLatin1Char('\n')) {
            line << std::exchange(field, {});
            lines << std::exchange(line, {});
        } else if (character != QLatin1Char('\r')) {
            field += character;
        }
    }
    return lines;
}

Transaction transactionOf(const QStringList& fields) {
    static const QTimeZone vietnam(7 * 3600);
    Transaction row;
    row.id = {fields.at(0)};
    QDateTime time = QDateTime::fromString(fields.at(1), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setTimeZone(vietnam);
    row.timeUtcMs = time.toMSecsSinceEpoch();
    row.bankAccountXid = {fields.at(2)};
    row.companyXid = {fields.at(3)};
    row.bankName = fields.at(4);
    row.accountNumber = fields.at(5);
    row.virtualAccount = fields.at(6);
    row.virtualAccountXid = fields.at(7);
    row.referenceNumber = fields.at(8);
    row.direction = parseDirection(fields.at(9));
    row.amount = fields.at(10).toLongLong();
    row.content = fields.at(11);
    row.paymentCode = fields.at(12);
    row.webhookSuccess = fields.at(13).toLongLong();
    return row;
}

QString inWords(const Transaction& row) {
    const QStringList texts{row.bankAccountXid.text, row.companyXid.text, row.bankName,
                            row.accountNumber,       row.virtualAccount,  row.virtualAccountXid,
                            row.referenceNumber,     row.content,         row.paymentCode};
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(row.timeUtcMs)
        .arg(int(row.direction))
        .arg(row.amount)
        .arg(row.webhookSuccess.value_or(-1))
        .arg(texts.join(QLatin1Char('|')));
}

QString inWords(const Company& company) {
    return QStringLiteral("%1 %2 %3").arg(company.fullName, company.status).arg(company.updatedAtUtcMs.value_or(0));
}

QString inWords(const BankAccount& account) {
    return QStringLiteral("%1 %2 last %3 sum %4")
        .arg(account.bankName, account.number)
        .arg(account.lastTransactionUtcMs.value_or(0))
        .arg(account.accumulated.value_or(-1));
}

template <typename Row>
QStringList compared(const char* what, const QHash<QString, Row>& there, const QHash<QString, Row>& here) {
    QStringList lines;
    for (auto row = there.cbegin(); row != there.cend(); ++row) {
        const auto own = here.constFind(row.key());
        if (own == here.cend())
            lines << QStringLiteral("%1 %2 is missing").arg(QLatin1String(what), row.key());
        else if (!(*own == *row))
            lines << QStringLiteral("%1 %2: %3, but at the service %4")
                         .arg(QLatin1String(what), row.key(), inWords(*own), inWords(*row));
    }
    for (auto row = here.cbegin(); row != here.cend(); ++row)
        if (!there.contains(row.key()))
            lines << QStringLiteral("%1 %2 is not at the service").arg(QLatin1String(what), row.key());
    return lines;
}

/// Every page of a list, by identifier.
template <typename Row, typename Ask>
void readAll(const Ask& ask, QHash<QString, Row>& rows, QStringList& problems) {
    for (int page = 1;; ++page) {
        const auto answer = await(ask(page));
        if (!answer) {
            problems << kindOf(answer);
            return;
        }
        for (const Row& row : answer->rows) {
            if (rows.contains(row.xid.text)) problems << QStringLiteral("%1 is listed twice").arg(row.xid.text);
            rows.insert(row.xid.text, row);
        }
        if (answer->rows.size() < largestPageSize) return;
    }
}

}  // namespace

HubTruth::HubTruth(const SimulatorProcess& simulator) {
    const QList<QStringList> table = parsedTable(QString::fromUtf8(simulator.control(QStringLiteral("truth.csv"))));
    for (const QStringList& fields : table.mid(1)) {
        const Transaction row = transactionOf(fields);
        if (transactions.contains(row.id.text)) problems << QStringLiteral("%1 is there twice").arg(row.id.text);
        transactions.insert(row.id.text, row);
    }
    const SystemClock clock;
    HttpTransport transport;
    RequestPacer pacer(0, 4, clock);
    TokenProvider tokens(
        [&] {
            return api::fetchToken(transport, simulator.url(), QStringLiteral("demo-client"),
                                   SimulatorProcess::secret());
        },
        clock);
    ApiClient client(simulator.url(), tokens, transport, pacer, clock);
    readAll<Company>([&client](int page) { return client.call(api::companyList(page)); }, companies, problems);
    readAll<BankAccount>([&client](int page) { return client.call(api::bankAccountList(page)); }, accounts, problems);
}

QStringList HubTruth::differencesTo(Store& store) const {
    QStringList lines = problems;
    QHash<QString, Transaction> rows;
    QMutex mutex;  // the sink runs on the thread of the store
    const auto streamed = await(store.streamTransactions({}, [&](const QList<Transaction>& batch) {
        const QMutexLocker lock(&mutex);
        for (const Transaction& row : batch) {
            if (rows.contains(row.id.text)) lines << QStringLiteral("%1 is in the cache twice").arg(row.id.text);
            rows.insert(row.id.text, row);
        }
        return true;
    }));
    if (!streamed) lines << kindOf(streamed);
    lines += compared("transaction", transactions, rows);

    QHash<QString, Company> cachedCompanies;
    const auto companyRows = await(store.companies());
    if (!companyRows) return lines << kindOf(companyRows);
    for (const Store::CachedCompany& row : *companyRows) {
        if (row.vanished) lines << QStringLiteral("company %1 counts as vanished").arg(row.company.xid.text);
        Company shown = row.company;
        shown.configuration.reset();  // only the detail call has it
        cachedCompanies.insert(shown.xid.text, shown);
    }
    lines += compared("company", companies, cachedCompanies);

    QHash<QString, BankAccount> cachedAccounts;
    const auto accountRows = await(store.bankAccounts());
    if (!accountRows) return lines << kindOf(accountRows);
    for (const Store::CachedBankAccount& row : *accountRows) {
        if (row.vanished) lines << QStringLiteral("account %1 counts as vanished").arg(row.account.xid.text);
        cachedAccounts.insert(row.account.xid.text, row.account);
    }
    return lines + compared("account", accounts, cachedAccounts);
}

int HubTruth::companiesNamed(const QString& name) const {
    return int(std::count_if(companies.cbegin(), companies.cend(),
                             [&name](const Company& company) { return company.fullName == name; }));
}

int HubTruth::transactionsWith(const QString& content) const {
    return int(std::count_if(transactions.cbegin(), transactions.cend(),
                             [&content](const Transaction& row) { return row.content == content; }));
}

}  // namespace bankhub::test
