// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/simulatetransactiondialog.h"

#include <QTest>

#include "app/sandbox/transactionsimulator.h"
#include "tests/support/simulateform.h"
#include "tests/support/writebench.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

BankAccount someAccount() {
    BankAccount account;
    account.xid.text = QStringLiteral("account-1");
    account.companyXid.text = QStringLiteral("company-1");
    account.bankName = QStringLiteral("MBBank");
    account.number = QStringLiteral("0011");
    return account;
}

/// The dialog in front of a server whose every byte the test decides.
struct Scripted {
    explicit Scripted(const ScriptedReply& reply) : bench(inTurn({reply})) {
        profile.environment = Environment::Sandbox;
        form.dialog->show();
        form.type(QStringLiteral("1,5tr"), QStringLiteral("Nguyễn Đạt trả nợ"));
    }
    ~Scripted() { delete form.dialog; }
    Profile profile;
    WriteBench bench;
    TransactionSimulator simulator{bench.hub.client, *bench.store, bench.writer, bench.clock};
    Form form{new SimulateTransactionDialog(simulator, someAccount(), WriteDesk{profile, bench.permission}, nullptr)};
};

}  // namespace

/// The form of a simulated transaction in front of answers of every kind.
class SimulateTransactionDialogTest : public QObject {
    Q_OBJECT
private slots:
    void whatCannotBeReadBackIsSaid() {
        // The write is answered; every reading after it is not.
        Scripted scripted(ScriptedReply::json(404, "{}"));
        scripted.bench.hub.server.setScript([](const ReceivedRequest& request) {
            if (request.path() == "/v1/token")
                return ScriptedReply::json(201, R"({"code":201,"access_token":"a","ttl":60000})");
            if (request.path() == "/v1/transaction/create")
                return ScriptedReply::json(200, R"({"code":201,"data":{"transaction_id":"t-1"}})");
            return ScriptedReply::json(404, "{}");
        });
        scripted.form.press("Continue…");
        QTest::mouseClick(visibleButton(scripted.form.confirmation(), QStringLiteral("Simulate it")), Qt::LeftButton);
        QTRY_VERIFY2(scripted.form.says("could not be read back"), qPrintable(words(scripted.form.dialog)));
        scripted.bench.hub.server.setScript([](const ReceivedRequest&) {
            return ScriptedReply::json(200, R"({"data":{"transaction_id":"t-1","amount":1500000,"transfer_type":"in",
                "transaction_date":"2026-11-25 10:00:00"}})");
        });
        scripted.form.press("Read it again");
        QTRY_VERIFY(scripted.form.says("The transaction has arrived: +1.500.000"));
        QCOMPARE(scripted.bench.hub.server.count("/v1/transaction/create"), 1);
    }
    void whatIsNotAnAmountGoesNowhere_data() {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << QStringLiteral("Enter an amount.");
        QTest::newRow("word") << QStringLiteral("abc") << QStringLiteral("This is not an amount.");
        QTest::newRow("ambiguous") << QStringLiteral("1,500") << QStringLiteral("read in two ways");
        QTest::newRow("decimals") << QStringLiteral("1500.50") << QStringLiteral("Only whole dong");
        QTest::newRow("nought") << QStringLiteral("0") << QStringLiteral("larger than 0");
        QTest::newRow("too large") << QStringLiteral("99999999999999999999") << QStringLiteral("too large");
    }
    void whatIsNotAnAmountGoesNowhere() {
        QFETCH(QString, amount);
        QFETCH(QString, says);
        Scripted scripted(ScriptedReply::json(200, "{}"));
        scripted.form.type(amount, QStringLiteral("noi dung"));
        scripted.form.press("Continue…");
        QVERIFY2(words(scripted.form.dialog).contains(says), qPrintable(words(scripted.form.dialog)));
        QVERIFY(!scripted.form.confirmation());
        QCOMPARE(scripted.form.line("Amount")->property("problem").toBool(), true);
    }
    void anEmptyContentGoesNowhere() {
        Scripted scripted(ScriptedReply::json(200, "{}"));
        scripted.form.line("Content")->clear();
        scripted.form.press("Continue…");
        QVERIFY(scripted.form.says("Enter what the transfer says."));
        QVERIFY(!scripted.form.confirmation());
    }

    void noFailureLosesWhatWasTyped_data() {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<QString>("says");
        QTest::newRow("400 content")
            << ScriptedReply::json(
                   400,
                   R"({"code":400,"message":"Dữ liệu không hợp lệ","errors":{"transaction_content":"Nội dung quá dài"}})")
            << QStringLiteral("Nội dung quá dài");
        QTest::newRow("400 amount") << ScriptedReply::json(
                                           400,
                                           R"({"status":400,"error":400,"messages":{"amount":"Số tiền không đúng"}})")
                                    << QStringLiteral("Số tiền không đúng");
        QTest::newRow("400 account") << ScriptedReply::json(
                                            400, R"({"message":"Sai","errors":{"bank_account_xid":"Không tồn tại"}})")
                                     << QStringLiteral("Bank account: Không tồn tại");
        QTest::newRow("401") << ScriptedReply::json(401, "{}") << QStringLiteral("access token was refused");
        QTest::newRow("403") << ScriptedReply::json(403, R"({"message":"Forbidden"})")
                             << QStringLiteral("on the sandbox only");
        QTest::newRow("404") << ScriptedReply::json(404, "{}") << QStringLiteral("Not found");
        QTest::newRow("405") << ScriptedReply::json(405, "{}") << QStringLiteral("Not supported by this address");
        QTest::newRow("413") << ScriptedReply::json(413, "{}") << QStringLiteral("Too large");
        QTest::newRow("429") << ScriptedReply::json(429, "{}", "Retry-After: 600\r\n")
                             << QStringLiteral("Too many requests");
        QTest::newRow("500") << ScriptedReply::json(500, R"({"message":"Lỗi máy chủ"})")
                             << QStringLiteral("Lỗi máy chủ");
        QTest::newRow("503") << ScriptedReply::json(503, R"({"message":"Bảo trì"})") << QStringLiteral("Bảo trì");
        QTest::newRow("block page") << ScriptedReply::html(403, "<html><title>Blocked</title></html>")
                                    << QStringLiteral("Blocked before the service");
        QTest::newRow("cut body") << ScriptedReply::json(200, "{\"code\":201,\"da") << QString();
        QTest::newRow("no answer") << ScriptedReply::nothing() << QString();
    }
    void noFailureLosesWhatWasTyped() {
        QFETCH(ScriptedReply, reply);
        QFETCH(QString, says);
        Scripted scripted(reply);
        scripted.form.press("Continue…");
        QVERIFY(scripted.form.confirmation());
        QTest::mouseClick(visibleButton(scripted.form.confirmation(), QStringLiteral("Simulate it")), Qt::LeftButton);
        const bool unknown = says.isEmpty();
        const QString way = unknown ? QStringLiteral("Close") : QStringLiteral("Back");
        QTRY_VERIFY_WITH_TIMEOUT(visibleButton(scripted.form.confirmation(), way), 20'000);
        QCOMPARE(visibleButton(scripted.form.confirmation(), QStringLiteral("Check")) != nullptr, unknown);
        QTest::mouseClick(visibleButton(scripted.form.confirmation(), way), Qt::LeftButton);
        QVERIFY(!scripted.form.confirmation());
        QVERIFY2(words(scripted.form.dialog).contains(says), qPrintable(words(scripted.form.dialog)));
        QCOMPARE(scripted.form.line("Amount")->text(), QStringLiteral("1,5tr"));
        QCOMPARE(scripted.form.line("Content")->text(), QStringLiteral("Nguyễn Đạt trả nợ"));
        QVERIFY(scripted.form.button("Continue…")->isEnabled());
    }
    void theFieldThatTheServiceNamesSaysIt() {
        Scripted scripted(ScriptedReply::json(
            400, R"({"message":"Sai","errors":{"transaction_content":"Nội dung bị cấm","amount":"Số tiền lạ"}})"));
        scripted.form.press("Continue…");
        QTest::mouseClick(visibleButton(scripted.form.confirmation(), QStringLiteral("Simulate it")), Qt::LeftButton);
        QTRY_VERIFY(visibleButton(scripted.form.confirmation(), QStringLiteral("Back")));
        QTest::mouseClick(visibleButton(scripted.form.confirmation(), QStringLiteral("Back")), Qt::LeftButton);
        QCOMPARE(scripted.form.line("Content")->accessibleDescription(), QStringLiteral("Nội dung bị cấm"));
        QCOMPARE(scripted.form.line("Amount")->accessibleDescription(), QStringLiteral("Số tiền lạ"));
        QTest::keyClicks(scripted.form.line("Content"), QStringLiteral("x"));
        QVERIFY(scripted.form.line("Content")->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(SimulateTransactionDialogTest)
#include "simulatetransactiondialog_test.moc"
