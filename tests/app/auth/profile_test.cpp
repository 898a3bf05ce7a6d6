// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/profile.h"

#include <QTest>

using namespace bankhub;

class ProfileTest : public QObject {
    Q_OBJECT

private slots:
    void serviceAddress_data();
    void serviceAddress();
    void addresses_data();
    void addresses();
    void production();
};

void ProfileTest::serviceAddress_data() {
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("address");
    const auto custom = [](const char* base, const char* address) {
        QTest::newRow(base) << Environment::Custom << QString::fromLatin1(base) << QString::fromLatin1(address);
    };
    QTest::newRow("production") << Environment::Production << QString()
                                << QStringLiteral("https://bankhub-api.sepay.vn");
    QTest::newRow("sandbox") << Environment::Sandbox << QStringLiteral("https://ignored.example")
                             << QStringLiteral("https://bankhub-api-sandbox.sepay.vn");
    custom("https://hub.example", "https://hub.example");
    custom("https://hub.example/", "https://hub.example");
    custom("https://hub.example/v1/", "https://hub.example");
    custom("https://hub.example/prefix/v1", "https://hub.example/prefix");
    custom("http://127.0.0.1:8080//", "http://127.0.0.1:8080");
}

void ProfileTest::serviceAddress() {
    QFETCH(Environment, environment);
    QFETCH(QString, baseUrl);
    Profile profile;
    profile.environment = environment;
    profile.baseUrl = QUrl(baseUrl);
    QTEST(profile.serviceAddress().toString(), "address");
}

void ProfileTest::addresses_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressProblem>("problem");
    const auto row = [](const char* address, AddressProblem problem) {
        QTest::newRow(address) << QString::fromLatin1(address) << problem;
    };
    row("", AddressProblem::Empty);
    row("https://hub.example", AddressProblem::None);
    row("https://hub.example:8443/path", AddressProblem::None);
    row("http://localhost:1", AddressProblem::None);
    row("http://127.3.2.1", AddressProblem::None);
    row("http://[::1]:8080", AddressProblem::None);
    row("http://hub.example", AddressProblem::NotHttps);
    row("http://127.0.0.1.evil.example", AddressProblem::NotHttps);
    row("http://10.0.0.1", AddressProblem::NotHttps);
    row("ftp://hub.example", AddressProblem::Malformed);
    row("hub.example", AddressProblem::Malformed);
    row("https://", AddressProblem::Malformed);
    row("https://me@hub.example", AddressProblem::HasCredentials);
    row("https://hub.example?x=1", AddressProblem::HasQuery);
    row("https://hub.example#x", AddressProblem::HasQuery);
}

void ProfileTest::addresses() {
    QFETCH(QString, address);
    QTEST(checkServiceAddress(QUrl(address)), "problem");
}

void ProfileTest::production() {
    Profile profile;
    QVERIFY(!profile.isProduction());
    profile.environment = Environment::Production;
    QVERIFY(profile.isProduction());
    profile.environment = Environment::Custom;
    profile.baseUrl = QUrl(QStringLiteral("https://BANKHUB-API.sepay.vn"));
    QVERIFY(profile.isProduction());
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
