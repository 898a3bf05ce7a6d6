// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include "app/connection/authoritycheck.h"
#include "tests/support/api_fakeserver.h"
#include "tests/support/api_tls.h"
#include "tests/support/browserengine.h"
#include "tests/support/linkviewer.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
/// As the window makes them for a profile with the company's authority.
LinkViewRules rulesOfTheCompany() {
    LinkViewRules rules;
    rules.vouches = [](const QList<QSslCertificate>& chain, const QString& host) {
        return authorityVouchesFor(pemText("authority.pem"), chain, host, QDateTime::currentMSecsSinceEpoch());
    };
    return rules;
}

ScriptedReply page(const QString& script = {}) {
    return ScriptedReply::html(200, "<!DOCTYPE html><script>const say = event => parent.postMessage({event}, '*');" +
                                        script.toUtf8() + "</script><p>Page");
}
}  // namespace

/// Which certificates the real engine accepts for the hosted page, from real servers. The rule itself is tested in
/// app.connection.authoritycheck.
class LinkAuthorityTest : public QObject {
    Q_OBJECT
private slots:
    void aServerOfTheCompanysAuthorityIsShown() {
        FakeServer server([](const ReceivedRequest&) { return page(QStringLiteral("say('shown')")); },
                          tlsServer("service.pem"));
        LinkViewer viewer;
        const QUrl address = https(server.url(QStringLiteral("/link/1")));
        QVERIFY(viewer.open(address, rulesOfTheCompany()));
        QTRY_COMPARE(viewer.events(), QStringList{QStringLiteral("shown")});
        QCOMPARE(viewer.address(), address);
        QVERIFY(viewer.addresses.last()[1].toBool());
        QCOMPARE(viewer.refusals(), QStringList());
    }

    void everyOtherServerIsRefused_data() {
        QTest::addColumn<QByteArray>("certificate");
        for (const char* name : {"certificate.pem", "expired.pem", "notyetvalid.pem", "wronghost.pem", "strange.pem"})
            QTest::newRow(name) << QByteArray(name);
    }
    void everyOtherServerIsRefused() {
        QFETCH(QByteArray, certificate);
        FakeServer server([](const ReceivedRequest&) { return page(); }, tlsServer(certificate.constData()));
        LinkViewer viewer;
        QVERIFY(!viewer.open(https(server.url(QStringLiteral("/link/1"))), rulesOfTheCompany()));
        QVERIFY2(viewer.refusals().value(0).startsWith(QLatin1String("Certificate of https://127.0.0.1")),
                 qPrintable(viewer.refusals().join(u'\n')));
        QCOMPARE(viewer.addresses.count(), 0);
        QCOMPARE(server.requests().count(), 0);
    }

    void withoutAnAuthorityItIsRefused() {
        FakeServer server([](const ReceivedRequest&) { return page(); }, tlsServer("service.pem"));
        LinkViewer viewer;
        QVERIFY(!viewer.open(https(server.url(QStringLiteral("/link/1")))));
        QCOMPARE(server.requests().count(), 0);
    }

    void whatWasAcceptedOnceIsAskedAgain() {
        FakeServer good([](const ReceivedRequest&) { return page(); }, tlsServer("service.pem"));
        LinkViewer viewer;
        const QUrl address = https(good.url(QStringLiteral("/link/1")));
        QVERIFY(viewer.open(address, rulesOfTheCompany()));
        const qsizetype heard = good.requests().count();
        // The profile has no authority any more: another flow of the same view knows nothing of the first.
        QVERIFY(!viewer.open(address));
        QCOMPARE(good.requests().count(), heard);
    }

    void resourcesAreHeldToTheSame_data() {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QString>("said");
        QTest::newRow("of the company") << QByteArray("service.pem") << QStringLiteral("got it");
        QTest::newRow("of another authority") << QByteArray("strange.pem") << QStringLiteral("failed");
        QTest::newRow("expired") << QByteArray("expired.pem") << QStringLiteral("failed");
    }
    void resourcesAreHeldToTheSame() {
        QFETCH(QByteArray, certificate);
        QFETCH(QString, said);
        FakeServer other(
            [](const ReceivedRequest&) { return ScriptedReply::html(200, "x", "Access-Control-Allow-Origin: *\r\n"); },
            tlsServer(certificate.constData()));
        QUrl resource = https(other.url(QStringLiteral("/resource")));
        resource.setHost(QStringLiteral("localhost"));
        FakeServer server(
            [&resource](const ReceivedRequest&) {
                return page(QStringLiteral("fetch('%1').then(() => say('got it'), () => say('failed'))")
                                .arg(resource.toString()));
            },
            tlsServer("service.pem"));
        LinkViewer viewer;
        QVERIFY(viewer.open(https(server.url(QStringLiteral("/link/1"))), rulesOfTheCompany()));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), QStringList{said}, 20'000);
        QCOMPARE(other.requests().count(), said == QLatin1String("failed") ? 0 : 1);
    }
};

BANKHUB_BROWSER_TEST_MAIN(LinkAuthorityTest)
#include "linkauthority_test.moc"
