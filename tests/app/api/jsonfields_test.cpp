// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonfields.h"

#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_contract.h"

using namespace bankhub;
using namespace bankhub::test;

class JsonFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void nullIsNotEmpty();
    void integers_data();
    void integers();
    void flags_data();
    void flags();
    void money_data();
    void money();
    void times_data();
    void times();
    void listsOfTexts_data();
    void listsOfTexts();
    void payloads();
    void bodies();
};

namespace {
/// The value of {"v": ...}.
QJsonValue value(const QByteArray& json) {
    return parsed("{\"v\":" + json + '}').toObject().value(QLatin1String("v"));
}
const QByteArray absent;

QJsonValue fetched() {
    QFETCH(QByteArray, json);
    return json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : value(json);
}
constexpr qint64 none = -999;
}  // namespace

void JsonFieldsTest::texts_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QByteArray(R"(" Bếp Nhà Lụa ")") << QStringLiteral(" Bếp Nhà Lụa ");
    QTest::newRow("whole number") << QByteArray("22446688") << QStringLiteral("22446688");
    QTest::newRow("large whole number") << QByteArray("9007199254740993") << QStringLiteral("9007199254740993");
    QTest::newRow("largest whole number") << QByteArray("9223372036854775807") << QStringLiteral("9223372036854775807");
    QTest::newRow("inexact number") << QByteArray("38611223344556677889900") << QString();
    QTest::newRow("fraction") << QByteArray("1.5") << QStringLiteral("1.5");
    QTest::newRow("true") << QByteArray("true") << QStringLiteral("true");
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("object") << QByteArray("{}") << QString();
    QTest::newRow("list") << QByteArray("[]") << QString();
    QTest::newRow("absent") << absent << QString();
}

void JsonFieldsTest::texts() {
    QTEST(json::text(fetched()), "expected");
}

void JsonFieldsTest::nullIsNotEmpty() {
    QVERIFY(json::text(value("null")).isNull());
    QVERIFY(json::text(QJsonValue(QJsonValue::Undefined)).isNull());
    QVERIFY(!json::text(value("\"\"")).isNull());
    QVERIFY(json::text(value("\"\"")).isEmpty());
}

void JsonFieldsTest::integers_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("number") << QByteArray("58") << qint64(58);
    QTest::newRow("digits") << QByteArray("\" 58 \"") << qint64(58);
    QTest::newRow("whole double") << QByteArray("58.0") << qint64(58);
    QTest::newRow("exact") << QByteArray("9007199254740993") << Q_INT64_C(9007199254740993);
    QTest::newRow("true") << QByteArray("true") << qint64(1);
    QTest::newRow("fraction") << QByteArray("58.5") << none;
    QTest::newRow("words") << QByteArray("\"many\"") << none;
    QTest::newRow("empty") << QByteArray("\"\"") << none;
    QTest::newRow("null") << QByteArray("null") << none;
    QTest::newRow("absent") << absent << none;
}

void JsonFieldsTest::integers() {
    QTEST(json::integer(fetched()).value_or(none), "expected");
}

void JsonFieldsTest::flags_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("expected");
    for (const char* yes : {"\"1\"", "1", "true", "\"true\"", "\"on\"", "\"ON\"", "2"})
        QTest::newRow(yes) << QByteArray(yes) << 1;
    for (const char* no : {"\"0\"", "0", "false", "\"false\"", "\"off\"", "0.0"})
        QTest::newRow(no) << QByteArray(no) << 0;
    for (const char* unknown : {"null", "\"\"", "\"perhaps\"", "{}", "[1]"})
        QTest::newRow(unknown) << QByteArray(unknown) << -1;
    QTest::newRow("absent") << absent << -1;
}

void JsonFieldsTest::flags() {
    const auto flag = json::flag(fetched());
    QTEST(flag ? int(*flag) : -1, "expected");
}

void JsonFieldsTest::money_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("number") << QByteArray("1850000") << qint64(1'850'000);
    QTest::newRow("text") << QByteArray("\"1850000\"") << qint64(1'850'000);
    QTest::newRow("text with decimals") << QByteArray("\"2525493.00\"") << qint64(2'525'493);
    QTest::newRow("number with decimals") << QByteArray("2525493.00") << qint64(2'525'493);
    QTest::newRow("above 2^53") << QByteArray("9007199254740993") << Q_INT64_C(9007199254740993);
    QTest::newRow("zero") << QByteArray("\"0.00\"") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-5);
    QTest::newRow("dots as thousands") << QByteArray("\"1.850.000\"") << none;
    QTest::newRow("one dot as thousands") << QByteArray("\"1.850\"") << none;
    QTest::newRow("fraction") << QByteArray("0.5") << none;
    QTest::newRow("fraction as text") << QByteArray("\"10.50\"") << none;
    QTest::newRow("inexact") << QByteArray("1e30") << none;
    QTest::newRow("flag") << QByteArray("true") << none;
    QTest::newRow("empty") << QByteArray("\"\"") << none;
    QTest::newRow("null") << QByteArray("null") << none;
    QTest::newRow("absent") << absent << none;
}

void JsonFieldsTest::money() {
    QTEST(json::money(fetched()).value_or(none), "expected");
}

void JsonFieldsTest::times_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const QString same = QStringLiteral("2026-11-20 14:02:51");
    QTest::newRow("contract") << QByteArray("\"2026-11-20 14:02:51\"") << same;
    QTest::newRow("iso") << QByteArray("\"2026-11-20T14:02:51+07:00\"") << same;
    QTest::newRow("utc") << QByteArray("\"2026-11-20T07:02:51Z\"") << same;
    QTest::newRow("unix seconds") << QByteArray("1795158171") << same;
    QTest::newRow("unix seconds as text") << QByteArray("\"1795158171\"") << same;
    QTest::newRow("unix milliseconds") << QByteArray("1795158171000") << same;
    QTest::newRow("zero date") << QByteArray("\"0000-00-00 00:00:00\"") << QString();
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("flag") << QByteArray("true") << QString();
    QTest::newRow("absent") << absent << QString();
}

void JsonFieldsTest::times() {
    const auto time = json::time(fetched());
    QTEST(time ? vietnamtime::toContractText(*time) : QString(), "expected");
}

void JsonFieldsTest::listsOfTexts_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("list") << QByteArray(R"(["a","b"])") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("numbers") << QByteArray(R"([1,null,{},"b"])")
                             << QStringList{QStringLiteral("1"), QStringLiteral("b")};
    QTest::newRow("one text") << QByteArray(R"("*")") << QStringList{QStringLiteral("*")};
    QTest::newRow("empty text") << QByteArray(R"("")") << QStringList();
    QTest::newRow("empty") << QByteArray("[]") << QStringList();
    QTest::newRow("null") << QByteArray("null") << QStringList();
    QTest::newRow("object") << QByteArray("{}") << QStringList();
}

void JsonFieldsTest::listsOfTexts() {
    QTEST(json::texts(fetched()), "expected");
}

void JsonFieldsTest::payloads() {
    const QJsonObject inner{{QStringLiteral("a"), 1}};
    QCOMPARE(json::payload(parsed(R"({"data":{"a":1},"code":200})")), inner);
    QCOMPARE(json::payload(parsed(R"({"a":1})")), inner);
    QVERIFY(json::payload(parsed(R"({"data":null,"status":200})")).isEmpty());
    QVERIFY(json::payload(parsed(R"({"data":[],"status":200})")).isEmpty());
    QVERIFY(json::payload(parsed("[]")).isEmpty());
}

void JsonFieldsTest::bodies() {
    QVERIFY(json::parse("{}")->isObject());
    QVERIFY(json::parse(" [] \n")->isArray());
    QVERIFY(json::parse("\xEF\xBB\xBF{}")->isObject());
    QVERIFY(json::parse("")->isNull());
    for (const char* broken : {"{", "{\"data\":[", "no", "{\"a\":1}}", "<html>", "\"\xff\""})
        QCOMPARE(json::parse(broken).error().kind, ErrorKind::BadReply);
}

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "jsonfields_test.moc"
