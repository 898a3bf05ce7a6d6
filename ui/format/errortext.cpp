// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/writes/writeaudit.h"
#include "ui/format/membertext.h"
#include "ui/format/timetext.h"
#include "ui/format/tlstext.h"

namespace bankhub {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    /// Title, meaning and advice of a kind, before the facts of the single error are added.
    static ErrorText of(const Error& error) {
        if (isNotRecorded(error))
            return {tr("The audit log cannot be written"),
                    tr("On production nothing is sent that cannot be recorded first."),
                    error.kind == ErrorKind::DiskFull
                        ? tr("Free some space and try again.")
                        : tr("Check the permissions of the folder and whether the disk works."),
                    {}};
        switch (error.kind) {
            case ErrorKind::Cancelled:
                return {tr("Stopped"),
                        tr("The work was stopped before it was finished."),
                        tr("Start it again when you want."),
                        {}};
            case ErrorKind::Network:
                return {
                    tr("No connection"),
                    tr("The service cannot be reached from this computer."),
                    tr("Check the network, the VPN and the proxy, then try again. What is in the cache stays usable."),
                    {}};
            case ErrorKind::Timeout:
                return {tr("No answer in time"),
                        tr("The service took too long to answer."),
                        tr("Try again in a moment."),
                        {}};
            case ErrorKind::Tls:
                return tlsErrorText(error);
            case ErrorKind::InvalidCredentials:
                return {
                    tr("client_id or client_secret is wrong"),
                    tr("The service refused to give an access token."),
                    tr("Edit the profile and enter the credentials again. Sandbox and production have different ones."),
                    {}};
            case ErrorKind::Unauthorized:
                return {tr("The access token was refused"),
                        tr("The service did not accept a fresh access token either."),
                        tr("Test the connection of the profile; the credentials may have been withdrawn."),
                        {}};
            case ErrorKind::Forbidden:
                return {tr("Not allowed"),
                        tr("The service does not allow this with these credentials."),
                        tr("Ask SePay which rights these credentials have."),
                        {}};
            case ErrorKind::EdgeBlocked:
                return {tr("Blocked before the service"),
                        tr("The protection in front of the service stopped the request."),
                        tr("Send the Ray ID from the details to SePay and ask them to allow your address."),
                        {}};
            case ErrorKind::NotFound:
                return {tr("Not found"),
                        tr("The service does not know what was asked for."),
                        tr("Synchronise; it may have been removed meanwhile."),
                        {}};
            case ErrorKind::Validation:
                return {tr("Not accepted"),
                        tr("The service did not accept the values."),
                        tr("Correct the values and try again."),
                        {}};
            case ErrorKind::MethodNotAllowed:
                return {tr("Not supported by this address"),
                        tr("The address does not offer this call."),
                        tr("Check the address of the profile."),
                        {}};
            case ErrorKind::TooLarge:
                return {tr("Too large"),
                        tr("The data is larger than what can be exchanged at once."),
                        tr("Ask for less at once."),
                        {}};
            case ErrorKind::RateLimited:
                return {tr("Too many requests"),
                        rateLimitMeaning(error),
                        tr("Wait; the next synchronisation is slower by itself."),
                        {}};
            case ErrorKind::Server:
                return {tr("The service failed"),
                        tr("The service reported a fault of its own."),
                        tr("Try again later."),
                        {}};
            case ErrorKind::Unavailable:
                return {tr("The service is not available"),
                        tr("The service is being maintained or is overloaded."),
                        tr("Try again later."),
                        {}};
            case ErrorKind::Redirected:
                return {
                    tr("The service points elsewhere"),
                    tr("The answer pointed to another address; it was not followed, to protect the token."),
                    tr("Check the address of the profile and sign in to the network's welcome page if there is one."),
                    {}};
            case ErrorKind::BadReply:
                return {tr("The answer cannot be read"),
                        tr("The service sent something that is not a valid answer."),
                        tr("Try again. If it stays, send the details to support."),
                        {}};
            case ErrorKind::ResultUnknown:
                return {tr("Result unknown"),
                        tr("The request was sent but the answer was lost. It may or may not have been carried out."),
                        tr("Check the result before you try again."),
                        {}};
            case ErrorKind::KeyStoreMissing:
                return {tr("No key store"),
                        keyStoreMeaning(),
                        tr("Install or start it, or use the secret for this session only."),
                        {}};
            case ErrorKind::KeyStoreRefused:
                return {tr("The key store refused"),
                        tr("The key store is locked or access was refused."),
                        tr("Unlock the key store and try again, or use the secret for this session only."),
                        {}};
            case ErrorKind::ReadOnly:
                return {tr("Read-only"),
                        tr("This profile may not change anything at the moment."),
                        tr("Allow changes for a while, then try again."),
                        {}};
            case ErrorKind::NotConfigured:
                return {tr("Something is missing"),
                        tr("The client_secret or an address has not been given."),
                        tr("Enter the secret or edit the profile."),
                        {}};
            case ErrorKind::Storage:
                return {tr("The file cannot be used"),
                        tr("The cache or the file cannot be read or written."),
                        tr("Check the permissions of the folder and whether the disk works."),
                        {}};
            case ErrorKind::DiskFull:
                return {tr("The disk is full"),
                        tr("There is no space left for the cache or the file."),
                        tr("Free some space and try again."),
                        {}};
        }
        return {tr("Something went wrong"), {}, tr("Try again."), {}};
    }

    /// Where the advice for reading would mislead somebody who was about to change something.
    static void turnToWriting(const Error& error, ErrorText& text) {
        switch (error.kind) {
            case ErrorKind::Network:
                text.advice = tr("Check the network, the VPN and the proxy, then try again. What you typed is kept.");
                break;
            case ErrorKind::NotFound:
                text.meaning = tr("The service does not know what should be changed.");
                text.advice = tr("Go back and synchronise; it may have been removed meanwhile.");
                break;
            case ErrorKind::Validation:
                text.advice = tr("Go back, correct the values and send them again.");
                break;
            case ErrorKind::TooLarge:
                text.meaning = tr("The service does not accept that much data at once.");
                text.advice = tr("Go back and make it smaller: a smaller picture or a shorter text.");
                break;
            case ErrorKind::RateLimited:
                text.advice = tr("Wait, then try again. What you typed is kept.");
                break;
            case ErrorKind::Server:
            case ErrorKind::Unavailable:
                text.advice = tr("Try again later; what you typed is kept. If it stays, send the details to SePay.");
                break;
            default:
                break;
        }
    }
    /// The service's own faults leave open what happened before them: of those it is not said.
    static QString nothingChanged(const Error& error) {
        const bool ownFault = error.kind == ErrorKind::Server || error.kind == ErrorKind::Unavailable;
        return ownFault || mayHaveBeenCarriedOut(error) ? QString() : tr("Nothing was changed at the service.");
    }

    static QString details(const Error& error) {
        QStringList lines;
        lines << tr("Kind: %1").arg(errorKindName(error.kind));
        if (error.httpStatus > 0) lines << tr("HTTP status: %1").arg(error.httpStatus);
        for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field)
            lines << QStringLiteral("%1: %2").arg(field.key(), field.value().join(QStringLiteral(", ")));
        if (!error.rayId.isEmpty()) lines << tr("Ray ID: %1").arg(error.rayId);
        if (!error.requestId.isEmpty()) lines << tr("Request ID: %1").arg(error.requestId);
        if (!error.detail.isEmpty()) lines << error.detail;
        return lines.join(QLatin1Char('\n'));
    }

    static QString serviceSays(const QString& sentence) { return tr("The service says: “%1”").arg(sentence); }

private:
    static QString rateLimitMeaning(const Error& error) {
        if (!error.retryAfterSeconds) return tr("The service asks for patience.");
        return tr("The service asks to wait %1.").arg(durationText(*error.retryAfterSeconds));
    }
    static QString keyStoreMeaning() {
#if defined(Q_OS_LINUX)
        return tr("No key store service is running: org.freedesktop.secrets (GNOME Keyring) or KWallet.");
#else
        return tr("The key store of the operating system is not available.");
#endif
    }
};

}  // namespace

QString ErrorText::inOneLine() const {
    return meaning.isEmpty() ? title : title + QStringLiteral(": ") + meaning;
}

QString ErrorText::asParagraph() const {
    const bool endsInLines = meaning.contains(QLatin1Char('\n'));
    return inOneLine() + (endsInLines ? QLatin1Char('\n') : QLatin1Char(' ')) + advice;
}

namespace {
/// Lines of "member: what the service says about it".
QString memberLines(const Error& error) {
    QString lines;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field)
        lines += QStringLiteral("\n%1: %2").arg(memberText(field.key()), field.value().join(QLatin1Char(' ')));
    return lines;
}

void addServiceWords(const Error& error, ErrorText& text) {
    QString service = error.serverText.simplified();
    if (service.isEmpty() && !error.fields.isEmpty())
        service = error.fields.first().join(QLatin1Char(' ')).simplified();
    if (!service.isEmpty()) {
        const QString sentence = ErrorWords::serviceSays(service);
        text.meaning = text.meaning.isEmpty() ? sentence : text.meaning + QLatin1Char(' ') + sentence;
    }
    text.details = ErrorWords::details(error);
}
}  // namespace

ErrorText errorText(const Error& error) {
    ErrorText text = ErrorWords::of(error);
    addServiceWords(error, text);
    return text;
}

ErrorText writeErrorText(const Error& error) {
    ErrorText text = ErrorWords::of(error);
    ErrorWords::turnToWriting(error, text);
    if (const QString nothing = ErrorWords::nothingChanged(error); !nothing.isEmpty())
        text.meaning += QLatin1Char(' ') + nothing;
    // What it says about single members is said at the members; the sentence often repeats just that.
    Error rest = error;
    if (!error.fields.isEmpty() && error.serverText.contains(error.fields.first().value(0))) rest.serverText.clear();
    if (!error.fields.isEmpty() && rest.serverText.isEmpty()) rest.fields.clear();
    addServiceWords(rest, text);
    text.meaning += memberLines(error);
    text.details = ErrorWords::details(error);
    return text;
}

}  // namespace bankhub
