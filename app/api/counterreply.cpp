// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/counterreply.h"

#include <QJsonArray>
#include <QJsonObject>

#include "app/api/jsonfields.h"

namespace bankhub::api {

namespace {
DayCount readCounts(const QJsonObject& row) {
    DayCount count;
    count.transactions = json::integer(row.value(QLatin1String("transaction")));
    count.in = json::integer(row.value(QLatin1String("transaction_in")));
    count.out = json::integer(row.value(QLatin1String("transaction_out")));
    count.internalCompanyNumber = json::integer(row.value(QLatin1String("company_id")));
    return count;
}

QDate readDay(const QJsonValue& value) {
    // A time part, should there be one, says nothing more.
    return QDate::fromString(json::text(value).trimmed().left(10), QStringLiteral("yyyy-MM-dd"));
}
}  // namespace

Result<CounterReport> readCounterReport(const QJsonValue& root) {
    if (!root.isObject()) return failure(ErrorKind::BadReply, QStringLiteral("the counter is not an object"));
    const QJsonObject report = json::payload(root);
    CounterReport result;
    result.total = readCounts(report.value(QLatin1String("total")).toObject());
    const QJsonArray dates = report.value(QLatin1String("dates")).toArray();
    for (const QJsonValue& value : dates) {
        const QJsonObject row = value.toObject();
        DayCount count = readCounts(row);
        count.day = readDay(row.value(QLatin1String("date")));
        if (!count.day.isValid()) return failure(ErrorKind::BadReply, QStringLiteral("a counter row without a date"));
        result.days.append(count);
    }
    return result;
}

}  // namespace bankhub::api
