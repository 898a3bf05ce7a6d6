// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>
#include <memory>

namespace bankhub::test {

/// The certificate in tests/support/tls, which nobody trusts unless a TrustedForNow says so.
QSslCertificate testCertificate();
/// A server for FakeServer that speaks TLS with that certificate, or with another one of that folder (see generate.sh).
std::unique_ptr<QSslServer> tlsServer(const char* certificate = "certificate.pem");
/// The content of a file of that folder.
QByteArray pemText(const char* name);
/// The same address with https.
QUrl https(QUrl url);

/// While it lives, new connections of this program trust the test certificate.
class TrustedForNow {
public:
    TrustedForNow();
    ~TrustedForNow();

private:
    QSslConfiguration before_;
};

}  // namespace bankhub::test
