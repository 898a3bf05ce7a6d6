// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <optional>

#include "app/domain/linktoken.h"
#include "app/linking/linktimeline.h"
#include "app/store/store.h"

namespace bankhub {

enum class LinkState {
    Created,        ///< nobody has opened it yet
    Opened,         ///< a visit has begun
    InProgress,     ///< the account is being entered or confirmed
    Confirming,     ///< the page says that it is done; the service has not confirmed it yet
    Finished,       ///< linked or unlinked, confirmed by the service. Final.
    Cancelled,      ///< the last visit was closed; the link can be opened again
    VisitFailed,    ///< the last visit failed at the bank; can be opened again
    VisitExpired,   ///< the last visit took too long; can be opened again
    Expired,        ///< final
    Revoked,        ///< revoked, or not known to the service any more. Final.
    CannotBeAsked,  ///< of an earlier run of the program and perhaps still open: the service cannot be asked
    Unconfirmed,    ///< of an earlier run and over: how it went was never confirmed
};

/// Nothing can happen to it any more.
bool isFinal(LinkState state);

/// What a finished link did, with what is known of the account.
struct LinkOutcome {
    enum class ConfirmedBy { Service, AccountList };
    ConfirmedBy by = ConfirmedBy::Service;
    BankAccountXid account;
    QString bankName;
    QString number;
    QString holder;
};

/// What a link was made for.
struct LinkSubject {
    LinkTokenXid xid;
    LinkPurpose purpose = LinkPurpose::LinkBankAccount;
    CompanyXid company;
    BankAccountXid account;  ///< to unlink
    qint64 createdAtUtcMs = 0;
    std::optional<qint64> expiresAtUtcMs;
};

/// The rules of one link without any network: what each source says goes in, and the state, the outcome, the timeline
/// and what to do next come out. The page, the redirect and the person are hints; only the service and the account list
/// finish a link.
class LinkProgress {
public:
    /// `before`: the accounts as they were when the link was made; nothing when they were not known.
    LinkProgress(const LinkSubject& subject, const std::optional<QList<Store::CachedBankAccount>>& before);

    struct Reaction {
        bool changed = false;
        bool askNow = false;           ///< link-token/get at once
        bool refreshAccounts = false;  ///< read the account list again
    };
    /// Something that was done here: copied, mailed, opened, revoked.
    Reaction done(LinkStep step, qint64 atUtcMs);
    Reaction pageMessage(const QJsonObject& message, qint64 atUtcMs);
    Reaction foreignMessage(const QString& origin, qint64 atUtcMs);
    Reaction pageRefused(const QString& what, qint64 atUtcMs);
    Reaction redirected(const QString& host, qint64 atUtcMs);
    Reaction serviceSays(const LinkTokenDetail& detail, qint64 atUtcMs);
    /// The service answered that it does not know the token.
    Reaction serviceForgot(qint64 atUtcMs);
    /// `alone`: no other open link could have brought the company a new account.
    Reaction accountsAre(const QList<Store::CachedBankAccount>& accounts, bool alone, qint64 atUtcMs);
    Reaction timeIs(qint64 nowUtcMs);

    [[nodiscard]] const LinkSubject& subject() const { return subject_; }
    [[nodiscard]] LinkState state() const { return state_; }
    [[nodiscard]] const std::optional<LinkOutcome>& outcome() const { return outcome_; }
    [[nodiscard]] const LinkTimeline& timeline() const { return timeline_; }
    /// The word for the register: the event that says how it went; empty while nothing has.
    [[nodiscard]] QString outcomeCode() const;

private:
    [[nodiscard]] bool unlinks() const { return subject_.purpose == LinkPurpose::UnlinkBankAccount; }
    Reaction enter(LinkState state);
    void finish(LinkOutcome::ConfirmedBy by, const LinkOutcome& known);
    bool follow(LinkState said, qint64 visits);
    bool learnAccount(const QList<Store::CachedBankAccount>& accounts);
    [[nodiscard]] bool isMine(const Store::CachedBankAccount& account, bool alone) const;
    bool takeEvents(const LinkTokenDetail& detail, qint64 atUtcMs);
    bool takeVisits(const LinkTokenDetail& detail, qint64 atUtcMs);
    [[nodiscard]] LinkState stateFrom(const LinkTokenDetail& detail, qint64 atUtcMs) const;
    [[nodiscard]] std::optional<Store::CachedBankAccount> changedAccount(
        const QList<Store::CachedBankAccount>& accounts) const;

    LinkSubject subject_;
    std::optional<QSet<BankAccountXid>> linkedBefore_;
    LinkState state_ = LinkState::Created;
    std::optional<LinkOutcome> outcome_;
    LinkOutcome hinted_;  ///< what page and service said of the account so far
    LinkTimeline timeline_;
    bool pageSaysDone_ = false;
    qint64 visits_ = 0;           ///< as the service counted them last
    qint64 visitsAtOpening_ = 0;  ///< when it was last opened from here
};

}  // namespace bankhub
