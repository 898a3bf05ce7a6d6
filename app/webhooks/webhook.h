// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "app/auth/keystore.h"
#include "app/auth/profile.h"
#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/domain/webhookconfig.h"
#include "app/webhooks/samplesender.h"
#include "app/webhooks/webhookdraft.h"
#include "app/webhooks/webhookrules.h"
#include "app/writes/preparedwrite.h"

namespace bankhub {

class ApiClient;
class HttpTransport;
class Writer;
struct JournalEntry;

/// The merchant's event webhook: what the service has, what is being edited, and how it is saved.
/// The full secret is only ever in memory and, when the user asks for it, in the key store.
class Webhook : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Services {
        ApiClient& api;
        HttpTransport& transport;
        Writer& writer;
        KeyStore& keyStore;
    };
    Webhook(const Services& services, const Profile& profile, const Clock& clock, QObject* parent = nullptr);

    /// Reads the webhook; a newer call replaces an older one. What is being edited stays.
    void reload();
    /// True once it has been read, also when none is configured.
    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] bool isReading() const { return isReading_; }
    /// Of the last reading; what was read before stays.
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    /// What the service has, its secret masked; nothing while none is configured.
    [[nodiscard]] const std::optional<WebhookConfig>& current() const { return current_; }
    /// True when the last save left the secret out and the service has another one, or none, since.
    [[nodiscard]] bool secretWasLost() const { return secretWasLost_; }

    [[nodiscard]] const WebhookDraft& draft() const { return draft_; }
    void setDraft(const WebhookDraft& draft);
    void discardDraft();
    [[nodiscard]] bool hasChanges() const { return draft_ != draftOf(current_); }
    [[nodiscard]] QList<WebhookProblem> problems() const { return problemsOf(draft_, current_); }
    [[nodiscard]] QList<WebhookWarning> warnings() const;

    /// Saving the draft, which must be free of problems. MemberChange values as the contract spells them: the events
    /// one a line ("*" = all), active "1" or "0", the secret masked.
    PreparedWrite prepare();
    /// To be called when the prepared write has ended well: takes it over, reads it back, and returns the secret that
    /// was set, to be shown once; empty when the secret was not changed.
    QString finishSave();

    /// The full secret of the webhook at the service, as far as this session knows it; empty otherwise.
    [[nodiscard]] QString knownSecret() const;
    /// Takes a secret that the user typed; false when it does not end as the mask says.
    bool recogniseSecret(const QString& secret);
    /// Into the key store of this computer.
    Pending<Done> keepSecret(const QString& secret);
    /// Key store entry of the webhook secret of a profile. Removing the profile removes it too.
    static QString secretEntry(const Profile& profile);

    [[nodiscard]] SampleSender& samples() { return samples_; }

signals:
    /// What the service has, or how reading it stands.
    void changed();
    /// The draft was set by something else than the form.
    void draftReplaced();
    /// The draft was edited, in one of the forms that show it.
    void draftEdited();
    void knownSecretChanged();

private:
    struct Prepared {
        WebhookConfig config;  ///< with the secret in full, if it is sent
        QString newSecret;     ///< empty when the secret stays
    };
    void take(const Result<std::optional<WebhookConfig>>& answer);
    void lookIntoKeyStore();
    Pending<WriteCheck> check(const JournalEntry& entry);
    void replaceDraft(const WebhookDraft& draft);

    Services services_;
    Profile profile_;
    SampleSender samples_;
    int readingNumber_ = 0;  ///< only the newest reading is heard
    bool isReading_ = false;
    std::optional<WebhookConfig> current_;
    std::optional<Error> error_;
    bool loaded_ = false;
    bool lookedIntoKeyStore_ = false;

    WebhookDraft draft_;
    QString formId_;
    std::optional<Prepared> prepared_;
    QString secret_;                       ///< full, as far as known; may be outdated: see knownSecret()
    std::optional<QString> maskToExpect_;  ///< after a save that left the secret out
    bool secretWasLost_ = false;
};

}  // namespace bankhub
