// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/api_tls.h"

#include <QFile>
#include <QSslKey>

namespace bankhub::test {

namespace {
QByteArray pem(const char* name) {
    QFile file(QStringLiteral(BANKHUB_SOURCE_DIR "/tests/support/tls/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", name);
    return file.readAll();
}
}  // namespace

QSslCertificate testCertificate() {
    return QSslCertificate(pem("certificate.pem"));
}

std::unique_ptr<QSslServer> tlsServer() {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(testCertificate());
    configuration.setPrivateKey(QSslKey(pem("key.pem"), QSsl::Ec));
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
