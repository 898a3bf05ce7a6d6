// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of every endpoint, read by every decoder: the service decides what comes, and nobody promises that it is what
// was asked for.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include "app/api/bankaccountapi.h"
#include "app/api/companyapi.h"
#include "app/api/linktokenapi.h"
#include "app/api/merchantapi.h"
#include "app/api/transactionapi.h"
#include "app/api/webhookapi.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

namespace {
template <typename T>
void decode(const Endpoint<T>& endpoint, const QJsonValue& root) {
    const Result<T> result = endpoint.decode(root);
    // The rest of the program decides by the kind.
    require(result.has_value() || result.error().kind == ErrorKind::BadReply);
}

template <typename T>
void decodeList(const Endpoint<ListPage<T>>& endpoint, const QJsonValue& root, qsizetype rowsInAnswer) {
    decode(endpoint, root);
    const auto page = endpoint.decode(root);
    if (!page) return;
    // A row is either read or reported, never lost.
    require(page->rows.size() + page->unreadable.size() == rowsInAnswer);
}

qsizetype rowsIn(const QJsonValue& root) {
    const QJsonValue rows = root.isObject() ? root.toObject().value(QLatin1String("data")) : root;
    return rows.isArray() ? rows.toArray().size() : 0;
}
}  // namespace

void reply(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull()) return;
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const qsizetype rows = rowsIn(root);
    decodeList(api::companyList(1), root, rows);
    decodeList(api::bankAccountList(1), root, rows);
    decodeList(api::transactionList({}, 1), root, rows);
    decode(api::companyDetail(CompanyXid{QStringLiteral("c")}), root);
    decode(api::createCompany(QStringLiteral("Name"), QStringLiteral("Active")), root);
    decode(api::editCompany(CompanyXid{QStringLiteral("c")}, {}), root);
    decode(api::companyCounter(CompanyXid{QStringLiteral("c")}), root);
    decode(api::bankAccountDetail(BankAccountXid{QStringLiteral("b")}), root);
    decode(api::transactionDetail(TransactionId{QStringLiteral("t")}), root);
    decode(api::simulateTransaction({}), root);
    decode(api::createLinkToken({}), root);
    decode(api::linkTokenDetail(QStringLiteral("l")), root);
    decode(api::revokeLinkToken(LinkTokenXid{QStringLiteral("l")}), root);
    decode(api::merchantConfig(), root);
    decode(api::updateMerchantConfig({}), root);
    decode(api::uploadMerchantLogo("x", QStringLiteral("x.png"), "image/png"), root);
    decode(api::merchantCounter({}, {}), root);
    decode(api::webhook(), root);
    decode(api::setWebhook({}), root);
}

}  // namespace bankhub::fuzz
