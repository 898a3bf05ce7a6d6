// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/api_tls.h"

#include <QFile>
#include <QSslKey>

namespace bankhub::test {

QByteArray pemText(const char* name) {
    QFile file(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/support/tls/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", name);
    return file.readAll();
}

QSslCertificate testCertificate() {
    return QSslCertificate(pemText("certificate.pem"));
}

std::unique_ptr<QSslServer> tlsServer(const char* certificate) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pemText(certificate)));
    configuration.setPrivateKey(QSslKey(pemText("key.pem"), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

QUrl https(QUrl url) {
    url.setScheme(QStringLiteral("https"));
    return url;
}

TrustedForNow::TrustedForNow() : before_(QSslConfiguration::defaultConfiguration()) {
    QSslConfiguration trusting = before_;
    trusting.addCaCertificate(testCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustedForNow::~TrustedForNow() {
    QSslConfiguration::setDefaultConfiguration(before_);
}

}  // namespace bankhub::test
