// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>

#include "app/domain/vietnamesefolding.h"
#include "app/domain/vietnamtime.h"
#include "app/store/vietnamesecollation.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

/// What queries find, compared with a plain reading of the same rows in C++.
class TransactionReadingTest : public QObject {
    Q_OBJECT

    TemporaryStore store_;
    QList<Store::CachedTransaction> all_;  ///< everything, as the store returns it

    static Transaction makeRow(int number, QRandomGenerator& random) {
        static const QStringList contents = {QStringLiteral("Nguyễn Đặng chuyển khoản"),
                                             QStringLiteral("NGUYEN DANG chuyen khoan"),
                                             QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D),
                                             QStringLiteral("100%_off 'x' \\ \"y\""),
                                             QStringLiteral("漢字 🎉"),
                                             QString(),
                                             QLatin1String("")};
        Transaction row = numberedTransaction(number);
        row.timeUtcMs = 1'780'000'000'000 + random.bounded(6) * 40'000'000LL;
        row.content = contents.at(random.bounded(contents.size()));
        row.amount = random.bounded(5) * 1000;
        row.direction = static_cast<Direction>(random.bounded(3));
        row.bankName = random.bounded(4) ? QStringLiteral("Ngân hàng %1").arg(random.bounded(3)) : QString();
        row.paymentCode = random.bounded(3) ? QStringLiteral("DH%1").arg(random.bounded(5)) : QString();
        row.virtualAccount = random.bounded(3) ? QStringLiteral("VA%1").arg(random.bounded(5)) : QString();
        row.companyXid = {QStringLiteral("company-%1").arg(random.bounded(4))};
        const int success = random.bounded(4) - 1;
        row.webhookSuccess = success < 0 ? std::nullopt : std::optional<qint64>(success);
        return row;
    }

    static bool containsWord(const Store::CachedTransaction& cached, const QString& word) {
        const Transaction& row = cached.transaction;
        const auto form = [exact = hasVietnameseAccents(word)](const QString& text) {
            return exact ? text.normalized(QString::NormalizationForm_C).toLower() : foldVietnamese(text);
        };
        for (const QString& text : {row.content, row.paymentCode, row.referenceNumber, row.accountNumber,
                                    row.virtualAccount, row.bankName, cached.companyName})
            if (form(text).contains(form(word))) return true;
        return false;
    }

    static bool isWanted(const Store::CachedTransaction& cached, const TransactionQuery& query) {
        const Transaction& row = cached.transaction;
        const QDate day = vietnamtime::dayOf(row.timeUtcMs);
        if (query.from.isValid() && day < query.from) return false;
        if (query.to.isValid() && day > query.to) return false;
        if (!query.company.isEmpty() && row.companyXid != query.company) return false;
        if (!query.account.isEmpty() && row.bankAccountXid != query.account) return false;
        if (query.direction && row.direction != *query.direction) return false;
        if (query.webhookDelivered && (!row.webhookSuccess || (*row.webhookSuccess > 0) != *query.webhookDelivered))
            return false;
        if (query.amountFrom && row.amount < *query.amountFrom) return false;
        if (query.amountTo && row.amount > *query.amountTo) return false;
        if (query.excludedDirections.contains(row.direction)) return false;
        if (row.webhookSuccess && query.excludedDeliveries.contains(*row.webhookSuccess > 0)) return false;
        for (const AmountRange& range : query.excludedAmounts)
            if (row.amount >= range.from.value_or(row.amount) && row.amount <= range.to.value_or(row.amount))
                return false;
        for (const QString& word : query.text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (!containsWord(cached, word)) return false;
        for (const QString& word : query.excludedWords)
            if (containsWord(cached, word)) return false;
        for (const FieldCondition& condition : query.conditions)
            if (holds(cached, condition) == condition.negated) return false;
        return true;
    }

    static bool holds(const Store::CachedTransaction& cached, const FieldCondition& condition) {
        const Transaction& row = cached.transaction;
        const QHash<TransactionField, QString> texts{{TransactionField::BankName, row.bankName},
                                                     {TransactionField::AccountNumber, row.accountNumber},
                                                     {TransactionField::Company, cached.companyName},
                                                     {TransactionField::Content, row.content},
                                                     {TransactionField::PaymentCode, row.paymentCode},
                                                     {TransactionField::VirtualAccount, row.virtualAccount},
                                                     {TransactionField::ReferenceNumber, row.referenceNumber},
                                                     {TransactionField::TransactionId, row.id.text}};
        const auto form = [exact = hasVietnameseAccents(condition.text)](const QString& text) {
            return exact ? text.normalized(QString::NormalizationForm_C).toLower() : foldVietnamese(text);
        };
        const QString text = form(texts.value(condition.field));
        // A row of a company that is not in the cache belongs to no company that a condition could be about.
        if (condition.field == TransactionField::Company && cached.companyName.isNull()) return false;
        switch (condition.match) {
            case FieldCondition::Match::Equals:
                return text == form(condition.text);
            case FieldCondition::Match::StartsWith:
                return text.startsWith(form(condition.text));
            case FieldCondition::Match::Empty:
                return text.isEmpty();
            default:
                return text.contains(form(condition.text));
        }
    }

    static FieldCondition randomCondition(QRandomGenerator& random) {
        static const QList<std::pair<TransactionField, QString>> texts{
            {TransactionField::BankName, QStringLiteral("ngan hang 1")},
            {TransactionField::BankName, QStringLiteral("Ngân")},
            {TransactionField::AccountNumber, QStringLiteral("00")},
            {TransactionField::Company, QStringLiteral("dai")},
            {TransactionField::Content, QStringLiteral("NGUYEN")},
            {TransactionField::Content, QStringLiteral("nguyễn")},
            {TransactionField::Content, QStringLiteral("%_")},
            {TransactionField::PaymentCode, QStringLiteral("dh")},
            {TransactionField::PaymentCode, QStringLiteral("DH3")},
            {TransactionField::VirtualAccount, QStringLiteral("va1")},
            {TransactionField::ReferenceNumber, QStringLiteral("ft1")},
            {TransactionField::TransactionId, QStringLiteral("1")}};
        const auto& [field, text] = texts.at(random.bounded(int(texts.size())));
        return {field, static_cast<FieldCondition::Match>(random.bounded(4)), text, random.bounded(3) == 0};
    }

    static void addExclusions(TransactionQuery& query, QRandomGenerator& random) {
        if (random.bounded(4) == 0) query.excludedDirections << static_cast<Direction>(random.bounded(3));
        if (random.bounded(6) == 0) query.excludedDeliveries << (random.bounded(2) == 0);
        if (random.bounded(6) == 0) query.excludedAmounts << AmountRange{random.bounded(5) * 1000, std::nullopt};
        if (random.bounded(6) == 0) query.excludedAmounts << AmountRange{std::nullopt, random.bounded(3) * 1000};
        while (random.bounded(4) == 0) {
            const Dong amount = random.bounded(5) * 1000;
            query.excludedAmounts << AmountRange{amount, amount + random.bounded(2) * 1000};
        }
    }

    QSet<Store::RowId> wanted(const TransactionQuery& query) const {
        QSet<Store::RowId> ids;
        for (const Store::CachedTransaction& cached : all_)
            if (isWanted(cached, query)) ids.insert(cached.rowId);
        return ids;
    }

    QSet<Store::RowId> found(const TransactionQuery& query) {
        const auto ids = resultOf(store_->transactionRowIds(query));
        return ids ? QSet<Store::RowId>(ids->cbegin(), ids->cend()) : QSet<Store::RowId>{-1};
    }

    /// Negative, 0, positive: the order of two rows in one column; what is not there comes first.
    static int compareColumn(const Store::CachedTransaction& left, const Store::CachedTransaction& right,
                             TransactionField field) {
        const auto number = [](auto a, auto b) { return a < b ? -1 : a > b ? 1 : 0; };
        const auto text = [](const QString& a, const QString& b) {
            if (a.isNull() || b.isNull()) return int(b.isNull()) - int(a.isNull());
            return compareVietnamese(a.toStdString(), b.toStdString());
        };
        const Transaction& a = left.transaction;
        const Transaction& b = right.transaction;
        switch (field) {
            case TransactionField::Time:
                return number(a.timeUtcMs, b.timeUtcMs);
            case TransactionField::BankName:
                return text(a.bankName, b.bankName);
            case TransactionField::AccountNumber:
                return number(a.accountNumber, b.accountNumber);
            case TransactionField::Company:
                return text(left.companyName, right.companyName);
            case TransactionField::Direction:
                return number(a.direction, b.direction);
            case TransactionField::Amount:
                return number(a.amount, b.amount);
            case TransactionField::Content:
                return text(a.content, b.content);
            case TransactionField::PaymentCode:
                return text(a.paymentCode, b.paymentCode);
            case TransactionField::VirtualAccount:
                return text(a.virtualAccount, b.virtualAccount);
            case TransactionField::ReferenceNumber:
                return text(a.referenceNumber, b.referenceNumber);
            case TransactionField::WebhookSuccess:
                return number(a.webhookSuccess, b.webhookSuccess);
            case TransactionField::TransactionId:
                return number(a.id.text.toUtf8(), b.id.text.toUtf8());
        }
        return 0;
    }

    static bool isBefore(const Store::CachedTransaction& left, const Store::CachedTransaction& right,
                         const TransactionSort& sort) {
        const int column = compareColumn(left, right, sort.field);
        if (column != 0) return sort.descending ? column > 0 : column < 0;
        if (sort.field == TransactionField::Time && !sort.descending) return left.rowId < right.rowId;
        return std::tie(left.transaction.timeUtcMs, left.rowId) > std::tie(right.transaction.timeUtcMs, right.rowId);
    }

private slots:
    void initTestCase() {
        QRandomGenerator random(11);
        QList<Company> companies;
        for (int number = 0; number < 3; ++number) {  // the fourth stays unknown
            Company company;
            company.xid = {QStringLiteral("company-%1").arg(number)};
            company.fullName = QStringList{QStringLiteral("Công ty Đại Phát"), QStringLiteral("Ánh Sao"),
                                           QStringLiteral("Ẩm thực Huế")}
                                   .at(number);
            companies.append(company);
        }
        QVERIFY(resultOf(store_->saveCompanies(companies, 1)).has_value());
        QList<Transaction> rows;
        for (int number = 0; number < 300; ++number)
            rows.append(makeRow(number, random));
        QVERIFY(resultOf(store_->upsertTransactions(rows)).has_value());
        all_ = *resultOf(store_->transactionsByRowId(*resultOf(store_->transactionRowIds({}))));
        QCOMPARE(all_.size(), 300);
    }

    void findsTextAsTyped_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"nguyen",     "NGUYỄN",   "nguyên", "đặng",        "dang",       "nguyễn chuyển",
                                 "nguyen DH3", "100%",     "_",      "'",           "\\",         "x' \\",
                                 "漢",         "🎉",        "ft1",    "001",         "va2",        "ngan hang 2",
                                 "ngân hàng",  "dai phat", "đại",    "anh sao DH1", "khong co gi"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("decomposed") << QStringLiteral("nguyễn").normalized(QString::NormalizationForm_D);
    }
    void findsTextAsTyped() {
        QFETCH(QString, text);
        TransactionQuery query;
        query.text = text;
        const QSet<Store::RowId> expected = wanted(query);
        QCOMPARE(found(query), expected);
        QCOMPARE(expected.isEmpty(), text == QStringLiteral("nguyên") || text == QStringLiteral("khong co gi"));
        QCOMPARE(resultOf(store_->transactionTotals(query))->count, expected.size());
    }

    void findsWhatAllFiltersAllow() {
        QRandomGenerator random(5);
        qsizetype seen = 0;
        for (int round = 0; round < 1500; ++round) {
            TransactionQuery query;
            if (random.bounded(3) == 0) query.from = QDate(2026, 5, 28).addDays(random.bounded(4));
            if (random.bounded(3) == 0) query.to = QDate(2026, 5, 28).addDays(random.bounded(4));
            if (random.bounded(3) == 0) query.company = {QStringLiteral("company-%1").arg(random.bounded(5))};
            if (random.bounded(3) == 0) query.account = {QStringLiteral("account-%1").arg(random.bounded(4))};
            if (random.bounded(3) == 0) query.direction = static_cast<Direction>(random.bounded(3));
            if (random.bounded(3) == 0) query.webhookDelivered = random.bounded(2) == 0;
            if (random.bounded(3) == 0)
                query.text = random.bounded(2) ? QStringLiteral("dh1") : QStringLiteral("Nguyễn");
            if (random.bounded(4) == 0) query.excludedWords = {QStringLiteral("dang")};
            if (random.bounded(4) == 0) query.amountFrom = random.bounded(5) * 1000;
            if (random.bounded(4) == 0) query.amountTo = random.bounded(5) * 1000;
            addExclusions(query, random);
            while (random.bounded(3) == 0)
                query.conditions << randomCondition(random);
            query.sort.field = static_cast<TransactionField>(random.bounded(transactionFieldCount));
            query.sort.descending = random.bounded(2) == 0;
            const QSet<Store::RowId> expected = wanted(query);
            QCOMPARE(found(query), expected);
            QCOMPARE(resultOf(store_->transactionTotals(query))->count, expected.size());
            seen += expected.size();
        }
        QVERIFY(seen > 1000);
    }

    void sortsEveryColumnBothWays_data() {
        QTest::addColumn<int>("field");
        QTest::addColumn<bool>("descending");
        for (int field = 0; field < transactionFieldCount; ++field)
            for (const bool descending : {true, false})
                QTest::addRow("field %d %s", field, descending ? "down" : "up") << field << descending;
    }
    void sortsEveryColumnBothWays() {
        QFETCH(int, field);
        QFETCH(bool, descending);
        TransactionQuery query;
        query.sort = {static_cast<TransactionField>(field), descending};
        const auto ids = resultOf(store_->transactionRowIds(query));
        QCOMPARE(ids->size(), all_.size());
        const auto rows = resultOf(store_->transactionsByRowId(*ids));
        for (qsizetype index = 1; index < rows->size(); ++index)
            QVERIFY2(isBefore(rows->at(index - 1), rows->at(index), query.sort), qPrintable(QString::number(index)));
        // The first rows alone are the same as the beginning of the whole list.
        QCOMPARE(*resultOf(store_->transactionRowIds(query, 37)), ids->first(37));
    }

    void returnsRowsInTheOrderAskedFor() {
        const auto ids = resultOf(store_->transactionRowIds({}));
        const QList<Store::RowId> asked{ids->at(7), 999'999, ids->at(3), ids->at(7)};
        const auto rows = resultOf(store_->transactionsByRowId(asked));
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).rowId, ids->at(7));
        QCOMPARE(rows->at(1).rowId, ids->at(3));
        QCOMPARE(rows->at(2).rowId, ids->at(7));
    }

    void namesTheCompanyWhenItIsKnown() {
        for (const Store::CachedTransaction& cached : std::as_const(all_))
            QCOMPARE(cached.companyName.isEmpty(), cached.transaction.companyXid.text == QStringLiteral("company-3"));
    }

    void streamsInOrderAndInBatches() {
        TransactionQuery query;
        query.sort = {TransactionField::Amount, false};
        QList<Transaction> streamed;
        const auto count = resultOf(store_->streamTransactions(query, [&streamed](const QList<Transaction>& batch) {
            streamed.append(batch);
            return batch.size() <= 1000;
        }));
        QCOMPARE(*count, 300);
        const auto rows = resultOf(store_->transactionsByRowId(*resultOf(store_->transactionRowIds(query))));
        for (qsizetype index = 0; index < rows->size(); ++index)
            QCOMPARE(streamed.at(index), rows->at(index).transaction);
    }
};

QTEST_GUILESS_MAIN(TransactionReadingTest)
#include "transactionreading_test.moc"
