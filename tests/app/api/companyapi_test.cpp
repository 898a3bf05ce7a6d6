// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/companyapi.h"

#include <QTest>

#include "app/domain/vietnamtime.h"
#include "tests/support/api_await.h"
#include "tests/support/api_contract.h"

using namespace bankhub;
using namespace bankhub::test;

class CompanyApiTest : public QObject {
    Q_OBJECT

private slots:
    void listOfTheContract();
    void detailOfTheContract();
    void configurationThatIsNone_data();
    void configurationThatIsNone();
    void configurationOfAnyKind();
    void rowWithoutIdentifier();
    void optionalMembersMayBeAnything_data();
    void optionalMembersMayBeAnything();
    void created();
    void edited();
    void counterOfTheContract();
    void counterOfAnyKind();
    void counterRowWithoutDay();
};

namespace {
const QString sample = QStringLiteral("getCompany.configured");

Result<Company> companyOf(const QJsonValue& root) {
    return api::companyDetail({QStringLiteral("x")}).decode(root);
}

Result<CounterReport> counter(const QJsonValue& root) {
    return api::companyCounter({QStringLiteral("x")}).decode(root);
}
}  // namespace

void CompanyApiTest::listOfTheContract() {
    const auto page = api::companyList(1).decode(contractSample(QStringLiteral("listCompanies.page")));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->info.page, std::optional<qint64>(1));
    QCOMPARE(page->info.pageCount, std::optional<qint64>(1));
    QCOMPARE(page->info.hasMore, std::optional<bool>(false));
    const Company company = page->rows.first();
    QCOMPARE(company.xid.text, QStringLiteral("5b0c2f1a-9d41-11f0-8c33-52c7e9b4f41b"));
    QCOMPARE(company.fullName, QStringLiteral("Công ty TNHH Thương mại Sông Hàn"));
    QCOMPARE(company.status, QStringLiteral("Active"));
    QCOMPARE(company.active, std::optional<bool>(true));
    QCOMPARE(vietnamtime::toContractText(*company.createdAtUtcMs), QStringLiteral("2026-09-29 09:12:44"));
    QVERIFY(company.shortName.isNull());
    QVERIFY(!company.configuration);
    QCOMPARE(page->rows.last().active, std::optional<bool>(false));
    QVERIFY(api::companyList(1).decode(contractSample(QStringLiteral("listCompanies.empty")))->isEmpty());
}

void CompanyApiTest::detailOfTheContract() {
    const auto company = companyOf(contractSample(sample));
    QVERIFY(company);
    CompanyConfiguration expected;
    expected.paymentCodeEnabled = true;
    expected.paymentCodePrefix = QStringLiteral("SH");
    expected.suffixLengthFrom = 4;
    expected.suffixLengthTo = 10;
    expected.suffixCharacterType = QStringLiteral("NumberOnly");
    expected.transactionQuota = QStringLiteral("Unlimited");
    expected.dataStorageTime = QStringLiteral("Unlimited");
    QCOMPARE(company->configuration, std::optional<CompanyConfiguration>(expected));
    QVERIFY(!companyOf(contractSample(QStringLiteral("getCompany.bare")))->configuration);
}

void CompanyApiTest::configurationThatIsNone_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("empty object") << QJsonValue(QJsonObject());
    QTest::newRow("empty list") << QJsonValue(QJsonArray());
    QTest::newRow("text") << QJsonValue(QStringLiteral(""));
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
}

void CompanyApiTest::configurationThatIsNone() {
    QFETCH(QJsonValue, value);
    const auto company = companyOf(withMember(contractSample(sample), QStringLiteral("configuration"), value));
    QVERIFY(company);
    QVERIFY(!company->configuration);
}

void CompanyApiTest::configurationOfAnyKind() {
    const auto configuration = [](const QByteArray& json) {
        return *companyOf(withMember(contractSample(sample), QStringLiteral("configuration"), parsed(json)))
                    ->configuration;
    };
    const CompanyConfiguration texts = configuration(
        R"({"payment_code":"off","payment_code_suffix_from":"4","payment_code_suffix_to":"10","transaction_amount":500,
            "data_storage_time":30})");
    QCOMPARE(texts.paymentCodeEnabled, std::optional<bool>(false));
    QCOMPARE(texts.suffixLengthFrom, std::optional<int>(4));
    QCOMPARE(texts.suffixLengthTo, std::optional<int>(10));
    QCOMPARE(texts.transactionQuota, QStringLiteral("500"));
    QCOMPARE(texts.dataStorageTime, QStringLiteral("30"));
    const CompanyConfiguration odd = configuration(
        R"({"payment_code":null,"payment_code_prefix":null,"payment_code_suffix_from":99999999999,
            "payment_code_suffix_to":-1,"transaction_amount":null})");
    QCOMPARE(odd.paymentCodeEnabled, std::optional<bool>());
    QVERIFY(odd.paymentCodePrefix.isEmpty());
    QCOMPARE(odd.suffixLengthFrom, std::optional<int>());
    QCOMPARE(odd.suffixLengthTo, std::optional<int>());
    QVERIFY(odd.transactionQuota.isEmpty());
}

void CompanyApiTest::rowWithoutIdentifier() {
    const auto page = api::companyList(1).decode(parsed(R"({"data":[{"full_name":"A"},{"xid":7,"full_name":"B"}]})"));
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().xid.text, QStringLiteral("7"));
    QCOMPARE(page->unreadable.size(), 1);
    COMPARE_KIND(companyOf(parsed(R"({"data":{"full_name":"A"}})")), ErrorKind::BadReply);
    COMPARE_KIND(companyOf(parsed(R"({"data":[]})")), ErrorKind::BadReply);
}

void CompanyApiTest::optionalMembersMayBeAnything_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("text") << QJsonValue(QStringLiteral("x"));
    QTest::newRow("number") << QJsonValue(-1.5);
    QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
    QTest::newRow("list") << QJsonValue(QJsonArray{1});
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
}

void CompanyApiTest::optionalMembersMayBeAnything() {
    QFETCH(QJsonValue, value);
    for (const char* member :
         {"full_name", "short_name", "status", "active", "created_at", "updated_at", "configuration"})
        QVERIFY2(companyOf(withMember(contractSample(sample), QString::fromLatin1(member), value)), member);
}

void CompanyApiTest::created() {
    const auto decode = api::createCompany(QStringLiteral("A"), QStringLiteral("Active")).decode;
    QCOMPARE(decode(contractSample(QStringLiteral("createCompany.created")))->text,
             QStringLiteral("5b0c2f1a-9d41-11f0-8c33-52c7e9b4f41b"));
    QCOMPARE(decode(parsed(R"({"xid":"flat"})"))->text, QStringLiteral("flat"));
    COMPARE_KIND(decode(parsed(R"({"code":201,"message":"ok"})")), ErrorKind::BadReply);
    COMPARE_KIND(decode(QJsonValue()), ErrorKind::BadReply);
}

void CompanyApiTest::edited() {
    const auto decode = api::editCompany({QStringLiteral("x")}, {}).decode;
    QVERIFY(decode(contractSample(QStringLiteral("editCompany.updated"))));
    QVERIFY(decode(QJsonValue()));
}

void CompanyApiTest::counterOfTheContract() {
    const auto report = counter(contractSample(QStringLiteral("getCompanyCounter.twoDays")));
    QVERIFY(report);
    QCOMPARE(report->days.size(), 2);
    QCOMPARE(report->days.first().day, QDate(2026, 11, 19));
    QCOMPARE(report->days.first().transactions, std::optional<qint64>(41));
    QCOMPARE(report->days.first().in, std::optional<qint64>(38));
    QCOMPARE(report->days.first().out, std::optional<qint64>(3));
    QCOMPARE(report->total.transactions, std::optional<qint64>(58));
    const auto none = counter(contractSample(QStringLiteral("getCompanyCounter.none")));
    QVERIFY(none->days.isEmpty());
    QCOMPARE(none->total.transactions, std::optional<qint64>(0));
}

void CompanyApiTest::counterOfAnyKind() {
    const auto report = counter(parsed(R"({"data":{"dates":[{"date":"2026-11-19 00:00:00","transaction":"41",
        "transaction_in":null}],"total":[]}})"));
    QVERIFY(report);
    QCOMPARE(report->days.first().day, QDate(2026, 11, 19));
    QCOMPARE(report->days.first().transactions, std::optional<qint64>(41));
    QCOMPARE(report->days.first().in, std::optional<qint64>());
    QCOMPARE(report->total.transactions, std::optional<qint64>());
    for (const char* empty : {R"({"data":[]})", R"({"data":null})", R"({"data":{"dates":null}})", "{}"}) {
        QVERIFY(counter(parsed(empty)));
        QVERIFY(counter(parsed(empty))->days.isEmpty());
    }
    COMPARE_KIND(counter(QJsonValue()), ErrorKind::BadReply);
    COMPARE_KIND(counter(parsed("[]")), ErrorKind::BadReply);
}

void CompanyApiTest::counterRowWithoutDay() {
    for (const char* row : {R"({"transaction":3})", R"({"date":"2026-02-30","transaction":3})", "null"})
        COMPARE_KIND(counter(parsed("{\"data\":{\"dates\":[" + QByteArray(row) + "]}}")), ErrorKind::BadReply);
}

QTEST_GUILESS_MAIN(CompanyApiTest)
#include "companyapi_test.moc"
