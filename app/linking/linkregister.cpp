// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linkregister.h"

#include <algorithm>

#include "app/api/bankaccountapi.h"
#include "app/api/linktokenapi.h"
#include "app/linking/linkorders.h"
#include "app/writes/writer.h"

namespace bankhub {

namespace {
const QString revokedStatus = QStringLiteral("revoked");

bool holds(const QList<IssuedLink>& links, const LinkTokenXid& xid) {
    return std::any_of(links.cbegin(), links.cend(), [&xid](const IssuedLink& link) { return link.xid == xid; });
}

QString accountTextOf(const LinkOutcome& outcome) {
    return (outcome.bankName + QLatin1Char(' ') + outcome.number).trimmed();
}
}  // namespace

LinkRegister::LinkRegister(ApiClient& api, Store& store, Writer& writer, const Clock& clock,
                           std::function<void()> refreshDirectories, const LinkPace& pace, QObject* parent)
    : QObject(parent),
      api_(api),
      store_(store),
      writer_(writer),
      clock_(clock),
      refreshDirectories_(std::move(refreshDirectories)),
      pace_(pace) {
    connect(&store_, &Store::issuedLinksChanged, this, &LinkRegister::reload);
    connect(&store_, &Store::bankAccountsChanged, this, &LinkRegister::loadAccounts);
    // The service lists no tokens, so nothing can be looked up after a lost answer.
    writer_.setChecker(WriteKind::CreateLinkToken,
                       [](const JournalEntry&) { return Pending<WriteCheck>::settled(WriteCheck::CannotTell); });
    writer_.setChecker(WriteKind::RevokeLinkToken, [this](const JournalEntry& entry) { return checkRevoked(entry); });
    connect(&writer_, &Writer::written, this, [this](WriteKind kind, const WriteReceipt& receipt) {
        if (kind != WriteKind::RevokeLinkToken) return;
        store_.journalEntry(receipt.key)
            .then(
                this,
                [this](const std::optional<JournalEntry>& entry) {
                    if (entry) takeRevoked(revokedXid(entry->order));
                },
                [](const Error&) {});
    });
}

LinkRegister::~LinkRegister() = default;

void LinkRegister::reload() {
    if (!accounts_) loadAccounts();
    store_.issuedLinks().then(
        this,
        [this](const QList<IssuedLink>& read) {
            QList<IssuedLink> links = read;
            // A reading that began before a link was created does not hold it.
            for (auto known = links_.crbegin(); known != links_.crend(); ++known)
                if (watches_.contains(known->xid) && !holds(links, known->xid)) links.prepend(*known);
            if (loaded_ && !error_ && links == links_) return;
            links_ = links;
            loaded_ = true;
            error_.reset();
            Q_EMIT changed();
        },
        [this](const Error& error) {
            error_ = error;
            Q_EMIT changed();
        });
}

void LinkRegister::loadAccounts() {
    store_.bankAccounts().then(
        this,
        [this](const QList<Store::CachedBankAccount>& accounts) {
            accounts_ = accounts;
            offerAccounts();
            Q_EMIT changed();
        },
        [](const Error&) {});
}

void LinkRegister::offerAccounts() {
    for (LinkWatch* watch : std::as_const(watches_))
        watch->takeAccounts(*accounts_, isAlone(watch));
}

bool LinkRegister::isAlone(const LinkWatch* watch) const {
    return std::none_of(links_.cbegin(), links_.cend(), [&](const IssuedLink& other) {
        return other.company == watch->progress().subject().company && other.xid != watch->progress().subject().xid &&
               other.purpose == LinkPurpose::LinkBankAccount && !isFinal(stateOf(other));
    });
}

std::optional<IssuedLink> LinkRegister::link(const LinkTokenXid& xid) const {
    const auto found =
        std::find_if(links_.cbegin(), links_.cend(), [&xid](const IssuedLink& link) { return link.xid == xid; });
    if (found == links_.cend()) return {};
    return *found;
}

LinkState LinkRegister::stateOf(const IssuedLink& link) const {
    if (const LinkWatch* watch = watches_.value(link.xid)) return watch->state();
    if (link.outcome == QLatin1String("BANK_ACCOUNT_LINKED") || link.outcome == QLatin1String("BANK_ACCOUNT_UNLINKED"))
        return LinkState::Finished;
    if (link.status.compare(revokedStatus, Qt::CaseInsensitive) == 0) return LinkState::Revoked;
    if (link.outcome == QLatin1String("LINK_TOKEN_EXPIRED")) return LinkState::Expired;
    const bool over = link.expiresAtUtcMs && *link.expiresAtUtcMs <= clock_.nowUtcMs();
    return over ? LinkState::Unconfirmed : LinkState::CannotBeAsked;
}

QString LinkRegister::probableAccount(const IssuedLink& link) const {
    if (!accounts_) return {};
    const auto inItsTime = [&link](const std::optional<qint64>& at) {
        return at && *at >= link.createdAtUtcMs && (!link.expiresAtUtcMs || *at <= *link.expiresAtUtcMs);
    };
    for (const Store::CachedBankAccount& row : *accounts_) {
        const BankAccount& account = row.account;
        const bool linked = !row.vanished && account.active.value_or(true);
        const bool fits = link.purpose == LinkPurpose::UnlinkBankAccount
                              ? account.xid == link.account && !linked
                              : account.companyXid == link.company && linked && inItsTime(account.createdAtUtcMs);
        if (fits) return (account.bankName + QLatin1Char(' ') + account.number).trimmed();
    }
    return {};
}

qint64 LinkRegister::openCount() const {
    return std::count_if(links_.cbegin(), links_.cend(),
                         [this](const IssuedLink& link) { return !isFinal(stateOf(link)); });
}

PreparedWrite LinkRegister::prepareCreate(const QString& formId, const LinkWish& wish) {
    return writer_.prepare<CreatedLinkToken>(
        createOrder(formId, wish), createChanges(wish), api::createLinkToken(wish.request),
        [this, wish](const CreatedLinkToken& token) {
            adopt(token, wish);
            return createdAnswer(token);  // neither the token nor the address that holds it
        });
}

void LinkRegister::adopt(const CreatedLinkToken& token, const LinkWish& wish) {
    IssuedLink link;
    link.xid = token.xid;
    link.purpose = wish.request.purpose;
    link.company = wish.request.company;
    link.companyName = wish.companyName;
    link.account = wish.request.account;
    link.accountText = wish.accountText;
    link.language = wish.request.language;
    link.createdBy = systemUserName();
    link.createdAtUtcMs = clock_.nowUtcMs();
    link.expiresAtUtcMs = token.expiresAtUtcMs;
    const LinkSubject subject{link.xid,     link.purpose,        link.company,
                              link.account, link.createdAtUtcMs, link.expiresAtUtcMs};
    auto* watch = new LinkWatch(subject, token, QUrl(wish.request.redirectAddress), accounts_, api_, clock_,
                                refreshDirectories_, pace_, this);
    follow(watch, link);
    links_.prepend(link);
    save(link);
    Q_EMIT changed();
    Q_EMIT created(link.xid);
}

void LinkRegister::save(const IssuedLink& link) {
    store_.saveIssuedLink(link).then(
        this, [](const Done&) {},
        [this](const Error& error) {
            error_ = error;
            Q_EMIT changed();
        });
}

void LinkRegister::follow(LinkWatch* watch, const IssuedLink& link) {
    delete watches_.value(link.xid);
    watches_.insert(link.xid, watch);
    connect(watch, &LinkWatch::changed, this, [this, watch] {
        keep(watch);
        Q_EMIT changed();
    });
}

/// Writes down what is known of a link of this run.
void LinkRegister::keep(LinkWatch* watch) {
    const LinkProgress& progress = watch->progress();
    const auto known = std::find_if(links_.begin(), links_.end(),
                                    [&progress](const IssuedLink& link) { return link.xid == progress.subject().xid; });
    if (known == links_.end()) return;
    const IssuedLink before = *known;
    known->outcome = progress.outcomeCode();
    known->expiresAtUtcMs = progress.subject().expiresAtUtcMs;
    known->refreshedAtUtcMs = watch->lastAnswerUtcMs();
    known->status = progress.state() == LinkState::Revoked ? revokedStatus : QStringLiteral("Active");
    if (const auto& outcome = progress.outcome(); outcome && !accountTextOf(*outcome).isEmpty()) {
        known->accountText = accountTextOf(*outcome);
        if (!outcome->account.isEmpty()) known->account = outcome->account;
    }
    if (*known != before) save(*known);
}

PreparedWrite LinkRegister::prepareRevoke(const QString& formId, const IssuedLink& link) {
    const auto alreadyGoneIsDone = [](const Error& error) -> std::optional<QJsonObject> {
        if (error.kind != ErrorKind::NotFound) return {};
        return QJsonObject{{QStringLiteral("already_gone"), true}};
    };
    return writer_.prepare<Done>(
        revokeOrder(formId, link), revokeChanges(link), api::revokeLinkToken(link.xid),
        [](const Done&) { return QJsonObject(); }, alreadyGoneIsDone);
}

void LinkRegister::takeRevoked(const LinkTokenXid& xid) {
    if (LinkWatch* watch = watches_.value(xid)) {
        watch->note(LinkStep::TokenRevoked);
        return;
    }
    auto known = link(xid);
    if (!known || known->status == revokedStatus) return;
    known->status = revokedStatus;
    save(*known);
}

Pending<WriteCheck> LinkRegister::checkRevoked(const JournalEntry& entry) {
    const LinkWatch* watch = watches_.value(revokedXid(entry.order));
    if (!watch || watch->hostedPage().isEmpty())
        return Pending<WriteCheck>::settled(watch && watch->state() == LinkState::Revoked ? WriteCheck::Happened
                                                                                          : WriteCheck::CannotTell);
    Promise<WriteCheck> promise;
    watch->readDetail().finally(this, [promise](const Result<LinkTokenDetail>& detail) {
        if (!detail && detail.error().kind != ErrorKind::NotFound)
            promise.fail(detail.error());
        else if (!detail || detail->status.compare(revokedStatus, Qt::CaseInsensitive) == 0)
            promise.settle(WriteCheck::Happened);
        else
            promise.settle(WriteCheck::DidNotHappen);
    });
    return promise.pending();
}

Pending<AccountOwner> LinkRegister::ownerOf(const BankAccountXid& account) {
    Promise<AccountOwner> promise;
    const Pending<BankAccountDetail> reading = api_.call(api::bankAccountDetail(account));
    promise.onCancel([reading] { reading.cancel(); });
    reading.then(
        this,
        [this, promise, account](const BankAccountDetail& detail) {
            AccountOwner owner;
            owner.account = account;
            owner.company = detail.account.companyXid;
            owner.accountText = (detail.account.bankName + QLatin1Char(' ') + detail.account.number).trimmed();
            owner.holder = detail.account.holderName;
            if (owner.company.isEmpty()) {
                promise.fail(Error::make(ErrorKind::BadReply, QStringLiteral("no company_xid")));
                return;
            }
            store_.companies().finally(this, [promise, owner](const Result<QList<Store::CachedCompany>>& companies) {
                AccountOwner named = owner;
                for (const Store::CachedCompany& row : companies ? *companies : QList<Store::CachedCompany>())
                    if (row.company.xid == owner.company) named.companyName = row.company.fullName;
                promise.settle(named);
            });
        },
        [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

LinkTokenXid LinkRegister::xidIn(const WriteReceipt& receipt) {
    return {receipt.answer.value(QLatin1String("xid")).toString()};
}

}  // namespace bankhub
