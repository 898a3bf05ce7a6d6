// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace bankhub {

/// What happened to a link, whoever says so.
enum class LinkStep {
    TokenCreated,
    TokenRevoked,
    TokenExpired,
    TokenUnknown,  ///< the service does not know the token any more
    LinkCopied,
    QrShown,
    MailDrafted,
    OpenedHere,
    OpenedInBrowser,
    PageOpened,
    VisitBegan,
    VisitBeganAgain,
    EnteringData,
    ConfirmingByOtp,
    Finished,  ///< the bank has agreed
    AccountLinked,
    AccountUnlinked,
    AccountSwitchedOff,
    VisitCompleted,
    VisitFailed,
    VisitAbandoned,
    VisitExpired,
    Redirected,
    PageRefused,     ///< the embedded view kept the page from doing something
    ForeignMessage,  ///< a message from an origin that does not belong to the service; ignored
    OtherMessage,    ///< a message of the page that is not documented
    OtherEvent,      ///< an event or state of the service that is not documented
};

/// Who says so.
enum class LinkSource {
    Console,   ///< this program and the person at it
    Page,      ///< window.postMessage of the hosted page: a hint only
    Redirect,  ///< the browser was sent to the redirect address: a hint only
    Service,   ///< link-token/get
    Accounts,  ///< the account list of the company
};

/// The step behind a message of the hosted page (contract notes, section 10).
LinkStep stepOfMessage(const QString& event);
/// The step behind an event of link-token/get (section 11); `state` is its metadata's state, for state changes.
LinkStep stepOfEvent(const QString& name, const QString& state);
/// The step behind the state and status of a visit, for services that list no events.
LinkStep stepOfVisit(const QString& state, const QString& status);

}  // namespace bankhub
