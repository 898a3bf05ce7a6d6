// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactioncopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QTest>

#include "tests/support/store_testing.h"
#include "tests/support/transactionsdesk.h"
#include "ui/widgets/noticestrip.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Copying from the real page.
class TransactionCopyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TransactionsDesk> desk_;

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void trigger(const QString& text) {
        QMenu* menu = nullptr;
        for (auto* candidate : desk_->page->findChildren<QMenu*>())
            if (candidate->isVisible()) menu = candidate;
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        QFAIL(qPrintable(text));
    }

private slots:
    void init() {
        QGuiApplication::clipboard()->clear();
        desk_ = std::make_unique<TransactionsDesk>();
        QTRY_VERIFY(desk_->isReady());
        // Amount in front, then the content; the rest is hidden.
        QHeaderView* header = desk_->table().horizontalHeader();
        for (const TransactionField field : TransactionModel::columns())
            desk_->table().setColumnHidden(TransactionModel::columnOf(field),
                                           field != TransactionField::Amount && field != TransactionField::Content);
        header->moveSection(header->visualIndex(TransactionModel::columnOf(TransactionField::Content)), 0);
        header->moveSection(header->visualIndex(TransactionModel::columnOf(TransactionField::Amount)), 0);
        desk_->select(1, 2);
    }
    void cleanup() { desk_.reset(); }

    void theKeyCopiesATable() {
        desk_->page->copySelection();
        QCOMPARE(clipboard(),
                 QStringLiteral("Amount (₫)\tContent\n-2000\tthanh toan don hang\n3000\tNguyễn Đạt chuyen tien"));
    }

    void formatsOfTheMenu_data() {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("text");
        QTest::newRow("with headings") << QStringLiteral("Copy as a table with headings")
                                       << QStringLiteral(
                                              "Amount (₫)\tContent\n-2000\tthanh toan don hang\n3000\tNguyễn "
                                              "Đạt chuyen tien");
        QTest::newRow("without headings") << QStringLiteral("Copy as a table without headings")
                                          << QStringLiteral("-2000\tthanh toan don hang\n3000\tNguyễn Đạt chuyen tien");
        QTest::newRow("CSV") << QStringLiteral("Copy as CSV")
                             << QStringLiteral(
                                    "Amount (₫),Content\r\n-2000,thanh toan don hang\r\n3000,Nguyễn Đạt "
                                    "chuyen tien");
        QTest::newRow("Markdown") << QStringLiteral("Copy as Markdown")
                                  << QStringLiteral(
                                         "| Amount (₫) | Content |\n| ---: | --- |\n| -2000 | thanh toan don "
                                         "hang |\n| 3000 | Nguyễn Đạt chuyen tien |");
    }
    void formatsOfTheMenu() {
        QFETCH(QString, entry);
        QFETCH(QString, text);
        desk_->page->copySelectionAs();
        trigger(entry);
        QCOMPARE(clipboard(), text);
    }

    void jsonFromTheRowsOwnMenu() {
        Q_EMIT desk_->table().customContextMenuRequested({10, 10});
        trigger(QStringLiteral("Copy as JSON"));
        const QJsonArray rows = QJsonDocument::fromJson(clipboard().toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)[QStringLiteral("amount")].toInteger(), 2000);
        QCOMPARE(rows.at(0)[QStringLiteral("transfer_type")].toString(), QStringLiteral("out"));
    }

    void nothingSelectedCopiesNothing() {
        desk_->table().clearSelection();
        desk_->page->copySelection();
        desk_->page->copySelectionAs();
        QCOMPARE(clipboard(), QString());
        QVERIFY(desk_->page->findChild<NoticeStrip*>()->isHidden());
    }

    void rowsThatAreNotInMemoryAreReadFirst() {
        TemporaryStore store;
        QVERIFY(resultOf(store->upsertTransactions(numberedTransactions(3000))).has_value());
        NoticeStrip notice;
        TransactionCopy copy(*store, notice);
        const QList<Store::RowId> ids = *resultOf(store->transactionRowIds({}));
        copy.copy({ids, {TransactionField::PaymentCode}, {}}, CopyFormat::TabSeparated);
        QTRY_COMPARE(notice.text(), QStringLiteral("3000 row(s) copied."));
        const QStringList lines = clipboard().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3000);
        QCOMPARE(lines.first(), QStringLiteral("DH2999"));
        QCOMPARE(lines.last(), QStringLiteral("DH0"));
    }

    void tooManyRowsPointToTheExport() {
        TemporaryStore store;
        NoticeStrip notice;
        TransactionCopy copy(*store, notice);
        copy.copy({QList<Store::RowId>(TransactionCopy::largestCopy + 1, 1), {TransactionField::Content}, {}},
                  CopyFormat::Csv);
        QVERIFY2(notice.text().startsWith(QStringLiteral("50.001 rows are too many for the clipboard")),
                 qPrintable(notice.text()));
        QCOMPARE(clipboard(), QString());
    }
};

QTEST_MAIN(TransactionCopyTest)
#include "transactioncopy_test.moc"
