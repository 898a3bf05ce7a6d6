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
/// A server for FakeServer that speaks TLS with that certificate.
std::unique_ptr<QSslServer> tlsServer();
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
