// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/transactions/transactionbrowser.h"
#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "ui/models/modelroles.h"
#include "ui/models/transactionmodel.h"

using namespace bankhub;
using namespace bankhub::testing;

/// The transaction model with groups, watched by Qt's model tester.
class GroupedModelTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        data_ = std::make_unique<FilledSession>();
        model_ = std::make_unique<TransactionModel>(browser());
        tester_ = std::make_unique<QAbstractItemModelTester>(model_.get(),
                                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model_->rowCount(), FilledSession::transactionCount);
        browser().setGrouping(TransactionGrouping::Account);
        QTRY_COMPARE(model_->rowCount(), FilledSession::transactionCount + 2);
        QTRY_VERIFY(model_->transactionAt(11) != nullptr);
    }
    void cleanup() {
        tester_.reset();
        model_.reset();
        data_.reset();
    }

    void headersStandAboveTheirRows() {
        // ACB has the transactions 6 to 9, MBBank the others.
        QCOMPARE(kinds(), QStringLiteral("HrrrrHrrrrrr"));
        QCOMPARE(text(0), QStringLiteral("ACB 0022 · Bếp Nhà Lụa · 4 rows · in +16.000 · out −18.000 · "
                                         "net −2.000\u00a0₫"));
        QCOMPARE(model_->transactionAt(1)->transaction.id.text, QStringLiteral("transaction-6"));
        QCOMPARE(model_->transactionAt(6)->transaction.id.text, QStringLiteral("transaction-0"));
        QVERIFY(!model_->transactionAt(0));
        QVERIFY(!model_->rowIdAt(0));
        QVERIFY(!(model_->flags(model_->index(0, 3)) & Qt::ItemIsSelectable));
        QVERIFY(model_->flags(model_->index(1, 3)) & Qt::ItemIsSelectable);
        QVERIFY(model_->index(0, 0).data(CopyTextRole).toString().isEmpty());
        QVERIFY(model_->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Group ACB 0022 · Bếp Nhà Lụa, expanded. 4 rows")));
    }
    void collapsing() {
        QSignalSpy removed(model_.get(), &QAbstractItemModel::rowsRemoved);
        model_->setCollapsed(0, true);
        QCOMPARE(kinds(), QStringLiteral("HHrrrrrr"));
        QCOMPARE(removed.size(), 1);
        QVERIFY(model_->isCollapsed(0));
        QVERIFY(model_->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("collapsed")));
        QVERIFY(!model_->linesUnder(0));
        model_->setCollapsed(1, true);
        QCOMPARE(kinds(), QStringLiteral("HH"));
        model_->setCollapsed(0, false);
        QCOMPARE(kinds(), QStringLiteral("HrrrrH"));
        QCOMPARE(model_->headerOf(4), 0);
        model_->setAllCollapsed(true);
        QCOMPARE(kinds(), QStringLiteral("HH"));
        model_->setAllCollapsed(false);
        QCOMPARE(kinds(), QStringLiteral("HrrrrHrrrrrr"));
    }
    void keysAndLines() {
        const auto id = model_->rowIdAt(7);
        QVERIFY(id.has_value());
        QCOMPARE(model_->rowOf(*id), 7);
        model_->setCollapsed(5, true);
        QCOMPARE(model_->rowOf(*id), -1);
        model_->reveal(*id);
        QCOMPARE(model_->rowOf(*id), 7);
        QCOMPARE(model_->headerWithKey(QStringLiteral("account-1")), 5);
        QCOMPARE(model_->headerWithKey(QStringLiteral("nobody")), -1);
    }
    void newRowsStayInCollapsedGroups() {
        Transaction fresh = model_->transactionAt(1)->transaction;
        model_->setCollapsed(0, true);
        fresh.id = {QStringLiteral("fresh")};
        fresh.timeUtcMs += 5;
        resultOf(data_->session->store().upsertTransactions({fresh}));
        QTRY_COMPARE(browser().rowCount(), FilledSession::transactionCount + 1);
        QCOMPARE(kinds(), QStringLiteral("HHrrrrrr"));
        QVERIFY(text(0).contains(QStringLiteral("5 rows")));
    }
    void anotherGroupingBeginsExpanded() {
        model_->setAllCollapsed(true);
        browser().setGrouping(TransactionGrouping::PaymentCode);
        QTRY_COMPARE(model_->rowCount(), 20);
        QVERIFY(text(0).startsWith(QStringLiteral("DH0 · 1 row · ")));
        browser().setGrouping(TransactionGrouping::None);
        QTRY_COMPARE(kinds(), QString(FilledSession::transactionCount, QLatin1Char('r')));
        QCOMPARE(model_->headerOf(3), -1);
    }
    void everyGroupingHasItsWords_data() {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QString>("first");
        const auto add = [](TransactionGrouping grouping, const QString& first) {
            QTest::newRow(qPrintable(first)) << static_cast<int>(grouping) << first;
        };
        add(TransactionGrouping::Day, QStringLiteral("Friday 20/11/2026 · 10 rows · "));
        add(TransactionGrouping::Week, QStringLiteral("Week 16/11/2026 – 22/11/2026 · 10 rows · "));
        add(TransactionGrouping::Month, QStringLiteral("Month 11/2026 · 10 rows · "));
        add(TransactionGrouping::Company, QStringLiteral("Bếp Nhà Lụa · 4 rows · "));
    }
    void everyGroupingHasItsWords() {
        QFETCH(int, grouping);
        QFETCH(QString, first);
        browser().setGrouping(static_cast<TransactionGrouping>(grouping));
        QTRY_VERIFY2(text(0).startsWith(first), qPrintable(text(0)));
    }

private:
    TransactionBrowser& browser() { return data_->session->transactions(); }
    [[nodiscard]] QString text(int row) const { return model_->index(row, 0).data().toString(); }
    [[nodiscard]] QString kinds() const {
        QString letters;
        for (int row = 0; row < model_->rowCount(); ++row)
            letters += model_->index(row, 2).data(GroupRole).toBool() ? QLatin1Char('H') : QLatin1Char('r');
        return letters;
    }

    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<TransactionModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

QTEST_MAIN(GroupedModelTest)
#include "groupedmodel_test.moc"
