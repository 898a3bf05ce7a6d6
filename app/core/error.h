// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace bankhub {

/// What went wrong, in the terms a caller decides by. Text for people is made in ui/format/errortext.
enum class ErrorKind {
    Cancelled,           ///< given up on purpose, or the producer was destroyed
    Network,             ///< no connection, host not found, connection cut
    Timeout,             ///< no complete answer in time
    Tls,                 ///< the certificate or the protocol was refused
    InvalidCredentials,  ///< the token endpoint refused client_id or client_secret
    Unauthorized,        ///< 401 even with a fresh token
    Forbidden,           ///< 403 from the service itself
    EdgeBlocked,         ///< an HTML page of the edge in front of the service (see rayId)
    NotFound,            ///< 404
    Validation,          ///< 400 or 422; see fields
    MethodNotAllowed,    ///< 405
    TooLarge,            ///< 413, or an answer larger than this program accepts
    RateLimited,         ///< 429; see retryAfterSeconds
    Server,              ///< 500 and other 5xx
    Unavailable,         ///< 502, 503, 504
    Redirected,          ///< the answer points elsewhere; never followed with a token
    BadReply,            ///< an answer that cannot be read (cut, not JSON, wrong shape)
    ResultUnknown,       ///< a write was sent and its answer was lost: it may or may not have happened
    KeyStoreMissing,     ///< no key store service is running
    KeyStoreRefused,     ///< the key store is locked or the user refused
    ReadOnly,            ///< this session may not change anything until it is unlocked
    NotConfigured,       ///< something needed (a secret, an address) has not been given
    Storage,             ///< the local cache or a file cannot be read or written
    DiskFull,            ///< no space left for the cache or a file
};

/// One failure. Copyable, owns everything, holds no secret.
struct Error {
    ErrorKind kind = ErrorKind::Cancelled;
    int httpStatus = 0;                    ///< 0 when no answer came
    QString serverText;                    ///< the service's own sentence, as received
    QMap<QString, QStringList> fields;     ///< member name -> messages of the service (contract notes, section 4)
    std::optional<int> retryAfterSeconds;  ///< from Retry-After
    QString requestId;                     ///< our id of the request, also sent to the service
    QString rayId;                         ///< id of an edge block page
    QString detail;                        ///< technical text for the log and the details box
    bool neverSent = false;                ///< the request surely never left this computer, so nothing happened

    static Error make(ErrorKind kind, const QString& detail = {}) {
        Error error;
        error.kind = kind;
        error.detail = detail;
        return error;
    }
    bool operator==(const Error&) const = default;
};

/// Short stable name ("network", "rate-limited", ...), for logs, the cache and command line output. Not translated.
QString errorKindName(ErrorKind kind);
/// Inverse of errorKindName; ErrorKind::Network for an unknown name (a cache written by a newer version).
ErrorKind errorKindFromName(const QString& name);
/// True when a call that changes something may have been carried out although it ended with this error: no readable
/// answer says that it was not.
bool mayHaveBeenCarriedOut(const Error& error);
/// One untranslated line: kind, status, server text or detail. For logs and the command line.
QString describe(const Error& error);

}  // namespace bankhub
