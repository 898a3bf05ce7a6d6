// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkwords.h"

#include "ui/format/maskedtext.h"

#include <QCoreApplication>

namespace bankhub {

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
public:
    static StatusText state(LinkState state, bool unlinks) {
        const QString check = QStringLiteral("check");
        const QString warning = QStringLiteral("warning");
        switch (state) {
            case LinkState::Created:
                return {tr("not opened yet"), Tone::Dim, {}};
            case LinkState::Opened:
                return {tr("opened"), Tone::Accent, {}};
            case LinkState::InProgress:
                return {tr("in progress"), Tone::Accent, QStringLiteral("edit")};
            case LinkState::Confirming:
                return {tr("being confirmed"), Tone::Warning, QStringLiteral("sync")};
            case LinkState::Finished:
                return unlinks ? StatusText{tr("unlinked"), Tone::Good, check}
                               : StatusText{tr("linked"), Tone::Good, check};
            case LinkState::Cancelled:
                return {tr("closed by the user"), Tone::Warning, {}};
            case LinkState::VisitFailed:
                return {tr("failed"), Tone::Bad, warning};
            case LinkState::VisitExpired:
                return {tr("visit timed out"), Tone::Warning, {}};
            case LinkState::Expired:
                return {tr("expired"), Tone::Dim, {}};
            case LinkState::Revoked:
                return {tr("revoked"), Tone::Dim, QStringLiteral("stop")};
            case LinkState::CannotBeAsked:
                return {tr("open, of an earlier run"), Tone::Warning, {}};
            case LinkState::Unconfirmed:
                return {tr("not confirmed"), Tone::Dim, {}};
        }
        return {};
    }

    static QString purpose(bool unlinks) { return unlinks ? tr("Unlink an account") : tr("Link an account"); }

    static QString advice(LinkState state, bool unlinks) {
        switch (state) {
            case LinkState::Created:
                return unlinks ? tr("Open the page here or in the browser, or hand the link to the account holder, who "
                                    "confirms the unlinking at the bank.")
                               : tr("Open the page here or in the browser, or hand the link to the account holder, who "
                                    "chooses the bank and confirms.");
            case LinkState::Opened:
            case LinkState::InProgress:
                return tr("Somebody is at the page. What happens there appears in the timeline.");
            case LinkState::Confirming:
                return tr("The page says that it is done. The service is being asked; only its answer counts.");
            case LinkState::Finished:
                return unlinks ? tr("The account is unlinked. Its transactions up to now stay in the copy.")
                               : tr("The account is linked. Its transactions come with the next synchronisation.");
            case LinkState::Cancelled:
                return tr("The page was closed before it was done. Open it again, or create a new link.");
            case LinkState::VisitFailed:
                return tr(
                    "The bank did not confirm, for example after too many wrong one-time passwords. Open the "
                    "page again, or create a new link.");
            case LinkState::VisitExpired:
                return tr("The visit took too long. Open the page again.");
            case LinkState::Expired:
                return tr("The link has expired without a result. Create a new one.");
            case LinkState::Revoked:
                return tr(
                    "The link was revoked or is no longer known to the service. Create a new one when it is "
                    "still needed.");
            case LinkState::CannotBeAsked:
                return tr(
                    "Created in an earlier run: the service can no longer be asked about it, because its secret "
                    "was never stored. It can still be revoked.");
            case LinkState::Unconfirmed:
                return tr(
                    "Created in an earlier run: the service can no longer be asked how it went. The account list "
                    "says what is linked now.");
        }
        return {};
    }

    static QString step(const LinkEntry& entry, bool unlinks) {
        switch (entry.step) {
            case LinkStep::TokenCreated:
                return tr("Link created");
            case LinkStep::TokenRevoked:
                return tr("Link revoked");
            case LinkStep::TokenExpired:
                return tr("Link expired");
            case LinkStep::TokenUnknown:
                return tr("The service no longer knows the link");
            case LinkStep::LinkCopied:
                return tr("Link copied");
            case LinkStep::QrShown:
                return tr("QR code shown");
            case LinkStep::MailDrafted:
                return tr("Mail drafted");
            case LinkStep::OpenedHere:
                return tr("Opened here");
            case LinkStep::OpenedInBrowser:
                return tr("Opened in the browser");
            case LinkStep::PageOpened:
                return tr("The page is open");
            case LinkStep::VisitBegan:
                return tr("Page opened");
            case LinkStep::VisitBeganAgain:
                return tr("Page opened again");
            case LinkStep::EnteringData:
                return unlinks ? tr("Unlinking asked for") : tr("Account is being entered");
            case LinkStep::ConfirmingByOtp:
                return tr("Waiting for the one-time password");
            case LinkStep::Finished:
                return tr("The bank has confirmed");
            case LinkStep::AccountLinked:
                return tr("Account linked");
            case LinkStep::AccountUnlinked:
                return tr("Account unlinked");
            case LinkStep::AccountSwitchedOff:
                return tr("Account switched off");
            case LinkStep::VisitCompleted:
                return tr("Visit completed");
            case LinkStep::VisitFailed:
                return tr("Visit failed");
            case LinkStep::VisitAbandoned:
                return tr("Page closed by the user");
            case LinkStep::VisitExpired:
                return tr("Visit timed out");
            case LinkStep::Redirected:
                return tr("Sent to the redirect address");
            case LinkStep::PageRefused:
                return tr("Kept the page from something");
            case LinkStep::ForeignMessage:
                return tr("Message of a stranger ignored");
            case LinkStep::OtherMessage:
                return tr("Another message of the page");
            case LinkStep::OtherEvent:
                return tr("Another event");
        }
        return {};
    }

    static QString source(LinkSource source) {
        switch (source) {
            case LinkSource::Console:
                return tr("this computer");
            case LinkSource::Page:
                return tr("page");
            case LinkSource::Redirect:
                return tr("redirect");
            case LinkSource::Service:
                return tr("service");
            case LinkSource::Accounts:
                return tr("account list");
        }
        return {};
    }

    static StatusText countdown(qint64 seconds) {
        if (seconds <= 0) return {tr("expired"), Tone::Bad, {}};
        const QChar zero = QLatin1Char('0');
        const qint64 hours = seconds / 3600;
        const QString rest = QStringLiteral("%1:%2")
                                 .arg(seconds % 3600 / 60, hours > 0 ? 2 : 1, 10, zero)
                                 .arg(seconds % 60, 2, 10, zero);
        const QString time = hours > 0 ? QStringLiteral("%1:%2").arg(hours).arg(rest) : rest;
        return {tr("expires in %1").arg(time), seconds <= 300 ? Tone::Warning : Tone::Plain, {}};
    }
};

const QString dot = QStringLiteral(" · ");

/// An identifier that is only there to be recognised.
QString shortened(const QString& xid) {
    constexpr int kept = 4;
    return xid.size() <= 3 * kept ? xid : xid.left(kept) + QChar(0x2026) + xid.right(kept);
}

}  // namespace

StatusText linkStateText(LinkState state, LinkPurpose purpose) {
    return LinkWords::state(state, purpose == LinkPurpose::UnlinkBankAccount);
}

QString linkPurposeText(LinkPurpose purpose) {
    return LinkWords::purpose(purpose == LinkPurpose::UnlinkBankAccount);
}

QString linkStateAdvice(LinkState state, LinkPurpose purpose) {
    return LinkWords::advice(state, purpose == LinkPurpose::UnlinkBankAccount);
}

QString linkEntryText(const LinkEntry& entry, LinkPurpose purpose) {
    QStringList parts{LinkWords::step(entry, purpose == LinkPurpose::UnlinkBankAccount)};
    const QString account = (entry.bankName + QLatin1Char(' ') + accountNumberText(entry.accountNumber)).trimmed();
    if (!account.isEmpty()) parts << account;
    if (!entry.accountType.isEmpty() && entry.accountNumber.isEmpty()) parts << accountTypeText(entry.accountType);
    return parts.join(dot);
}

QString linkEntrySource(const LinkEntry& entry) {
    QStringList sources{LinkWords::source(entry.source)};
    for (const LinkSource source : entry.alsoFrom)
        sources << LinkWords::source(source);
    QStringList parts{sources.join(QStringLiteral(" + "))};
    if (!entry.code.isEmpty()) parts << entry.code;
    if (!entry.detail.isEmpty())
        parts << (entry.step == LinkStep::TokenCreated ? shortened(entry.detail) : entry.detail);
    return parts.join(dot);
}

Tone linkEntryTone(const LinkEntry& entry) {
    switch (entry.step) {
        case LinkStep::AccountLinked:
        case LinkStep::AccountUnlinked:
        case LinkStep::VisitCompleted:
        case LinkStep::Finished:
            return Tone::Good;
        case LinkStep::ConfirmingByOtp:
        case LinkStep::VisitAbandoned:
        case LinkStep::VisitExpired:
        case LinkStep::TokenExpired:
        case LinkStep::AccountSwitchedOff:
        case LinkStep::PageRefused:
        case LinkStep::ForeignMessage:
            return Tone::Warning;
        case LinkStep::VisitFailed:
        case LinkStep::TokenRevoked:
        case LinkStep::TokenUnknown:
            return Tone::Bad;
        default:
            return Tone::Accent;
    }
}

StatusText countdownText(const std::optional<qint64>& secondsLeft) {
    if (!secondsLeft) return {};
    return LinkWords::countdown(*secondsLeft);
}

}  // namespace bankhub
