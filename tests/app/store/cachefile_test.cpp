// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cachefile.h"

#include <QDir>
#include <QFile>

#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
constexpr QFile::Permissions othersRights =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
    file.write(content);
}

/// Overwrites the third quarter of a file; the schema, the beginnings of the tables and their ends stay readable, which
/// is what opening looks at.
void damageContent(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) qFatal("cannot open %s", qPrintable(path));
    for (qint64 position = file.size() / 8192 * 4096; position < file.size() / 4 * 3; position += 4096) {
        file.seek(position);
        file.write(QByteArray(4096, '\xa5'));
    }
}
}  // namespace

/// Opening: rights, unreadable places, damage, files of newer programs.
class CacheFileTest : public QObject {
    Q_OBJECT
private slots:
    void aDamagedCopyBesideIsMadeAnew() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("cache.db"));
        const QString copy = file + QStringLiteral(".kept");
        { const OpenedCache made = openCache(file); }
        { const OpenedCache opened = openCache(file); }
        QVERIFY(QFile::exists(copy));
        writeFile(copy, QByteArray(20'000, 'x'));
        { const OpenedCache removesIt = openCache(file); }
        { const OpenedCache makesItAnew = openCache(file); }
        QCOMPARE(Database(copy).integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
        QVERIFY(Database(copy).integer("SELECT count(*) FROM saved_views") > 0);
    }
    void isReadableByTheOwnerOnly() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new/data/cache.db"));
        Store store(file);
        const Result<StoreOpened> opened = resultOf(store.open());
        QVERIFY(opened.has_value());
        QVERIFY(opened->createdNew);
        QVERIFY(opened->setAsideFile.isEmpty());
        QVERIFY(resultOf(store.upsertTransactions(numberedTransactions(3))).has_value());
        for (const QString& ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QVERIFY2(QFile::exists(file + ending), qPrintable(ending));
            QVERIFY2(!(QFile::permissions(file + ending) & othersRights), qPrintable(ending));
        }
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("new/data"))) & othersRights));
    }

    void opensAgainWithEverythingInIt() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(10))).has_value());
        store.close();
        Store again(store.file());
        const Result<StoreOpened> opened = resultOf(again.open());
        QVERIFY(opened.has_value());
        QVERIFY(!opened->createdNew);
        QCOMPARE(*resultOf(again.transactionCount()), 10);
    }

    void setsAFileAsideThatIsNoDatabase() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("cache.db"));
        const QByteArray rubbish = QByteArray("this is not a database").repeated(500);
        writeFile(file, rubbish);
        Store store(file);
        const Result<StoreOpened> opened = resultOf(store.open());
        QVERIFY(opened.has_value());
        QVERIFY(opened->createdNew);
        QVERIFY(opened->setAsideFile.startsWith(file + QStringLiteral(".corrupt-")));
        QFile aside(opened->setAsideFile);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), rubbish);
        QVERIFY(resultOf(store.upsertTransactions(numberedTransactions(3))).has_value());
    }

    void reportsDamageMetLaterAndBeginsAnewAtTheNextOpening() {
        TemporaryStore store;
        for (int page = 0; page < 20; ++page)
            QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(500, page * 500))).has_value());
        store.close();
        damageContent(store.file());
        Store damaged(store.file());
        const Result<StoreOpened> opened = resultOf(damaged.open());
        QVERIFY(opened.has_value());
        QVERIFY(opened->setAsideFile.isEmpty());
        const auto rows = resultOf(damaged.transactionRowIds({}));
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().kind, ErrorKind::Storage);
        QVERIFY(rows.error().detail.contains(QStringLiteral("damaged")));
        QVERIFY(rows.error().detail.contains(store.file()));
        const Result<StoreOpened> reopened = resultOf(damaged.open());
        QVERIFY(reopened.has_value());
        QVERIFY(QFile::exists(reopened->setAsideFile));
        QCOMPARE(*resultOf(damaged.transactionCount()), 0);
    }

    void keepsASoundFileThatWasMarked() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(10))).has_value());
        store.close();
        markDamaged(store.file());
        store.reopen();
        QCOMPARE(*resultOf(store->transactionCount()), 10);
        QCOMPARE(QDir(store.folder()).entryList({QStringLiteral("*corrupt*"), QStringLiteral("*damaged*")}),
                 QStringList());
    }

    void leavesAFileOfANewerProgramAlone() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(10))).has_value());
        store.close();
        Database(store.file()).execute("PRAGMA user_version = 999");
        Store older(store.file());
        const Result<StoreOpened> opened = resultOf(older.open());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().detail.contains(QStringLiteral("newer")));
        QCOMPARE(resultOf(older.transactionCount()).error().kind, ErrorKind::Storage);
        QCOMPARE(Database(store.file()).integer("SELECT count(*) FROM transactions"), 10);
    }

    void namesThePlaceThatCannotBeWritten() {
        QTemporaryDir folder;
        const QString obstacle = folder.filePath(QStringLiteral("file"));
        writeFile(obstacle, "x");
        Store store(obstacle + QStringLiteral("/data/cache.db"));
        const Result<StoreOpened> opened = resultOf(store.open());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().detail.contains(obstacle));
    }
};

QTEST_GUILESS_MAIN(CacheFileTest)
#include "cachefile_test.moc"
