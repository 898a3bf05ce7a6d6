// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactioncell.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/tokens.h"

using namespace bankhub;
using namespace bankhub::testing;

class TransactionModelTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        model_ = std::make_unique<TransactionModel>(browser());
        tester_ = std::make_unique<QAbstractItemModelTester>(model_.get(),
                                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model_->rowCount(), FilledSession::transactionCount);
        QTRY_VERIFY(model_->transactionAt(FilledSession::transactionCount - 1) != nullptr);
    }
    void cleanup() {
        tester_.reset();
        model_.reset();
        data_.reset();
    }

    void everyFieldHasOneColumn() {
        QCOMPARE(model_->columnCount(), transactionFieldCount);
        for (int field = 0; field < transactionFieldCount; ++field) {
            const int column = TransactionModel::columnOf(static_cast<TransactionField>(field));
            QVERIFY(column >= 0);
            QVERIFY(!model_->headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }
    void newestFirst() {
        QCOMPARE(cell(0, TransactionField::TransactionId), QStringLiteral("transaction-0"));
        QCOMPARE(cell(9, TransactionField::TransactionId), QStringLiteral("transaction-9"));
    }
    void moneyInAndOut() {
        QCOMPARE(cell(2, TransactionField::Amount), QStringLiteral("+3.000"));
        QCOMPARE(role(2, TransactionField::Amount, ToneRole).toInt(), static_cast<int>(Tone::Good));
        QCOMPARE(role(2, TransactionField::Amount, RawValueRole).toLongLong(), 3000);
        QCOMPARE(cell(3, TransactionField::Amount), QStringLiteral("−4.000"));
        QCOMPARE(role(3, TransactionField::Amount, ToneRole).toInt(), static_cast<int>(Tone::Plain));
        QCOMPARE(role(3, TransactionField::Amount, CopyTextRole).toString(), QStringLiteral("-4000"));
        QVERIFY(
            role(3, TransactionField::Amount, Qt::AccessibleTextRole).toString().contains(QStringLiteral("Money out")));
    }
    void aRowIsHeardAsASentence() {
        const QString said = model_->headerData(2, Qt::Vertical, Qt::AccessibleTextRole).toString();
        const QString expected =
            cell(2, TransactionField::Time) +
            QStringLiteral(
                ", Money in 3.000 ₫, Nguyễn Đạt chuyen tien, Bank: MBBank, Account: 0011, Company: "
                "Công ty TNHH Sông Hàn, Payment code: DH2, Notification: delivered");
        QCOMPARE(said, expected);
        QVERIFY(!model_->headerData(2, Qt::Vertical, Qt::SizeHintRole).isValid());
        QVERIFY(!model_->headerData(FilledSession::transactionCount, Qt::Vertical).isValid());
    }
    void notificationIsAPill() {
        QVERIFY(role(3, TransactionField::WebhookSuccess, PillRole).toBool());
        QCOMPARE(cell(3, TransactionField::WebhookSuccess), QStringLiteral("not delivered"));
        QCOMPARE(cell(5, TransactionField::WebhookSuccess), QStringLiteral("delivered"));
    }
    void companyComesByName() { QCOMPARE(cell(0, TransactionField::Company), QStringLiteral("Công ty TNHH Sông Hàn")); }
    void sortingAsksTheQuery() {
        QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
        model_->sort(TransactionModel::columnOf(TransactionField::Amount), Qt::DescendingOrder);
        QCOMPARE(browser().query().sort, (TransactionSort{TransactionField::Amount, true}));
        QTRY_VERIFY(!reset.isEmpty());
        QTRY_COMPARE(cell(0, TransactionField::Amount), QStringLiteral("−10.000"));
        model_->sort(TransactionModel::columnOf(TransactionField::Amount), Qt::AscendingOrder);
        QTRY_COMPARE(cell(0, TransactionField::Amount), QStringLiteral("+1.000"));
    }
    void filteringShortensTheModel() {
        TransactionQuery query;
        query.direction = Direction::In;
        browser().setQuery(query);
        QTRY_COMPARE(model_->rowCount(), 5);
    }
    void newRowsArrive() {
        Transaction fresh;
        fresh.id = {QStringLiteral("fresh")};
        fresh.timeUtcMs = data_->clock.nowUtcMs() + 1000;
        fresh.direction = Direction::In;
        fresh.amount = 5;
        resultOf(data_->session->store().upsertTransactions({fresh}));
        QTRY_COMPARE(model_->rowCount(), FilledSession::transactionCount + 1);
        QTRY_COMPARE(cell(0, TransactionField::TransactionId), QStringLiteral("fresh"));
    }
    void rowsThatAreNotThereSaySo() {
        // More rows than a browser reads ahead, so that the last ones are not in memory.
        QList<Transaction> rows;
        for (int number = 0; number < 3000; ++number) {
            Transaction row;
            row.id = {QStringLiteral("old-%1").arg(number)};
            row.timeUtcMs = data_->clock.nowUtcMs() - 100'000'000 - number;
            rows << row;
        }
        resultOf(data_->session->store().upsertTransactions(rows));
        QTRY_COMPARE(model_->rowCount(), 3000 + FilledSession::transactionCount);
        const int last = model_->rowCount() - 1;
        QVERIFY(role(last, TransactionField::Content, LoadingRole).toBool());
        QCOMPARE(cell(last, TransactionField::Content), QStringLiteral("…"));
        QTRY_VERIFY(!role(last, TransactionField::Content, LoadingRole).toBool());
        QCOMPARE(cell(last, TransactionField::TransactionId), QStringLiteral("old-2999"));
    }
    void formulasAreDisarmed() {
        QCOMPARE(spreadsheetText(QStringLiteral("=HYPERLINK(\"x\")")), QStringLiteral("'=HYPERLINK(\"x\")"));
        QCOMPARE(spreadsheetText(QStringLiteral("@a")), QStringLiteral("'@a"));
        QCOMPARE(spreadsheetText(QStringLiteral("thanh toan")), QStringLiteral("thanh toan"));
        QCOMPARE(spreadsheetText({}), QString());
    }

private:
    TransactionBrowser& browser() { return data_->session->transactions(); }
    [[nodiscard]] QVariant role(int row, TransactionField field, int role) const {
        return model_->index(row, TransactionModel::columnOf(field)).data(role);
    }
    [[nodiscard]] QString cell(int row, TransactionField field) const {
        return role(row, field, Qt::DisplayRole).toString();
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<TransactionModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

QTEST_MAIN(TransactionModelTest)
#include "transactionmodel_test.moc"
