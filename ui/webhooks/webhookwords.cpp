// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include "app/webhooks/webhookevents.h"

namespace bankhub {

namespace {

struct WebhookWords {
    Q_DECLARE_TR_FUNCTIONS(WebhookWords)
public:
    static QString event(const QString& name) {
        const QHash<QString, QString> words{
            {QStringLiteral("LINK_TOKEN_CREATED"), tr("Link token created")},
            {QStringLiteral("LINK_TOKEN_REVOKED"), tr("Link token revoked")},
            {QStringLiteral("LINK_TOKEN_EXPIRED"), tr("Link token expired")},
            {QStringLiteral("LINK_SESSION_INITIALIZED"), tr("Linking session started")},
            {QStringLiteral("LINK_SESSION_REINITIALIZED"), tr("Linking session started again")},
            {QStringLiteral("LINK_SESSION_STATE_CHANGED"), tr("Linking session went a step on")},
            {QStringLiteral("LINK_SESSION_COMPLETED"), tr("Linking session completed")},
            {QStringLiteral("LINK_SESSION_FAILED"), tr("Linking session failed")},
            {QStringLiteral("LINK_SESSION_ABANDONED"), tr("Linking session abandoned")},
            {QStringLiteral("LINK_SESSION_EXPIRED"), tr("Linking session expired")},
            {QStringLiteral("BANK_ACCOUNT_LINKED"), tr("Bank account linked")},
            {QStringLiteral("BANK_ACCOUNT_UNLINKED"), tr("Bank account unlinked by the bank")},
            {QStringLiteral("BANK_ACCOUNT_INACTIVATED"), tr("Bank account switched off by SePay")},
        };
        return words.value(configuredEventName(name), name);
    }
    static QString problem(WebhookProblem problem) {
        switch (problem) {
            case WebhookProblem::AddressMissing:
                return tr("Enter the address that receives the events.");
            case WebhookProblem::AddressMalformed:
                return tr("Enter a complete address such as https://api.example.vn/webhook.");
            case WebhookProblem::AddressHasCredentials:
                return tr("The address must not contain a user name or a password: it is written to logs.");
            case WebhookProblem::SecretMissing:
                return tr("Enter the new key, generate one, or keep the present one.");
            case WebhookProblem::SecretIsMask:
                return tr("This is the masked form of a key, not the key itself.");
            case WebhookProblem::SecretUnusable:
                return tr(
                    "A key may hold only letters without accents, digits and punctuation, no spaces: it travels in "
                    "an HTTP header.");
        }
        return {};
    }
    static QString warning(WebhookWarning warning) {
        switch (warning) {
            case WebhookWarning::ReplacesExisting:
                return tr(
                    "Saving replaces the merchant's only webhook. The former settings cannot be brought back from "
                    "the service.");
            case WebhookWarning::NothingIsSent:
                return tr("No event is chosen: nothing will be sent to this address.");
            case WebhookWarning::SwitchedOff:
                return tr("The webhook is switched off: nothing is sent until it is switched on.");
            case WebhookWarning::NotHttps:
                return tr("The address is not https: the events and the key travel readable for everyone on the way.");
            case WebhookWarning::NotHttpsOnProduction:
                return tr("The address is not https. Production accepts https only, so the service will refuse it.");
            case WebhookWarning::PrivateAddress:
                return tr(
                    "The address is reachable only from this computer or the local network. Bank Hub cannot reach "
                    "it and refuses such addresses.");
            case WebhookWarning::SecretMayBeLost:
                return tr(
                    "The full key is not known here, so it is left out. Whether the service then keeps it is not "
                    "documented; the console compares its last characters after saving. To be sure, set a new key.");
            case WebhookWarning::NoSecret:
                return tr("There is no key: the receiver cannot tell real events from forged ones.");
            case WebhookWarning::WeakSecret:
                return tr("The key is short and could be guessed. A generated key is stronger.");
        }
        return {};
    }
    static StatusText state(const std::optional<WebhookConfig>& current) {
        if (!current) return {tr("none configured"), Tone::Dim, {}};
        if (!current->active.value_or(true)) return {tr("off"), Tone::Warning, QStringLiteral("stop")};
        if (current->events.isEmpty()) return {tr("on, but without events"), Tone::Warning, QStringLiteral("warning")};
        return {tr("on"), Tone::Accent, QStringLiteral("check")};
    }
    static QList<StatusText> verdicts(const QString& address) {
        const auto problem = addressProblem(address);
        if (problem == WebhookProblem::AddressMissing) return {};
        if (problem) return {{tr("not a usable address"), Tone::Bad, QStringLiteral("warning")}};
        const QUrl url(address.trimmed(), QUrl::StrictMode);
        QList<StatusText> found;
        if (url.scheme() == QLatin1String("https"))
            found.append({tr("https"), Tone::Accent, QStringLiteral("check")});
        else
            found.append({tr("not https"), Tone::Warning, QStringLiteral("warning")});
        if (isPrivateHost(url.host())) found.append({tr("private address"), Tone::Warning, QStringLiteral("warning")});
        return found;
    }
    static QString events(const QString& lines) {
        if (lines.isEmpty()) return tr("None: nothing is sent");
        if (lines == everyEvent()) return tr("Every event, also future ones");
        QStringList words;
        const QStringList names = lines.split(QLatin1Char('\n'));
        for (const QString& name : names)
            words << event(name);
        return words.join(QLatin1Char('\n'));
    }
    static QString flag(const QString& value) { return value == QLatin1String("1") ? tr("Yes") : tr("No"); }
    static QString newKey(const QString& mask) { return tr("New key %1").arg(mask); }
};

}  // namespace

QString webhookEventText(const QString& event) {
    return WebhookWords::event(event);
}

QString webhookProblemText(WebhookProblem problem) {
    return WebhookWords::problem(problem);
}

QString webhookWarningText(WebhookWarning warning) {
    return WebhookWords::warning(warning);
}

StatusText webhookStateText(const std::optional<WebhookConfig>& current) {
    return WebhookWords::state(current);
}

QList<StatusText> addressVerdicts(const QString& address) {
    return WebhookWords::verdicts(address);
}

MemberChange readableChange(const MemberChange& change) {
    MemberChange readable = change;
    if (change.member == QLatin1String("secret_key") && change.after) {
        readable.after = WebhookWords::newKey(*change.after);
        return readable;
    }
    for (std::optional<QString>* value : {&readable.before, &readable.after}) {
        if (!*value) continue;
        if (change.member == QLatin1String("allow_events")) *value = WebhookWords::events(**value);
        if (change.member == QLatin1String("active")) *value = WebhookWords::flag(**value);
    }
    return readable;
}

}  // namespace bankhub
