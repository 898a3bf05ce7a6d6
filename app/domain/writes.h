// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "app/core/error.h"

namespace bankhub {

/// The calls of the contract that change something at the service.
enum class WriteKind {
    CreateCompany,
    EditCompany,
    CreateLinkToken,
    RevokeLinkToken,
    UpdateMerchantConfig,
    UploadLogo,
    SetWebhook,
    SimulateTransaction,
};

/// Stable name for the journal ("create-company"); not translated.
QString writeKindName(WriteKind kind);
std::optional<WriteKind> writeKindFromName(const QString& name);

/// One write as the user is asked to confirm it. Holds no secret.
struct WriteOrder {
    /// Idempotency key (a UUID): the same for the same content of the same form, see idempotencyKey().
    QString key;
    WriteKind kind = WriteKind::EditCompany;
    QString method;       ///< "POST"
    QString path;         ///< "/v1/company/create"
    QString subject;      ///< what it is about, for people: the name of a company, an account number
    QJsonObject request;  ///< the body with every secret replaced by "***"; for an upload a description of the file
    bool operator==(const WriteOrder&) const = default;
};

/// The key of a write: the same form (`formId`, a UUID made when it opened) with the same content always gives the same
/// key, so that confirming twice is one write; any change of the content gives another.
/// `secret` takes part when the content holds one that `request` does not show.
QString idempotencyKey(const QString& formId, WriteKind kind, const QString& path, const QJsonObject& request,
                       const QByteArray& secret = {});

/// One member that a write changes, as the contract spells it; nothing when it was not set.
struct MemberChange {
    QString member;
    std::optional<QString> before;
    std::optional<QString> after;
    bool operator==(const MemberChange&) const = default;
};

enum class WriteState {
    Sent,       ///< written down before it was sent; no answer yet
    Succeeded,  ///< the service said so, or a check found it done
    Failed,     ///< surely not done
    Unknown,    ///< the answer was lost: it may or may not have happened
};

/// What the journal holds of one write. Times are UTC milliseconds.
struct JournalEntry {
    WriteOrder order;
    QString user;  ///< name of the person on this computer
    WriteState state = WriteState::Sent;
    QJsonObject answer;  ///< without secrets; empty unless Succeeded
    /// Of the last try. Stays when an unknown write was settled afterwards, by a check or by hand: then its kind is
    /// ResultUnknown although `state` is Succeeded or Failed.
    std::optional<Error> error;
    qint64 confirmedAtUtcMs = 0;
    std::optional<qint64> settledAtUtcMs;
    int tries = 1;
    /// Nobody knows yet how it ended.
    [[nodiscard]] bool isUnsettled() const { return state == WriteState::Sent || state == WriteState::Unknown; }
    /// Its answer was lost, and how it ended was found out later.
    [[nodiscard]] bool wasSettledAfterwards() const {
        return !isUnsettled() && error && error->kind == ErrorKind::ResultUnknown;
    }
    bool operator==(const JournalEntry&) const = default;
};

/// The end of a write that succeeded.
struct WriteReceipt {
    QString key;
    QJsonObject answer;  ///< as in the journal: without secrets
    qint64 answeredAtUtcMs = 0;
    /// The same thing had been confirmed before: nothing was sent, this is the stored answer.
    bool fromJournal = false;
};

/// What looking after a lost answer found.
enum class WriteCheck {
    Happened,
    DidNotHappen,
    CannotTell,
    StillUnderWay,  ///< its answer may still come; said by Writer::check, never by a checker
};

}  // namespace bankhub
