// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include "app/api/apiclient.h"
#include "app/api/webhookapi.h"
#include "app/webhooks/webhookevents.h"
#include "app/webhooks/webhooksecret.h"
#include "app/writes/writer.h"

namespace bankhub {

namespace {

QString newFormId() {
    return QUuid::createUuid().toString();
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue& entry : entries)
        texts << entry.toString();
    return texts;
}

QString flagText(bool on) {
    return on ? QStringLiteral("1") : QStringLiteral("0");
}

QString eventLines(const QStringList& events) {
    return (events.contains(everyEvent()) ? QStringList{everyEvent()} : inPublishedOrder(events))
        .join(QLatin1Char('\n'));
}

/// What differs between what the service has and what will be sent; everything for a new webhook.
QList<MemberChange> changesBetween(const std::optional<WebhookConfig>& before, const WebhookConfig& after,
                                   bool secretIsReplaced) {
    QList<MemberChange> changes;
    const auto add = [&](const char* member, const std::optional<QString>& old, const QString& now) {
        if (old != now) changes.append({QString::fromLatin1(member), old, now});
    };
    const auto old = [&](const auto& read) { return before ? std::optional<QString>(read(*before)) : std::nullopt; };
    add("webhook_url", old([](const WebhookConfig& config) { return config.url; }), after.url);
    if (secretIsReplaced && !after.secretKey.isEmpty())
        changes.append({QStringLiteral("secret_key"),
                        before && !before->secretKey.isEmpty() ? std::optional(before->secretKey) : std::nullopt,
                        maskedSecret(after.secretKey)});
    add("active", old([](const WebhookConfig& config) { return flagText(config.active.value_or(true)); }),
        flagText(after.active.value_or(true)));
    add("allow_events", old([](const WebhookConfig& config) { return eventLines(config.events); }),
        eventLines(after.events));
    return changes;
}

/// What the journal keeps of the answer.
QJsonObject withoutSecret(const std::optional<WebhookConfig>& stored) {
    if (!stored) return {};
    return {{QStringLiteral("webhook_url"), stored->url},
            {QStringLiteral("active"), stored->active.value_or(true) ? 1 : 0},
            {QStringLiteral("allow_events"), QJsonArray::fromStringList(stored->events)}};
}

/// Whether what the service has now is what this request asked for.
WriteCheck compare(const QJsonObject& request, const std::optional<WebhookConfig>& now) {
    if (!now || now->url != request.value(QLatin1String("webhook_url")).toString() ||
        now->active.value_or(true) != (request.value(QLatin1String("active")).toInt() == 1) ||
        !sameEvents(now->events, textsOf(request.value(QLatin1String("allow_events")))))
        return WriteCheck::DidNotHappen;
    if (!request.contains(QLatin1String("secret_key"))) return WriteCheck::Happened;
    const QString sentEnd = shownEnd(request.value(QLatin1String("secret_key")).toString());
    const QString end = shownEnd(now->secretKey);
    if (sentEnd.isEmpty() || end.isEmpty()) return WriteCheck::CannotTell;
    return sentEnd == end ? WriteCheck::Happened : WriteCheck::DidNotHappen;
}

}  // namespace

Webhook::Webhook(const Services& services, const Profile& profile, const Clock& clock, QObject* parent)
    : QObject(parent),
      services_(services),
      profile_(profile),
      samples_(services.transport, clock),
      formId_(newFormId()) {
    services_.writer.setChecker(WriteKind::SetWebhook, [this](const JournalEntry& entry) { return check(entry); });
    connect(&services_.writer, &Writer::written, this, [this](WriteKind kind) {
        if (kind == WriteKind::SetWebhook) reload();
    });
}

void Webhook::reload() {
    const int number = ++readingNumber_;
    isReading_ = true;
    services_.api.call(api::webhook())
        .finally(this, [this, number](const Result<std::optional<WebhookConfig>>& answer) {
            if (number == readingNumber_) take(answer);
        });
    Q_EMIT changed();
}

void Webhook::take(const Result<std::optional<WebhookConfig>>& answer) {
    isReading_ = false;
    if (!answer) {
        error_ = answer.error();
        Q_EMIT changed();
        return;
    }
    const bool edited = loaded_ && hasChanges();
    error_.reset();
    loaded_ = true;
    current_ = *answer;
    const QString mask = current_ ? current_->secretKey : QString();
    if (maskToExpect_) secretWasLost_ = *std::exchange(maskToExpect_, std::nullopt) != mask;
    if (!edited) {
        replaceDraft(draftOf(current_));
    } else if (draft_.secretChoice == SecretChoice::Keep && mask.isEmpty()) {
        WebhookDraft draft = draft_;
        draft.secretChoice = SecretChoice::Replace;
        replaceDraft(draft);
    }
    if (!mask.isEmpty() && knownSecret().isEmpty()) lookIntoKeyStore();
    Q_EMIT changed();
}

void Webhook::lookIntoKeyStore() {
    if (std::exchange(lookedIntoKeyStore_, true)) return;
    services_.keyStore.read(secretEntry(profile_))
        .then(
            this,
            [this](const QString& secret) {
                if (knownSecret().isEmpty()) recogniseSecret(secret);
            },
            [](const Error&) {});  // not kept there, or no key store: the user is asked when it is needed
}

void Webhook::setDraft(const WebhookDraft& draft) {
    if (draft == draft_) return;
    draft_ = draft;
    Q_EMIT draftEdited();
}

void Webhook::replaceDraft(const WebhookDraft& draft) {
    draft_ = draft;
    Q_EMIT draftReplaced();
}

void Webhook::discardDraft() {
    formId_ = newFormId();
    replaceDraft(draftOf(current_));
}

QList<WebhookWarning> Webhook::warnings() const {
    return warningsOf(draft_, current_, knownSecret(), profile_.isProduction());
}

PreparedWrite Webhook::prepare() {
    const WebhookConfig config = configOf(draft_, current_, knownSecret());
    prepared_ = Prepared{config, draft_.secretChoice == SecretChoice::Replace ? config.secretKey : QString()};
    const auto endpoint = api::setWebhook(config);
    WriteOrder order;
    order.kind = WriteKind::SetWebhook;
    order.method = QStringLiteral("POST");
    order.path = endpoint.path;
    order.subject = config.url;
    order.request = QJsonDocument::fromJson(endpoint.body).object();
    // With its end, as the service itself shows it: that is what a check after a lost answer can compare.
    if (order.request.contains(QLatin1String("secret_key")))
        order.request.insert(QStringLiteral("secret_key"), maskedSecret(config.secretKey));
    order.key = idempotencyKey(formId_, order.kind, order.path, order.request, config.secretKey.toUtf8());
    return services_.writer.prepare<std::optional<WebhookConfig>>(
        order, changesBetween(current_, config, !prepared_->newSecret.isEmpty()), endpoint, &withoutSecret);
}

QString Webhook::finishSave() {
    if (!prepared_) return {};
    const Prepared saved = *std::exchange(prepared_, std::nullopt);
    const QString maskBefore = current_ ? current_->secretKey : QString();
    const QString& sent = saved.config.secretKey;
    secretWasLost_ = false;
    if (sent.isEmpty() && !maskBefore.isEmpty()) maskToExpect_ = maskBefore;
    current_ = saved.config;
    current_->secretKey = sent.isEmpty() ? maskBefore : QStringLiteral("***") + sent.right(4);
    loaded_ = true;
    if (!sent.isEmpty()) secret_ = sent;
    discardDraft();
    Q_EMIT knownSecretChanged();
    reload();
    return saved.newSecret;
}

QString Webhook::knownSecret() const {
    return current_ && fitsMask(secret_, current_->secretKey) ? secret_ : QString();
}

bool Webhook::recogniseSecret(const QString& secret) {
    if (!current_ || !fitsMask(secret, current_->secretKey)) return false;
    secret_ = secret;
    Q_EMIT knownSecretChanged();
    return true;
}

Pending<Done> Webhook::keepSecret(const QString& secret) {
    return services_.keyStore.write(secretEntry(profile_), secret);
}

QString Webhook::secretEntry(const Profile& profile) {
    return QStringLiteral("webhook-secret/") + profile.id;
}

Pending<WriteCheck> Webhook::check(const JournalEntry& entry) {
    Promise<WriteCheck> promise;
    services_.api.call(api::webhook())
        .then(
            this,
            [promise, request = entry.order.request](const std::optional<WebhookConfig>& now) {
                promise.settle(compare(request, now));
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

}  // namespace bankhub
