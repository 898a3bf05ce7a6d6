// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine/linkpolicy.h"

#include <QTest>

using namespace bankhub;

/// Which addresses a hosted page may use.
class LinkPolicyTest : public QObject {
    Q_OBJECT

    static LinkPolicy policy(const char* page) {
        LinkViewRules rules;
        rules.hosts = {QStringLiteral("Bank.Example"), QString()};
        rules.redirectAddress = QUrl(QStringLiteral("https://shop.example/done?x=1"));
        return {QUrl(QString::fromLatin1(page)), rules};
    }

private slots:
    void documents_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<LinkPolicy::Verdict>("verdict");
        const auto row = [](const char* page, const char* address, LinkPolicy::Verdict verdict) {
            QTest::addRow("%s on %s", address, page) << QByteArray(page) << QByteArray(address) << verdict;
        };
        using enum LinkPolicy::Verdict;
        const char* real = "https://hub.example/link/1";
        const char* local = "http://127.0.0.1:81/link/1";
        row(real, "https://hub.example/link/2?x", Allow);
        row(real, "https://HUB.example:444/", Allow);
        row(real, "https://bank.example/", Allow);
        row(real, "http://hub.example/link/1", Refuse);
        row(real, "https://hub.example.evil.example/", Refuse);
        row(real, "https://evil.example/hub.example", Refuse);
        row(real, "https://hub.example@evil.example/", Refuse);
        row(real, "https://sub.hub.example/", Refuse);
        row(real, "http://localhost/", Refuse);
        row(real, "file:///etc/passwd", Refuse);
        row(real, "file://hub.example/etc/passwd", Refuse);
        row(real, "data:text/html,x", Refuse);
        row(real, "javascript:alert(1)", Refuse);
        row(real, "view-source:https://hub.example/", Refuse);
        row(real, "blob:https://hub.example/1", Refuse);
        row(real, "", Refuse);
        row(real, "https:///", Refuse);
        row(real, "https://shop.example/done", Completed);
        row(real, "https://shop.example:443/./done?external_id=7#x", Completed);
        row(real, "https://shop.example/done/more", Refuse);
        row(real, "https://shop.example:8443/done", Refuse);
        row(real, "http://shop.example/done", Refuse);
        row(local, "http://127.0.0.1:82/", Allow);
        row(local, "https://127.0.0.1/", Allow);
        row(local, "http://localhost/", Refuse);
        row(local, "http://bank.example/", Refuse);
        row("http://[::1]:81/", "http://[::1]:81/x", Allow);
        row("http://localhost:81/", "http://localhost:81/x", Allow);
        row("http://hub.example/link/1", "http://hub.example/link/1", Refuse);
        row("http://127.0.0.1.evil.example/", "http://127.0.0.1.evil.example/", Refuse);
        row("file:///link", "file:///link", Refuse);
    }
    void documents() {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, address);
        QFETCH(LinkPolicy::Verdict, verdict);
        QCOMPARE(policy(page.constData()).document(QUrl(QString::fromLatin1(address))), verdict);
    }

    void resources_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("onReal");
        QTest::addColumn<bool>("onLocal");
        const auto row = [](const char* address, bool onReal, bool onLocal) {
            QTest::newRow(address) << QByteArray(address) << onReal << onLocal;
        };
        row("https://fonts.example/a.woff2", true, true);
        row("data:image/png;base64,AA", true, true);
        row("blob:https://hub.example/1", true, true);
        row("http://fonts.example/a.woff2", false, false);
        row("http://127.0.0.1/x", false, true);
        row("wss://hub.example/x", true, false);
        row("wss://evil.example/x", false, false);
        row("ws://127.0.0.1/x", false, true);
        row("ws://hub.example/x", false, false);
        row("file:///etc/passwd", false, false);
        row("ftp://hub.example/x", false, false);
        row("chrome://gpu/x", false, false);
        row("qrc:/x", false, false);
    }
    void resources() {
        QFETCH(QByteArray, address);
        const QUrl url(QString::fromLatin1(address));
        QTEST(policy("https://hub.example/link/1").resource(url), "onReal");
        QTEST(policy("http://127.0.0.1:81/link/1").resource(url), "onLocal");
    }

    void withoutARedirectAddressNothingEndsTheFlow() {
        const LinkPolicy plain(QUrl(QStringLiteral("https://hub.example/")), {});
        QCOMPARE(plain.document(QUrl()), LinkPolicy::Verdict::Refuse);
    }

    void namesKeepSecretsBack() {
        const LinkPolicy rules = policy("https://hub.example/link/secret");
        const auto name = [&](const char* address) { return rules.nameOf(QUrl(QString::fromLatin1(address))); };
        QCOMPARE(name("https://hub.example/link/secret/file?x=secret"), QStringLiteral("https://hub.example"));
        QCOMPARE(name("https://me:pass@evil.example/a?token=1#b"), QStringLiteral("https://evil.example/a"));
        QCOMPARE(name("data:text/html,secret"), QStringLiteral("data:"));
        QCOMPARE(name("javascript:secret"), QStringLiteral("javascript:"));
        QCOMPARE(name("file:///etc/passwd"), QStringLiteral("file:///etc/passwd"));
    }
};

QTEST_GUILESS_MAIN(LinkPolicyTest)
#include "linkpolicy_test.moc"
