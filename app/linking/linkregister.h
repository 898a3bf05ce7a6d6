// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/linking/linkwatch.h"
#include "app/writes/preparedwrite.h"

namespace bankhub {

class ApiClient;
class Writer;

/// What the user wants a link for. The names are those that people see; they are kept in the register.
struct LinkWish {
    LinkTokenRequest request;
    QString companyName;
    QString accountText;  ///< "MBBank 0123456789", to unlink
};

/// The company that owns an account at the service now.
struct AccountOwner {
    BankAccountXid account;
    CompanyXid company;
    QString companyName;  ///< as the cache knows it; empty when it does not
    QString accountText;
    QString holder;
};

/// The links created with this program on this profile: the service has no list of them. Each is kept in the cache
/// without its secret; those of this run have a LinkWatch that keeps the secret in memory and follows what happens.
class LinkRegister : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. `refreshDirectories` starts a new reading of companies and accounts into the store.
    LinkRegister(ApiClient& api, Store& store, Writer& writer, const Clock& clock,
                 std::function<void()> refreshDirectories, const LinkPace& pace = {}, QObject* parent = nullptr);
    ~LinkRegister() override;

    [[nodiscard]] const QList<IssuedLink>& links() const { return links_; }  ///< newest first
    [[nodiscard]] bool loaded() const { return loaded_; }
    /// Why the register could not be read or written the last time.
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    void reload();

    [[nodiscard]] std::optional<IssuedLink> link(const LinkTokenXid& xid) const;
    /// Nothing for a link of an earlier run, whose secret is gone.
    [[nodiscard]] LinkWatch* watch(const LinkTokenXid& xid) const { return watches_.value(xid); }
    [[nodiscard]] LinkState stateOf(const IssuedLink& link) const;
    /// For a link whose outcome was never confirmed: the account that was linked or unlinked in its time, as far as the
    /// account list tells; empty when it shows none.
    [[nodiscard]] QString probableAccount(const IssuedLink& link) const;
    /// Links that may still be used.
    [[nodiscard]] qint64 openCount() const;

    /// `formId`: see idempotencyKey(). When it succeeds the link is in the register and has a watch before the receipt
    /// comes; a receipt from the journal has neither, because the link itself was never written down.
    [[nodiscard]] PreparedWrite prepareCreate(const QString& formId, const LinkWish& wish);
    /// A service that does not know the token any more has nothing left to revoke: that is success too.
    [[nodiscard]] PreparedWrite prepareRevoke(const QString& formId, const IssuedLink& link);
    /// Asks the service which company owns the account: an unlinking must name that one.
    [[nodiscard]] Pending<AccountOwner> ownerOf(const BankAccountXid& account);

    /// Of a receipt of a creation.
    [[nodiscard]] static LinkTokenXid xidIn(const WriteReceipt& receipt);

signals:
    /// The list, a state, or what is known of a link.
    void changed();
    void created(const LinkTokenXid& xid);

private:
    void loadAccounts();
    void adopt(const CreatedLinkToken& token, const LinkWish& wish);
    void follow(LinkWatch* watch, const IssuedLink& link);
    void keep(LinkWatch* watch);
    void save(const IssuedLink& link);
    void takeRevoked(const LinkTokenXid& xid);
    void offerAccounts();
    [[nodiscard]] bool isAlone(const LinkWatch* watch) const;
    [[nodiscard]] Pending<WriteCheck> checkRevoked(const JournalEntry& entry);

    ApiClient& api_;
    Store& store_;
    Writer& writer_;
    const Clock& clock_;
    std::function<void()> refreshDirectories_;
    LinkPace pace_;
    QList<IssuedLink> links_;
    QHash<LinkTokenXid, LinkWatch*> watches_;
    std::optional<QList<Store::CachedBankAccount>> accounts_;
    std::optional<Error> error_;
    bool loaded_ = false;
};

}  // namespace bankhub
