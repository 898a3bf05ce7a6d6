// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is sent twice, nothing is forgotten.
#include "app/writes/writer.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/api_await.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const ScriptedReply created = ScriptedReply::json(201, R"({"code":201,"data":{"xid":"c-1"}})");
const ScriptedReply refused = ScriptedReply::json(400, R"({"message":"Sai","errors":{"full_name":"Tên đã tồn tại"}})");

Profile production() {
    Profile profile;
    profile.environment = Environment::Production;
    return profile;
}
}  // namespace

class WriterTest : public QObject {
    Q_OBJECT

private slots:
    void answersAndRemembers() {
        WriteBench bench(inTurn({created}));
        QSignalSpy written(&bench.writer, &Writer::written);
        const PreparedWrite write = bench.prepare(formOne);
        const auto receipt = await(write.send());
        QVERIFY(receipt);
        QVERIFY(!receipt->fromJournal);
        QCOMPARE(receipt->answer.value(QStringLiteral("xid")).toString(), QStringLiteral("c-1"));
        QCOMPARE(bench.hub.server.requests().last().header("Idempotency-Key"), write.order.key.toLatin1());
        QCOMPARE(bench.entry(write.order.key).state, WriteState::Succeeded);
        QTRY_COMPARE(written.size(), 1);
    }
    void confirmingTwiceSendsOnce() {
        WriteBench bench(inTurn({created}));
        QVERIFY(await(bench.prepare(formOne).send()));
        const auto second = await(bench.prepare(formOne).send());
        QVERIFY(second);
        QVERIFY(second->fromJournal);
        QCOMPARE(second->answer.value(QStringLiteral("xid")).toString(), QStringLiteral("c-1"));
        QCOMPARE(second->answeredAtUtcMs, bench.clock.nowUtcMs());
        QCOMPARE(bench.sent(), 1);
        // A change of the content, or a new form, is another write.
        QVERIFY(await(bench.prepare(formOne, QStringLiteral("B")).send()));
        QVERIFY(await(bench.prepare(formTwo).send()));
        QCOMPARE(bench.sent(), 3);
    }
    void aSecondConfirmationWhileTheFirstIsUnderWay() {
        WriteBench bench(inTurn({ScriptedReply{created.bytes, ScriptedReply::Then::Keep, 300}}));
        const auto first = bench.prepare(formOne).send();
        COMPARE_KIND(await(bench.prepare(formOne).send()), ErrorKind::ResultUnknown);
        COMPARE_KIND(await(bench.prepare(formOne).sendAgain()), ErrorKind::ResultUnknown);
        QVERIFY(await(first));
        QCOMPARE(bench.sent(), 1);
    }
    void theServersWordsComeBack() {
        WriteBench bench(inTurn({refused, created}));
        const PreparedWrite write = bench.prepare(formOne);
        const auto result = await(write.send());
        COMPARE_KIND(result, ErrorKind::Validation);
        QCOMPARE(result.error().fields.value(QStringLiteral("full_name")),
                 QStringList{QStringLiteral("Tên đã tồn tại")});
        QCOMPARE(bench.entry(write.order.key).state, WriteState::Failed);
        // What surely did not happen is sent again under the same key.
        QVERIFY(await(write.send()));
        QCOMPARE(bench.hub.server.requests().last().header("Idempotency-Key"), write.order.key.toLatin1());
        QCOMPARE(bench.entry(write.order.key).tries, 2);
    }
    void aLostAnswerIsUnknownUntilItIsChecked_data() {
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("sentInAll");
        QTest::newRow("happened") << int(WriteCheck::Happened) << int(WriteState::Succeeded) << 1;
        QTest::newRow("did not") << int(WriteCheck::DidNotHappen) << int(WriteState::Failed) << 2;
        QTest::newRow("cannot tell") << int(WriteCheck::CannotTell) << int(WriteState::Unknown) << 1;
    }
    void aLostAnswerIsUnknownUntilItIsChecked() {
        QFETCH(int, found);
        QFETCH(int, state);
        QFETCH(int, sentInAll);
        WriteBench bench(inTurn({ScriptedReply::nothing(), created}));
        bench.writer.setChecker(WriteKind::CreateCompany, [found](const JournalEntry& entry) {
            return Pending<WriteCheck>::settled(
                entry.order.subject == QStringLiteral("A") ? static_cast<WriteCheck>(found) : WriteCheck::CannotTell);
        });
        const PreparedWrite write = bench.prepare(formOne);
        COMPARE_KIND(await(write.send()), ErrorKind::ResultUnknown);
        COMPARE_KIND(await(write.send()), ErrorKind::ResultUnknown);
        QCOMPARE(bench.sent(), 1);
        QCOMPARE(bench.entry(write.order.key).state, WriteState::Unknown);
        const auto check = await(write.check());
        QVERIFY(check);
        QCOMPARE(int(*check), found);
        QCOMPARE(int(bench.entry(write.order.key).state), state);
        await(write.send());
        QCOMPARE(bench.sent(), sentInAll);
    }
    void anotherFormFindsTheUnsettledTwin() {
        WriteBench bench(inTurn({ScriptedReply::nothing(), created}));
        const PreparedWrite first = bench.prepare(formOne);
        COMPARE_KIND(await(first.send()), ErrorKind::ResultUnknown);
        const PreparedWrite second = bench.prepare(formTwo);
        COMPARE_KIND(await(second.send()), ErrorKind::ResultUnknown);
        QCOMPARE(bench.sent(), 1);
        QCOMPARE(await(second.check()).value(), WriteCheck::CannotTell);  // no checker
        const auto receipt = await(second.sendAgain());
        QVERIFY(receipt);
        QCOMPARE(receipt->key, first.order.key);
        QCOMPARE(bench.hub.server.requests().last().header("Idempotency-Key"), first.order.key.toLatin1());
    }
    void givingUpTheWaitIsUnknown() {
        WriteBench bench(inTurn({ScriptedReply::silence()}));
        const PreparedWrite write = bench.prepare(formOne);
        const auto pending = write.send();
        QTRY_COMPARE(bench.sent(), 1);
        pending.cancel();
        COMPARE_KIND(await(pending), ErrorKind::Cancelled);
        QTRY_COMPARE(bench.entry(write.order.key).state, WriteState::Unknown);
    }
    void aWriteThatMayBeRepeatedIsUnknownToo() {
        WriteBench bench([](const ReceivedRequest&) { return ScriptedReply::nothing(); });
        WriteOrder order = WriteBench::order(formOne);
        order.kind = WriteKind::EditCompany;
        CompanyChange change;
        change.fullName = QStringLiteral("B");
        const auto result = await(bench.writer.send<Done>(order, api::editCompany({QStringLiteral("c-1")}, change),
                                                          [](const Done&) { return QJsonObject(); }));
        COMPARE_KIND(result, ErrorKind::ResultUnknown);
        QCOMPARE(bench.entry(order.key).state, WriteState::Unknown);
    }
    void whatNeverLeftDidNotHappen() {
        WriteBench bench(inTurn({created}));
        const QUrl nobody(QStringLiteral("http://127.0.0.1:1"));
        ApiClient offline(nobody, bench.hub.tokens, bench.hub.transport, bench.hub.pacer, bench.hub.clock);
        Writer writer(offline, *bench.store, bench.permission, bench.clock);
        const WriteOrder order = WriteBench::order(formOne);
        const auto result =
            await(writer.send<CompanyXid>(order, api::createCompany(QStringLiteral("A"), QStringLiteral("Active")),
                                          [](const CompanyXid&) { return QJsonObject(); }));
        COMPARE_KIND(result, ErrorKind::Network);
        QCOMPARE(bench.entry(order.key).state, WriteState::Failed);
    }
    void productionStartsReadOnly() {
        WriteBench bench(inTurn({created}), production());
        const PreparedWrite write = bench.prepare(formOne);
        COMPARE_KIND(await(write.send()), ErrorKind::ReadOnly);
        QCOMPARE(bench.sent(), 0);
        QVERIFY(testing::resultOf(bench.store->journal())->isEmpty());
        bench.permission.unlock(5);
        QVERIFY(await(write.send()));
    }
    void withoutAJournalNothingIsSent() {
        WriteBench bench(inTurn({created}));
        Store closed(bench.store.folder() + QStringLiteral("/never-opened.db"));
        Writer writer(bench.hub.client, closed, bench.permission, bench.clock);
        const auto result = await(writer.send<CompanyXid>(
            WriteBench::order(formOne), api::createCompany(QStringLiteral("A"), QStringLiteral("Active")),
            [](const CompanyXid&) { return QJsonObject(); }));
        COMPARE_KIND(result, ErrorKind::Storage);
        QCOMPARE(bench.sent(), 0);
    }
    void aRestartKnowsWhatWasUnderWay() {
        WriteBench bench(inTurn({created}));
        const WriteOrder order = WriteBench::order(formOne);
        QVERIFY(testing::resultOf(bench.store->beginWrite(order, QStringLiteral("lan"), 1)));
        // The program ended here. The same content in a new form meets the unfinished write.
        COMPARE_KIND(await(bench.prepare(formTwo).send()), ErrorKind::ResultUnknown);
        QCOMPARE(bench.sent(), 0);
        QVERIFY(testing::resultOf(bench.writer.settleByHand(order.key, false)));
        QVERIFY(await(bench.prepare(formTwo).send()));
    }
    void keysFollowFormAndContent() {
        const QJsonObject one{{QStringLiteral("a"), 1}};
        const QJsonObject two{{QStringLiteral("a"), 2}};
        const auto key = [](const QString& form, const QJsonObject& request, const QByteArray& secret = {}) {
            return idempotencyKey(form, WriteKind::SetWebhook, QStringLiteral("/v1/webhook"), request, secret);
        };
        QCOMPARE(key(formOne, one), key(formOne, one));
        QVERIFY(key(formOne, one) != key(formTwo, one));
        QVERIFY(key(formOne, one) != key(formOne, two));
        QVERIFY(key(formOne, one, "secret") != key(formOne, one, "other"));
        QCOMPARE(key(formOne, one).size(), 36);
    }
    void unlockingEnds() {
        FakeClock clock;
        WritePermission permission(production(), clock);
        QSignalSpy changed(&permission, &WritePermission::changed);
        QVERIFY(permission.isGuarded());
        QVERIFY(!permission.mayWrite());
        permission.unlock(15);
        QVERIFY(permission.mayWrite());
        QCOMPARE(permission.unlockedUntilUtcMs(), clock.nowUtcMs() + 15 * 60'000);
        clock.advance(15 * 60'000);
        QVERIFY(!permission.mayWrite());
        QVERIFY(!permission.unlockedUntilUtcMs());
        permission.lock();
        permission.unlock(5);
        permission.lock();
        QVERIFY(!permission.mayWrite());
        QCOMPARE(changed.size(), 4);
        WritePermission sandbox({}, clock);
        QVERIFY(sandbox.mayWrite());
        QVERIFY(!sandbox.isGuarded());
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writer_test.moc"
