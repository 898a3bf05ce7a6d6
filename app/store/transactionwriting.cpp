// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionwriting.h"

#include "app/store/database.h"
#include "app/store/daytotals.h"
#include "app/store/identifiertable.h"
#include "app/store/searchindex.h"
#include "app/store/transactionrow.h"

namespace bankhub {

namespace {

std::optional<Store::CachedTransaction> find(Database& database, const QString& transactionId) {
    static const QByteArray sql = QByteArray(transactionRowSelect) + "WHERE t.transaction_id = ?1";
    Statement row = database.statement(sql);
    if (!row.with(transactionId).step()) return {};
    return readTransactionRow(row);
}

void bindRow(Statement& statement, IdentifierTable& identifiers, const QString& transactionId, const Transaction& row) {
    statement.with(transactionId, row.timeUtcMs, identifiers.keyOf(row.bankAccountXid.text),
                   identifiers.keyOf(row.companyXid.text), static_cast<int>(row.direction), row.amount,
                   row.webhookSuccess, deliveredNumber(row), row.bankName, row.accountNumber, row.virtualAccount,
                   row.virtualAccountXid, row.referenceNumber, row.content, row.paymentCode);
}

/// The key of the new row; nothing when there is one with this identifier already.
std::optional<qint64> insertIfNew(Database& database, IdentifierTable& identifiers, const QString& transactionId,
                                  const Transaction& row) {
    // Without RETURNING, for which SQLite makes a table in memory each time.
    Statement insertion = database.statement(
        "INSERT INTO transactions (transaction_id, time_utc_ms, account_key, company_key, direction, amount,"
        " webhook_success, delivered, bank_name, account_number, virtual_account, virtual_account_xid,"
        " reference_number, content, payment_code)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
        " ON CONFLICT (transaction_id) DO NOTHING");
    bindRow(insertion, identifiers, transactionId, row);
    insertion.run();
    if (database.changedRows() == 0) return {};
    return database.insertedRow();
}

void update(Database& database, IdentifierTable& identifiers, qint64 rowId, const QString& transactionId,
            const Transaction& row) {
    Statement change = database.statement(
        "UPDATE transactions SET transaction_id = ?1, time_utc_ms = ?2, account_key = ?3, company_key = ?4,"
        " direction = ?5, amount = ?6, webhook_success = ?7, delivered = ?8, bank_name = ?9, account_number = ?10,"
        " virtual_account = ?11, virtual_account_xid = ?12, reference_number = ?13, content = ?14, payment_code = ?15"
        " WHERE id = ?16");
    bindRow(change, identifiers, transactionId, row);
    change.bind(16, rowId);
    change.run();
}

/// The last row of each identifier, in the order received.
QList<const Transaction*> lastOfEach(const QList<Transaction>& rows) {
    QHash<TransactionId, qsizetype> last;
    for (qsizetype index = 0; index < rows.size(); ++index)
        last.insert(rows.at(index).id, index);
    QList<const Transaction*> kept;
    kept.reserve(last.size());
    for (qsizetype index = 0; index < rows.size(); ++index)
        if (last.value(rows.at(index).id) == index) kept.append(&rows.at(index));
    return kept;
}

}  // namespace

UpsertReport upsertTransactions(Database& database, const QList<Transaction>& rows) {
    IdentifierTable identifiers(database);
    DayTotals totals;
    UpsertReport report;
    QList<qint64> toPack;
    for (const Transaction* row : lastOfEach(rows)) {
        // A null identifier is stored as an empty one: the column is the key and has no NULL.
        const QString transactionId = row->id.text.isNull() ? QString(QLatin1String("")) : row->id.text;
        if (const std::optional<qint64> rowId = insertIfNew(database, identifiers, transactionId, *row)) {
            toPack.append(*rowId);
            totals.add(*row, identifiers);
            ++report.inserted;
            continue;
        }
        const std::optional<Store::CachedTransaction> stored = find(database, transactionId);
        if (!stored || sameStored(stored->transaction, *row)) {
            ++report.unchanged;
            continue;
        }
        totals.remove(stored->transaction, identifiers);
        update(database, identifiers, stored->rowId, transactionId, *row);
        if (!searchedAlike(stored->transaction, *row)) toPack.append(stored->rowId);
        totals.add(*row, identifiers);
        ++report.changed;
    }
    totals.apply(database);
    searchindex::refresh(database, toPack);
    return report;
}

}  // namespace bankhub
