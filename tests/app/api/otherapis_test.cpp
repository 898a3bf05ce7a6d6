// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about bank accounts, link tokens, the merchant and the webhook.
#include <QTest>

#include "app/api/bankaccountapi.h"
#include "app/api/linktokenapi.h"
#include "app/api/merchantapi.h"
#include "app/api/webhookapi.h"
#include "app/domain/vietnamtime.h"
#include "tests/support/api_await.h"
#include "tests/support/api_contract.h"

using namespace bankhub;
using namespace bankhub::test;

class OtherApisTest : public QObject {
    Q_OBJECT

private slots:
    void bankAccountList();
    void bankAccountBalances_data();
    void bankAccountBalances();
    void bankAccountRows();
    void bankAccountDetail();
    void virtualAccountsOfAnyKind_data();
    void virtualAccountsOfAnyKind();

    void createdLinkToken();
    void createdLinkTokenThatIsUseless_data();
    void createdLinkTokenThatIsUseless();
    void linkTokenDetail();
    void linkTokenDetailOfAnyKind();
    void linkTokenRevoked();

    void merchantConfig();
    void merchantConfigOfAnyKind();
    void merchantLogo();
    void merchantCounter();

    void webhookConfigured();
    void webhookNone_data();
    void webhookNone();
    void webhookOfAnyKind();
    void storedWebhookKeepsNoSecret();
};

namespace {
QString name(const char* latin1) {
    return QString::fromLatin1(latin1);
}

Result<ListPage<BankAccount>> accounts(const QJsonValue& root) {
    return api::bankAccountList(1).decode(root);
}

Result<LinkTokenDetail> linkToken(const QJsonValue& root) {
    return api::linkTokenDetail(name("x")).decode(root);
}

Result<MerchantConfig> merchant(const QJsonValue& root) {
    return api::merchantConfig().decode(root);
}

Result<std::optional<WebhookConfig>> webhook(const QJsonValue& root) {
    return api::webhook().decode(root);
}
}  // namespace

void OtherApisTest::bankAccountList() {
    const auto page = accounts(contractSample(name("listBankAccounts.page")));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    const BankAccount account = page->rows.first();
    QCOMPARE(account.xid.text, name("91e4d7c6-a02e-11f0-8c33-52c7e9b4f41b"));
    QCOMPARE(account.companyXid.text, name("5b0c2f1a-9d41-11f0-8c33-52c7e9b4f41b"));
    QCOMPARE(account.bankName, name("MBBank"));
    QCOMPARE(account.holderName, name("CONG TY TNHH TM SONG HAN"));
    QCOMPARE(account.number, name("0386112233445"));
    QCOMPARE(account.accumulated, std::optional<Dong>(0));
    QCOMPARE(account.type, name("enterprise"));
    QCOMPARE(account.connected, std::optional<bool>(true));
    QCOMPARE(account.active, std::optional<bool>(true));
    QCOMPARE(vietnamtime::toContractText(*account.lastTransactionUtcMs), name("2026-11-20 14:02:51"));
    QCOMPARE(page->rows.last().accumulated, std::optional<Dong>(1'250'000));
    QCOMPARE(page->rows.last().connected, std::optional<bool>(false));
    QVERIFY(!page->rows.last().lastTransactionUtcMs);
}

void OtherApisTest::bankAccountBalances_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<qint64>("dong");
    QTest::newRow("number") << QJsonValue(1'250'000) << qint64(1'250'000);
    QTest::newRow("negative") << QJsonValue(name("-5")) << qint64(-5);
    QTest::newRow("dots as thousands") << QJsonValue(name("1.250.000")) << qint64(-999);
    QTest::newRow("null") << QJsonValue() << qint64(-999);
    QTest::newRow("empty") << QJsonValue(name("")) << qint64(-999);
}

void OtherApisTest::bankAccountBalances() {
    QFETCH(QJsonValue, value);
    const auto page = accounts(withMember(contractSample(name("listBankAccounts.page")), name("accumulated"), value));
    QCOMPARE(page->rows.size(), 2);
    QTEST(page->rows.first().accumulated.value_or(-999), "dong");
}

void OtherApisTest::bankAccountRows() {
    const auto page =
        accounts(parsed(R"([{"xid":"a","account_number":12345},{"account_number":"1"},{"xid":null},"x"])"));
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().number, name("12345"));
    QCOMPARE(page->unreadable.size(), 3);
}

void OtherApisTest::bankAccountDetail() {
    const auto decode = api::bankAccountDetail({name("x")}).decode;
    const auto detail = decode(contractSample(name("getBankAccount.withVa")));
    QVERIFY(detail);
    QCOMPARE(detail->account.bankName, name("BIDV"));
    QVERIFY(detail->account.type.isNull());
    QCOMPARE(detail->identificationNumber, name("048200001234"));
    QCOMPARE(detail->phoneNumber, name("0905000111"));
    const VirtualAccount expected{name("d0a1b2c3-a9b2-11f0-8c33-52c7e9b4f41b"), name("963869SONGHAN01"),
                                  name("SONG HAN QUAY 01"), true, vietnamtime::parse(name("2026-10-15 11:05:00"))};
    QCOMPARE(detail->virtualAccounts, QList<VirtualAccount>{expected});
    QVERIFY(decode(contractSample(name("getBankAccount.noVa")))->virtualAccounts.isEmpty());
    COMPARE_KIND(decode(parsed(R"({"data":{"account_number":"1"}})")), ErrorKind::BadReply);
}

void OtherApisTest::virtualAccountsOfAnyKind_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("count");
    QTest::newRow("null") << QJsonValue() << 0;
    QTest::newRow("object") << QJsonValue(QJsonObject()) << 0;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << 0;
    QTest::newRow("odd rows") << QJsonValue(QJsonArray{QJsonValue(), 5, QJsonObject()}) << 1;
}

void OtherApisTest::virtualAccountsOfAnyKind() {
    QFETCH(QJsonValue, value);
    const auto detail = api::bankAccountDetail({name("x")})
                            .decode(withMember(contractSample(name("getBankAccount.withVa")), name("va_list"), value));
    QVERIFY(detail);
    QTEST(int(detail->virtualAccounts.size()), "count");
}

void OtherApisTest::createdLinkToken() {
    const auto created = api::createLinkToken({}).decode(contractSample(name("createLinkToken.created")));
    QVERIFY(created);
    QCOMPARE(created->xid.text, name("2f6f2f5e-8f0b-4a55-9f0e-6d3f4f0b7c11"));
    QCOMPARE(created->hostedPage, QUrl(name("https://bankhub.sepay.vn/link/b7d1c3a0-51e9-4b7e-8a5d-0c9f1e2d3b4a")));
    QCOMPARE(created->linkToken, name("b7d1c3a0-51e9-4b7e-8a5d-0c9f1e2d3b4a"));
    QCOMPARE(vietnamtime::toContractText(*created->expiresAtUtcMs), name("2026-11-20 15:45:00"));
    const auto wrapped = api::createLinkToken({}).decode(
        parsed("{\"code\":201,\"data\":" + contractText(name("createLinkToken.created")) + '}'));
    QCOMPARE(wrapped->linkToken, created->linkToken);
}

void OtherApisTest::createdLinkTokenThatIsUseless_data() {
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no xid") << name("xid") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no page") << name("hosted_link_url") << QJsonValue();
    QTest::newRow("page without host") << name("hosted_link_url") << QJsonValue(name("/link/abc"));
    QTest::newRow("page that is no address") << name("hosted_link_url") << QJsonValue(name("https://a b/"));
}

void OtherApisTest::createdLinkTokenThatIsUseless() {
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const QJsonValue root = withMember(contractSample(name("createLinkToken.created")), member, value);
    COMPARE_KIND(api::createLinkToken({}).decode(root), ErrorKind::BadReply);
}

void OtherApisTest::linkTokenDetail() {
    const auto detail = linkToken(contractSample(name("getLinkToken.finished")));
    QVERIFY(detail);
    QCOMPARE(detail->purpose, name("LINK_BANK_ACCOUNT"));
    QCOMPARE(detail->status, name("Active"));
    QCOMPARE(detail->mobileApp, std::optional<bool>(false));
    QCOMPARE(detail->sessionCount, qint64(1));
    QCOMPARE(detail->company.text, name("5b0c2f1a-9d41-11f0-8c33-52c7e9b4f41b"));
    QCOMPARE(detail->companyName, QStringLiteral("Công ty TNHH Thương mại Sông Hàn"));
    QCOMPARE(detail->sessions.size(), 1);
    QCOMPARE(detail->sessions.first().state, name("FINISHED_BANK_ACCOUNT_LINK"));
    QCOMPARE(vietnamtime::toContractText(*detail->sessions.first().finishedAtUtcMs), name("2026-11-20 15:21:42"));
    QCOMPARE(detail->events.size(), 1);
    QCOMPARE(detail->events.first().name, name("LINK_TOKEN_CREATED"));
    QVERIFY(detail->events.first().metadataJson.isEmpty());
    const auto unopened = linkToken(contractSample(name("getLinkToken.opened_never")));
    QVERIFY(unopened->sessions.isEmpty());
    QVERIFY(unopened->redirectAddress.isNull());
}

void OtherApisTest::linkTokenDetailOfAnyKind() {
    const auto detail = linkToken(parsed(R"({"data":{"xid":"l","company":null,"sessions":[{},null],"session_count":null,
        "events":[{"metadata":{"a":[1]}},{"metadata":"{\"b\":2}"},{"metadata":[1]}]}})"));
    QVERIFY(detail);
    QVERIFY(detail->company.isEmpty());
    QCOMPARE(detail->sessionCount, qint64(1));
    QCOMPARE(detail->events.at(0).metadataJson, QByteArray(R"({"a":[1]})"));
    QCOMPARE(detail->events.at(1).metadataJson, QByteArray(R"({"b":2})"));
    QCOMPARE(detail->events.at(2).metadataJson, QByteArray("[1]"));
    COMPARE_KIND(linkToken(parsed("{}")), ErrorKind::BadReply);
}

void OtherApisTest::linkTokenRevoked() {
    QVERIFY(api::revokeLinkToken({name("l")}).decode(contractSample(name("revokeLinkToken.revoked"))));
}

void OtherApisTest::merchantConfig() {
    const auto configured = merchant(contractSample(name("getMerchantConfig.configured")));
    QVERIFY(configured);
    QCOMPARE(configured->notificationKeywords, std::optional<QStringList>({name("thanh toan"), name("don hang")}));
    QCOMPARE(configured->logoUrl, std::optional<QString>(name("https://cdn.songhan.example/logo/42-1795149000.png")));
    // Members that a read did not return may not be edited: absent is not the same as empty.
    QVERIFY(!configured->customStyleSheet);
    QVERIFY(!configured->name);
    const auto fresh = merchant(contractSample(name("getMerchantConfig.fresh")));
    QCOMPARE(fresh->notificationKeywords, std::optional<QStringList>(QStringList()));
    QVERIFY(fresh->logoUrl);
    QVERIFY(fresh->logoUrl->isEmpty());
    QCOMPARE(merchant(contractSample(name("getMerchantConfig.older")))->customStyleSheet,
             std::optional<QString>(name("body { background: #f6f8fb; }")));
    QCOMPARE(api::updateMerchantConfig({})
                 .decode(contractSample(name("updateMerchantConfig.updated")))
                 ->notificationKeywords->size(),
             3);
}

void OtherApisTest::merchantConfigOfAnyKind() {
    const auto all = merchant(parsed(R"({"data":{"name":null,"primary_color":"#112233","secondary_color":"",
        "transaction_whitelist_remark_keywords":null}})"));
    QCOMPARE(all->name, std::optional<QString>(QString()));
    QCOMPARE(all->primaryColor, std::optional<QString>(name("#112233")));
    QCOMPARE(all->notificationKeywords, std::optional<QStringList>(QStringList()));
    for (const char* nothing : {R"({"data":[]})", R"({"data":null})", "{}", "[]"})
        QCOMPARE(*merchant(parsed(nothing)), MerchantConfig());
    COMPARE_KIND(merchant(QJsonValue()), ErrorKind::BadReply);
}

void OtherApisTest::merchantLogo() {
    const auto decode = api::uploadMerchantLogo("x", name("a.png"), "image/png").decode;
    QCOMPARE(*decode(contractSample(name("uploadMerchantLogo.stored"))),
             name("https://cdn.songhan.example/logo/42-1795149000.png"));
    QVERIFY(decode(parsed("{}"))->isNull());
}

void OtherApisTest::merchantCounter() {
    const auto report = api::merchantCounter({}, {}).decode(contractSample(name("getMerchantCounter.range")));
    QVERIFY(report);
    QCOMPARE(report->days.size(), 2);
    QCOMPARE(report->days.at(0).day, report->days.at(1).day);
    QCOMPARE(report->days.at(1).internalCompanyNumber, std::optional<qint64>(312));
    QCOMPARE(report->total.in, std::optional<qint64>(43));
}

void OtherApisTest::webhookConfigured() {
    const auto config = webhook(contractSample(name("getWebhook.configured")));
    QVERIFY(config);
    QVERIFY(*config);
    QCOMPARE((*config)->url, name("https://banhang.songhan.example/bankhub/events"));
    QCOMPARE((*config)->authType, name("SECRET_KEY"));
    QCOMPARE((*config)->secretKey, name("***9f2c"));
    QCOMPARE((*config)->contentType, name("application/json"));
    QCOMPARE((*config)->active, std::optional<bool>(true));
    QCOMPARE((*config)->events, QStringList{name("*")});
}

void OtherApisTest::webhookNone_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("contract") << contractText(name("getWebhook.none"));
    for (const char* json : {"{}", "[]", R"({"data":[]})", R"({"data":{}})", R"({"data":{"webhook_url":""}})"})
        QTest::newRow(json) << QByteArray(json);
}

void OtherApisTest::webhookNone() {
    QFETCH(QByteArray, json);
    const auto config = webhook(parsed(json));
    QVERIFY(config);
    QVERIFY(!*config);
}

void OtherApisTest::webhookOfAnyKind() {
    const auto config = webhook(parsed(R"({"data":{"webhook_url":"https://x.example","auth_type":null,"secret_key":null,
        "active":"0","allow_events":null}})"));
    QVERIFY(*config);
    QCOMPARE((*config)->active, std::optional<bool>(false));
    QVERIFY((*config)->events.isEmpty());
    QVERIFY((*config)->secretKey.isEmpty());
    COMPARE_KIND(webhook(QJsonValue()), ErrorKind::BadReply);
}

void OtherApisTest::storedWebhookKeepsNoSecret() {
    const auto stored = api::setWebhook({}).decode(contractSample(name("setWebhook.stored")));
    QVERIFY(*stored);
    QCOMPARE((*stored)->url, name("https://banhang.songhan.example/bankhub/events"));
    QVERIFY((*stored)->secretKey.isEmpty());
}

QTEST_GUILESS_MAIN(OtherApisTest)
#include "otherapis_test.moc"
