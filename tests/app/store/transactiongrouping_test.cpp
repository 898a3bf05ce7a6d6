// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>
#include <QRandomGenerator>
#include <algorithm>

#include "app/domain/vietnamtime.h"
#include "app/store/vietnamesecollation.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Groups as the store reads them, compared with a plain grouping of the same rows in C++.
class TransactionGroupingTest : public QObject {
    Q_OBJECT

    TemporaryStore store_;
    QHash<Store::RowId, Store::CachedTransaction> all_;

    static Transaction makeRow(int number, QRandomGenerator& random) {
        static const QStringList codes{QStringLiteral("DH1"), QStringLiteral("đh1"), QStringLiteral("dh1"),
                                       QStringLiteral("ẤN2"), QStringLiteral("AN2"), QString(),
                                       QLatin1String("")};
        Transaction row = numberedTransaction(number);
        // Eighty days around a new year, with instants close to midnight in Vietnam.
        row.timeUtcMs = vietnamtime::startOfDay(QDate(2025, 12, 1).addDays(random.bounded(80)));
        row.timeUtcMs += random.bounded(3) == 0 ? random.bounded(3) - 1 : random.bounded(86'400'000);
        row.direction = static_cast<Direction>(random.bounded(3));
        row.amount = random.bounded(5) * 1000;
        row.paymentCode = codes.at(random.bounded(codes.size()));
        const int account = random.bounded(6);
        row.bankAccountXid = {QStringLiteral("account-%1").arg(account)};
        row.bankName = account < 3 ? QStringLiteral("Đông Á") : QStringLiteral("ACB");
        row.accountNumber = QStringLiteral("00%1").arg(account % 3);
        row.companyXid = {QStringLiteral("company-%1").arg(account % 5)};
        const int success = random.bounded(4) - 1;
        row.webhookSuccess = success < 0 ? std::nullopt : std::optional<qint64>(success);
        return row;
    }

    static QString keyOf(const Transaction& row, TransactionGrouping grouping) {
        const QDate day = vietnamtime::dayOf(row.timeUtcMs);
        switch (grouping) {
            case TransactionGrouping::Day:
                return day.toString(Qt::ISODate);
            case TransactionGrouping::Week: {
                QDate monday = day;
                while (monday.dayOfWeek() != Qt::Monday)
                    monday = monday.addDays(-1);
                return monday.toString(Qt::ISODate);
            }
            case TransactionGrouping::Month:
                return day.toString(QStringLiteral("yyyy-MM-01"));
            case TransactionGrouping::Account:
                return row.bankAccountXid.text;
            case TransactionGrouping::Company:
                return row.companyXid.text;
            default:
                return row.paymentCode;
        }
    }
    /// What decides where a group stands; a text that is not there comes last.
    static std::vector<std::string> placeOf(const Store::CachedTransaction& row, TransactionGrouping grouping) {
        if (grouping == TransactionGrouping::Account)
            return {row.transaction.bankName.toStdString(), row.transaction.accountNumber.toStdString(),
                    row.transaction.bankAccountXid.text.toStdString()};
        if (grouping == TransactionGrouping::Company)
            return {row.companyName.toStdString(), row.transaction.companyXid.text.toStdString()};
        return {row.transaction.paymentCode.toStdString()};
    }
    static bool isPlacedBefore(const std::vector<std::string>& left, const std::vector<std::string>& right) {
        for (size_t index = 0; index < left.size(); ++index) {
            if (left[index].empty() != right[index].empty()) return right[index].empty();
            if (const int compared = compareVietnamese(left[index], right[index]); compared != 0) return compared < 0;
        }
        return false;
    }

    struct Expected {
        QString key;
        QList<Store::RowId> rows;
        TransactionTotals totals;
    };
    QList<Expected> expectedGroups(const TransactionQuery& query, TransactionGrouping grouping) {
        QMap<QString, Expected> byKey;
        const auto ids = resultOf(store_->transactionRowIds(query));
        for (const Store::RowId id : *ids) {
            const Transaction& row = all_.value(id).transaction;
            Expected& group = byKey[keyOf(row, grouping)];
            group.key = keyOf(row, grouping);
            group.rows << id;
            ++group.totals.count;
            if (row.direction == Direction::In) {
                ++group.totals.countIn;
                group.totals.in += row.amount;
            } else if (row.direction == Direction::Out) {
                ++group.totals.countOut;
                group.totals.out += row.amount;
            }
        }
        QList<Expected> groups = byKey.values();
        const bool oldestFirst = query.sort.field == TransactionField::Time && !query.sort.descending;
        std::sort(groups.begin(), groups.end(), [&](const Expected& left, const Expected& right) {
            if (isPeriodGrouping(grouping)) return oldestFirst ? left.key < right.key : left.key > right.key;
            return isPlacedBefore(placeOf(all_.value(left.rows.first()), grouping),
                                  placeOf(all_.value(right.rows.first()), grouping));
        });
        return groups;
    }

    static TransactionQuery randomQuery(QRandomGenerator& random) {
        TransactionQuery query;
        if (random.bounded(3) == 0) query.from = QDate(2025, 12, 1).addDays(random.bounded(80));
        if (random.bounded(3) == 0) query.to = QDate(2025, 12, 1).addDays(random.bounded(80));
        if (random.bounded(4) == 0) query.company = {QStringLiteral("company-%1").arg(random.bounded(5))};
        if (random.bounded(4) == 0) query.account = {QStringLiteral("account-%1").arg(random.bounded(6))};
        if (random.bounded(3) == 0) query.direction = static_cast<Direction>(random.bounded(3));
        if (random.bounded(4) == 0) query.webhookDelivered = random.bounded(2) == 0;
        if (random.bounded(5) == 0) query.excludedDirections << static_cast<Direction>(random.bounded(3));
        if (random.bounded(4) == 0) query.text = QStringLiteral("hoa don %1").arg(random.bounded(10));
        if (random.bounded(6) == 0) query.excludedWords = {QStringLiteral("đông")};
        if (random.bounded(5) == 0) query.amountFrom = random.bounded(4) * 1000;
        if (random.bounded(6) == 0)
            query.conditions << FieldCondition{TransactionField::PaymentCode, FieldCondition::Match::StartsWith,
                                               QStringLiteral("dh"), random.bounded(2) == 0};
        query.sort.field = static_cast<TransactionField>(random.bounded(transactionFieldCount));
        query.sort.descending = random.bounded(2) == 0;
        if (random.bounded(2) == 0) query.sort = {TransactionField::Time, random.bounded(2) == 0};
        return query;
    }

private slots:
    void initTestCase() {
        QRandomGenerator random(17);
        QList<Company> companies;
        for (int number = 0; number < 4; ++number) {  // the fifth stays unknown
            Company company;
            company.xid = {QStringLiteral("company-%1").arg(number)};
            company.fullName = QStringList{QStringLiteral("Công ty Đại Phát"), QStringLiteral("Ánh Sao"),
                                           QStringLiteral("Dì Ba"), QStringLiteral("Ẩm thực Huế")}
                                   .at(number);
            companies.append(company);
        }
        QVERIFY(resultOf(store_->saveCompanies(companies, 1)).has_value());
        QList<Transaction> rows;
        for (int number = 0; number < 400; ++number)
            rows.append(makeRow(number, random));
        QVERIFY(resultOf(store_->upsertTransactions(rows)).has_value());
        const auto stored = resultOf(store_->transactionsByRowId(*resultOf(store_->transactionRowIds({}))));
        for (const Store::CachedTransaction& row : *stored)
            all_.insert(row.rowId, row);
        QCOMPARE(all_.size(), 400);
    }

    void groupsAreThoseOfAPlainReading_data() {
        QTest::addColumn<int>("grouping");
        for (const TransactionGrouping grouping : transactionGroupings())
            QTest::newRow(qPrintable(groupingName(grouping))) << static_cast<int>(grouping);
    }
    void groupsAreThoseOfAPlainReading() {
        QFETCH(int, grouping);
        const auto wanted = static_cast<TransactionGrouping>(grouping);
        QRandomGenerator random(3);
        qsizetype seen = 0;
        for (int round = 0; round < 200; ++round) {
            const TransactionQuery query = randomQuery(random);
            const auto found = resultOf(store_->groupedTransactions(query, wanted));
            QVERIFY(found.has_value());
            const QList<Expected> expected = expectedGroups(query, wanted);
            QCOMPARE(found->groups.size(), expected.size());
            QList<Store::RowId> ids;
            for (qsizetype index = 0; index < expected.size(); ++index) {
                QCOMPARE(found->groups.at(index).key, expected.at(index).key);
                QCOMPARE(found->groups.at(index).totals, expected.at(index).totals);
                ids += expected.at(index).rows;
            }
            QCOMPARE(found->rowIds, ids);
            seen += expected.size();
        }
        QVERIFY(seen > 200);
    }

    void theBeginningIsThatOfTheWhole_data() { groupsAreThoseOfAPlainReading_data(); }
    void theBeginningIsThatOfTheWhole() {
        QFETCH(int, grouping);
        const auto wanted = static_cast<TransactionGrouping>(grouping);
        QRandomGenerator random(29);
        int known = 0;
        for (int round = 0; round < 200; ++round) {
            const TransactionQuery query = randomQuery(random);
            const qint64 limit = random.bounded(60);
            const auto first = resultOf(store_->firstGroupedTransactions(query, wanted, limit));
            QVERIFY(first.has_value());
            if (!*first) continue;
            ++known;
            const auto all = resultOf(store_->groupedTransactions(query, wanted));
            QCOMPARE((*first)->groups, all->groups);
            QCOMPARE((*first)->rowIds, all->rowIds.first(std::min<qsizetype>(limit, all->rowIds.size())));
        }
        QCOMPARE(known > 20, wanted != TransactionGrouping::PaymentCode);
    }
    void groupsAreNamed() {
        const auto accounts = resultOf(store_->groupedTransactions({}, TransactionGrouping::Account));
        QCOMPARE(accounts->groups.first().bankName, QStringLiteral("ACB"));
        QCOMPARE(accounts->groups.first().accountNumber, QStringLiteral("000"));
        QCOMPARE(accounts->groups.first().companyName, QStringLiteral("Ẩm thực Huế"));
        QCOMPARE(accounts->groups.last().bankName, QStringLiteral("Đông Á"));
        const auto companies = resultOf(store_->groupedTransactions({}, TransactionGrouping::Company));
        QStringList names;
        for (const TransactionGroup& group : companies->groups)
            names << group.companyName;
        QCOMPARE(names, (QStringList{QStringLiteral("Ánh Sao"), QStringLiteral("Ẩm thực Huế"),
                                     QStringLiteral("Công ty Đại Phát"), QStringLiteral("Dì Ba"), QString()}));
        const auto months = resultOf(store_->groupedTransactions({}, TransactionGrouping::Month));
        QCOMPARE(months->groups.first().firstDay, QDate(2026, 2, 1));
        const auto codes = resultOf(store_->groupedTransactions({}, TransactionGrouping::PaymentCode));
        QVERIFY(codes->groups.last().key.isEmpty());
    }
    void withoutGroupingTheRowsAlone() {
        const auto found = resultOf(store_->groupedTransactions({}, TransactionGrouping::None));
        QVERIFY(found->groups.isEmpty());
        QCOMPARE(found->rowIds, *resultOf(store_->transactionRowIds({})));
    }
    void nothingMatches() {
        TransactionQuery query;
        query.from = QDate(2001, 1, 1);
        query.to = QDate(2001, 1, 1);
        for (const TransactionGrouping grouping : transactionGroupings()) {
            const auto found = resultOf(store_->groupedTransactions(query, grouping));
            QVERIFY(found->groups.isEmpty());
            QVERIFY(found->rowIds.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TransactionGroupingTest)
#include "transactiongrouping_test.moc"
