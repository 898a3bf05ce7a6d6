// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/savedviews.h"

#include <QSignalSpy>
#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/store_testing.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
constexpr qint64 dayMs = 24 * 3'600'000LL;

Transaction row(int number, qint64 timeUtcMs, Direction direction = Direction::In, const QString& code = {}) {
    Transaction transaction = numberedTransaction(number);
    transaction.timeUtcMs = timeUtcMs;
    transaction.direction = direction;
    transaction.paymentCode = code;
    transaction.webhookSuccess = 1;
    return transaction;
}

ViewContent contentOf(const char* query) {
    ViewContent content;
    content.query = QString::fromUtf8(query);
    return content;
}
}  // namespace

/// The feature over a real store on a file.
class SavedViewsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        store_ = std::make_unique<TemporaryStore>();
        open();
    }
    void cleanup() {
        views_.reset();
        store_.reset();
    }

    void aFreshProfileHasThree() {
        QCOMPARE(names(), (QStringList{QStringLiteral("Today"), QStringLiteral("No payment code"),
                                       QStringLiteral("Notification failed")}));
        QCOMPARE(views_->views().at(0).content.query, QStringLiteral("date:today"));
        QVERIFY(!views_->defaultView());
        for (const SavedView& view : views_->views())
            QVERIFY(queryOfView(view.content, {}, QDate(2026, 11, 26)));
    }
    void whatIsKeptIsThereAgain() {
        ViewContent content = contentOf("dir:in amount:>=1000000");
        content.sorts = {{TransactionField::Amount, true}, {TransactionField::Time, true}};
        content.columns = {{TransactionField::Amount, true, 123}, {TransactionField::Time, false}};
        const auto id = resultOf(views_->add(QStringLiteral("Large"), content));
        QVERIFY(id);
        QTRY_VERIFY(views_->byId(*id));
        QVERIFY(resultOf(views_->setDefault(*id)));
        QTRY_VERIFY(views_->defaultView());
        reopen();
        QCOMPARE(names().constLast(), QStringLiteral("Large"));
        QCOMPARE(views_->views().constLast().content, content);
        QCOMPARE(views_->defaultView()->id, *id);
        QVERIFY(resultOf(views_->setDefault(views_->views().constFirst().id)));
        QTRY_COMPARE(views_->defaultView()->id, views_->views().constFirst().id);
        QVERIFY(resultOf(views_->setDefault(0)));
        QTRY_VERIFY(!views_->defaultView());
    }
    void deletedViewsDoNotComeBack() {
        for (const SavedView& view : views_->views())
            QVERIFY(resultOf(views_->remove(view.id)));
        QTRY_VERIFY(views_->views().isEmpty());
        reopen();
        QVERIFY(views_->views().isEmpty());
    }
    void renaming() {
        const qint64 today = views_->views().at(0).id;
        QVERIFY(resultOf(views_->rename(today, QStringLiteral("  Sáng \n nay "))));
        QTRY_COMPARE(names().constFirst(), QStringLiteral("Sáng nay"));
        QCOMPARE(views_->byId(today)->content.query, QStringLiteral("date:today"));
        // Names that cannot be: none, that of another one in either language. Its own in another case is fine.
        for (const char* wrong : {"", "  ", "no payment CODE", "Báo lỗi"}) {
            const auto refused = resultOf(views_->rename(today, QString::fromUtf8(wrong)));
            QVERIFY2(!refused, wrong);
            QCOMPARE(refused.error().kind, ErrorKind::Validation);
        }
        QVERIFY(resultOf(views_->rename(today, QStringLiteral("SÁNG NAY"))));
        QVERIFY(!resultOf(views_->rename(999, QStringLiteral("nobody"))));
    }
    void namesAreMadeFree() {
        QCOMPARE(views_->freeName(QStringLiteral("Today")), QStringLiteral("Today (2)"));
        QVERIFY(resultOf(views_->duplicate(views_->views().at(0).id, QStringLiteral("Today"))));
        QTRY_COMPARE(names().constLast(), QStringLiteral("Today (2)"));
        QVERIFY(resultOf(views_->add(QStringLiteral("hôm nay"), contentOf(""))));
        QTRY_COMPARE(names().constLast(), QStringLiteral("hôm nay (2)"));
        const QString longest(longestViewName, QLatin1Char('a'));
        QVERIFY(resultOf(views_->add(longest, contentOf(""))));
        QTRY_COMPARE(names().constLast(), longest);
        QVERIFY(views_->freeName(longest).endsWith(QStringLiteral("a (2)")));
        QCOMPARE(views_->freeName(longest).size(), longestViewName);
    }
    void theOrderIsTheUsers() {
        const qint64 last = views_->views().at(2).id;
        QVERIFY(resultOf(views_->move(last, -1)));
        QTRY_COMPARE(views_->views().at(1).id, last);
        QVERIFY(resultOf(views_->move(last, -1)));
        QTRY_COMPARE(views_->views().at(0).id, last);
        QVERIFY(resultOf(views_->move(last, -1)));  // it is the first already
        reopen();
        QCOMPARE(views_->views().at(0).id, last);
    }
    void whatWasDeletedComesBackToItsPlace() {
        const QList<SavedView> before = views_->views();
        QVERIFY(resultOf(views_->remove(before.at(1).id)));
        QTRY_COMPARE(views_->views().size(), 2);
        QVERIFY(resultOf(views_->restore(before.at(1), 1)));
        QTRY_COMPARE(views_->views(), before);
    }
    void anotherWindowsChangesAreSeen() {
        Store other(store_->file());
        QVERIFY(resultOf(other.open()));
        SavedView view;
        view.name = QStringLiteral("From the other window");
        QVERIFY(resultOf(other.saveView(view)));
        views_->reload();
        QTRY_COMPARE(names().constLast(), view.name);
    }

    void countsFollowTheCache() {
        const qint64 now = clock_.nowUtcMs();
        QVERIFY(resultOf(
            (*store_)->upsertTransactions({row(1, now), row(2, now - 3 * dayMs, Direction::In, QStringLiteral("DH1")),
                                           row(3, now, Direction::Out)})));
        views_->setCounting(true);
        QTRY_COMPARE(count(0), 2);
        QTRY_COMPARE(count(1), 1);
        QTRY_COMPARE(count(2), 0);
        QSignalSpy spy(views_.get(), &SavedViews::countsChanged);
        Transaction failed = row(4, now);
        failed.webhookSuccess = 0;
        QVERIFY(resultOf((*store_)->upsertTransactions({failed})));
        QTRY_COMPARE(count(2), 1);
        QTRY_COMPARE(count(0), 3);
        QTRY_COMPARE(count(1), 2);
        QCOMPARE(spy.count(), 3);
    }
    void nothingIsCountedForNobody() {
        QVERIFY(resultOf((*store_)->upsertTransactions({row(1, clock_.nowUtcMs())})));
        QVERIFY(resultOf((*store_)->transactionCount()));
        QCOMPARE(count(0), -1);
        views_->setCounting(true);
        QTRY_COMPARE(count(0), 1);
        views_->setCounting(false);
        QSignalSpy spy(views_.get(), &SavedViews::countsChanged);
        QVERIFY(resultOf((*store_)->upsertTransactions({row(2, clock_.nowUtcMs())})));
        views_->followCalendar();
        QVERIFY(resultOf((*store_)->transactionCount()));
        QCOMPARE(spy.count(), 0);
        views_->setCounting(true);
        QTRY_COMPARE(count(0), 2);
    }
    void aNewViewAndAChangedOneAreCountedAtOnce() {
        QVERIFY(resultOf((*store_)->upsertTransactions(numberedTransactions(20))));
        views_->setCounting(true);
        const auto id = resultOf(views_->add(QStringLiteral("All"), contentOf("")));
        QVERIFY(id);
        QTRY_COMPARE(views_->countOf(*id).value_or(-1), 20);
        QVERIFY(resultOf(views_->replaceContent(*id, contentOf("notthere"))));
        QTRY_COMPARE(views_->countOf(*id).value_or(-1), 0);
    }
    void midnightMovesRelativePeriods() {
        QVERIFY(resultOf((*store_)->upsertTransactions({row(1, clock_.nowUtcMs())})));
        views_->setCounting(true);
        QTRY_COMPARE(count(0), 1);
        clock_.advance(dayMs);
        views_->followCalendar();
        QTRY_COMPARE(count(0), 0);
    }
    void accountsOfAViewAreKnownByName() {
        BankAccount account;
        account.xid = {QStringLiteral("account-x")};
        account.companyXid = {QStringLiteral("company-x")};
        account.bankName = QStringLiteral("ACB");
        account.number = QStringLiteral("0022");
        QVERIFY(resultOf((*store_)->saveBankAccounts({account}, clock_.nowUtcMs())));
        Transaction mine = row(1, clock_.nowUtcMs());
        mine.bankAccountXid = account.xid;
        mine.accountNumber = account.number;
        // The same number at another bank has another identifier; a condition on the text would count it too.
        Transaction longer = row(2, clock_.nowUtcMs());
        longer.accountNumber = QStringLiteral("990022");
        QVERIFY(resultOf((*store_)->upsertTransactions({mine, longer})));
        const auto id = resultOf(views_->add(QStringLiteral("Mine"), contentOf("account:0022")));
        QVERIFY(id);
        views_->setCounting(true);
        QTRY_COMPARE(views_->countOf(*id).value_or(-1), 1);
    }

private:
    void open() {
        views_ = std::make_unique<SavedViews>(**store_, clock_);
        views_->reload();
        QTRY_VERIFY(views_->isLoaded());
    }
    void reopen() {
        views_.reset();
        store_->reopen();
        open();
    }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (const SavedView& view : views_->views())
            all << namesOfView(view).constFirst();
        return all;
    }
    /// -1 while it is not known.
    [[nodiscard]] qint64 count(int index) const { return views_->countOf(views_->views().at(index).id).value_or(-1); }

    test::FakeClock clock_;
    std::unique_ptr<TemporaryStore> store_;
    std::unique_ptr<SavedViews> views_;
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "savedviews_test.moc"
