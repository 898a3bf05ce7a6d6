// SPDX-License-Identifier: GPL-3.0-or-later
// What is not JSON, what is JSON and not an answer, and rows that cannot be understood: every decoder refuses or names
// them, none guesses.
#include <QTest>
#include <functional>

#include "app/api/bankaccountapi.h"
#include "app/api/companyapi.h"
#include "app/api/errorbody.h"
#include "app/api/jsonfields.h"
#include "app/api/linktokenapi.h"
#include "app/api/merchantapi.h"
#include "app/api/transactionapi.h"
#include "app/api/webhookapi.h"
#include "tests/support/api_await.h"
#include "tests/support/api_contract.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

struct Decoder {
    const char* sample;                                 ///< an answer of the contract that it understands
    bool needsAnIdentifier;                             ///< an answer without one is no answer
    std::function<QString(const QByteArray&)> outcome;  ///< "no error", "bad-reply"
};

template <typename T>
Decoder decoder(const char* sample, bool needsAnIdentifier, const Endpoint<T>& endpoint) {
    return {sample, needsAnIdentifier, [decode = endpoint.decode](const QByteArray& body) {
                const Result<QJsonValue> root = json::parse(body);
                return root ? kindOf(decode(*root)) : kindOf(root);
            }};
}

QList<Decoder> decoders() {
    const QString text = QStringLiteral("x");
    return {
        decoder("listCompanies.page", false, api::companyList(1)),
        decoder("getCompany.configured", true, api::companyDetail({text})),
        decoder("createCompany.created", true, api::createCompany(text, text)),
        decoder("getCompanyCounter.twoDays", false, api::companyCounter({text})),
        decoder("listBankAccounts.page", false, api::bankAccountList(1)),
        decoder("getBankAccount.withVa", true, api::bankAccountDetail({text})),
        decoder("listTransactions.page", false, api::transactionList({}, 1)),
        decoder("getTransaction.viaVa", true, api::transactionDetail({text})),
        decoder("createMockTransaction.created", true, api::simulateTransaction({})),
        decoder("createLinkToken.created", true, api::createLinkToken({})),
        decoder("getLinkToken.finished", true, api::linkTokenDetail(text)),
        decoder("getMerchantConfig.configured", false, api::merchantConfig()),
        decoder("getMerchantCounter.range", false, api::merchantCounter({}, {})),
        decoder("getWebhook.configured", false, api::webhook()),
    };
}

/// A list answer with one good row before and after this one.
ListPage<Transaction> pageWith(const QByteArray& row) {
    const QByteArray good = R"({"transaction_id":"good","transaction_date":"2026-11-20 10:00:00","amount":5})";
    const Result<QJsonValue> root = json::parse("{\"data\":[" + good + ',' + row + ',' + good + "]}");
    return root ? api::transactionList({}, 1).decode(*root).value_or(ListPage<Transaction>()) : ListPage<Transaction>();
}

QByteArray rowWith(const char* member, const QByteArray& value) {
    QByteArray row = R"({"transaction_id":"t","transaction_date":"2026-11-20 10:00:00","amount":7,)";
    row.replace('"' + QByteArray(member) + "\":", "\"was_" + QByteArray(member) + "\":");
    return row + '"' + member + "\":" + value + '}';
}

}  // namespace

class HostileJsonTest : public QObject {
    Q_OBJECT

private slots:
    void everyCutIsRefused();
    void malformed_data();
    void malformed();
    void anotherAnswerIsRefused_data();
    void anotherAnswerIsRefused();
    void amounts_data();
    void amounts();
    void identifiers_data();
    void identifiers();
    void wordsAreMadeHarmless_data();
    void wordsAreMadeHarmless();
    void largeTexts();
    void errorBodies_data();
    void errorBodies();
};

void HostileJsonTest::everyCutIsRefused() {
    int tried = 0;
    for (const Decoder& decoder : decoders()) {
        const QByteArray whole = contractText(QLatin1String(decoder.sample)).trimmed();
        QCOMPARE(decoder.outcome(whole), QStringLiteral("no error"));
        for (qsizetype length = 1; length < whole.size(); ++length, ++tried)
            if (decoder.outcome(whole.left(length)) != QLatin1String("bad-reply"))
                QFAIL(
                    qPrintable(QStringLiteral("%1 cut after %2 bytes").arg(QLatin1String(decoder.sample)).arg(length)));
    }
    QVERIFY(tried > 5000);
}

void HostileJsonTest::malformed_data() {
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& body) { QTest::newRow(name) << body; };
    row("words", "It works!");
    row("page", "<!DOCTYPE html><html></html>");
    row("deep lists", QByteArray(200'000, '['));
    row("deep closed lists", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    row("deep objects", QByteArray("{\"a\":").repeated(100'000));
    row("deep under data", "{\"data\":" + QByteArray(5'000, '[') + QByteArray(5'000, ']') + '}');
    row("two documents", "{\"data\":[]}{\"data\":[]}");
    row("words after it", "{\"data\":[]}x");
    row("NUL after it", QByteArray("{\"data\":[]}\0", 12));
    row("NUL inside", QByteArray("{\"data\":\0[]}", 12));
    row("trailing comma", "{\"data\":[],}");
    row("comment", "{\"data\":[]/* */}");
    row("single quotes", "{'data':[]}");
    row("bare words", "{data:[]}");
    row("NaN", "{\"data\":[],\"amount\":NaN}");
    row("Infinity", "{\"data\":[],\"amount\":-Infinity}");
    row("hexadecimal", "{\"data\":[],\"amount\":0x10}");
    row("plus", "{\"data\":[],\"amount\":+1}");
    row("invalid UTF-8", "{\"data\":[],\"name\":\"\xFF\xFE\"}");
    row("overlong UTF-8", "{\"data\":[],\"name\":\"\xC0\xAF\"}");
    row("surrogate in UTF-8", "{\"data\":[],\"name\":\"\xED\xA0\x80\"}");
    row("cut UTF-8", "{\"data\":[],\"name\":\"\xE1\xBA\"}");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6));
    row("half an escape", "{\"data\":[],\"name\":\"\\u12\"}");
}

void HostileJsonTest::malformed() {
    QFETCH(QByteArray, body);
    for (const Decoder& decoder : decoders())
        QVERIFY2(decoder.outcome(body) == QLatin1String("bad-reply"), decoder.sample);
    QVERIFY(!api::readErrorBody(body).isJson);
}

void HostileJsonTest::anotherAnswerIsRefused_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray("  \n");
    QTest::newRow("text") << QByteArray("\"ok\"");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("gateway") << QByteArray(R"({"status":"ok"})");
    QTest::newRow("error with status 200") << QByteArray(R"({"code":500,"message":"Lỗi hệ thống"})");
    QTest::newRow("text in data") << QByteArray(R"({"data":"maintenance"})");
    QTest::newRow("number in data") << QByteArray(R"({"data":7})");
}

void HostileJsonTest::anotherAnswerIsRefused() {
    // A list that is taken for empty would empty the cache; an object without its identifier is nobody's.
    QFETCH(QByteArray, body);
    for (const Decoder& decoder : decoders()) {
        const bool isList = QByteArray(decoder.sample).startsWith("list");
        if (isList || decoder.needsAnIdentifier)
            QVERIFY2(decoder.outcome(body) == QLatin1String("bad-reply"), decoder.sample);
    }
}

void HostileJsonTest::amounts_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("dong");  // -1: the row is listed as unreadable
    const auto row = [](const char* json, qint64 dong) { QTest::newRow(json) << QByteArray(json) << dong; };
    row("0", 0);
    row("-0", 0);
    row("-0.0", 0);
    row("1e3", 1000);
    row("2525493.00", 2'525'493);
    row("\"2525493.00\"", 2'525'493);
    row("\"12\"", 12);
    row("9007199254740993", 9'007'199'254'740'993);
    row("9223372036854775807", 9'223'372'036'854'775'807);
    for (const char* refused : {"9223372036854775808",
                                "99999999999999999999999",
                                "1e400",
                                "-1e400",
                                "1e19",
                                "1.5",
                                "0.1",
                                "-1",
                                "\"-1\"",
                                "\"1e3\"",
                                "\"1,000\"",
                                "\"1.000.000\"",
                                "\"0x10\"",
                                "\"1 000\"",
                                "\"\xEF\xBC\x91\xEF\xBC\x92\"",
                                "\"\xD9\xA3\"",
                                "\"5\\u0000\"",
                                "\"NaN\"",
                                "\"Infinity\"",
                                "\"\"",
                                "null",
                                "true",
                                "[5]",
                                "{}",
                                "{\"a\":5}"})
        row(refused, -1);
}

void HostileJsonTest::amounts() {
    QFETCH(QByteArray, json);
    QFETCH(qint64, dong);
    const ListPage<Transaction> page = pageWith(rowWith("amount", json));
    if (page.rows.isEmpty() && dong < 0) return;  // the whole answer is refused, which hides nothing
    QCOMPARE(page.rows.size(), dong < 0 ? 2 : 3);
    QCOMPARE(page.unreadable.size(), dong < 0 ? 1 : 0);
    if (dong >= 0) QCOMPARE(page.rows.at(1).amount, dong);
}

void HostileJsonTest::identifiers_data() {
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"\"\"", "\"   \"", "null", "[]", "{}", "[\"t\"]", "1e400", "1.5e300", "\"a\\u0000b\"",
                             "\"a\\nb\"", "\"\\u202et\""})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("a megabyte") << QByteArray('"' + QByteArray(1'000'000, 'x') + '"');
}

void HostileJsonTest::identifiers() {
    QFETCH(QByteArray, json);
    const ListPage<Transaction> page = pageWith(rowWith("transaction_id", json));
    if (page.rows.isEmpty()) return;  // refused as a whole
    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(page.unreadable.size(), 1);
    QVERIFY(page.unreadable.first().reason.size() < 200);
}

void HostileJsonTest::wordsAreMadeHarmless_data() {
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("line");
    const QString replaced(QChar::ReplacementCharacter);
    const auto row = [](const char* name, const QString& received, const QString& line) {
        QTest::newRow(name) << received << line;
    };
    row("Vietnamese", QStringLiteral("Công ty TNHH Đại Phúc"), QStringLiteral("Công ty TNHH Đại Phúc"));
    row("emoji with joiners", QStringLiteral("👩‍👩‍👧"), QStringLiteral("👩‍👩‍👧"));
    row("Arabic", QStringLiteral("شركة"), QStringLiteral("شركة"));
    row("markup", QStringLiteral("<b>x</b>&amp;"), QStringLiteral("<b>x</b>&amp;"));
    row("override", QStringLiteral("A\u202E0001"), QStringLiteral("A") + replaced + QStringLiteral("0001"));
    row("isolate", QStringLiteral("A\u2067B\u2069"), QStringLiteral("A%1B%1").arg(replaced));
    row("marks", QStringLiteral("\u200FA\u200E\u061C"), QStringLiteral("%1A%1%1").arg(replaced));
    row("escape", QStringLiteral("\u001B[31mA"), replaced + QStringLiteral("[31mA"));
    row("bell and delete", QStringLiteral("\u0007\u007F\u0085"), QStringLiteral("%1%1%1").arg(replaced));
    row("NUL", QString(QChar(u'\0')) + QLatin1Char('A'), replaced + QLatin1Char('A'));
    row("lines", QStringLiteral("A\nB\r\nC\tD\u2028E"), QStringLiteral("A B  C D E"));
    row("byte order marks", QStringLiteral("\uFEFF\uFEFFA\uFEFF"), QStringLiteral("%1%1A%1").arg(replaced));
    row("half a pair", QString(QChar(0xD83D)) + QLatin1Char('A') + QChar(0xDE00),
        replaced + QLatin1Char('A') + replaced);
}

void HostileJsonTest::wordsAreMadeHarmless() {
    QFETCH(QString, received);
    QFETCH(QString, line);
    QCOMPARE(json::line(received), line);
    // The rest reads the same over the wire.
    QCOMPARE(json::text(received), received);
}

void HostileJsonTest::largeTexts() {
    const QByteArray megabyte(1'000'000, 'x');
    const ListPage<Transaction> page = pageWith(rowWith("transaction_content", '"' + megabyte + '"'));
    QCOMPARE(page.rows.size(), 3);
    QCOMPARE(page.rows.at(1).content.size(), 10'001);
    QVERIFY(page.rows.at(1).content.endsWith(QChar(0x2026)));
    const auto company = api::companyDetail({QStringLiteral("x")})
                             .decode(parsed("{\"data\":{\"xid\":\"c\",\"full_name\":\"" + megabyte + "\"}}"));
    QCOMPARE(company->fullName.size(), 1001);
}

void HostileJsonTest::errorBodies_data() {
    QTest::addColumn<QByteArray>("body");
    const QByteArray megabyte(1'000'000, 'x');
    QTest::newRow("a megabyte") << QByteArray("{\"message\":\"" + megabyte + "\"}");
    QTest::newRow("ten thousand fields") << [] {
        QByteArray body = "{\"errors\":{";
        for (int number = 0; number < 10'000; ++number)
            body += "\"field" + QByteArray::number(number) + "\":[\"sai\"],";
        return QByteArray(body.chopped(1) + "}}");
    }();
    QTest::newRow("deep") << QByteArray("{\"errors\":" + QByteArray("{\"a\":").repeated(900) + "\"x\"" +
                                        QByteArray(900, '}') + '}');
}

void HostileJsonTest::errorBodies() {
    QFETCH(QByteArray, body);
    const api::ErrorBody read = api::readErrorBody(body);
    QVERIFY(read.isJson);
    QVERIFY(read.text.size() <= 2000);
    QVERIFY(read.fields.size() <= 100);
}

QTEST_GUILESS_MAIN(HostileJsonTest)
#include "hostilejson_test.moc"
