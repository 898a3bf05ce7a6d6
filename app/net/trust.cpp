// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/trust.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <algorithm>
#include <array>

#include "app/core/tlsproblem.h"

namespace bankhub {

namespace {
TlsProblem problemOf(QSslError::SslError error) {
    switch (error) {
        case QSslError::CertificateExpired:
            return TlsProblem::Expired;
        case QSslError::CertificateNotYetValid:
            return TlsProblem::NotYetValid;
        case QSslError::HostNameMismatch:
            return TlsProblem::WrongHost;
        case QSslError::SelfSignedCertificate:
            return TlsProblem::SelfSigned;
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return TlsProblem::UnknownIssuer;
        default:
            return TlsProblem::Other;
    }
}
}  // namespace

std::optional<QSslConfiguration> configurationTrusting(const QByteArray& authorityPem) {
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(authorityPem, QSsl::Pem);
    if (authorities.isEmpty()) return {};
    // With a list of its own Qt looks at nothing else, not even at what it would read from the system when needed.
    static const QList<QSslCertificate> trustedHere = QSslConfiguration::systemCaCertificates();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(trustedHere + authorities);
    return configuration;
}

QString certificateDetail(const QList<QSslError>& problems) {
    // Of several the one that no other remedy would mend: an authority that is trusted makes no certificate younger.
    constexpr std::array order{TlsProblem::Expired,    TlsProblem::NotYetValid,   TlsProblem::WrongHost,
                               TlsProblem::SelfSigned, TlsProblem::UnknownIssuer, TlsProblem::Other};
    QStringList words;
    const auto* worst = order.end() - 1;
    for (const QSslError& problem : problems) {
        worst = std::min(worst, std::find(order.begin(), order.end() - 1, problemOf(problem.error())));
        words << problem.errorString();
    }
    words.removeDuplicates();
    return tlsDetail(*worst, words.join(QLatin1String("; ")));
}

QString handshakeDetail(const QString& words) {
    // The words of OpenSSL, ours and those of the other side ("tlsv1 alert protocol version").
    for (const char* sign : {"unsupported protocol", "version too low", "alert protocol version", "wrong ssl version"})
        if (words.contains(QLatin1String(sign))) return tlsDetail(TlsProblem::OldProtocol, words);
    return tlsDetail(TlsProblem::Other, words);
}

}  // namespace bankhub
