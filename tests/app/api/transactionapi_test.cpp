// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transactionapi.h"

#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_await.h"
#include "tests/support/api_contract.h"

using namespace bankhub;
using namespace bankhub::test;

class TransactionApiTest : public QObject {
    Q_OBJECT

private slots:
    void listOfTheContract();
    void detailOfTheContract();
    void simulatedOfTheContract();
    void emptyLists_data();
    void emptyLists();
    void brokenLists_data();
    void brokenLists();
    void bothFormsOfPaging_data();
    void bothFormsOfPaging();
    void membersOfAnyKind_data();
    void membersOfAnyKind();
    void unreadableRows_data();
    void unreadableRows();
    void unreadableRowsHideNoOther();
    void directions_data();
    void directions();
    void deliveries_data();
    void deliveries();
    void optionalMembersMayBeAnything_data();
    void optionalMembersMayBeAnything();
    void textsAreKeptExactly();
};

namespace {
Result<ListPage<Transaction>> list(const QJsonValue& root) {
    return api::transactionList({}, 1).decode(root);
}

/// The first row of the contract's list with one member changed.
Result<ListPage<Transaction>> listWith(const char* member, const QJsonValue& value) {
    return list(
        withMember(contractSample(QStringLiteral("listTransactions.page")), QString::fromLatin1(member), value));
}

QJsonValue anything(const QByteArray& json) {
    return json.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                          : parsed("{\"v\":" + json + '}').toObject().value(QLatin1String("v"));
}
}  // namespace

void TransactionApiTest::listOfTheContract() {
    const auto page = list(contractSample(QStringLiteral("listTransactions.page")));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    QVERIFY(page->unreadable.isEmpty());
    QCOMPARE(page->info.page, std::optional<qint64>(1));
    QCOMPARE(page->info.perPage, std::optional<qint64>(20));
    QCOMPARE(page->info.total, std::optional<qint64>(2));
    QCOMPARE(page->info.pageCount, std::optional<qint64>(1));
    QCOMPARE(page->info.hasMore, std::optional<bool>());

    Transaction expected;
    expected.id.text = QStringLiteral("1c9e2f40-c5d2-11f0-b21a-a6006ab65aca");
    expected.timeUtcMs = vietnamtime::startOfDay(QDate(2026, 11, 20)) + (14 * 3600 + 2 * 60 + 51) * 1000;
    expected.bankAccountXid.text = QStringLiteral("91e4d7c6-a02e-11f0-8c33-52c7e9b4f41b");
    expected.companyXid.text = QStringLiteral("5b0c2f1a-9d41-11f0-8c33-52c7e9b4f41b");
    expected.bankName = QStringLiteral("MBBank");
    expected.accountNumber = QStringLiteral("0386112233445");
    expected.referenceNumber = QStringLiteral("FT26324118207431");
    expected.direction = Direction::In;
    expected.amount = 1'850'000;
    expected.content = QStringLiteral("SH240817 thanh toan don hang");
    expected.paymentCode = QStringLiteral("SH240817");
    expected.webhookSuccess = 1;
    QCOMPARE(page->rows.first(), expected);
    QVERIFY(page->rows.first().virtualAccount.isNull());
    QCOMPARE(page->rows.last().direction, Direction::Out);
    QVERIFY(page->rows.last().paymentCode.isNull());
    QCOMPARE(page->rows.last().webhookSuccess, std::optional<qint64>(0));
}

void TransactionApiTest::detailOfTheContract() {
    const auto decode = api::transactionDetail({QStringLiteral("x")}).decode;
    const auto transaction = decode(contractSample(QStringLiteral("getTransaction.viaVa")));
    QVERIFY(transaction);
    QCOMPARE(transaction->virtualAccount, QStringLiteral("963869SONGHAN01"));
    QCOMPARE(transaction->virtualAccountXid, QStringLiteral("d0a1b2c3-a9b2-11f0-8c33-52c7e9b4f41b"));
    QCOMPARE(transaction->amount, Dong(95'000));
    // Flat instead of under data.
    const QJsonObject flat = contractSample(QStringLiteral("getTransaction.viaVa")).toObject();
    QCOMPARE(*decode(flat.value(QLatin1String("data"))), *transaction);
    COMPARE_KIND(decode(parsed(R"({"data":null})")), ErrorKind::BadReply);
    COMPARE_KIND(decode(QJsonValue()), ErrorKind::BadReply);
    COMPARE_KIND(decode(withMember(flat, QStringLiteral("amount"), QStringLiteral("1.850.000"))), ErrorKind::BadReply);
}

void TransactionApiTest::simulatedOfTheContract() {
    const auto decode = api::simulateTransaction({}).decode;
    QCOMPARE(decode(contractSample(QStringLiteral("createMockTransaction.created")))->text,
             QStringLiteral("1c9e2f40-c5d2-11f0-b21a-a6006ab65aca"));
    QCOMPARE(decode(parsed(R"({"transaction_id":17})"))->text, QStringLiteral("17"));
    COMPARE_KIND(decode(parsed(R"({"data":{}})")), ErrorKind::BadReply);
}

void TransactionApiTest::emptyLists_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("contract") << contractText(QStringLiteral("listTransactions.empty"));
    for (const char* json : {"{}", R"({"data":null})", R"({"data":[],"meta":null})", R"({"data":""})", R"({"data":{}})",
                             R"({"meta":[]})", "[]", R"({"code":200,"message":"ok"})"})
        QTest::newRow(json) << QByteArray(json);
}

void TransactionApiTest::emptyLists() {
    QFETCH(QByteArray, json);
    const auto page = list(parsed(json));
    QVERIFY(page);
    QVERIFY(page->isEmpty());
}

void TransactionApiTest::brokenLists_data() {
    QTest::addColumn<QJsonValue>("root");
    QTest::newRow("no body") << QJsonValue();
    QTest::newRow("text") << QJsonValue(QStringLiteral("ok"));
    QTest::newRow("data is a number") << parsed(R"({"data":5})");
    QTest::newRow("data is a text") << parsed(R"({"data":"none"})");
    QTest::newRow("data is an object") << parsed(R"({"data":{"a":1}})");
}

void TransactionApiTest::brokenLists() {
    QFETCH(QJsonValue, root);
    COMPARE_KIND(list(root), ErrorKind::BadReply);
}

void TransactionApiTest::bothFormsOfPaging_data() {
    QTest::addColumn<QByteArray>("meta");
    QTest::newRow("transaction list") << QByteArray(R"({"page":2,"per_page":50,"total":120,"total_pages":3})");
    QTest::newRow("other lists") << QByteArray(R"({"current_page":2,"per_page":50,"total":120,"page_count":3})");
    QTest::newRow("texts") << QByteArray(R"({"page":"2","per_page":"50","total":"120","total_pages":"3"})");
    QTest::newRow("both, one null") << QByteArray(
        R"({"page":null,"current_page":2,"per_page":50,"total":120,"page_count":3,"total_pages":""})");
}

void TransactionApiTest::bothFormsOfPaging() {
    QFETCH(QByteArray, meta);
    const PageInfo info = list(parsed("{\"data\":[],\"meta\":" + meta + '}'))->info;
    QCOMPARE(info.page, std::optional<qint64>(2));
    QCOMPARE(info.perPage, std::optional<qint64>(50));
    QCOMPARE(info.total, std::optional<qint64>(120));
    QCOMPARE(info.pageCount, std::optional<qint64>(3));
    for (const char* more : {R"("1")", "1", "true"})
        QCOMPARE(list(parsed("{\"meta\":{\"has_more\":" + QByteArray(more) + "}}"))->info.hasMore,
                 std::optional<bool>(true));
}

void TransactionApiTest::membersOfAnyKind_data() {
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("amount as text") << QByteArray("amount") << QByteArray("\"1850000\"");
    QTest::newRow("amount with decimals") << QByteArray("amount") << QByteArray("\"1850000.00\"");
    QTest::newRow("amount as double") << QByteArray("amount") << QByteArray("1850000.0");
    QTest::newRow("date as ISO") << QByteArray("transaction_date") << QByteArray("\"2026-11-20T14:02:51+07:00\"");
    QTest::newRow("date as Unix time") << QByteArray("transaction_date") << QByteArray("1795158171");
    QTest::newRow("direction") << QByteArray("transfer_type") << QByteArray("\"CREDIT\"");
    QTest::newRow("delivered") << QByteArray("webhook_success") << QByteArray("true");
    QTest::newRow("delivered as text") << QByteArray("webhook_success") << QByteArray("\"1\"");
}

void TransactionApiTest::membersOfAnyKind() {
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, json);
    const Transaction expected = list(contractSample(QStringLiteral("listTransactions.page")))->rows.first();
    const auto page = listWith(member, anything(json));
    QVERIFY(page->unreadable.isEmpty());
    QCOMPARE(page->rows.first(), expected);
}

void TransactionApiTest::unreadableRows_data() {
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* member, const char* json) {
        QTest::addRow("%s %s", member, json) << QByteArray(member) << QByteArray(json);
    };
    for (const char* json : {"", "null", "\"\"", "\"  \"", "{}"})
        row("transaction_id", json);
    for (const char* json :
         {"", "null", "\"\"", "\"yesterday\"", "\"0000-00-00 00:00:00\"", "\"2026-02-30 10:00:00\"", "[]"})
        row("transaction_date", json);
    for (const char* json :
         {"", "null", "\"\"", "\"1.850.000\"", "\"1,850\"", "0.5", "1e30", "\"abc\"", "-5", "\"-5\"", "true"})
        row("amount", json);
}

void TransactionApiTest::unreadableRows() {
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, json);
    const auto page = listWith(member, anything(json));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->unreadable.size(), 1);
    const UnreadableRow row = page->unreadable.first();
    QVERIFY2(row.reason.contains(member == "transaction_id" ? QStringLiteral("transaction_id")
                                                            : QString::fromLatin1(member)),
             qPrintable(row.reason));
    if (member != "transaction_id") QCOMPARE(row.identifier, QStringLiteral("1c9e2f40-c5d2-11f0-b21a-a6006ab65aca"));
}

void TransactionApiTest::unreadableRowsHideNoOther() {
    const QByteArray good = R"({"transaction_id":"t","transaction_date":"2026-11-20 14:02:51","amount":1})";
    const auto page = list(parsed("{\"data\":[null,5,\"x\",[]," + good + ",{}," + good + "]}"));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->unreadable.size(), 5);
}

void TransactionApiTest::directions_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Direction>("direction");
    for (const char* in : {"\"in\"", "\"credit\"", "\"IN\"", "\" Credit \""})
        QTest::newRow(in) << QByteArray(in) << Direction::In;
    for (const char* out : {"\"out\"", "\"debit\"", "\"OUT\""})
        QTest::newRow(out) << QByteArray(out) << Direction::Out;
    for (const char* other : {"\"fee\"", "null", "\"\"", "1", "{}"})
        QTest::newRow(other) << QByteArray(other) << Direction::Unknown;
    QTest::newRow("absent") << QByteArray() << Direction::Unknown;
}

void TransactionApiTest::directions() {
    QFETCH(QByteArray, json);
    const auto page = listWith("transfer_type", anything(json));
    QCOMPARE(page->rows.size(), 2);
    QTEST(page->rows.first().direction, "direction");
}

void TransactionApiTest::deliveries_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::newRow("count") << QByteArray("8") << 8;
    QTest::newRow("text") << QByteArray("\"0\"") << 0;
    QTest::newRow("flag") << QByteArray("false") << 0;
    QTest::newRow("word") << QByteArray("\"true\"") << 1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void TransactionApiTest::deliveries() {
    QFETCH(QByteArray, json);
    QTEST(int(listWith("webhook_success", anything(json))->rows.first().webhookSuccess.value_or(-1)), "count");
}

void TransactionApiTest::optionalMembersMayBeAnything_data() {
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"null", "\"\"", "{}", "[]", "[{}]", "5", "1.5", "true", "99999999999999999999"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("absent") << QByteArray();
}

void TransactionApiTest::optionalMembersMayBeAnything() {
    QFETCH(QByteArray, json);
    for (const char* member :
         {"bank_account_xid", "company_xid", "brand_name", "account_number", "va", "va_xid", "reference_number",
          "transfer_type", "transaction_content", "payment_code", "webhook_success", "something_new"}) {
        const auto page = listWith(member, anything(json));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
    }
}

void TransactionApiTest::textsAreKeptExactly() {
    // Blanks, line ends, decomposed accents: a finance team compares these with bank statements.
    const QString content = QStringLiteral("  thanh toán \n\tđơn  hàng e\u0301 ");
    QCOMPARE(listWith("transaction_content", content)->rows.first().content, content);
    QCOMPARE(listWith("account_number", QStringLiteral("0000123"))->rows.first().accountNumber,
             QStringLiteral("0000123"));
    QCOMPARE(listWith("account_number", 22446688)->rows.first().accountNumber, QStringLiteral("22446688"));
    QVERIFY(!listWith("va", QString(QLatin1String("")))->rows.first().virtualAccount.isNull());
}

QTEST_GUILESS_MAIN(TransactionApiTest)
#include "transactionapi_test.moc"
