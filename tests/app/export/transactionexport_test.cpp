// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/transactionexport.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include "app/export/csvwriter.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}
void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
    file.write(content);
}
}  // namespace

/// Exports appear whole or not at all.
class TransactionExportTest : public QObject {
    Q_OBJECT

    TemporaryStore store_;
    QTemporaryDir folder_;
    QString file_ = folder_.filePath(QStringLiteral("export.csv"));

private slots:
    void initTestCase() { QVERIFY(resultOf(store_->upsertTransactions(numberedTransactions(2500))).has_value()); }
    void init() { QFile::remove(file_); }
    void cleanup() {
        // No temporary file stays behind, whatever happened.
        QCOMPARE(QDir(folder_.path()).entryList(QDir::Files),
                 QFile::exists(file_) ? QStringList{QStringLiteral("export.csv")} : QStringList());
    }

    void writesTheMatchingRowsInOrder() {
        TransactionQuery query;
        query.account = {QStringLiteral("account-1")};
        query.sort = {TransactionField::Amount, false};
        QCOMPARE(*resultOf(exportTransactionsCsv(*store_, query, file_)), 833);
        QByteArray expected = TransactionCsvWriter::header();
        for (int number = 1; number < 2500; number += 3)
            expected += TransactionCsvWriter::line(numberedTransaction(number));
        QCOMPARE(contentOf(file_), expected);
    }

    void anEmptyResultIsAHeader() {
        TransactionQuery query;
        query.text = QStringLiteral("nothing has this");
        QCOMPARE(*resultOf(exportTransactionsCsv(*store_, query, file_)), 0);
        QCOMPARE(contentOf(file_), TransactionCsvWriter::header());
    }

    void replacesAnOlderFile() {
        writeFile(file_, QByteArray("older\n").repeated(100'000));
        QCOMPARE(*resultOf(exportTransactionsCsv(*store_, {}, file_)), 2500);
        QVERIFY(contentOf(file_).startsWith(TransactionCsvWriter::header()));
        QCOMPARE(contentOf(file_).count('\n'), 2501);
    }

    void cancellingKeepsAnOlderFile() {
        writeFile(file_, "older");
        const auto writing = exportTransactionsCsv(*store_, {}, file_);
        writing.cancel();
        QCOMPARE(resultOf(writing).error().kind, ErrorKind::Cancelled);
        // The next answer of the store comes after the end of the cancelled work.
        QCOMPARE(*resultOf(store_->transactionCount()), 2500);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(contentOf(file_), QByteArray("older"));
    }

    void endsWithItsStore() {
        TemporaryStore closing;
        QVERIFY(resultOf(closing->upsertTransactions(numberedTransactions(2500))).has_value());
        const auto writing = exportTransactionsCsv(*closing, {}, file_);
        closing.close();
        QCOMPARE(resultOf(writing).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file_));
    }

    void namesAPlaceThatCannotBeWritten() {
        const QString nowhere = folder_.filePath(QStringLiteral("missing/export.csv"));
        const auto result = resultOf(exportTransactionsCsv(*store_, {}, nowhere));
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QVERIFY(result.error().detail.contains(nowhere));
        const auto folderResult = resultOf(exportTransactionsCsv(*store_, {}, folder_.path()));
        QCOMPARE(folderResult.error().kind, ErrorKind::Storage);
    }

    void namesAFullDisk() {
        // For the superuser a device of its own: a mistake here must not replace the one of the system.
        const QString full = geteuid() == 0 ? folder_.filePath(QStringLiteral("full")) : QStringLiteral("/dev/full");
        if (geteuid() == 0 && mknod(QFile::encodeName(full).constData(), S_IFCHR | 0600, makedev(1, 7)) != 0)
            QSKIP("cannot make a device that is always full");
        const auto result = resultOf(exportTransactionsCsv(*store_, {}, full));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
        QVERIFY(result.error().detail.contains(full));
        QVERIFY(!QFileInfo(full).isFile());
        if (geteuid() == 0) QVERIFY(QFile::remove(full));
    }

    void writesIntoAPipe() {
        const QString pipe = folder_.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QByteArray received;
        const std::unique_ptr<QThread> reader(QThread::create([&] { received = contentOf(pipe); }));
        reader->start();
        QCOMPARE(*resultOf(exportTransactionsCsv(*store_, {}, pipe)), 2500);
        reader->wait();
        QCOMPARE(received.count('\n'), 2501);
        QVERIFY(QFile::remove(pipe));
    }

    void aStoreThatCannotAnswerLeavesNoFile() {
        Store closed(folder_.filePath(QStringLiteral("none/cache.db")));
        QCOMPARE(resultOf(exportTransactionsCsv(closed, {}, file_)).error().kind, ErrorKind::Storage);
        QVERIFY(!QFile::exists(file_));
    }

    void isAnOrdinaryFile() {
        QVERIFY(resultOf(exportTransactionsCsv(*store_, {}, file_)).has_value());
        QFile plain(folder_.filePath(QStringLiteral("plain")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        QCOMPARE(QFile::permissions(file_), plain.permissions());
        QVERIFY(plain.remove());
    }
};

QTEST_GUILESS_MAIN(TransactionExportTest)
#include "transactionexport_test.moc"
