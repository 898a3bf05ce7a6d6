// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchindex.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include "app/domain/vietnamesefolding.h"
#include "app/store/cachefile.h"
#include "app/store/migrations.h"
#include "app/store/searchblock.h"
#include "app/store/transactionreading.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
const QStringList& oddTexts() {
    static const QStringList texts{QStringLiteral("Đặng Thị Ánh - \"hoá đơn\" 100%"),
                                   QStringLiteral("DANG THI ANH hoa don"),
                                   QStringLiteral("Nguyễn").normalized(QString::NormalizationForm_D),
                                   QStringLiteral("a AND b OR NOT (c) NEAR* ^d:e"),
                                   QStringLiteral("🎉 đ Đ ß İ ﬁ 漢字 한국"),
                                   QStringLiteral("x"),
                                   QStringLiteral("\\_%*'--;"),
                                   QStringLiteral("aaaa"),
                                   QStringLiteral("ab").repeated(3000) + QStringLiteral("é"),
                                   QString(),
                                   QLatin1String("")};
    return texts;
}

QString formFor(const QString& word, const QString& text) {
    if (hasVietnameseAccents(word)) return text.normalized(QString::NormalizationForm_C).toLower();
    return foldVietnamese(text);
}

bool hasWord(const Transaction& row, const QString& word) {
    for (const QString& text :
         {row.content, row.paymentCode, row.referenceNumber, row.accountNumber, row.virtualAccount, row.bankName})
        if (formFor(word, text).contains(formFor(word, word))) return true;
    return false;
}
}  // namespace

/// The packed copy of the texts: it finds what a plain reading of the rows finds, whatever has happened to them.
class SearchIndexTest : public QObject {
    Q_OBJECT

    static Transaction oddRow(int number, QRandomGenerator& random) {
        const auto any = [&random] { return oddTexts().at(random.bounded(int(oddTexts().size()))); };
        Transaction row = numberedTransaction(number);
        row.content = any();
        row.bankName = any();
        row.virtualAccount = any();
        row.paymentCode = random.bounded(2) ? row.content.left(4) : any();
        row.referenceNumber = any();
        return row;
    }

    static QStringList words() {
        QStringList words{
            QStringLiteral("đ"),  QStringLiteral("d"),      QStringLiteral("ang"), QStringLiteral("ánh"),
            QStringLiteral("án"), QStringLiteral("nguyễn"), QStringLiteral("🎉"),   QStringLiteral("字 한"),
            QStringLiteral("i̇"),  QStringLiteral("a"),      QStringLiteral("\""),  QStringLiteral("*"),
            QStringLiteral("--"), QStringLiteral("%*"),     QStringLiteral("aaa"), QStringLiteral("bé"),
            QStringLiteral("be"), QStringLiteral("none"),   QStringLiteral("00"),  QStringLiteral("NOT ("),
            QStringLiteral("한"), QStringLiteral("xx"),     QStringLiteral("hoá"), QStringLiteral("x\\")};
        words << QStringLiteral("ễ").normalized(QString::NormalizationForm_D) << QString(QChar(0x0301));
        return words;
    }

    static void compareWithPlainReading(Database& database, const QHash<qint64, Transaction>& rows) {
        qsizetype seen = 0;
        for (const QString& word : words()) {
            QList<qint64> expected;
            for (auto row = rows.cbegin(); row != rows.cend(); ++row)
                if (hasWord(*row, word)) expected.append(row.key());
            std::sort(expected.begin(), expected.end());
            const RowSet found = searchindex::find(database, word, false);
            QVERIFY2(found.keys() == expected, qPrintable(word));
            QCOMPARE(found.count(), expected.size());
            for (const qint64 key : expected)
                QVERIFY(RowSet::contains(found.bits().constData(), found.bits().size(), key));
            TransactionTotals sums;
            for (const qint64 key : expected) {
                const Transaction row = rows.value(key);
                sums.count += 1;
                (row.direction == Direction::In ? sums.countIn : sums.countOut) += 1;
                (row.direction == Direction::In ? sums.in : sums.out) += row.amount;
            }
            QCOMPARE(searchindex::totals(database, {word}, {}), sums);
            QCOMPARE(searchindex::totals(database, {}, {word}).count, rows.size() - expected.size());
            seen += expected.size();
        }
        QVERIFY(seen > 100);
    }

    static QHash<qint64, Transaction> rowsOf(TemporaryStore& store) {
        QHash<qint64, Transaction> rows;
        const auto stored = resultOf(store->transactionsByRowId(*resultOf(store->transactionRowIds({}))));
        for (const auto& row : *stored)
            rows.insert(row.rowId, row.transaction);
        return rows;
    }

private slots:
    void findsWhatAPlainReadingFindsAfterEveryChange() {
        TemporaryStore store;
        QRandomGenerator random(3);
        for (int round = 0; round < 6; ++round) {
            QList<Transaction> rows;
            for (int index = 0; index < 40; ++index)
                rows.append(oddRow(random.bounded(150), random));
            QVERIFY(resultOf(store->upsertTransactions(rows)).has_value());
        }
        const QHash<qint64, Transaction> rows = rowsOf(store);
        QVERIFY(rows.size() > 100);
        store.close();
        Database database(store.file());
        compareWithPlainReading(database, rows);
    }

    void packsTheRowsOfAnOlderCacheOnOpening() {
        TemporaryStore store;
        QRandomGenerator random(4);
        QList<Transaction> rows;
        for (int number = 0; number < 200; ++number)
            rows.append(oddRow(number, random));
        QVERIFY(resultOf(store->upsertTransactions(rows)).has_value());
        const QHash<qint64, Transaction> stored = rowsOf(store);
        store.close();
        // As a kill in the middle of the packing leaves it.
        Database(store.file()).execute("DELETE FROM search_blocks WHERE block >= 2");
        const OpenedCache opened = openCache(store.file());
        QVERIFY(opened.report.setAsideFile.isEmpty());
        compareWithPlainReading(*opened.database, stored);
    }

    void anOlderCacheKeepsItsRowsAndFindsThem() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("scripts")));
        for (const QString& name : QDir(QStringLiteral(":/schema")).entryList().mid(0, 4))
            QVERIFY(
                QFile::copy(QStringLiteral(":/schema/") + name, folder.filePath(QStringLiteral("scripts/") + name)));
        const QString file = folder.filePath(QStringLiteral("cache.db"));
        QFile empty(file);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        {
            Database older(file);
            migrate(older, folder.filePath(QStringLiteral("scripts")));
            older.execute(
                "INSERT INTO identifiers (key, text) VALUES (1, 'account-1'), (2, 'company-1');"
                "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100)"
                "INSERT INTO transactions (transaction_id, time_utc_ms, account_key, company_key, direction, amount,"
                " delivered, content, folded) SELECT 'id-' || i, i * 1000, 1, 2, 1, i, -1, 'Đơn ' || i, 'don ' || i "
                "FROM n;"
                "INSERT INTO duplicate_decisions VALUES (1, 2, 3);");
            QCOMPARE(older.integer("PRAGMA user_version"), 4);
        }
        for (int opening = 0; opening < 2; ++opening) {
            const OpenedCache opened = openCache(file);
            QVERIFY(!opened.report.createdNew);
            QVERIFY(opened.report.setAsideFile.isEmpty());
            Database& database = *opened.database;
            QCOMPARE(database.integer("SELECT decided_at FROM duplicate_decisions WHERE first_transaction = 'id-1'"
                                      " AND second_transaction = 'id-2'"),
                     3);
            QCOMPARE(database.integer("SELECT count(*) FROM search_blocks"), 4);
            QCOMPARE(searchindex::find(database, QStringLiteral("đơn"), true).count(), 100);
            QCOMPARE(searchindex::find(database, QStringLiteral("don 7"), true).keys(),
                     (QList<qint64>{7, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79}));
            QCOMPARE(database.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
            TransactionQuery query;
            query.text = QStringLiteral("don 7");
            query.sort = {TransactionField::Content, false};
            const QList<Store::RowId> ids = transactionreading::rowIds(database, query, 2);
            QCOMPARE(ids, (QList<Store::RowId>{17, 27}));
            QCOMPARE(transactionreading::byRowId(database, ids).at(1).transaction.content, QStringLiteral("Đơn 27"));
        }
    }

    void rowsOfACompanyAreFoundByItsName() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(50))).has_value());
        Company company;
        company.xid = {QStringLiteral("company-1")};
        company.fullName = QStringLiteral("Ánh Dương");
        QVERIFY(resultOf(store->saveCompanies({company}, 1)).has_value());
        store.close();
        Database database(store.file());
        QCOMPARE(searchindex::find(database, QStringLiteral("ánh"), true).count(), 25);
        QCOMPARE(searchindex::find(database, QStringLiteral("duong"), true).count(), 25);
        QCOMPARE(searchindex::find(database, QStringLiteral("ảnh"), true).count(), 0);
        QCOMPARE(searchindex::find(database, QStringLiteral("duong"), false).count(), 0);
        QCOMPARE(searchindex::totals(database, {QStringLiteral("duong")}, {QStringLiteral("đơn 7")}).count, 24);
    }

    void aBlockThatDoesNotFitTogetherHasNoRows() {
        SearchBlockBuilder builder;
        for (quint8 place = 0; place < 3; ++place)
            builder.add({place, 1, 5, 7, {QStringLiteral("Đặng"), {}, {}}, {QStringLiteral("ACB"), {}, {}}});
        const QByteArray bytes = builder.finish();
        const SearchWord word{"dang", false, {}};
        QCOMPARE(SearchBlock({bytes.constData(), size_t(bytes.size())}).rowsWith(word), 7U);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(SearchBlock({bytes.constData(), size_t(size)}).rowsWith(word), 0U);
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            QByteArray damaged = bytes;
            damaged[place] = static_cast<char>(damaged.at(place) ^ 0x7f);
            // Whatever it answers, it reads nothing outside.
            std::ignore = SearchBlock({damaged.constData(), size_t(damaged.size())}).rowsWith(word);
        }
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindex_test.moc"
