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
#include "app/export/jsonwriter.h"
#include "app/export/workbookwriter.h"
#include "tests/support/store_testing.h"
#include "tests/support/writtenbytes.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
std::unique_ptr<CsvWriter> csvWriter(const QString& file) {
    ExportTable table;
    table.columns = contractColumns();
    return std::make_unique<CsvWriter>(std::make_unique<FileTarget>(file), table);
}
Pending<qint64> exportCsv(Store& store, const TransactionQuery& query, const QString& file) {
    return exportTransactions(store, {query, {}}, csvWriter(file));
}
std::unique_ptr<TransactionWriter> writerFor(int format, const QString& file) {
    ExportTable table;
    table.columns = contractColumns();
    auto target = std::make_unique<FileTarget>(file);
    if (format == 1) return std::make_unique<JsonWriter>(std::move(target), table);
    if (format == 2) return std::make_unique<WorkbookWriter>(std::move(target), table);
    return std::make_unique<CsvWriter>(std::move(target), table);
}
QByteArray header() {
    return writtenBytes(
        [](std::unique_ptr<ExportTarget> target) {
            ExportTable table;
            table.columns = contractColumns();
            return std::make_unique<CsvWriter>(std::move(target), table);
        },
        {});
}
QByteArray idOf(int number) {
    return "\nt-" + QByteArray::number(number) + ',';
}
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

    static void formats() {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << 0;
        QTest::newRow("json") << 1;
        QTest::newRow("xlsx") << 2;
    }

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
        QCOMPARE(*resultOf(exportCsv(*store_, query, file_)), 833);
        const QByteArray content = contentOf(file_);
        QCOMPARE(content.count('\n'), 834);
        qsizetype position = 0;
        for (int number = 1; number < 2500; number += 3) {
            position = content.indexOf(idOf(number), position);
            QVERIFY2(position > 0, idOf(number).constData());
        }
    }

    void anEmptyResultIsAHeader() {
        TransactionQuery query;
        query.text = QStringLiteral("nothing has this");
        QCOMPARE(*resultOf(exportCsv(*store_, query, file_)), 0);
        QCOMPARE(contentOf(file_), header());
    }

    void replacesAnOlderFile() {
        writeFile(file_, QByteArray("older\n").repeated(100'000));
        QCOMPARE(*resultOf(exportCsv(*store_, {}, file_)), 2500);
        QVERIFY(contentOf(file_).startsWith(header()));
        QCOMPARE(contentOf(file_).count('\n'), 2501);
    }

    void cancellingKeepsAnOlderFile() {
        writeFile(file_, "older");
        const auto writing = exportCsv(*store_, {}, file_);
        writing.cancel();
        QCOMPARE(resultOf(writing).error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(store_->findChildren<TransactionExport*>().isEmpty());
        QCOMPARE(contentOf(file_), QByteArray("older"));
    }

    void stoppingInTheMiddleLeavesNoFile() {
        auto* work = new TransactionExport(*store_, csvWriter(file_));
        std::optional<Pending<qint64>> writing;
        qint64 last = 0;
        connect(work, &TransactionExport::progressed, work, [&](qint64 done, qint64 total) {
            QCOMPARE(total, 2500);
            last = done;
            if (done > 0) writing->cancel();
        });
        writing = work->start({});
        QCOMPARE(resultOf(*writing).error().kind, ErrorKind::Cancelled);
        QCOMPARE(last, 1000);
        QTRY_VERIFY(store_->findChildren<TransactionExport*>().isEmpty());
        QVERIFY(!QFile::exists(file_));
    }

    void stoppingBeforeTheLastStepLeavesNoFile() {
        auto* work = new TransactionExport(*store_, csvWriter(file_));
        std::optional<Pending<qint64>> writing;
        connect(work, &TransactionExport::finishing, work, [&] { writing->cancel(); });
        writing = work->start({});
        QCOMPARE(resultOf(*writing).error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(store_->findChildren<TransactionExport*>().isEmpty());
        QVERIFY(!QFile::exists(file_));
    }

    void exportsExactlyTheseRows() {
        const QList<Store::RowId> all = *resultOf(store_->transactionRowIds({}));
        const QList<Store::RowId> some{all.at(2000), all.at(7), 999'999, all.at(1200)};
        // A row that is not there is left out, and not counted.
        QCOMPARE(*resultOf(exportTransactions(*store_, {{}, some}, csvWriter(file_))), 3);
        const QByteArray content = contentOf(file_);
        QCOMPARE(content.count('\n'), 4);
        QVERIFY(content.indexOf(idOf(499)) < content.indexOf(idOf(2492)));
        QVERIFY(content.indexOf(idOf(2492)) < content.indexOf(idOf(1299)));
        QVERIFY(content.indexOf(idOf(499)) > 0);
    }

    void groupsFollowOneAnother() {
        const auto grouped = *resultOf(store_->groupedTransactions({}, TransactionGrouping::Account));
        const auto rows = *resultOf(store_->transactionsByRowId(grouped.rowIds));
        QCOMPARE(*resultOf(exportTransactions(*store_, {{}, {}, TransactionGrouping::Account}, csvWriter(file_))),
                 2500);
        const QByteArray content = contentOf(file_);
        qsizetype before = 0;
        for (const Store::CachedTransaction& row : rows) {
            const qsizetype place = content.indexOf('\n' + row.transaction.id.text.toUtf8() + ',');
            QVERIFY(place > before);
            before = place;
        }
    }

    void othersAreAnsweredInBetween() {
        auto* work = new TransactionExport(*store_, csvWriter(file_));
        const Pending<qint64> writing = work->start({});
        bool answeredBefore = false;
        connect(work, &TransactionExport::progressed, work, [&](qint64 done, qint64) {
            if (done != 0) return;
            store_->transactionCount().then(
                this, [&](qint64) { answeredBefore = !writing.isSettled(); }, [](const Error&) {});
        });
        QVERIFY(resultOf(writing).has_value());
        QVERIFY(answeredBefore);
    }

    void holdsFewRowsAtATime() {
        TemporaryStore large;
        QVERIFY(resultOf(large->upsertTransactions(numberedTransactions(100'000))).has_value());
        /// Counts; and is slow once, so that the reading would run ahead if nothing held it back.
        class Counter final : public TransactionWriter {
        public:
            explicit Counter(std::shared_ptr<std::pair<qint64, qsizetype>> seen) : seen_(std::move(seen)) {}
            Result<Done> begin() override { return Done{}; }
            Result<Done> rows(const Rows& rows) override {
                seen_->first += rows.size();
                seen_->second = qMax(seen_->second, rows.size());
                return Done{};
            }
            Result<Done> end() override { return Done{}; }
            Result<Done> commit() override { return Done{}; }

        private:
            std::shared_ptr<std::pair<qint64, qsizetype>> seen_;
        };
        const auto seen = std::make_shared<std::pair<qint64, qsizetype>>();
        auto* work = new TransactionExport(*large, std::make_unique<Counter>(seen));
        qint64 portions = 0;
        connect(work, &TransactionExport::progressed, work, [&] { ++portions; });
        QCOMPARE(*resultOf(work->start({})), 100'000);
        QCOMPARE(seen->first, 100'000);
        QVERIFY(seen->second <= 1000);
        QCOMPARE(portions, 101);
    }

    void endsWithItsStore() {
        TemporaryStore closing;
        QVERIFY(resultOf(closing->upsertTransactions(numberedTransactions(2500))).has_value());
        const auto writing = exportCsv(*closing, {}, file_);
        closing.close();
        QCOMPARE(resultOf(writing).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file_));
    }

    void namesAPlaceThatCannotBeWritten_data() { formats(); }
    void namesAPlaceThatCannotBeWritten() {
        QFETCH(int, format);
        const QString nowhere = folder_.filePath(QStringLiteral("missing/export"));
        for (const QString& place : {nowhere, folder_.path()}) {
            const auto result = resultOf(exportTransactions(*store_, {}, writerFor(format, place)));
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().kind, ErrorKind::Storage);
            QVERIFY2(result.error().detail.contains(place), qPrintable(result.error().detail));
        }
    }

    void namesAFullDisk_data() { formats(); }
    void namesAFullDisk() {
        QFETCH(int, format);
        // For the superuser a device of its own: a mistake here must not replace the one of the system.
        const QString full = geteuid() == 0 ? folder_.filePath(QStringLiteral("full")) : QStringLiteral("/dev/full");
        if (geteuid() == 0 && mknod(QFile::encodeName(full).constData(), S_IFCHR | 0600, makedev(1, 7)) != 0)
            QSKIP("cannot make a device that is always full");
        const auto result = resultOf(exportTransactions(*store_, {}, writerFor(format, full)));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::DiskFull);
        QVERIFY(result.error().detail.contains(full));
        QVERIFY(!QFileInfo(full).isFile());
        if (geteuid() == 0) QVERIFY(QFile::remove(full));
    }

    void stoppingAnyFormatLeavesNoFile_data() { formats(); }
    void stoppingAnyFormatLeavesNoFile() {
        QFETCH(int, format);
        writeFile(file_, "older");
        auto* work = new TransactionExport(*store_, writerFor(format, file_));
        std::optional<Pending<qint64>> writing;
        connect(work, &TransactionExport::progressed, work, [&](qint64 done, qint64) {
            if (done > 0) writing->cancel();
        });
        writing = work->start({});
        QCOMPARE(resultOf(*writing).error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(store_->findChildren<TransactionExport*>().isEmpty());
        QCOMPARE(contentOf(file_), QByteArray("older"));
    }

    void writesIntoAPipe() {
        const QString pipe = folder_.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QByteArray received;
        const std::unique_ptr<QThread> reader(QThread::create([&] { received = contentOf(pipe); }));
        reader->start();
        QCOMPARE(*resultOf(exportCsv(*store_, {}, pipe)), 2500);
        reader->wait();
        QCOMPARE(received.count('\n'), 2501);
        QVERIFY(QFile::remove(pipe));
    }

    void aStoreThatCannotAnswerLeavesNoFile() {
        Store closed(folder_.filePath(QStringLiteral("none/cache.db")));
        QCOMPARE(resultOf(exportCsv(closed, {}, file_)).error().kind, ErrorKind::Storage);
        QVERIFY(!QFile::exists(file_));
    }

    void isAnOrdinaryFile() {
        QVERIFY(resultOf(exportCsv(*store_, {}, file_)).has_value());
        QFile plain(folder_.filePath(QStringLiteral("plain")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        QCOMPARE(QFile::permissions(file_), plain.permissions());
        QVERIFY(plain.remove());
    }
};

QTEST_GUILESS_MAIN(TransactionExportTest)
#include "transactionexport_test.moc"
