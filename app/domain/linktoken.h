// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

#include "app/domain/identifiers.h"

namespace bankhub {

enum class LinkPurpose { LinkBankAccount, UnlinkBankAccount };

/// Contract notes, section 10.
struct LinkTokenRequest {
    CompanyXid company;
    LinkPurpose purpose = LinkPurpose::LinkBankAccount;
    BankAccountXid account;   ///< needed for unlinking; its company must be `company`
    QString redirectAddress;  ///< left out when empty
    bool mobileApp = false;
    QString language;  ///< "vi" or "en"; left out when empty
};

struct CreatedLinkToken {
    LinkTokenXid xid;
    QUrl hostedPage;
    QString linkToken;  ///< secret: memory only
    std::optional<qint64> expiresAtUtcMs;
};

struct LinkSession {
    QString xid;
    QString state;
    QString status;
    std::optional<qint64> createdAtUtcMs;
    std::optional<qint64> finishedAtUtcMs;
    std::optional<qint64> expiresAtUtcMs;
};

struct LinkEvent {
    QString xid;
    QString name;
    QByteArray metadataJson;  ///< undocumented; kept as text for people, empty when null
    std::optional<qint64> createdAtUtcMs;
};

struct LinkTokenDetail {
    LinkTokenXid xid;
    QString purpose;
    QString status;  ///< open set; compare without regard to case
    QString redirectAddress;
    std::optional<bool> mobileApp;
    QString language;
    qint64 sessionCount = 0;
    std::optional<qint64> createdAtUtcMs;
    std::optional<qint64> expiresAtUtcMs;
    CompanyXid company;
    QString companyName;
    QList<LinkSession> sessions;
    QList<LinkEvent> events;
};

/// One link token that was created with this program. The service has no list of them (contract notes, section 10), so
/// the cache keeps this register. Never holds the link token itself. Times are UTC milliseconds.
struct IssuedLink {
    LinkTokenXid xid;
    LinkPurpose purpose = LinkPurpose::LinkBankAccount;
    CompanyXid company;
    QString companyName;     ///< as it was then
    BankAccountXid account;  ///< to unlink
    QString accountText;     ///< "MBBank 0123456789", as it was then
    QString language;
    QString createdBy;  ///< name of the person on this computer
    qint64 createdAtUtcMs = 0;
    std::optional<qint64> expiresAtUtcMs;
    QString status;   ///< the service's last word ("Active"), or "revoked" when it was revoked here; may be empty
    QString outcome;  ///< the last event that says how it went ("BANK_ACCOUNT_LINKED"); empty while open
    std::optional<qint64> refreshedAtUtcMs;
    bool operator==(const IssuedLink&) const = default;
};

}  // namespace bankhub
