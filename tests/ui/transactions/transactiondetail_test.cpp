// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiondetail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/store_testing.h"
#include "tests/support/transactionsdesk.h"
#include "ui/transactions/similarlist.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactionjsondialog.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The detail panel of the real page: every field, similar rows, JSON and the command.
class TransactionDetailTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TransactionsDesk> desk_;

    TransactionDetail& detail() { return *desk_->page->findChild<TransactionDetail*>(); }
    SimilarList& similar() { return *desk_->page->findChild<SimilarList*>(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    QPushButton* button(const QString& accessibleName) {
        for (auto* candidate : detail().findChildren<QPushButton*>())
            if (candidate->accessibleName() == accessibleName || candidate->text() == accessibleName) return candidate;
        return nullptr;
    }
    QStringList similarTexts() {
        QStringList texts;
        for (auto* candidate : similar().findChildren<QPushButton*>())
            texts << candidate->text();
        return texts;
    }
    QString valueOf(const QString& label) {
        for (const DetailRow& row : detail().rows())
            if (row.label == label) return row.status ? row.status->words : row.value;
        return {};
    }
    void click(const QString& name) {
        // What a layout has just got is shown with the next turn of the event loop.
        QTRY_VERIFY2(button(name) && button(name)->isVisible(), qPrintable(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

private slots:
    void init() {
        QGuiApplication::clipboard()->clear();
        desk_ = std::make_unique<TransactionsDesk>();
        QTRY_VERIFY(desk_->isReady());
        desk_->select(2, 2);
    }
    void cleanup() { desk_.reset(); }

    void everyField() {
        QCOMPARE(valueOf(QStringLiteral("Bank")), QStringLiteral("MBBank"));
        QCOMPARE(valueOf(QStringLiteral("Account")), QStringLiteral("0011"));
        QCOMPARE(valueOf(QStringLiteral("Company")), QStringLiteral("Công ty TNHH Sông Hàn"));
        QCOMPARE(valueOf(QStringLiteral("Content")), QStringLiteral("Nguyễn Đạt chuyen tien"));
        QCOMPARE(valueOf(QStringLiteral("Payment code")), QStringLiteral("DH2"));
        QCOMPARE(valueOf(QStringLiteral("Reference")), QStringLiteral("FT2"));
        QCOMPARE(valueOf(QStringLiteral("Notification")), QStringLiteral("delivered"));
        QCOMPARE(valueOf(QStringLiteral("In words")), QStringLiteral("Ba nghìn đồng"));
        QCOMPARE(valueOf(QStringLiteral("Transaction ID")), QStringLiteral("transaction-2"));
        QCOMPARE(valueOf(QStringLiteral("Bank account ID")), QStringLiteral("account-1"));
        QCOMPARE(valueOf(QStringLiteral("Company ID")), QStringLiteral("company-1"));
        click(QStringLiteral("Copy all details"));
        QVERIFY(clipboard().contains(QStringLiteral("Payment code: DH2\n")));
    }
    void jsonIsShownAndCopied() {
        click(QStringLiteral("Show the transaction as JSON"));
        auto* dialog = desk_->page->window()->findChild<TransactionJsonDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->findChild<QPlainTextEdit*>()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("\"transaction_content\": \"Nguyễn Đạt chuyen tien\"")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(clipboard(), text);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk_->page->window()->findChild<TransactionJsonDialog*>());
    }
    void theCommandHoldsNoToken() {
        click(QStringLiteral("Copy the request for this transaction as a cURL command"));
        QVERIFY2(clipboard().contains(QStringLiteral("/v1/transaction/transaction-2'")), qPrintable(clipboard()));
        QVERIFY(clipboard().contains(QStringLiteral("Bearer $BANKHUB_TOKEN\"")));
    }
    void nothingSimilar() {
        QTRY_COMPARE(similar().findChild<QLabel*>()->text(), QStringLiteral("Similar"));
        QTRY_VERIFY(similarTexts().isEmpty());
    }
    void similarRowsAreListedNewestFirst() {
        desk_->select(3, 3);  // "thanh toan don hang", as all but one
        QTRY_VERIFY2(similarTexts().contains(QStringLiteral("Same content (8)")),
                     qPrintable(similarTexts().join(QLatin1Char('|'))));
        QCOMPARE(similarTexts().size(), 6);
        QCOMPARE(similarTexts().first(), QStringLiteral("20/11/2026 14:33"));
        QCOMPARE(similarTexts().at(2), QStringLiteral("20/11/2026 10:33"));
        // A click goes to that row.
        click(QStringLiteral("20/11/2026 13:33"));
        QCOMPARE(desk_->table().selectedRows(), QList<int>{1});
        QCOMPARE(valueOf(QStringLiteral("Transaction ID")), QStringLiteral("transaction-1"));
    }
    void allSimilarRowsAsAFilter() {
        desk_->select(3, 3);
        QTRY_VERIFY(button(QStringLiteral("Same content (8)")));
        click(QStringLiteral("Same content (8)"));
        QTRY_COMPARE(desk_->browser().rowCount(), 9);
        QCOMPARE(desk_->browser().query().conditions.size(), 1);
        QCOMPARE(desk_->page->findChild<QLineEdit*>()->text(), QStringLiteral("content:=\"thanh toan don hang\""));
    }
    void aSimilarRowThatTheFilterHides() {
        desk_->page->showAccount({QStringLiteral("account-1")});
        QTRY_COMPARE(desk_->browser().rowCount(), 6);
        QTRY_VERIFY(desk_->table().transactions().transactionAt(3));
        desk_->select(3, 3);
        QTRY_VERIFY(button(QStringLiteral("Same content (8)")));
        Q_EMIT detail().transactionChosen(hiddenRow());
        QTRY_COMPARE(valueOf(QStringLiteral("Transaction ID")), QStringLiteral("transaction-9"));
        QVERIFY(desk_->table().selectedRows().isEmpty());
        desk_->select(0, 0);
        QTRY_COMPARE(valueOf(QStringLiteral("Transaction ID")), QStringLiteral("transaction-0"));
    }
    void movingOnDropsTheQuestion() {
        desk_->select(3, 3);
        desk_->select(2, 2);
        QTest::qWait(600);
        QVERIFY(similarTexts().isEmpty());
    }
    void severalRowsHaveSums() {
        desk_->select(0, 2);
        QCOMPARE(valueOf(QStringLiteral("Rows")), QStringLiteral("3"));
        QCOMPARE(valueOf(QStringLiteral("Net")), QStringLiteral("2.000\u00a0₫"));
        QVERIFY(!similar().isVisible());
        QVERIFY(!button(QStringLiteral("Copy as cURL"))->isVisible());
        QVERIFY(button(QStringLiteral("Copy all"))->isVisible());
        desk_->select(2, 2);
        QVERIFY(button(QStringLiteral("Copy as cURL"))->isVisible());
    }
    void theReceiptIsAskedFor() {
        QSignalSpy asked(&detail(), &TransactionDetail::receiptRequested);
        // Not on the page itself: the dialog of the system would open.
        disconnect(&detail(), &TransactionDetail::receiptRequested, desk_->page.get(), nullptr);
        click(QStringLiteral("Print receipt…"));
        QCOMPARE(asked.size(), 1);
    }

private:
    Store::RowId hiddenRow() {
        const QList<Store::RowId> ids = *resultOf(desk_->data.session->store().transactionRowIds({}));
        return ids.last();
    }
};

QTEST_MAIN(TransactionDetailTest)
#include "transactiondetail_test.moc"
