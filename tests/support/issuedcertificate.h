// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace bankhub::test {

/// What a certificate says; by default a good one for a server.
struct CertificateContent {
    QByteArray name = "Somebody";  ///< common name
    bool isAuthority = false;
    QByteArray hosts = "DNS:hub.example";  ///< subjectAltName as OpenSSL writes it; empty for none
    QByteArray purposes = "serverAuth";    ///< extendedKeyUsage; empty for none
    QByteArray constraints;                ///< basicConstraints where they differ from `isAuthority`; "none" for none
    QByteArray nameConstraints;
    int validFromDays = -1;  ///< from now
    int validUntilDays = 30;
    int keyBits = 256;  ///< 256: elliptic curve, others RSA
    bool signedWithSha1 = false;
};

/// A certificate with its key, made at this moment.
class IssuedCertificate {
public:
    /// Signed by itself.
    explicit IssuedCertificate(const CertificateContent& content);
    IssuedCertificate(const CertificateContent& content, const IssuedCertificate& issuer);
    IssuedCertificate(IssuedCertificate&&) noexcept;
    ~IssuedCertificate();
    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] QByteArray pem() const { return certificate().toPem(); }

private:
    IssuedCertificate(const CertificateContent& content, const IssuedCertificate* issuer);
    evp_pkey_st* key_;
    x509_st* certificate_;
};

/// The content for an authority of this name.
CertificateContent authorityContent(const QByteArray& name);

}  // namespace bankhub::test
