// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <tl/expected.hpp>

#include "app/core/pending.h"

namespace bankhub {

class Clock;

/// The certificate of a company's own authority (behind a proxy that inspects connections, or in front of a token
/// broker), which one connection trusts besides what the computer trusts.
struct CompanyAuthority {
    QByteArray pem;   ///< as Profile::companyAuthority keeps it; one certificate and nothing else of its file
    QString subject;  ///< the name it was made out to, from its common name and organisation
    QDateTime validUntil;
    QString fingerprint;  ///< SHA-256, pairs of hexadecimal digits with colons between them
};

enum class AuthorityProblem {
    TooLarge,       ///< no certificate has this size
    NoCertificate,  ///< neither PEM nor DER
    Several,        ///< more than one: nobody could look at each of them
    NoAuthority,    ///< a certificate of a server or a person, which may not vouch for others
    Expired,
    NotYetValid,
};

using AuthorityReading = tl::expected<CompanyAuthority, AuthorityProblem>;
/// Reads what may be anything, PEM or DER.
AuthorityReading readAuthority(const QByteArray& content, qint64 nowUtcMs);
/// The same for a file, on another thread, and no more of it than a certificate can have. A file that is no such
/// certificate is a result, not an error. Errors: Storage.
Pending<AuthorityReading> readAuthorityFile(QObject* owner, const QString& file, const Clock& clock);

/// What the certificate of a saved profile says, valid or not; nothing when it cannot be read.
std::optional<CompanyAuthority> describeAuthority(const QByteArray& pem);

}  // namespace bankhub
