// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/operations.h"

#include "app/api/bankaccountapi.h"
#include "app/api/companyapi.h"
#include "app/api/linktokenapi.h"
#include "app/api/merchantapi.h"
#include "app/api/transactionapi.h"
#include "app/api/webhookapi.h"

namespace bankhub::test {

namespace {
const CompanyXid company{QStringLiteral("c-1")};
const BankAccountXid account{QStringLiteral("a-1")};

template <typename T>
Operation operation(const char* name, const char* goodAnswer, const Endpoint<T>& endpoint, int goodStatus = 200,
                    bool write = false) {
    Operation result;
    result.name = name;
    result.path = endpoint.path.toLatin1();
    result.write = write;
    result.safeToRepeat = endpoint.replay == Replay::Safe;
    result.goodStatus = goodStatus;
    result.goodAnswer = goodAnswer;
    result.call = [endpoint](ApiClient& client, const CallOptions& options) {
        Promise<Done> promise;
        client.call(endpoint, options).finally(&client, [promise](const Result<T>& answer) {
            promise.settle(answer ? Result<Done>(Done{}) : Result<Done>(failure(answer.error())));
        });
        return promise.pending();
    };
    return result;
}

CompanyChange renamed() {
    CompanyChange change;
    change.fullName = QStringLiteral("B");
    return change;
}

MerchantConfig recolored() {
    MerchantConfig config;
    config.primaryColor = QStringLiteral("#112233");
    return config;
}

WebhookConfig webhookTo(const char* url) {
    WebhookConfig config;
    config.url = QString::fromLatin1(url);
    config.authType = QStringLiteral("SECRET_KEY");
    config.secretKey = QStringLiteral("webhook-secret");
    return config;
}

LinkTokenRequest linkRequest() {
    LinkTokenRequest request;
    request.company = company;
    return request;
}

QList<Operation> reads() {
    return {
        operation("listCompanies", "listCompanies.page", api::companyList(1)),
        operation("getCompany", "getCompany.configured", api::companyDetail(company)),
        operation("getCompanyCounter", "getCompanyCounter.twoDays", api::companyCounter(company)),
        operation("listBankAccounts", "listBankAccounts.page", api::bankAccountList(1)),
        operation("getBankAccount", "getBankAccount.withVa", api::bankAccountDetail(account)),
        operation("listTransactions", "listTransactions.page", api::transactionList({}, 1)),
        operation("getTransaction", "getTransaction.viaVa", api::transactionDetail({QStringLiteral("t-1")})),
        operation("getLinkToken", "getLinkToken.finished", api::linkTokenDetail(QStringLiteral("link-secret"))),
        operation("getMerchantConfig", "getMerchantConfig.configured", api::merchantConfig()),
        operation("getMerchantCounter", "getMerchantCounter.range", api::merchantCounter({}, {})),
        operation("getWebhook", "getWebhook.configured", api::webhook()),
    };
}

QList<Operation> writes() {
    const QString active = QStringLiteral("Active");
    const api::SimulatedTransaction payment{account, Direction::In, 2000, QStringLiteral("SH1")};
    return {
        operation("createCompany", "createCompany.created", api::createCompany(QStringLiteral("A"), active), 201, true),
        operation("editCompany", "editCompany.updated", api::editCompany(company, renamed()), 200, true),
        operation("createLinkToken", "createLinkToken.created", api::createLinkToken(linkRequest()), 201, true),
        operation("revokeLinkToken", "revokeLinkToken.revoked", api::revokeLinkToken({QStringLiteral("l-1")}), 200,
                  true),
        operation("createMockTransaction", "createMockTransaction.created", api::simulateTransaction(payment), 200,
                  true),
        operation("updateMerchantConfig", "updateMerchantConfig.updated", api::updateMerchantConfig(recolored()), 200,
                  true),
        operation("uploadMerchantLogo", "uploadMerchantLogo.stored",
                  api::uploadMerchantLogo("\x89PNG", QStringLiteral("logo.png"), "image/png"), 200, true),
        operation("setWebhook", "setWebhook.stored", api::setWebhook(webhookTo("https://hook.example.vn/in")), 200,
                  true),
    };
}
}  // namespace

QList<Operation> everyOperation() {
    return reads() + writes();
}

}  // namespace bankhub::test
