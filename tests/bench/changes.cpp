// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/changes.h"

#include "tests/bench/benchdata.h"
#include "tests/bench/desk.h"

namespace bankhub::bench {

namespace {
void addFilters(QList<Change>& changes, const RowSource& source) {
    const auto add = [&changes](const char* kind, const TransactionFilter& filter) {
        changes << Change{QString::fromLatin1(kind), [filter](Desk& desk) { desk.filter().setFilter(filter); }};
    };
    for (const BankAccount& account : source.accounts()) {
        TransactionFilter filter;
        filter.query.account = account.xid;
        add("account", filter);
    }
    for (int month = 0; month < 12; ++month) {
        const QDate from = RowSource::firstDay().addMonths(month);
        TransactionFilter filter;
        filter.period = DatePeriod::between(from, from.addMonths(1).addDays(-1));
        add("month", filter);
    }
    for (const Direction direction : {Direction::Out, Direction::In}) {
        TransactionFilter filter;
        filter.query.direction = direction;
        add("direction", filter);
    }
}

void addLines(QList<Change>& changes, const RowSource& source) {
    const auto add = [&changes](const char* kind, const QString& line) {
        changes << Change{QString::fromLatin1(kind), [line](Desk& desk) { desk.search(line); }};
    };
    for (const char* amount : {"amount:>=5tr", "amount:<=50k", "amount:1tr..2tr"})
        add("amount", QString::fromLatin1(amount));
    qint64 coded = source.rows() / 5;
    while (source.row(coded).paymentCode.isEmpty())
        ++coded;
    for (const QString& words :
         {QStringLiteral("\"LE HOANG NAM\""), QStringLiteral("chuyen tien"), QStringLiteral("trang"),
          QStringLiteral("MBVCB"), QStringLiteral("Đạt"), QStringLiteral("hoa don duc"), QStringLiteral("QUAY3"),
          QStringLiteral("sach dong tay"), source.row(source.rows() / 3).referenceNumber,
          source.row(coded).paymentCode.left(8), QStringLiteral("nguyen -mai"), QStringLiteral("content:khoi")})
        add("search", words);
}

void addSorts(QList<Change>& changes) {
    struct Column {
        TransactionField field;
        const char* name;
    };
    for (const Column& column :
         {Column{TransactionField::Amount, "amount"}, Column{TransactionField::Content, "content"},
          Column{TransactionField::AccountNumber, "account_number"}, Column{TransactionField::BankName, "bank_name"},
          Column{TransactionField::ReferenceNumber, "reference_number"},
          Column{TransactionField::PaymentCode, "payment_code"},
          Column{TransactionField::TransactionId, "transaction_id"}, Column{TransactionField::Direction, "direction"},
          Column{TransactionField::Time, "time_utc_ms"}})
        for (const bool descending : {false, true})
            changes << Change{QStringLiteral("sort:") + QString::fromLatin1(column.name),
                              [field = column.field, descending](Desk& desk) { desk.sortBy(field, descending); }};
}
}  // namespace

QList<Change> windowChanges(const RowSource& source) {
    QList<Change> changes;
    addFilters(changes, source);
    addLines(changes, source);
    addSorts(changes);
    return changes;
}

}  // namespace bankhub::bench
