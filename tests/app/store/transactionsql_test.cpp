// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transactionsql.h"

#include <QTest>

#include "app/domain/vietnamtime.h"

using namespace bankhub;

namespace {
qsizetype placeholders(const QByteArray& sql) {
    QSet<QByteArray> names;
    for (qsizetype position = 0; position < sql.size(); ++position) {
        if (sql.at(position) != '?') continue;
        qsizetype end = position + 1;
        while (end < sql.size() && isdigit(static_cast<unsigned char>(sql.at(end))))
            ++end;
        names.insert(sql.mid(position, end - position));
    }
    return names.size();
}
}  // namespace

/// TransactionQuery as SQL text. What the SQL finds is tested in transactionreading_test.
class TransactionSqlTest : public QObject {
    Q_OBJECT
private slots:
    void anEmptyQueryRestrictsNothing() {
        const SqlQuery sql = rowIdsQuery({}, 0);
        QCOMPARE(sql.sql, QByteArray("SELECT t.id FROM transactions t ORDER BY t.time_utc_ms DESC, t.id DESC"));
        QVERIFY(sql.values.empty());
    }

    void limitsTheList() { QVERIFY(rowIdsQuery({}, 400).sql.endsWith(" LIMIT 400")); }

    void daysAreWholeDaysInVietnam() {
        TransactionQuery query;
        query.from = query.to = QDate(2026, 6, 1);
        const SqlQuery sql = rowIdsQuery(query, 0);
        QCOMPARE(std::get<qint64>(sql.values.at(0)), *vietnamtime::parse(QStringLiteral("2026-06-01 00:00:00")));
        QCOMPARE(std::get<qint64>(sql.values.at(1)), *vietnamtime::parse(QStringLiteral("2026-06-02 00:00:00")) - 1);
    }

    void sortsByFurtherColumnsWhereTheFirstLeavesRowsEqual() {
        TransactionQuery query;
        query.sort = {TransactionField::BankName, false};
        query.thenBy = {{TransactionField::Company, true}, {TransactionField::Amount, false}};
        const QByteArray sql = rowIdsQuery(query, 0).sql;
        QVERIFY2(sql.endsWith(" ORDER BY t.bank_name COLLATE vi ASC, c.place DESC, t.amount ASC,"
                              " t.time_utc_ms DESC, t.id DESC"),
                 sql.constData());
        QVERIFY(sql.contains("FROM companies) c"));
    }

    void theTimeKeepsTheKeysInItsDirection() {
        TransactionQuery query;
        query.sort = {TransactionField::Time, false};
        query.thenBy = {{TransactionField::Amount, true}};
        QVERIFY(rowIdsQuery(query, 0).sql.endsWith(" ORDER BY t.time_utc_ms ASC, t.amount DESC, t.id ASC"));
    }

    void whatPeopleTypeIsNeverPartOfTheText() {
        TransactionQuery query;
        query.account = {QStringLiteral("ACC'--")};
        query.company = {QStringLiteral("COM'--")};
        query.text = QStringLiteral("WORD'-- %_ ĐẶNG");
        query.direction = Direction::In;
        query.webhookDelivered = true;
        query.excludedWords = {QStringLiteral("WORD'--")};
        query.conditions = {
            {TransactionField::Content, FieldCondition::Match::Contains, QStringLiteral("WORD'%"), true},
            {TransactionField::Company, FieldCondition::Match::Equals, QStringLiteral("COM'--"), false}};
        for (const SqlQuery& sql : {rowIdsQuery(query, 10), totalsQuery(query)}) {
            for (const char* typed : {"ACC", "COM", "WORD", "word", "--", "%", "ẶNG"})
                QVERIFY2(!sql.sql.contains(typed), sql.sql.constData());
            QCOMPARE(placeholders(sql.sql), static_cast<qsizetype>(sql.values.size()));
        }
    }

    void everySortIsTotal_data() {
        QTest::addColumn<int>("field");
        for (int field = 0; field < transactionFieldCount; ++field)
            QTest::addRow("field %d", field) << field;
    }
    void everySortIsTotal() {
        QFETCH(int, field);
        for (const bool descending : {true, false}) {
            TransactionQuery query;
            query.sort = {static_cast<TransactionField>(field), descending};
            const QByteArray order = rowIdsQuery(query, 0).sql.split(' ').last();
            QVERIFY(rowIdsQuery(query, 0).sql.contains("t.time_utc_ms"));
            QVERIFY(order == "ASC" || order == "DESC");
            QVERIFY(rowIdsQuery(query, 0).sql.contains(descending || field != 0 ? ", t.id DESC" : ", t.id ASC"));
        }
    }

    void totalsWithoutTextNeverTouchTheRows() {
        TransactionQuery query;
        query.account = {QStringLiteral("a")};
        query.from = QDate(2026, 1, 1);
        QVERIFY(totalsQuery(query).sql.contains("day_totals"));
        QVERIFY(!totalsQuery(query).sql.contains("transactions"));
        query.text = QStringLiteral("  ");
        QVERIFY(!totalsQuery(query).sql.contains("transactions"));
        query.text = QStringLiteral("x");
        QVERIFY(totalsQuery(query).sql.contains("transactions"));
        TransactionQuery amounts;
        amounts.amountFrom = 1;
        QVERIFY(totalsQuery(amounts).sql.contains("transactions"));
    }

    void splitsWordsAtAnyBlank() {
        QCOMPARE(searchWords(QStringLiteral(" một\thai\u00a0ba\n")),
                 QStringList({QStringLiteral("một"), QStringLiteral("hai"), QStringLiteral("ba")}));
        QVERIFY(searchWords(QStringLiteral(" \n")).isEmpty());
        QCOMPARE(searchWords(QStringLiteral("a \"b  c\"d \"e")),
                 QStringList({QStringLiteral("a"), QStringLiteral("b  c"), QStringLiteral("d"), QStringLiteral("e")}));
    }
};

QTEST_GUILESS_MAIN(TransactionSqlTest)
#include "transactionsql_test.moc"
