// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft of the branding becomes two writes, and how to find out after a lost answer whether they happened.
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

#include "app/api/merchantapi.h"
#include "app/branding/branding.h"
#include "app/branding/brandingdraft.h"
#include "app/branding/logofetch.h"
#include "app/writes/writer.h"

namespace bankhub {

namespace {

const QLatin1String sha256Name("sha256");
const QLatin1String replacesName("replaces");

/// The journal keeps what was sent; the service's answer is read again anyway, style sheet and all.
QJsonObject nothingToRemember(const MerchantConfig&) {
    return {};
}

MerchantConfig requestedBy(const JournalEntry& entry) {
    const QJsonObject& request = entry.order.request;
    const auto text = [&request](const char* name) -> std::optional<QString> {
        const QJsonValue value = request.value(QLatin1String(name));
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    };
    MerchantConfig config;
    config.name = text("name");
    config.primaryColor = text("primary_color");
    config.secondaryColor = text("secondary_color");
    config.customStyleSheet = text("global_hosted_link_custom_css");
    const QJsonValue sent = request.value(QLatin1String("transaction_whitelist_remark_keywords"));
    if (sent.isArray()) {
        config.notificationKeywords.emplace();
        const QJsonArray keywords = sent.toArray();
        for (const QJsonValue keyword : keywords)
            *config.notificationKeywords << keyword.toString();
    }
    return config;
}

QString describedAddress(const std::optional<QString>& url) {
    return url ? QUrl(*url).fileName() : QString();
}

}  // namespace

PreparedWrite Branding::prepareUpdate() {
    const MerchantConfig change = changes();
    const Endpoint<MerchantConfig> endpoint = api::updateMerchantConfig(change);
    WriteOrder order;
    order.kind = WriteKind::UpdateMerchantConfig;
    order.method = QStringLiteral("POST");
    order.path = endpoint.path;
    order.subject = current_.name.value_or(QString());
    order.request = QJsonDocument::fromJson(endpoint.body).object();
    order.key = idempotencyKey(formId_, order.kind, order.path, order.request);
    sent_.insert(order.key, change);
    return partners_.writer.prepare<MerchantConfig>(order, brandingdraft::memberChanges(base_, change), endpoint,
                                                    &nothingToRemember);
}

PreparedWrite Branding::prepareLogoUpload() {
    Q_ASSERT(draftLogo_);
    const LogoFile& logo = *draftLogo_;
    const Endpoint<QString> endpoint = api::uploadMerchantLogo(logo.bytes, logo.name, logo.contentType());
    WriteOrder order;
    order.kind = WriteKind::UploadLogo;
    order.method = QStringLiteral("POST");
    order.path = endpoint.path;
    order.subject = logo.name;
    order.request = {{QStringLiteral("file_name"), logo.name},
                     {QStringLiteral("content_type"), QString::fromLatin1(logo.contentType())},
                     {QStringLiteral("bytes"), logo.bytes.size()},
                     {QStringLiteral("width"), logo.width},
                     {QStringLiteral("height"), logo.height},
                     {sha256Name, logo.sha256()},
                     {replacesName, current_.logoUrl.value_or(QString())}};
    order.key = idempotencyKey(formId_, order.kind, order.path, order.request);
    sentLogos_.insert(order.key, logo.sha256());
    const QString before = currentLogo_ ? logoDescription(*currentLogo_) : describedAddress(current_.logoUrl);
    return partners_.writer.prepare<QString>(order, {{QStringLiteral("logo"), before, logoDescription(logo)}}, endpoint,
                                             [](const QString& url) {
                                                 return QJsonObject{{QStringLiteral("logo_url"), url}};
                                             });
}

void Branding::writeSucceeded(WriteKind kind, const QString& key) {
    if (kind != WriteKind::UpdateMerchantConfig && kind != WriteKind::UploadLogo) return;
    if (sent_.contains(key)) {
        // What was sent is no longer the user's alone: from here it follows the service, which may have trimmed it.
        const MerchantConfig sent = brandingdraft::changes(base_, sent_.take(key));
        const MerchantConfig stillTyped = brandingdraft::changes(brandingdraft::fitted(base_, sent), draft_);
        base_ = brandingdraft::fitted(base_, sent);
        draft_ = brandingdraft::fitted(base_, stillTyped);
        changedElsewhere_.clear();
    }
    if (draftLogo_ && sentLogos_.take(key) == draftLogo_->sha256()) draftLogo_.reset();
    author_ = systemUserName();
    formId_ = QUuid::createUuid().toString();
    // A read that is under way may have been answered before the write was.
    if (reading_)
        readAgain_ = true;
    else
        read();
}

Pending<WriteCheck> Branding::checkUpdate(const JournalEntry& entry) {
    Promise<WriteCheck> promise;
    partners_.api.call(api::merchantConfig())
        .then(
            this,
            [promise, wanted = requestedBy(entry)](const MerchantConfig& found) {
                const std::optional<bool> arrived = brandingdraft::isIn(wanted, found);
                promise.settle(!arrived   ? WriteCheck::CannotTell
                               : *arrived ? WriteCheck::Happened
                                          : WriteCheck::DidNotHappen);
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

Pending<WriteCheck> Branding::checkUpload(const JournalEntry& entry) {
    Promise<WriteCheck> promise;
    const QString replaced = entry.order.request.value(replacesName).toString();
    const QString sha256 = entry.order.request.value(sha256Name).toString();
    partners_.api.call(api::merchantConfig())
        .then(
            this,
            [this, promise, replaced, sha256](const MerchantConfig& found) {
                // Every upload gets an address of its own (contract notes, section 13).
                if (found.logoUrl.value_or(QString()) == replaced)
                    promise.settle(WriteCheck::DidNotHappen);
                else
                    compareLogo(*found.logoUrl, sha256).finally(this, [promise](const Result<WriteCheck>& result) {
                        promise.settle(result);
                    });
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

Pending<WriteCheck> Branding::compareLogo(const QString& url, const QString& sha256) {
    Promise<WriteCheck> promise;
    fetchLogo(partners_.transport, QUrl(url)).finally(this, [promise, sha256](const Result<LogoFile>& logo) {
        // Another picture is there: someone else's, or ours as the service has packed it anew. Only the same bytes
        // prove anything.
        promise.settle(logo && logo->sha256() == sha256 ? WriteCheck::Happened : WriteCheck::CannotTell);
    });
    return promise.pending();
}

}  // namespace bankhub
