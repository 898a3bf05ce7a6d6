// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/authoritycheck.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>
#include <memory>

namespace bankhub {

namespace {
constexpr int longestChain = 10;  // certificates
/// That of the computer's own connections: keys of 2048 bits, SHA-256.
constexpr int securityLevel = 2;

struct Free {
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_STORE* store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX* context) const { X509_STORE_CTX_free(context); }
    void operator()(STACK_OF(X509) * certificates) const { sk_X509_pop_free(certificates, X509_free); }
};
using Certificate = std::unique_ptr<X509, Free>;
using Certificates = std::unique_ptr<STACK_OF(X509), Free>;

Certificate certificateOf(const QSslCertificate& certificate) {
    const QByteArray der = certificate.toDer();
    const auto* start = reinterpret_cast<const unsigned char*>(der.constData());
    return Certificate(d2i_X509(nullptr, &start, der.size()));
}

/// Null when the text is not exactly one certificate of an authority.
Certificate authorityOf(const QByteArray& pem) {
    const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
    if (found.size() != 1) return {};
    Certificate authority = certificateOf(found.first());
    // 1: says so itself. The other answers are for certificates of the last century.
    if (!authority || X509_check_ca(authority.get()) != 1) return {};
    return authority;
}

Certificates stackOf(const QList<QSslCertificate>& chain) {
    Certificates certificates(sk_X509_new_null());
    for (const QSslCertificate& one : chain) {
        Certificate certificate = certificateOf(one);
        if (!certificate || sk_X509_push(certificates.get(), certificate.get()) == 0) return {};
        (void)certificate.release();  // the stack's now
    }
    return certificates;
}

bool setHost(X509_VERIFY_PARAM* rules, const QString& host) {
    if (!QHostAddress(host).isNull()) return X509_VERIFY_PARAM_set1_ip_asc(rules, host.toLatin1().constData()) == 1;
    const QByteArray name = QUrl::toAce(host);
    // OpenSSL takes a name that begins with a dot for any host below it.
    if (name.isEmpty() || name.startsWith('.')) return false;
    // As browsers do: the common name counts for nothing, and a wildcard stands for a whole label.
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return X509_VERIFY_PARAM_set1_host(rules, name.constData(), std::size_t(name.size())) == 1;
}

/// OpenSSL also lets certificates issue that only their key usage makes authorities; a browser does not.
bool onlyAuthoritiesIssue(X509_STORE_CTX* verified) {
    const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(verified);
    for (int i = 1; i < sk_X509_num(chain); ++i)
        if (X509_check_ca(sk_X509_value(chain, i)) != 1) return false;
    return true;
}
}  // namespace

bool authorityVouchesFor(const QByteArray& authorityPem, const QList<QSslCertificate>& chain, const QString& host,
                         qint64 nowUtcMs) {
    if (chain.isEmpty() || chain.size() > longestChain || host.isEmpty()) return false;
    const Certificate authority = authorityOf(authorityPem);
    const Certificate server = certificateOf(chain.first());
    const Certificates sent = stackOf(chain.mid(1));
    if (!authority || !server || !sent) return false;
    const std::unique_ptr<X509_STORE, Free> trusted(X509_STORE_new());
    const std::unique_ptr<X509_STORE_CTX, Free> check(X509_STORE_CTX_new());
    if (!trusted || !check || X509_STORE_add_cert(trusted.get(), authority.get()) != 1) return false;
    if (X509_STORE_CTX_init(check.get(), trusted.get(), server.get(), sent.get()) != 1) return false;

    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(check.get());
    X509_VERIFY_PARAM_set_time(rules, nowUtcMs / 1000);
    X509_VERIFY_PARAM_set_auth_level(rules, securityLevel);
    X509_VERIFY_PARAM_set_depth(rules, longestChain);
    // The authority that was chosen is where trust begins, whoever has issued it.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    const bool asked = X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_SERVER) == 1 && setHost(rules, host);
    return asked && X509_verify_cert(check.get()) == 1 && onlyAuthoritiesIssue(check.get());
}

}  // namespace bankhub
