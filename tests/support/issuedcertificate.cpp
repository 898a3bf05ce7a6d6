// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/issuedcertificate.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <utility>

namespace bankhub::test {

namespace {
constexpr long daySeconds = 24L * 3600;

void require(bool holds) {
    if (!holds) qFatal("OpenSSL did not make the certificate");
}

void extend(X509* certificate, X509* issuer, int kind, const QByteArray& value) {
    if (value.isEmpty()) return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    require(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

QByteArray constraintsOf(const CertificateContent& content) {
    if (content.constraints == "none") return {};
    if (!content.constraints.isEmpty()) return content.constraints;
    return content.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE";
}
}  // namespace

IssuedCertificate::IssuedCertificate(const CertificateContent& content) : IssuedCertificate(content, nullptr) {}

IssuedCertificate::IssuedCertificate(const CertificateContent& content, const IssuedCertificate& issuer)
    : IssuedCertificate(content, &issuer) {}

IssuedCertificate::IssuedCertificate(const CertificateContent& content, const IssuedCertificate* issuer)
    : key_(content.keyBits == 256 ? EVP_EC_gen("P-256") : EVP_RSA_gen(static_cast<unsigned>(content.keyBits))),
      certificate_(X509_new()) {
    static std::atomic_long serial = 1;
    require(key_ && certificate_);
    X509* signer = issuer ? issuer->certificate_ : certificate_;
    X509_set_version(certificate_, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate_), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate_), content.validFromDays * daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate_), content.validUntilDays * daySeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate_), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(content.name.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate_, X509_get_subject_name(signer));
    X509_set_pubkey(certificate_, key_);
    extend(certificate_, signer, NID_basic_constraints, constraintsOf(content));
    extend(certificate_, signer, NID_key_usage,
           content.isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    extend(certificate_, signer, NID_ext_key_usage, content.purposes);
    extend(certificate_, signer, NID_name_constraints, content.nameConstraints);
    if (!content.isAuthority) extend(certificate_, signer, NID_subject_alt_name, content.hosts);
    require(X509_sign(certificate_, issuer ? issuer->key_ : key_, content.signedWithSha1 ? EVP_sha1() : EVP_sha256()) >
            0);
}

IssuedCertificate::IssuedCertificate(IssuedCertificate&& other) noexcept
    : key_(std::exchange(other.key_, nullptr)), certificate_(std::exchange(other.certificate_, nullptr)) {}

IssuedCertificate::~IssuedCertificate() {
    X509_free(certificate_);
    EVP_PKEY_free(key_);
}

QSslCertificate IssuedCertificate::certificate() const {
    unsigned char* start = nullptr;
    const int size = i2d_X509(certificate_, &start);
    require(size > 0);
    const QSslCertificate certificate(QByteArray(reinterpret_cast<const char*>(start), size), QSsl::Der);
    OPENSSL_free(start);
    return certificate;
}

CertificateContent authorityContent(const QByteArray& name) {
    CertificateContent content;
    content.name = name;
    content.isAuthority = true;
    content.purposes.clear();
    return content;
}

}  // namespace bankhub::test
