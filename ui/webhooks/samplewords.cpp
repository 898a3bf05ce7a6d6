// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/samplewords.h"

#include <QCoreApplication>

#include "ui/format/moneytext.h"
#include "ui/webhooks/webhookwords.h"

namespace bankhub {

namespace {

struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
public:
    static QString name(const SampleKind& kind) {
        if (kind.channel == SampleChannel::Balance) return tr("IPN %1").arg(kind.name);
        if (kind.detail.isEmpty()) return kind.name;
        return tr("%1 · %2").arg(kind.name, kind.detail);
    }
    static QString text(const SampleKind& kind) {
        if (kind.channel == SampleChannel::Balance)
            return kind.name == QLatin1String("credit") ? tr("Balance notification: money came in.")
                                                        : tr("Balance notification: money went out.");
        const QString words = webhookEventText(kind.name);
        if (kind.name == QLatin1String("BANK_ACCOUNT_INACTIVED"))
            return tr("%1. SePay's page about events spells the name this way; accept both.").arg(words);
        if (!kind.documented)
            return tr("%1. SePay shows no example of this event; the metadata are those of its siblings.").arg(words);
        if (!kind.detail.isEmpty()) return tr("%1: %2.").arg(words, kind.detail);
        return tr("%1.").arg(words);
    }
    static StatusText status(const SampleResult& result) {
        if (result.error && result.error->kind == ErrorKind::Cancelled) return {tr("stopped"), Tone::Dim, {}};
        if (result.error) return {tr("no answer"), Tone::Bad, QStringLiteral("warning")};
        const QString number = QString::number(result.status);
        if (isGood(result)) return {number, Tone::Accent, QStringLiteral("check")};
        return {number, Tone::Bad, QStringLiteral("warning")};
    }
    static QString verdict(const SampleResult& result) {
        if (result.error) return failure(*result.error);
        if (result.secretWasWrong && result.accepted)
            return tr(
                "The receiver accepted a wrong key: it does not check it, and anyone could send it forged events.");
        if (result.secretWasWrong && isRefusal(result)) return tr("The receiver refused the wrong key, as it should.");
        if (result.accepted) return tr("The receiver accepted it.");
        if (result.status >= 300 && result.status < 400)
            return tr("The receiver points to another address. Redirects are not followed: give the final address.");
        if (isRefusal(result))
            return tr("The receiver refused the key. Compare it with the key that the receiver expects.");
        if (result.status == 404 || result.status == 405)
            return tr("The receiver has nothing at this address. Check the path.");
        if (result.status >= 500) return tr("The receiver failed. Look into its log.");
        if (result.status >= 200 && result.status < 300)
            return tr(
                "The receiver answered, but not as a balance notification wants it: 200 or 201 with "
                "\"success\": true.");
        return tr("The receiver did not accept it.");
    }
    static QString milliseconds(const QString& number) { return tr("%1 ms").arg(number); }

private:
    static bool isRefusal(const SampleResult& result) { return result.status == 401 || result.status == 403; }
    static bool isGood(const SampleResult& result) {
        return result.secretWasWrong ? isRefusal(result) : result.accepted;
    }
    static QString failure(const Error& error) {
        switch (error.kind) {
            case ErrorKind::Timeout:
                return error.neverSent ? tr("No connection came about in time. The service would try again later.")
                                       : tr("The receiver took longer than the 8 seconds that the service waits.");
            case ErrorKind::Tls:
                return tr("The certificate of the receiver is not trusted, so nothing was sent: %1").arg(error.detail);
            case ErrorKind::TooLarge:
                return tr("The answer of the receiver is too large.");
            case ErrorKind::Cancelled:
                return tr("Sending was stopped. The receiver may have got it.");
            default:
                return tr("The receiver cannot be reached or closed the connection: %1").arg(error.detail);
        }
    }
};

}  // namespace

QString sampleName(const SampleKind& kind) {
    return SampleWords::name(kind);
}

QString sampleText(const SampleKind& kind) {
    return SampleWords::text(kind);
}

StatusText sampleStatus(const SampleResult& result) {
    return SampleWords::status(result);
}

QString sampleVerdict(const SampleResult& result) {
    return SampleWords::verdict(result);
}

QString millisecondsText(qint64 milliseconds) {
    return SampleWords::milliseconds(countText(milliseconds));
}

}  // namespace bankhub
