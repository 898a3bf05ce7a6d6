// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/companywalk.h"

#include <QRandomGenerator>

#include "app/store/database.h"
#include "app/store/transactionplan.h"
#include "app/store/transactionreading.h"
#include "app/store/transactionsql.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Company after company the same rows come first as from a sort of all.
class CompanyWalkTest : public QObject {
    Q_OBJECT

    TemporaryStore store_;
    std::unique_ptr<Database> database_;

    static Company company(int number) {
        // Equal names, accents and letters of either case.
        static const QStringList names{QStringLiteral("Ánh Sao"), QStringLiteral("anh sao"), QStringLiteral("Đại Phát"),
                                       QStringLiteral("Ẩm thực Huế"), QStringLiteral("Zen")};
        Company company;
        company.xid = {QStringLiteral("company-%1").arg(number)};
        company.fullName = names.at(number % names.size());
        return company;
    }

    static TransactionQuery randomQuery(QRandomGenerator& random) {
        TransactionQuery query;
        query.sort = {TransactionField::Company, random.bounded(2) == 0};
        for (int further = random.bounded(3); further > 0; --further) {
            const TransactionSort sort{static_cast<TransactionField>(random.bounded(transactionFieldCount)),
                                       random.bounded(2) == 0};
            const auto same = [&](const TransactionSort& other) { return other.field == sort.field; };
            if (!same(query.sort) && std::none_of(query.thenBy.cbegin(), query.thenBy.cend(), same))
                query.thenBy << sort;
        }
        if (random.bounded(4) == 0) query.account = {QStringLiteral("account-%1").arg(random.bounded(4))};
        if (random.bounded(5) == 0) query.company = {QStringLiteral("company-%1").arg(random.bounded(12))};
        if (random.bounded(4) == 0) query.direction = static_cast<Direction>(random.bounded(3));
        if (random.bounded(5) == 0) query.webhookDelivered = random.bounded(2) == 0;
        if (random.bounded(5) == 0) query.excludedDirections << Direction::In;
        if (random.bounded(4) == 0) query.from = QDate(2026, 5, 29);
        if (random.bounded(4) == 0) query.amountFrom = 1000 + random.bounded(400);
        if (random.bounded(5) == 0) query.excludedAmounts << AmountRange{1100, 1200};
        if (random.bounded(4) == 0) query.text = random.bounded(2) ? QStringLiteral("toan") : QStringLiteral("đơn 1");
        if (random.bounded(6) == 0) query.afterRow = 100 + random.bounded(300);
        return query;
    }

private slots:
    void initTestCase() {
        QRandomGenerator random(31);
        QList<Company> companies;
        for (int number = 0; number < 10; ++number)
            companies << company(number);
        QVERIFY(resultOf(store_->saveCompanies(companies, 1)).has_value());
        QList<Transaction> rows = numberedTransactions(600);
        // Most in one of ten, few in others; the last two are in no list of companies.
        for (Transaction& row : rows)
            row.companyXid = {QStringLiteral("company-%1").arg(random.bounded(2) ? 3 : random.bounded(12))};
        QVERIFY(resultOf(store_->upsertTransactions(rows)).has_value());
        store_.close();
        database_ = std::make_unique<Database>(store_.file());
    }

    void theFirstRowsAreThoseOfASortOfAll() {
        QRandomGenerator random(7);
        int walked = 0;
        qsizetype seen = 0;
        for (int round = 0; round < 250; ++round) {
            const TransactionQuery query = randomQuery(random);
            const qint64 limit = 1 + random.bounded(120);
            const auto expected = transactionreading::rowIds(*database_, query, limit, RowSource{});
            seen += expected.size();
            QCOMPARE(transactionreading::rowIds(*database_, query, limit), expected);
            if (query.afterRow) continue;
            const auto first = companywalk::firstRows(*database_, query, limit);
            if (!first) continue;
            ++walked;
            QCOMPARE(*first, expected);
        }
        QVERIFY(seen > 2000);
        QVERIFY2(walked > 80, qPrintable(QString::number(walked)));
    }
    void companiesOutsideOfTheListAreMixed() {
        TransactionQuery query;
        query.sort = {TransactionField::Company, false};
        QVERIFY(!companywalk::firstRows(*database_, query, 1).has_value());
        query.sort.descending = true;
        QVERIFY(companywalk::firstRows(*database_, query, 400).has_value());
        QVERIFY(!companywalk::firstRows(*database_, query, 600).has_value());
        // One of them alone is mixed with nobody.
        query.company = {QStringLiteral("company-11")};
        const auto rows = companywalk::firstRows(*database_, query, 600);
        QVERIFY(rows.has_value() && !rows->isEmpty());
    }
};

QTEST_GUILESS_MAIN(CompanyWalkTest)
#include "companywalk_test.moc"
