// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QGuiApplication>

#include "tests/support/api_fakeserver.h"
#include "tests/support/api_tls.h"
#include "tests/support/browserengine.h"
#include "tests/support/linkviewer.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
constexpr int patienceMs = 20'000;

/// A hosted page whose button runs a script, and everything that it may try to reach.
class Site {
public:
    explicit Site(const QString& script)
        : server_([this](const ReceivedRequest& request) { return answer(request); }), script_(script) {
        // The same server under a name that is another host for the engine.
        QUrl other = server_.url();
        other.setHost(QStringLiteral("localhost"));
        other_ = other.toString(QUrl::StripTrailingSlash);
        script_.replace(QLatin1String("OTHER"), other_);
    }
    [[nodiscard]] QUrl page() const { return server_.url(QStringLiteral("/link/secret-token")); }
    [[nodiscard]] QUrl done() const { return QUrl(other_ + QStringLiteral("/done")); }
    [[nodiscard]] int count(const QByteArray& path) const { return server_.count(path); }
    [[nodiscard]] QString filled(QString text) const { return text.replace(QLatin1String("OTHER"), other_); }

private:
    ScriptedReply answer(const ReceivedRequest& request) const {
        if (request.path() == "/file")
            return ScriptedReply::html(200, "x", "Content-Disposition: attachment; filename=x.exe\r\n");
        if (request.path() == "/away")
            return ScriptedReply::html(302, {}, "Location: " + other_.toUtf8() + "/other\r\n");
        if (request.path() == "/finish")
            return ScriptedReply::html(302, {}, "Location: " + other_.toUtf8() + "/done?external_id=7\r\n");
        if (request.path() == "/sign-in")
            return ScriptedReply::html(401, "x", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        if (request.path() != "/link/secret-token") return ScriptedReply::html(200, "<p>elsewhere</p>");
        return ScriptedReply::html(
            200,
            "<!DOCTYPE html><meta charset=utf-8><style>html,body,button{width:100%;height:100%}"
            "</style><script>const say = (event, more) => parent.postMessage({event, more}, '*');"
            "async function attempt() {" +
                script_.toUtf8() +
                "}</script>"
                "<button onclick='attempt()'>Try</button>");
    }
    FakeServer server_;
    QString script_;
    QString other_;
};
}  // namespace

/// What a hosted page must not be able to do, tried by real pages in the real engine after a real click.
class LinkEscapesTest : public QObject {
    Q_OBJECT

private slots:
    void wayOutIsRefused_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("reported");
        const auto add = [](const char* name, const char* script, const char* reported) {
            QTest::newRow(name) << QString::fromUtf8(script) << QString::fromUtf8(reported);
        };
        add("another host", "location = 'OTHER/other?secret=1'", "OTHER/other");
        add("another host by a form",
            "const f = document.createElement('form'); f.method = 'post'; f.action = 'OTHER/other'; "
            "document.body.append(f); f.submit()",
            "OTHER/other");
        add("another host over the whole window", "window.top.location = 'OTHER/other'", "OTHER/other");
        add("another host in a frame",
            "const f = document.createElement('iframe'); f.src = 'OTHER/other'; document.body.append(f)",
            "OTHER/other");
        add("another host in an object",
            "const f = document.createElement('object'); f.data = 'OTHER/other'; f.type = 'text/html'; "
            "document.body.append(f)",
            "OTHER/other");
        add("another host by the server", "location = '/away'", "OTHER/other");
        add("another host by a socket", "new WebSocket('OTHER/other'.replace('http', 'ws'))", "ws://localhost");
        add("a document in the address", "location = 'data:text/html,<p>x'", "data:");
        add("a new window", "window.open('OTHER/other')", "New window: OTHER/other");
        add("a new window with a link",
            "const a = document.createElement('a'); a.href = 'OTHER/other'; a.target = '_blank'; "
            "document.body.append(a); a.click()",
            "New window: OTHER/other");
        add("a download", "location = '/file'", "Download: ");
        add("a download with a link",
            "const a = document.createElement('a'); a.href = '/file'; a.download = 'x'; document.body.append(a); "
            "a.click()",
            "Download: ");
        add("a download out of the page",
            "const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x'; "
            "a.click()",
            "Download: ");
        add("a file of the user",
            "const i = document.createElement('input'); i.type = 'file'; document.body.append(i); i.click()",
            "Access to files");
        add("a sign-in window", "location = '/sign-in'", "A sign-in window");
        add("a message window", "alert('x')", "A message window of the page");
    }
    void wayOutIsRefused() {
        QFETCH(QString, script);
        QFETCH(QString, reported);
        Site site(script);
        LinkViewer viewer;
        QVERIFY(viewer.open(site.page()));
        QVERIFY(viewer.click(QStringLiteral("button")));
        QTRY_VERIFY_WITH_TIMEOUT(viewer.refused.count() > 0, patienceMs);
        QVERIFY2(viewer.refusals().first().startsWith(site.filled(reported)),
                 qPrintable(viewer.refusals().join(u'\n')));
        QVERIFY2(!viewer.refusals().join(u'\n').contains(QLatin1String("secret")), "the link token is not for logs");
        QCOMPARE(site.count("/other"), 0);
        QCOMPARE(viewer.completionReached.count(), 0);
        QCOMPARE(viewer.view->findChildren<QWebEngineView*>().count(), 1);
        for (const QWidget* window : QApplication::topLevelWidgets())
            QVERIFY(window == &viewer.window || !window->isVisible());
    }

    void attemptFails_data() {
        QTest::addColumn<QString>("script");
        const auto add = [](const char* name, const char* script) { QTest::newRow(name) << QString::fromUtf8(script); };
        add("position", "navigator.geolocation.getCurrentPosition(() => say('got it'), () => say('failed'))");
        add("camera",
            "try { await navigator.mediaDevices.getUserMedia({video: true}); say('got it') } catch (e) { say('failed') "
            "}");
        add("microphone",
            "try { await navigator.mediaDevices.getUserMedia({audio: true}); say('got it') } catch (e) { say('failed') "
            "}");
        add("screen",
            "try { await navigator.mediaDevices.getDisplayMedia({video: true}); say('got it') } catch (e) { "
            "say('failed') }");
        add("notifications",
            "try { say(await Notification.requestPermission() === 'granted' ? 'got it' : 'failed') } catch (e) { "
            "say('failed') }");
        add("reading the clipboard",
            "try { say('got it', await navigator.clipboard.readText()) } catch (e) { say('failed') }");
        add("writing the clipboard",
            "try { await navigator.clipboard.writeText('x'); say('got it') } catch (e) { say('failed') }");
        add("full screen",
            "try { await document.documentElement.requestFullscreen(); say('got it') } catch (e) { say('failed') }");
        add("a file of the computer",
            "try { await fetch('file:///etc/passwd'); say('got it') } catch (e) { say('failed') }");
        add("a picture that is a file",
            "const i = new Image(); i.onload = () => say('got it'); i.onerror = () => say('failed'); i.src = "
            "'file:///usr/share/pixmaps/debian-logo.png'");
        add("an application of the computer", "location = 'momo://pay?amount=1'; setTimeout(() => say('failed'), 300)");
        add("a mail", "location = 'mailto:a@example.com'; setTimeout(() => say('failed'), 300)");
        add("confirming", "say(confirm('x') ? 'got it' : 'failed')");
        add("asking", "say(prompt('x') === null ? 'failed' : 'got it')");
        add("the page around it", "try { say(parent.document ? 'got it' : 'failed') } catch (e) { say('failed') }");
        add("the program's words",
            "say(typeof qt === 'undefined' && typeof settings === 'undefined' && typeof QWebChannel === 'undefined' ? "
            "'failed' : 'got it')");
        add("a protocol handler",
            "try { navigator.registerProtocolHandler('web+x', location.origin + '/?%s'); } catch (e) {} say('failed')");
        add("pages of the engine", "location = 'chrome://crash'; setTimeout(() => say('failed'), 300)");
        add("the source of a page", "location = 'view-source:' + location; setTimeout(() => say('failed'), 300)");
        add("a script over the whole window",
            "try { window.top.location = 'javascript:parent.postMessage({event: \"got it\"}, \"*\")' } catch (e) {} "
            "setTimeout(() => say('failed'), 300)");
    }
    void attemptFails() {
        QFETCH(QString, script);
        QGuiApplication::clipboard()->setText(QStringLiteral("of the user"));
        Site site(script);
        LinkViewer viewer;
        QVERIFY(viewer.open(site.page()));
        QVERIFY(viewer.click(QStringLiteral("button")));
        QTRY_VERIFY_WITH_TIMEOUT(!viewer.events().isEmpty(), patienceMs);
        QCOMPARE(viewer.events(), QStringList{QStringLiteral("failed")});
        QCOMPARE(viewer.address(), site.page());
        QCOMPARE(viewer.crashed.count(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("of the user"));
        for (const QWidget* window : QApplication::topLevelWidgets())
            QVERIFY(window == &viewer.window || !window->isVisible());
    }

    void endOfTheFlowIsReportedAndNotLoaded_data() {
        QTest::addColumn<QString>("script");
        QTest::newRow("by the page") << QStringLiteral("location = 'OTHER/done?external_id=7#x'");
        QTest::newRow("twice") << QStringLiteral(
            "location = 'OTHER/done'; setTimeout(() => location = 'OTHER/done', 50)");
        QTest::newRow("by the server") << QStringLiteral("location = '/finish'");
        QTest::newRow("over the whole window") << QStringLiteral("window.top.location = 'OTHER/done'");
        QTest::newRow("in a new window") << QStringLiteral("window.open('OTHER/done')");
    }
    void endOfTheFlowIsReportedAndNotLoaded() {
        QFETCH(QString, script);
        Site site(script + QStringLiteral("; setTimeout(() => say('still here'), 300)"));
        LinkViewer viewer;
        LinkViewRules rules;
        rules.redirectAddress = site.done();
        QVERIFY(viewer.open(site.page(), rules));
        QVERIFY(viewer.click(QStringLiteral("button")));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), QStringList{QStringLiteral("still here")}, patienceMs);
        QCOMPARE(viewer.completionReached.count(), 1);
        QCOMPARE(viewer.completionReached[0][0].toUrl().path(), QStringLiteral("/done"));
        QCOMPARE(site.count("/done"), 0);
        QCOMPARE(viewer.refusals(), QStringList());
    }

    void pageThatMayNotBeShownIsNotRequested_data() {
        QTest::addColumn<QUrl>("page");
        for (const char* page :
             {"http://example.com/link/1", "file:///etc/passwd", "data:text/html,x", "javascript:1",
              "ftp://127.0.0.1/x", "view-source:https://example.com/", "chrome://crash", "about:blank", "", "//x"})
            QTest::newRow(page) << QUrl(QString::fromLatin1(page));
    }
    void pageThatMayNotBeShownIsNotRequested() {
        QFETCH(QUrl, page);
        LinkViewer viewer;
        QVERIFY(!viewer.open(page));
        QCOMPARE(viewer.finished.count(), 1);
        QCOMPARE(viewer.refused.count(), 1);
        QCOMPARE(viewer.addresses.count(), 0);
    }

    void certificateThatNobodyVouchesForIsRefused() {
        FakeServer server([](const ReceivedRequest&) { return ScriptedReply::html(200, "page"); }, tlsServer());
        LinkViewer viewer;
        QVERIFY(!viewer.open(https(server.url(QStringLiteral("/link/1")))));
        QCOMPARE(viewer.refusals().count(), 1);
        QVERIFY2(viewer.refusals()[0].startsWith(QLatin1String("Certificate of https://127.0.0.1")),
                 qPrintable(viewer.refusals()[0]));
        // Long enough for an accepted certificate to bring the page.
        QTest::qWait(1000);
        QCOMPARE(viewer.addresses.count(), 0);
        QCOMPARE(server.requests().count(), 0);
    }
};

BANKHUB_BROWSER_TEST_MAIN(LinkEscapesTest)
#include "linkescapes_test.moc"
