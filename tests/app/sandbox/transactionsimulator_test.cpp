// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/transactionsimulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_await.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;
using bankhub::testing::resultOf;

namespace {

constexpr qint64 secondMs = 1000;

SimulatedPayment payment(Direction direction = Direction::In) {
    return {{QStringLiteral("account-1")},
            QStringLiteral("MBBank 0011"),
            direction,
            1'500'000,
            QStringLiteral("SH123456 thanh toan")};
}

QJsonObject row(const char* id, qint64 utcMs, qint64 amount = 1'500'000) {
    return {{QStringLiteral("transaction_id"), QString::fromLatin1(id)},
            {QStringLiteral("transaction_date"), vietnamtime::toContractText(utcMs)},
            {QStringLiteral("bank_account_xid"), QStringLiteral("account-1")},
            {QStringLiteral("transfer_type"), QStringLiteral("in")},
            {QStringLiteral("amount"), amount},
            {QStringLiteral("transaction_content"), QStringLiteral("SH123456 thanh toan")}};
}

QByteArray dateHeader() {
    const QString now =
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    return "Date: " + now.toLatin1() + " GMT\r\n";
}

ScriptedReply data(const QJsonValue& value, const QByteArray& headers = dateHeader()) {
    return ScriptedReply::json(200, QJsonDocument(QJsonObject{{QStringLiteral("data"), value}}).toJson(), headers);
}

/// A sandbox whose answers the test decides, with a simulator of transactions in front of it.
struct Sandbox {
    Sandbox() : bench([this](const ReceivedRequest& request) { return answer(request); }) {}

    ScriptedReply answer(const ReceivedRequest& request) const {
        if (request.path() == "/v1/transaction/create") return created;
        if (request.path() == "/v1/transaction") return list;
        if (request.path().startsWith("/v1/company/")) return company;
        return detail;
    }
    void listRows(const QJsonArray& rows) { list = data(rows); }
    /// Sends a write whose answer is lost.
    QString sendInVain(const QString& formId = formOne) {
        created = ScriptedReply::nothing();
        const PreparedWrite write = simulator.prepare(formId, payment());
        const auto receipt = resultOf(write.send());
        return receipt || receipt.error().kind != ErrorKind::ResultUnknown ? QString() : write.order.key;
    }

    ScriptedReply created = ScriptedReply::json(200, R"({"code":201,"data":{"transaction_id":"t-1"}})", dateHeader());
    ScriptedReply list = data(QJsonArray());
    ScriptedReply detail = ScriptedReply::json(404, "{}");
    ScriptedReply company = ScriptedReply::json(404, "{}");
    WriteBench bench;
    TransactionSimulator simulator{bench.hub.client, *bench.store, bench.writer, bench.clock};
};

}  // namespace

class TransactionSimulatorTest : public QObject {
    Q_OBJECT
private slots:
    void sendsWhatTheContractAsksFor_data() {
        QTest::addColumn<bool>("out");
        QTest::addColumn<QString>("word");
        QTest::newRow("in") << false << QStringLiteral("credit");
        QTest::newRow("out") << true << QStringLiteral("debit");
    }
    void sendsWhatTheContractAsksFor() {
        QFETCH(bool, out);
        QFETCH(QString, word);
        Sandbox sandbox;
        const PreparedWrite write = sandbox.simulator.prepare(formOne, payment(out ? Direction::Out : Direction::In));
        QCOMPARE(write.order.subject, QStringLiteral("MBBank 0011"));
        QCOMPARE(write.changes.size(), 4);
        const auto receipt = resultOf(write.send());
        QVERIFY(receipt);
        QCOMPARE(receipt->answer.value(QStringLiteral("transaction_id")).toString(), QStringLiteral("t-1"));
        const ReceivedRequest request = sandbox.bench.hub.server.requests().last();
        QCOMPARE(request.header("Idempotency-Key"), write.order.key.toLatin1());
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body, write.order.request);
        QCOMPARE(body.value(QStringLiteral("transfer_type")).toString(), word);
        QCOMPARE(body.value(QStringLiteral("amount")).toInteger(), 1'500'000);
    }
    void bringsTheRowIntoTheCache() {
        Sandbox sandbox;
        sandbox.detail = data(row("t-1", sandbox.bench.clock.nowUtcMs()));
        const auto receipt = resultOf(sandbox.simulator.prepare(formOne, payment()).send());
        const auto brought = resultOf(sandbox.simulator.bringIn(*receipt));
        QVERIFY(brought);
        QCOMPARE(brought->amount, 1'500'000);
        QCOMPARE(resultOf(sandbox.bench.store->transactionCount()).value(), 1);
        QCOMPARE(sandbox.bench.hub.server.count("/v1/transaction"), 0);
    }
    void bringsItInFromTheListWhenItsOwnAddressFails() {
        Sandbox sandbox;
        const qint64 now = sandbox.bench.clock.nowUtcMs();
        sandbox.listRows({row("t-2", now), row("t-1", now)});
        const auto receipt = resultOf(sandbox.simulator.prepare(formOne, payment()).send());
        const auto brought = resultOf(sandbox.simulator.bringIn(*receipt));
        QVERIFY(brought);
        QCOMPARE(brought->id.text, QStringLiteral("t-1"));
        QCOMPARE(resultOf(sandbox.bench.store->transactionCount()).value(), 1);
    }
    void saysWhenItIsInNeitherPlace() {
        Sandbox sandbox;
        sandbox.listRows({row("t-2", sandbox.bench.clock.nowUtcMs())});
        const auto receipt = resultOf(sandbox.simulator.prepare(formOne, payment()).send());
        COMPARE_KIND(resultOf(sandbox.simulator.bringIn(*receipt)), ErrorKind::NotFound);
        QCOMPARE(resultOf(sandbox.bench.store->transactionCount()).value(), 0);
    }

    void looksIntoALostAnswer_data() {
        QTest::addColumn<QJsonArray>("rows");
        QTest::addColumn<WriteCheck>("expected");
        const qint64 now = FakeClock().nowUtcMs();
        QTest::newRow("it is there") << QJsonArray{row("a", now)} << WriteCheck::Happened;
        QTest::newRow("later, among others")
            << QJsonArray{row("b", now + 9 * secondMs, 5), row("a", now + 3 * secondMs),
                          row("c", now - 90 * secondMs, 5)}
            << WriteCheck::Happened;
        QTest::newRow("nothing") << QJsonArray() << WriteCheck::DidNotHappen;
        QTest::newRow("another amount") << QJsonArray{row("a", now, 1)} << WriteCheck::DidNotHappen;
        QTest::newRow("two of them") << QJsonArray{row("a", now), row("b", now)} << WriteCheck::CannotTell;
        QTest::newRow("the same from before") << QJsonArray{row("a", now - 60 * secondMs)} << WriteCheck::CannotTell;
        QTest::newRow("a row that cannot be read")
            << QJsonArray{QJsonObject{{QStringLiteral("transaction_id"), 1}}} << WriteCheck::CannotTell;
        QJsonArray full;
        for (int number = 0; number < 100; ++number)
            full << row("n", now + secondMs, 7 + number);
        QTest::newRow("more than one page since") << full << WriteCheck::CannotTell;
        full[99] = row("n", now - 60 * secondMs, 7);
        QTest::newRow("a full page that reaches back") << full << WriteCheck::DidNotHappen;
    }
    void looksIntoALostAnswer() {
        QFETCH(QJsonArray, rows);
        QFETCH(WriteCheck, expected);
        Sandbox sandbox;
        const QString key = sandbox.sendInVain();
        QVERIFY(!key.isEmpty());
        sandbox.bench.clock.advance(10 * secondMs);
        sandbox.listRows(rows);
        const auto found = resultOf(sandbox.bench.writer.check(key));
        QVERIFY(found);
        QCOMPARE(static_cast<int>(*found), static_cast<int>(expected));
        if (expected != WriteCheck::Happened) return;
        const auto brought = resultOf(sandbox.simulator.bringIn({key, {}, 0, false}));
        QVERIFY(brought);
        QCOMPARE(brought->id.text, QStringLiteral("a"));
        QCOMPARE(resultOf(sandbox.bench.store->transactionCount()).value(), 1);
    }
    void tooSoonItCannotTell() {
        Sandbox sandbox;
        const QString key = sandbox.sendInVain();
        QCOMPARE(static_cast<int>(resultOf(sandbox.bench.writer.check(key)).value()),
                 static_cast<int>(WriteCheck::CannotTell));
    }
    void withoutTheServicesClockItCannotTell() {
        Sandbox sandbox;
        const QString key = sandbox.sendInVain();
        sandbox.bench.clock.advance(10 * secondMs);
        sandbox.list = data(QJsonArray(), {});
        QCOMPARE(static_cast<int>(resultOf(sandbox.bench.writer.check(key)).value()),
                 static_cast<int>(WriteCheck::CannotTell));
    }
    void theRowOfAnotherWriteIsNotTakenForIt() {
        Sandbox sandbox;
        QVERIFY(resultOf(sandbox.simulator.prepare(formOne, payment()).send()));  // made t-1
        const QString key = sandbox.sendInVain(formTwo);
        QVERIFY(!key.isEmpty());
        sandbox.bench.clock.advance(10 * secondMs);
        sandbox.listRows({row("t-1", FakeClock().nowUtcMs())});
        QCOMPARE(static_cast<int>(resultOf(sandbox.bench.writer.check(key)).value()),
                 static_cast<int>(WriteCheck::DidNotHappen));
    }
    void aListThatFailsIsAnError() {
        Sandbox sandbox;
        const QString key = sandbox.sendInVain();
        sandbox.list = ScriptedReply::json(404, "{}");
        COMPARE_KIND(resultOf(sandbox.bench.writer.check(key)), ErrorKind::NotFound);
    }

    void makesUpAPaymentCode() {
        Sandbox sandbox;
        sandbox.company = data(QJsonObject{
            {QStringLiteral("xid"), QStringLiteral("c-1")},
            {QStringLiteral("full_name"), QStringLiteral("A")},
            {QStringLiteral("configuration"), QJsonObject{{QStringLiteral("payment_code"), QStringLiteral("on")},
                                                          {QStringLiteral("payment_code_prefix"), QStringLiteral("sh")},
                                                          {QStringLiteral("payment_code_suffix_from"), 8},
                                                          {QStringLiteral("payment_code_suffix_to"), 10}}}});
        const auto code = resultOf(sandbox.simulator.samplePaymentCode({QStringLiteral("c-1")}));
        QVERIFY(code);
        QVERIFY2(QRegularExpression(QStringLiteral("^SH[0-9]{8}$")).match(*code).hasMatch(), qPrintable(*code));
        CompanyConfiguration off;
        off.paymentCodePrefix = QStringLiteral("SH");
        QVERIFY(samplePaymentCodeOf(off).isEmpty());
        off.paymentCodeEnabled = true;
        QCOMPARE(samplePaymentCodeOf(off).size(), 8);
        off.suffixLengthTo = 3;
        off.suffixLengthFrom = 2;
        QCOMPARE(samplePaymentCodeOf(off).size(), 5);
        off.paymentCodePrefix.clear();
        QVERIFY(samplePaymentCodeOf(off).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TransactionSimulatorTest)
#include "transactionsimulator_test.moc"
