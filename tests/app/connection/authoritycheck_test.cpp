// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/authoritycheck.h"

#include <QDateTime>
#include <QTest>

#include "tests/support/api_tls.h"
#include "tests/support/issuedcertificate.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
const QString host = QStringLiteral("hub.example");

CertificateContent server(const QByteArray& hosts = "DNS:hub.example") {
    CertificateContent content;
    content.hosts = hosts;
    return content;
}
}  // namespace

/// For which servers the company's authority vouches. Every row differs from a good chain in one thing.
class AuthorityCheckTest : public QObject {
    Q_OBJECT

    const IssuedCertificate root_{authorityContent("Company root")};
    const IssuedCertificate between_{authorityContent("Proxy"), root_};
    const IssuedCertificate other_{authorityContent("Company root")};  // the same name, another key

    [[nodiscard]] bool vouches(const QList<QSslCertificate>& chain, const QString& name = host,
                               int daysLater = 0) const {
        return authorityVouchesFor(root_.pem(), chain, name,
                                   QDateTime::currentMSecsSinceEpoch() + daysLater * 24LL * 3'600'000);
    }
    /// A server's certificate straight from the authority.
    [[nodiscard]] bool vouchesForContent(const CertificateContent& content, const QString& name = host) const {
        return vouches({IssuedCertificate(content, root_).certificate()}, name);
    }

private slots:
    void goodChains() {
        QVERIFY(vouchesForContent(server()));
        const IssuedCertificate behindProxy(server(), between_);
        QVERIFY(vouches({behindProxy.certificate(), between_.certificate()}));
        QVERIFY(vouches({behindProxy.certificate(), between_.certificate(), root_.certificate()}));
        // In any order, and with something besides.
        QVERIFY(
            vouches({behindProxy.certificate(), other_.certificate(), root_.certificate(), between_.certificate()}));
        // The authority that was chosen need not be a root.
        QVERIFY(authorityVouchesFor(between_.pem(), {behindProxy.certificate()}, host,
                                    QDateTime::currentMSecsSinceEpoch()));
    }

    void hosts_data() {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* names, const char* asked, bool good) {
            QTest::addRow("%s as %s", asked, names) << QByteArray(names) << QString::fromUtf8(asked) << good;
        };
        row("DNS:hub.example", "HUB.example", true);
        row("DNS:a.example,DNS:hub.example", "hub.example", true);
        row("DNS:*.hub.example", "a.hub.example", true);
        row("IP:127.0.0.1", "127.0.0.1", true);
        row("IP:::1", "::1", true);
        row("DNS:xn--ngnhng-uta5u.example", "xn--ngnhng-uta5u.example", true);
        row("DNS:other.example", "hub.example", false);
        row("DNS:*.hub.example", "hub.example", false);
        row("DNS:*.hub.example", "a.b.hub.example", false);
        row("DNS:h*.example", "hub.example", false);
        row("DNS:hub.example.evil.example", "hub.example", false);
        row("DNS:hub.example", "hub.example.evil.example", false);
        row("DNS:127.0.0.1", "127.0.0.1", false);
        row("IP:127.0.0.1", "127.0.0.2", false);
        row("IP:127.0.0.1", "localhost", false);
        row("URI:https://hub.example", "hub.example", false);
        row("email:root@hub.example", "hub.example", false);
        row("DNS:hub.example", "", false);
        row("DNS:hub.example", ".example", false);
        row("DNS:hub.example", "hub.example.", false);
        row("DNS:hub.example", "http://hub.example", false);
    }
    void hosts() {
        QFETCH(QByteArray, names);
        QFETCH(QString, asked);
        QFETCH(bool, good);
        QCOMPARE(vouchesForContent(server(names), asked), good);
    }
    void theCommonNameIsNoHost() {
        CertificateContent named = server({});
        named.name = "hub.example";
        QVERIFY(!vouchesForContent(named));
    }

    void times() {
        CertificateContent expired = server();
        expired.validFromDays = -9;
        expired.validUntilDays = -1;
        QVERIFY(!vouchesForContent(expired));
        CertificateContent early = server();
        early.validFromDays = 1;
        QVERIFY(!vouchesForContent(early));
        // Good today; in 31 days everything has expired.
        QVERIFY(!vouches({IssuedCertificate(server(), root_).certificate()}, host, 31));

        CertificateContent oldProxy = authorityContent("Proxy");
        oldProxy.validFromDays = -9;
        oldProxy.validUntilDays = -1;
        const IssuedCertificate old(oldProxy, root_);
        QVERIFY(!vouches({IssuedCertificate(server(), old).certificate(), old.certificate()}));
    }
    void anExpiredAuthorityVouchesForNobody() {
        CertificateContent content = authorityContent("Old root");
        content.validFromDays = -9;
        content.validUntilDays = -1;
        const IssuedCertificate root(content);
        CertificateContent present = server();
        present.validFromDays = -9;
        const QList<QSslCertificate> chain{IssuedCertificate(present, root).certificate()};
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(authorityVouchesFor(root.pem(), chain, host, now - 2 * 86'400'000LL));
        QVERIFY(!authorityVouchesFor(root.pem(), chain, host, now));
    }

    void issuers() {
        QVERIFY(!vouches({}));
        QVERIFY(!vouches({IssuedCertificate(server(), other_).certificate(), other_.certificate()}));
        QVERIFY(!vouches({IssuedCertificate(server(), other_).certificate()}));
        QVERIFY(!vouches({IssuedCertificate(server()).certificate()}));  // by itself
        // The link in between is missing.
        QVERIFY(!vouches({IssuedCertificate(server(), between_).certificate()}));
        QVERIFY(!vouches({IssuedCertificate(server(), between_).certificate(), root_.certificate()}));
        QVERIFY(!vouches({QSslCertificate()}));
        QVERIFY(!vouches(QList<QSslCertificate>(11, IssuedCertificate(server(), root_).certificate())));
    }
    void whoIsNoAuthorityIssuesNothing() {
        const IssuedCertificate leaf(server(), root_);
        QVERIFY(!vouches({IssuedCertificate(server(), leaf).certificate(), leaf.certificate()}));
        // Not even when somebody has written it into the profile.
        QVERIFY(!authorityVouchesFor(leaf.pem(), {leaf.certificate()}, host, QDateTime::currentMSecsSinceEpoch()));
        // Nor one that has only the usage of an authority.
        CertificateContent half = authorityContent("Half");
        half.constraints = "none";
        const IssuedCertificate halfOne(half, root_);
        QVERIFY(!vouches({IssuedCertificate(server(), halfOne).certificate(), halfOne.certificate()}));
        // One that says that it is no authority, but has the usage; and one for something else than servers.
        half.constraints = "critical,CA:FALSE";
        const IssuedCertificate denied(half, root_);
        QVERIFY(!vouches({IssuedCertificate(server(), denied).certificate(), denied.certificate()}));
        CertificateContent mail = authorityContent("Mail");
        mail.purposes = "emailProtection";
        const IssuedCertificate mailOne(mail, root_);
        QVERIFY(!vouches({IssuedCertificate(server(), mailOne).certificate(), mailOne.certificate()}));
        // One that may vouch for other hosts only.
        CertificateContent elsewhere = authorityContent("Elsewhere");
        elsewhere.nameConstraints = "critical,permitted;DNS:other.example";
        const IssuedCertificate elsewhereOne(elsewhere, root_);
        QVERIFY(!vouches({IssuedCertificate(server(), elsewhereOne).certificate(), elsewhereOne.certificate()}));
        QVERIFY(vouches(
            {IssuedCertificate(server("DNS:other.example"), elsewhereOne).certificate(), elsewhereOne.certificate()},
            QStringLiteral("other.example")));
        // An authority that may issue for servers only, but no authorities.
        CertificateContent last = authorityContent("Last");
        last.constraints = "critical,CA:TRUE,pathlen:0";
        const IssuedCertificate lastOne(last, root_);
        const IssuedCertificate beyond(authorityContent("Beyond"), lastOne);
        QVERIFY(vouches({IssuedCertificate(server(), lastOne).certificate(), lastOne.certificate()}));
        QVERIFY(
            !vouches({IssuedCertificate(server(), beyond).certificate(), beyond.certificate(), lastOne.certificate()}));
    }

    void purposesAndStrength() {
        CertificateContent content = server();
        content.purposes = "clientAuth";
        QVERIFY(!vouchesForContent(content));
        content.purposes = "codeSigning";
        QVERIFY(!vouchesForContent(content));
        content = server();
        content.keyBits = 2048;
        QVERIFY(vouchesForContent(content));
        content.keyBits = 1024;
        QVERIFY(!vouchesForContent(content));
        content = server();
        content.signedWithSha1 = true;
        QVERIFY(!vouchesForContent(content));
    }

    void textsThatAreNoAuthority_data() {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no PEM") << QByteArray("certificate");
        QTest::newRow("two") << root_.pem() + between_.pem();
        QTest::newRow("cut") << root_.pem().left(100);
    }
    void textsThatAreNoAuthority() {
        QFETCH(QByteArray, pem);
        const QList<QSslCertificate> chain{IssuedCertificate(server(), root_).certificate()};
        QVERIFY(vouches(chain));
        QVERIFY(!authorityVouchesFor(pem, chain, host, QDateTime::currentMSecsSinceEpoch()));
    }

    void certificatesOfTheTestServers() {
        const auto good = [](const char* name) {
            return authorityVouchesFor(pemText("authority.pem"), {QSslCertificate(pemText(name))},
                                       QStringLiteral("127.0.0.1"), QDateTime::currentMSecsSinceEpoch());
        };
        QVERIFY(good("service.pem"));
        for (const char* name : {"expired.pem", "notyetvalid.pem", "wronghost.pem", "strange.pem", "certificate.pem"})
            QVERIFY2(!good(name), name);
    }
};

QTEST_GUILESS_MAIN(AuthorityCheckTest)
#include "authoritycheck_test.moc"
