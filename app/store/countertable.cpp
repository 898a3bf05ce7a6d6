// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/countertable.h"

#include <limits>

#include "app/domain/vietnamtime.h"
#include "app/store/database.h"
#include "app/store/daynumber.h"
#include "app/store/identifiertable.h"

namespace bankhub {

namespace {

/// Days of a call as numbers; a null date opens that side.
struct DayRange {
    qint64 from;
    qint64 to;
    DayRange(QDate first, QDate last)
        : from(first.isValid() ? dayNumber(first) : std::numeric_limits<int>::min()),
          to(last.isValid() ? dayNumber(last) : std::numeric_limits<int>::max()) {}
};

/// The newest reading that covers a day of a company: for d.company_key and d.day.
constexpr const char* coveringReading =
    "(SELECT max(r.read_at) FROM counter_readings r WHERE r.company_key = d.company_key"
    " AND d.day BETWEEN r.from_day AND r.to_day)";

bool isWithin(qint64 counted, qint64 certain, qint64 doubtful) {
    return counted >= certain && counted <= certain + doubtful;
}

}  // namespace

bool DayComparison::matches() const {
    // A row whose direction is unknown may belong to either side, but it is one row.
    const qint64 localTotal = localIn + localOut + localUnknown;
    if (server.in && !isWithin(*server.in, localIn, localUnknown)) return false;
    if (server.out && !isWithin(*server.out, localOut, localUnknown)) return false;
    if (server.in && server.out && *server.in + *server.out != localTotal) return false;
    return !server.transactions || *server.transactions == localTotal;
}

namespace countertable {

bool save(Database& database, const CompanyXid& company, const QList<DayCount>& counts, QDate from, QDate to,
          qint64 readAtUtcMs) {
    const qint64 companyKey = IdentifierTable(database).keyOf(company.text);
    DayRange range(from, to);
    database.statement("DELETE FROM day_counters WHERE company_key = ?1 AND day BETWEEN ?2 AND ?3")
        .with(companyKey, range.from, range.to)
        .run();
    for (const DayCount& count : counts) {
        if (!count.day.isValid()) continue;
        database.statement("INSERT OR REPLACE INTO day_counters VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .with(companyKey, dayNumber(count.day), count.transactions, count.in, count.out, readAtUtcMs)
            .run();
    }
    range.to = std::min(range.to, dayNumber(vietnamtime::dayOf(readAtUtcMs)));
    if (range.from > range.to) return true;
    database
        .statement(
            "DELETE FROM counter_readings WHERE company_key = ?1 AND from_day >= ?2 AND to_day <= ?3"
            " AND read_at <= ?4")
        .with(companyKey, range.from, range.to, readAtUtcMs)
        .run();
    database.statement("INSERT OR REPLACE INTO counter_readings VALUES (?1, ?2, ?3, ?4)")
        .with(companyKey, range.from, range.to, readAtUtcMs)
        .run();
    return true;
}

QList<DayComparison> compare(Database& database, QDate from, QDate to) {
    static const QByteArray sql =
        QByteArray(
            "WITH local AS (SELECT company_key, day, sum(CASE direction WHEN 1 THEN row_count ELSE 0 END) AS incoming,"
            " sum(CASE direction WHEN 2 THEN row_count ELSE 0 END) AS outgoing,"
            " sum(CASE direction WHEN 0 THEN row_count ELSE 0 END) AS doubtful"
            " FROM day_totals WHERE day BETWEEN ?1 AND ?2 GROUP BY company_key, day),"
            " days AS (SELECT company_key, day FROM local"
            " UNION SELECT company_key, day FROM day_counters WHERE day BETWEEN ?1 AND ?2),"
            " known AS (SELECT d.company_key, d.day, s.company_key IS NOT NULL AS counted, s.transactions, s.incoming,"
            " s.outgoing, coalesce(s.read_at, ") +
        coveringReading +
        ") AS read_at FROM days d"
        " LEFT JOIN day_counters s ON s.company_key = d.company_key AND s.day = d.day)"
        " SELECT i.text, k.day, k.counted, k.transactions, k.incoming, k.outgoing, k.read_at,"
        " coalesce(l.incoming, 0), coalesce(l.outgoing, 0), coalesce(l.doubtful, 0)"
        " FROM known k JOIN identifiers i ON i.key = k.company_key"
        " LEFT JOIN local l ON l.company_key = k.company_key AND l.day = k.day"
        " WHERE k.read_at IS NOT NULL ORDER BY k.day DESC, i.text";
    const DayRange range(from, to);
    Statement rows = database.statement(sql);
    rows.with(range.from, range.to);
    QList<DayComparison> comparisons;
    while (rows.step()) {
        DayComparison comparison;
        comparison.company = {rows.text(0)};
        comparison.day = dayFromNumber(rows.integer(1));
        comparison.server.day = comparison.day;
        const bool counted = rows.integer(2) != 0;
        comparison.server.transactions = counted ? rows.optionalInteger(3) : 0;
        comparison.server.in = counted ? rows.optionalInteger(4) : 0;
        comparison.server.out = counted ? rows.optionalInteger(5) : 0;
        comparison.checkedAtUtcMs = rows.integer(6);
        comparison.localIn = rows.integer(7);
        comparison.localOut = rows.integer(8);
        comparison.localUnknown = rows.integer(9);
        comparisons.append(comparison);
    }
    return comparisons;
}

}  // namespace countertable
}  // namespace bankhub
