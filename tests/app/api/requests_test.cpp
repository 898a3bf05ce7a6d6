// SPDX-License-Identifier: GPL-3.0-or-later
// The text that every call of the contract puts on the wire.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/api/address.h"
#include "app/api/bankaccountapi.h"
#include "app/api/companyapi.h"
#include "app/api/linktokenapi.h"
#include "app/api/merchantapi.h"
#include "app/api/transactionapi.h"
#include "app/api/webhookapi.h"

using namespace bankhub;

class RequestsTest : public QObject {
    Q_OBJECT

private slots:
    void requests_data();
    void requests();
    void identifiersAreOneSegment_data();
    void identifiersAreOneSegment();
    void addressKeepsThePrefix_data();
    void addressKeepsThePrefix();
    void valuesArriveAsTyped_data();
    void valuesArriveAsTyped();
    void logoIsMultipart();
    void secretIsLeftOutWhenMasked();
};

namespace {
const QUrl service(QStringLiteral("https://bankhub.example"));

/// "POST /path?query never {body}" with the body's members in alphabetical order.
template <typename T>
QString wire(const Endpoint<T>& endpoint) {
    const QByteArray address =
        api::callAddress(service, endpoint.path, endpoint.query).toEncoded().mid(service.toEncoded().size());
    QString text = endpoint.verb == Verb::Post ? QStringLiteral("POST ") : QStringLiteral("GET ");
    text += QString::fromLatin1(address);
    if (endpoint.replay == Replay::Never) text += QStringLiteral(" never");
    if (!endpoint.body.isEmpty()) text += QLatin1Char(' ') + QString::fromUtf8(endpoint.body);
    return text;
}

CompanyXid company(const char* xid) {
    return {QString::fromUtf8(xid)};
}
}  // namespace

void RequestsTest::requests_data() {
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& sent, const char* expected) {
        QTest::newRow(name) << sent << QString::fromUtf8(expected);
    };
    row("company list", wire(api::companyList(3)), "GET /v1/company?page=3&per_page=100&sort%5Bcreated_at%5D=desc");
    row("company search", wire(api::companyList(1, 20, QStringLiteral("Bếp & Lụa"), QStringLiteral("Active"))),
        "GET /v1/company?page=1&per_page=20&q=B%E1%BA%BFp%20%26%20L%E1%BB%A5a&status=Active&sort%5Bcreated_at%5D=desc");
    row("company detail", wire(api::companyDetail(company("c-1"))), "GET /v1/company/c-1");
    row("company create", wire(api::createCompany(QStringLiteral("Sông Hàn"), QStringLiteral("Active"))),
        R"(POST /v1/company/create never {"full_name":"Sông Hàn","status":"Active"})");
    row("company create, short name",
        wire(api::createCompany(QStringLiteral("A"), QStringLiteral("Pending"), QStringLiteral("B"))),
        R"(POST /v1/company/create never {"full_name":"A","short_name":"B","status":"Pending"})");
    CompanyChange change;
    change.transactionQuota = QStringLiteral("Unlimited");
    row("company edit, quota", wire(api::editCompany(company("c-1"), change)),
        R"(POST /v1/company/edit/c-1 {"transaction_amount":"Unlimited"})");
    change.transactionQuota = QStringLiteral("500");
    change.fullName = QStringLiteral("A");
    change.shortName = QStringLiteral("B");
    change.status = QStringLiteral("Suspended");
    change.paymentCodeEnabled = false;
    change.paymentCodePrefix = QStringLiteral("SH");
    change.suffixLengthFrom = 4;
    change.suffixLengthTo = 10;
    change.suffixCharacterType = QStringLiteral("NumberOnly");
    row("company edit, all", wire(api::editCompany(company("c-1"), change)),
        R"(POST /v1/company/edit/c-1 {"full_name":"A","payment_code":"off","payment_code_prefix":"SH",)"
        R"("payment_code_suffix_character_type":"NumberOnly","payment_code_suffix_from":4,"payment_code_suffix_to":10,)"
        R"("short_name":"B","status":"Suspended","transaction_amount":500})");
    row("company counter", wire(api::companyCounter(company("c-1"))), "GET /v1/company/counter/c-1");
    row("company counter of a day", wire(api::companyCounter(company("c-1"), QDate(2026, 11, 5))),
        "GET /v1/company/counter/c-1?date=2026-11-05");

    row("account list", wire(api::bankAccountList(1)), "GET /v1/bank-account?page=1&per_page=100");
    row("account list of a company", wire(api::bankAccountList(2, 50, company("c-1"), QStringLiteral("LUA"))),
        "GET /v1/bank-account?page=2&per_page=50&company_xid=c-1&q=LUA");
    row("account detail", wire(api::bankAccountDetail({QStringLiteral("a-1")})), "GET /v1/bank-account/a-1");

    row("transaction list", wire(api::transactionList({}, 1)), "GET /v1/transaction?page=1&per_page=100");
    const api::TransactionListFilter filter{
        company("c-1"), {QStringLiteral("a-1")}, QDate(2026, 1, 2), QDate(2026, 11, 20)};
    row("transaction list, filtered", wire(api::transactionList(filter, 7, 10)),
        "GET /v1/transaction?page=7&per_page=10&company_xid=c-1&bank_account_xid=a-1"
        "&start_transaction_date=2026-01-02&end_transaction_date=2026-11-20");
    row("transaction detail", wire(api::transactionDetail({QStringLiteral("t-1")})), "GET /v1/transaction/t-1");
    row("simulated credit",
        wire(api::simulateTransaction(
            {{QStringLiteral("a-1")}, Direction::In, 9007199254740993, QStringLiteral("SH1 x")})),
        R"(POST /v1/transaction/create never {"amount":9007199254740993,"bank_account_xid":"a-1",)"
        R"("transaction_content":"SH1 x","transfer_type":"credit"})");
    row("simulated debit",
        wire(api::simulateTransaction({{QStringLiteral("a-1")}, Direction::Out, 5, QStringLiteral("x")})),
        R"(POST /v1/transaction/create never {"amount":5,"bank_account_xid":"a-1","transaction_content":"x",)"
        R"("transfer_type":"debit"})");

    LinkTokenRequest link;
    link.company = company("c-1");
    row("link token", wire(api::createLinkToken(link)),
        R"(POST /v1/link-token/create never {"company_xid":"c-1","is_mobile_app":0,"purpose":"LINK_BANK_ACCOUNT"})");
    link.purpose = LinkPurpose::UnlinkBankAccount;
    link.account = {QStringLiteral("a-1")};
    link.redirectAddress = QStringLiteral("https://x.example/y");
    link.mobileApp = true;
    link.language = QStringLiteral("en");
    row("unlink token", wire(api::createLinkToken(link)),
        R"(POST /v1/link-token/create never {"bank_account_xid":"a-1","company_xid":"c-1",)"
        R"("completion_redirect_uri":"https://x.example/y","is_mobile_app":1,"language":"en",)"
        R"("purpose":"UNLINK_BANK_ACCOUNT"})");
    row("link token detail", wire(api::linkTokenDetail(QStringLiteral("secret"))),
        R"(POST /v1/link-token/get {"link_token":"secret"})");
    row("link token revoke", wire(api::revokeLinkToken({QStringLiteral("l-1")})),
        R"(POST /v1/link-token/revoke {"link_token_xid":"l-1"})");

    row("merchant", wire(api::merchantConfig()), "GET /v1/merchant-config");
    MerchantConfig merchant;
    merchant.notificationKeywords = QStringList();
    merchant.logoUrl = QStringLiteral("https://never.sent.example");
    row("merchant update, keywords", wire(api::updateMerchantConfig(merchant)),
        R"(POST /v1/merchant-config {"transaction_whitelist_remark_keywords":[]})");
    merchant.notificationKeywords = QStringList{QStringLiteral("đơn")};
    merchant.customStyleSheet = QString();
    merchant.name = QStringLiteral("N");
    merchant.primaryColor = QStringLiteral("#112233");
    merchant.secondaryColor = QStringLiteral("#445566");
    row("merchant update, all", wire(api::updateMerchantConfig(merchant)),
        R"(POST /v1/merchant-config {"global_hosted_link_custom_css":"","name":"N","primary_color":"#112233",)"
        R"("secondary_color":"#445566","transaction_whitelist_remark_keywords":["đơn"]})");
    row("merchant counter", wire(api::merchantCounter({}, {})), "GET /v1/merchant-config/counter");
    row("merchant counter, range", wire(api::merchantCounter(QDate(2026, 1, 2), QDate(2026, 3, 4))),
        "GET /v1/merchant-config/counter?start_date=2026-01-02&end_date=2026-03-04");

    row("webhook", wire(api::webhook()), "GET /v1/webhook");
    WebhookConfig webhook;
    webhook.url = QStringLiteral("https://x.example/hook");
    webhook.authType = QStringLiteral("SECRET_KEY");
    webhook.secretKey = QStringLiteral("k");
    webhook.contentType = QStringLiteral("application/json");
    webhook.active = false;
    webhook.events = QStringList{QStringLiteral("*")};
    row("webhook set", wire(api::setWebhook(webhook)),
        R"(POST /v1/webhook {"active":0,"allow_events":["*"],"auth_type":"SECRET_KEY","secret_key":"k",)"
        R"("webhook_url":"https://x.example/hook"})");
    WebhookConfig bare;
    bare.url = QStringLiteral("https://x.example/hook");
    row("webhook set, bare", wire(api::setWebhook(bare)),
        R"(POST /v1/webhook {"active":1,"allow_events":[],"webhook_url":"https://x.example/hook"})");
}

void RequestsTest::requests() {
    QFETCH(QString, sent);
    QTEST(sent, "expected");
}

void RequestsTest::identifiersAreOneSegment_data() {
    QTest::addColumn<QString>("xid");
    QTest::addColumn<QString>("path");
    QTest::newRow("slash") << QStringLiteral("a/b") << QStringLiteral("/v1/company/a%2Fb");
    QTest::newRow("blank") << QStringLiteral("a b") << QStringLiteral("/v1/company/a%20b");
    QTest::newRow("percent") << QStringLiteral("a%2Fb") << QStringLiteral("/v1/company/a%252Fb");
    QTest::newRow("question mark") << QStringLiteral("a?b#c") << QStringLiteral("/v1/company/a%3Fb%23c");
    QTest::newRow("letters beyond ASCII") << QStringLiteral("đ") << QStringLiteral("/v1/company/%C4%91");
}

void RequestsTest::identifiersAreOneSegment() {
    QFETCH(QString, xid);
    QFETCH(QString, path);
    QCOMPARE(wire(api::companyDetail({xid})), QStringLiteral("GET ") + path);
}

void RequestsTest::addressKeepsThePrefix_data() {
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("address");
    QTest::newRow("host") << QStringLiteral("https://h.example") << QStringLiteral("https://h.example/v1/webhook");
    QTest::newRow("port") << QStringLiteral("http://127.0.0.1:80") << QStringLiteral("http://127.0.0.1:80/v1/webhook");
    QTest::newRow("slash") << QStringLiteral("https://h.example/") << QStringLiteral("https://h.example/v1/webhook");
    QTest::newRow("prefix") << QStringLiteral("https://h.example/bank%20hub/")
                            << QStringLiteral("https://h.example/bank%20hub/v1/webhook");
}

void RequestsTest::addressKeepsThePrefix() {
    QFETCH(QString, service);
    QTEST(QString::fromLatin1(api::callAddress(QUrl(service), QStringLiteral("/v1/webhook")).toEncoded()), "address");
}

void RequestsTest::valuesArriveAsTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    // Servers read a bare plus sign as a blank.
    QTest::newRow("plus") << QStringLiteral("a+b") << QByteArray("q=a%2Bb");
    QTest::newRow("percent") << QStringLiteral("50%20") << QByteArray("q=50%2520");
    QTest::newRow("ampersand") << QStringLiteral("a&b=c") << QByteArray("q=a%26b%3Dc");
    QTest::newRow("hash") << QStringLiteral("#1") << QByteArray("q=%231");
    QTest::newRow("quotes") << QStringLiteral("\"x'") << QByteArray("q=%22x%27");
}

void RequestsTest::valuesArriveAsTyped() {
    QFETCH(QString, typed);
    QFETCH(QByteArray, sent);
    const auto endpoint = api::bankAccountList(1, 1, {}, typed);
    const QByteArray address = api::callAddress(service, endpoint.path, endpoint.query).toEncoded();
    QVERIFY2(address.endsWith('&' + sent), address.constData());
}

void RequestsTest::logoIsMultipart() {
    const QByteArray image("\x89PNG\r\n--bankhub-\0x", 17);
    const auto endpoint = api::uploadMerchantLogo(image, QStringLiteral("lo\"go\r\n\t\u0001\u007F.png"), "image/png");
    QCOMPARE(endpoint.path, QStringLiteral("/v1/merchant-config/logo"));
    QCOMPARE(endpoint.verb, Verb::Post);
    QCOMPARE(endpoint.replay, Replay::Safe);
    const QByteArray start = "multipart/form-data; boundary=";
    QVERIFY(endpoint.contentType.startsWith(start));
    const QByteArray boundary = endpoint.contentType.mid(start.size());
    QVERIFY(!image.contains(boundary));
    QCOMPARE(endpoint.body,
             "--" + boundary +
                 "\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"lo%22go%0D%0A%09%01%7F.png\"\r\n"
                 "Content-Type: image/png\r\n\r\n" +
                 image + "\r\n--" + boundary + "--\r\n");
}

void RequestsTest::secretIsLeftOutWhenMasked() {
    WebhookConfig webhook;
    webhook.url = QStringLiteral("https://x.example/hook");
    webhook.secretKey = QStringLiteral("***9f2c");
    QVERIFY(!api::setWebhook(webhook).body.contains("secret_key"));
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests_test.moc"
