// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody knew is settled once, truthfully, and never by accident.
#include <QSignalSpy>
#include <QTest>

#include "app/writes/writejournal.h"
#include "tests/support/api_await.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const ScriptedReply created = ScriptedReply::json(201, R"({"code":201,"data":{"xid":"c-1"}})");
const ScriptedReply refused = ScriptedReply::json(400, R"({"message":"Sai","errors":{"full_name":"Tên đã tồn tại"}})");
const ScriptedReply slowlyCreated{created.bytes, ScriptedReply::Then::Keep, 300};

Writer::Checker answering(WriteCheck found) {
    return [found](const JournalEntry&) { return Pending<WriteCheck>::settled(found); };
}

void lose(WriteBench& bench, const PreparedWrite& write) {
    COMPARE_KIND(await(write.send()), ErrorKind::ResultUnknown);
    QCOMPARE(bench.entry(write.order.key).state, WriteState::Unknown);
}
}  // namespace

class SettlingTest : public QObject {
    Q_OBJECT

private slots:
    void aRefusalOfTheSecondTryDoesNotExcuseTheFirst() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), refused, created}));
        const PreparedWrite write = bench.prepare(formOne);
        lose(bench, write);
        const auto again = await(write.sendAgain());
        COMPARE_KIND(again, ErrorKind::ResultUnknown);
        QVERIFY(again.error().fields.contains(QStringLiteral("full_name")));
        QCOMPARE(bench.entry(write.order.key).state, WriteState::Unknown);
    }
    void givingUpTheSecondTryDoesNotExcuseTheFirst() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), created}));
        const PreparedWrite write = bench.prepare(formOne);
        lose(bench, write);
        write.sendAgain().cancel();  // before the journal has answered: nothing is sent
        QTRY_COMPARE(bench.entry(write.order.key).tries, 2);
        QTRY_COMPARE(bench.entry(write.order.key).state, WriteState::Unknown);
        QCOMPARE(bench.sent(), 1);
    }
    void givingUpTheFirstTryBeforeItLeavesIsNothingDone() {
        WriteBench bench(inTurn({created}));
        const PreparedWrite write = bench.prepare(formOne);
        write.send().cancel();
        QTRY_COMPARE(testing::resultOf(bench.store->journal())->size(), 1);
        QTRY_COMPARE(bench.entry(write.order.key).state, WriteState::Failed);
        QCOMPARE(bench.sent(), 0);
    }
    void aRepeatedCallDoesNotForgetItsFirstTry() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), refused}));
        WriteOrder order = WriteBench::order(formOne);
        order.kind = WriteKind::EditCompany;
        CompanyChange change;
        change.fullName = QStringLiteral("B");
        const auto result = await(bench.writer.send<Done>(order, api::editCompany({QStringLiteral("c-1")}, change),
                                                          [](const Done&) { return QJsonObject(); }));
        COMPARE_KIND(result, ErrorKind::ResultUnknown);
        QVERIFY(result.error().fields.contains(QStringLiteral("full_name")));
        QCOMPARE(bench.entry(order.key).state, WriteState::Unknown);
    }
    void withoutATokenNothingWasSent() {
        WriteBench bench(inTurn({created}));
        TokenProvider slow([] { return Pending<AccessToken>::settled(failure(ErrorKind::Timeout)); }, bench.hub.clock);
        ApiClient client(bench.hub.server.url(), slow, bench.hub.transport, bench.hub.pacer, bench.hub.clock);
        Writer writer(client, *bench.store, bench.permission, bench.clock);
        const WriteOrder order = WriteBench::order(formOne);
        COMPARE_KIND(
            await(writer.send<CompanyXid>(order, api::createCompany(QStringLiteral("A"), QStringLiteral("Active")),
                                          [](const CompanyXid&) { return QJsonObject(); })),
            ErrorKind::Timeout);
        QCOMPARE(bench.entry(order.key).state, WriteState::Failed);
    }
    void sendingAgainTwiceAtOnceSendsOnce() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), slowlyCreated}));
        const PreparedWrite write = bench.prepare(formOne);
        lose(bench, write);
        const auto one = write.sendAgain();
        const auto other = write.sendAgain();
        COMPARE_KIND(await(other), ErrorKind::ResultUnknown);
        QVERIFY(await(one));
        QCOMPARE(bench.sent(), 2);
        QCOMPARE(bench.entry(write.order.key).state, WriteState::Succeeded);
    }
    void anotherWriteUnderWayDoesNotHinderSendingAgain() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), ScriptedReply::silence(), created}));
        const PreparedWrite write = bench.prepare(formOne);
        lose(bench, write);
        const auto slow = bench.prepare(formTwo, QStringLiteral("B")).send();
        QTRY_COMPARE(bench.sent(), 2);
        QVERIFY(await(write.sendAgain()));
        slow.cancel();
    }
    void whatWasFoundToBeTheSameStaysTheSame() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), created}));
        bench.writer.setChecker(WriteKind::CreateCompany, answering(WriteCheck::Happened));
        lose(bench, bench.prepare(formOne));
        const PreparedWrite second = bench.prepare(formTwo);
        COMPARE_KIND(await(second.send()), ErrorKind::ResultUnknown);
        QCOMPARE(await(second.check()).value(), WriteCheck::Happened);
        // The same form confirmed once more must not make a second company.
        const auto receipt = await(second.send());
        QVERIFY(receipt);
        QVERIFY(receipt->fromJournal);
        QCOMPARE(bench.sent(), 1);
    }
    void whatIsUnderWayIsNotChecked() {
        WriteBench bench(inTurn({ScriptedReply::silence()}));
        int asked = 0;
        bench.writer.setChecker(WriteKind::CreateCompany, [&asked](const JournalEntry&) {
            ++asked;
            return Pending<WriteCheck>::settled(WriteCheck::DidNotHappen);
        });
        WriteJournal journal(*bench.store, bench.writer);
        const PreparedWrite write = bench.prepare(formOne);
        const auto sending = write.send();
        QTRY_COMPARE(bench.sent(), 1);
        QCOMPARE(await(bench.writer.check(write.order.key)).value(), WriteCheck::StillUnderWay);
        COMPARE_KIND(await(bench.writer.settleByHand(write.order.key, false)), ErrorKind::ResultUnknown);
        QCOMPARE(asked, 0);
        QTRY_COMPARE(journal.entries().size(), 1);
        QVERIFY(journal.isUnderWay(write.order.key));
        QCOMPARE(journal.unsettledCount(), 0);
        sending.cancel();
        QTRY_COMPARE(journal.unsettledCount(), 1);
        QCOMPARE(await(bench.writer.check(write.order.key)).value(), WriteCheck::DidNotHappen);
        QTRY_COMPARE(journal.unsettledCount(), 0);
    }
    void anOldFindingDoesNotReplaceANewAnswer() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), created}));
        Promise<WriteCheck> slowAnswer;
        bench.writer.setChecker(WriteKind::CreateCompany,
                                [slowAnswer](const JournalEntry&) { return slowAnswer.pending(); });
        const PreparedWrite write = bench.prepare(formOne);
        lose(bench, write);
        const auto check = write.check();
        testing::resultOf(bench.store->journal());
        QVERIFY(await(write.sendAgain()));
        slowAnswer.settle(WriteCheck::DidNotHappen);
        QCOMPARE(await(check).value(), WriteCheck::Happened);
        QCOMPARE(bench.entry(write.order.key).answer.value(QStringLiteral("xid")).toString(), QStringLiteral("c-1"));
    }
    void aCheckThatIsStoppedSettlesNothing() {
        WriteBench bench(inTurn({ScriptedReply::nothing()}));
        Promise<WriteCheck> slowAnswer;
        bench.writer.setChecker(WriteKind::CreateCompany,
                                [slowAnswer](const JournalEntry&) { return slowAnswer.pending(); });
        const PreparedWrite write = bench.prepare(formOne);
        lose(bench, write);
        const auto check = write.check();
        testing::resultOf(bench.store->journal());
        check.cancel();
        QVERIFY(slowAnswer.isSettled());  // the work was stopped too
        QCOMPARE(bench.entry(write.order.key).state, WriteState::Unknown);
    }
    void whatSupportAsksForSurvivesTheSettling() {
        WriteBench bench(inTurn({ScriptedReply::nothing()}));
        QSignalSpy written(&bench.writer, &Writer::written);
        const PreparedWrite write = bench.prepare(formOne);
        lose(bench, write);
        const QString requestId = bench.entry(write.order.key).error->requestId;
        QVERIFY(!requestId.isEmpty());
        QVERIFY(await(bench.writer.settleByHand(write.order.key, true)));
        const JournalEntry entry = bench.entry(write.order.key);
        QCOMPARE(entry.state, WriteState::Succeeded);
        QVERIFY(entry.wasSettledAfterwards());
        QCOMPARE(entry.error->requestId, requestId);
        QVERIFY(entry.error->detail.contains(QStringLiteral("by hand")));
        QTRY_COMPARE(written.size(), 1);  // what is cached of it is stale
        // Confirmed again: nothing is sent.
        QVERIFY(await(write.send())->fromJournal);
        QCOMPARE(bench.sent(), 1);
    }
    void aNewTryForgetsTheOldEnd() {
        WriteBench bench(inTurn({refused, ScriptedReply::silence()}));
        const PreparedWrite write = bench.prepare(formOne);
        COMPARE_KIND(await(write.send()), ErrorKind::Validation);
        const auto again = write.send();
        QTRY_COMPARE(bench.sent(), 2);
        const JournalEntry entry = bench.entry(write.order.key);
        QCOMPARE(entry.state, WriteState::Sent);
        QVERIFY(!entry.error);
        again.cancel();
    }
    void anotherWindowIsGivenTimeToAnswer() {
        WriteBench bench(inTurn({created}));
        Store otherWindow(bench.store.file());
        QVERIFY(testing::resultOf(otherWindow.open()));
        WriteJournal journal(*bench.store, bench.writer);
        const WriteOrder order = WriteBench::order(formOne);
        bench.clock.advance(1000);
        QVERIFY(testing::resultOf(otherWindow.beginWrite(order, {}, bench.clock.nowUtcMs())));
        journal.reload();
        QTRY_COMPARE(journal.entries().size(), 1);
        QVERIFY(journal.isUnderWay(order.key));
        // Its answer comes: nothing of it is lost.
        QVERIFY(testing::resultOf(otherWindow.settleWrite(order.key, WriteState::Succeeded, {}, {}, 1)));
        journal.reload();
        QTRY_COMPARE(journal.entries().constFirst().state, WriteState::Succeeded);
        // It does not come.
        const WriteOrder lost = WriteBench::order(formTwo, QStringLiteral("B"));
        QVERIFY(testing::resultOf(otherWindow.beginWrite(lost, {}, bench.clock.nowUtcMs())));
        bench.clock.advance(10 * 60'000);
        journal.reload();
        QTRY_COMPARE(journal.lostKeys(), QStringList{lost.key});
    }
    void unknownDoesNotReplaceWhatIsKnown() {
        testing::TemporaryStore store;
        const WriteOrder order = WriteBench::order(formOne);
        QVERIFY(testing::resultOf(store->beginWrite(order, {}, 1)));
        const JournalEntry asRead = **testing::resultOf(store->journalEntry(order.key));
        const Error lost = Error::make(ErrorKind::ResultUnknown);
        QCOMPARE((*testing::resultOf(store->concludeWrite(asRead, WriteState::Succeeded, lost, 2)))->state,
                 WriteState::Succeeded);
        QVERIFY(testing::resultOf(store->settleWrite(order.key, WriteState::Unknown, {}, lost, 3)));
        QCOMPARE((*testing::resultOf(store->journalEntry(order.key)))->state, WriteState::Succeeded);
        // Two windows found different things: the first finding stays.
        QCOMPARE((*testing::resultOf(store->concludeWrite(asRead, WriteState::Failed, lost, 4)))->state,
                 WriteState::Succeeded);
    }
    void oldLostWritesStayInTheJournal() {
        testing::TemporaryStore store;
        for (int number = 0; number < 5; ++number) {
            const WriteOrder order = WriteBench::order(formOne, QString::number(number));
            QVERIFY(testing::resultOf(store->beginWrite(order, {}, number + 1)));
            if (number > 0)
                QVERIFY(testing::resultOf(store->settleWrite(order.key, WriteState::Succeeded, {}, {}, number + 1)));
        }
        const auto newest = testing::resultOf(store->journal(2));
        QCOMPARE(newest->size(), 3);
        QCOMPARE(newest->last().order.subject, QStringLiteral("0"));
        QCOMPARE(testing::resultOf(store->journal(0))->size(), 5);
    }
    void theTimeEndsByEitherClock() {
        Profile profile;
        profile.environment = Environment::Production;
        FakeClock clock;
        WritePermission permission(profile, clock);
        QVERIFY(!permission.hasBeenUnlocked());
        permission.unlock(5);
        clock.utcMs -= 3'600'000;  // set back
        clock.steadyMs += 5 * 60'000;
        QVERIFY(!permission.mayWrite());
        permission.unlock(5);
        clock.utcMs += 5 * 60'000;  // slept: the other clock stood still
        QVERIFY(!permission.mayWrite());
        QVERIFY(permission.hasBeenUnlocked());
    }
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "settling_test.moc"
