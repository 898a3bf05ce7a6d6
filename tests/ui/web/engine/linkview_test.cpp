// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/linkview.h"

#include <signal.h>

#include <QPointer>

#include "tests/support/api_fakeserver.h"
#include "tests/support/browserengine.h"
#include "tests/support/linkviewer.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
QString originOf(const QUrl& address) {
    return address.toString(QUrl::RemovePath | QUrl::RemoveQuery);
}

QUrl onOtherHost(QUrl address) {
    address.setHost(QStringLiteral("localhost"));
    return address;
}

ScriptedReply scriptPage(const QByteArray& script, const QByteArray& headers = {}) {
    return ScriptedReply::html(200, "<!DOCTYPE html><title>x</title><p>page</p><script>" + script + "</script>",
                               headers);
}

FakeServer::Script always(const ScriptedReply& reply) {
    return [reply](const ReceivedRequest&) { return reply; };
}

const QByteArray hello = "parent.postMessage({event: 'HELLO'}, '*');";
const QByteArray noFrames = "X-Frame-Options: DENY\r\n";
constexpr int patienceMs = 20'000;
}  // namespace

/// The link view with the real engine, on pages of the test's own making.
class LinkViewTest : public QObject {
    Q_OBJECT

private slots:
    void pageIsShownAndSpeaks_data() {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("embedded") << QByteArray();
        QTest::newRow("refuses frames") << noFrames;
        QTest::newRow("refuses ancestors") << QByteArray("Content-Security-Policy: frame-ancestors 'none'\r\n");
        QTest::newRow("forbids scripts of others")
            << QByteArray("Content-Security-Policy: default-src 'unsafe-inline'\r\n");
    }
    void pageIsShownAndSpeaks() {
        QFETCH(QByteArray, headers);
        FakeServer server(always(scriptPage(hello, headers)));
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QCOMPARE(viewer.started.count(), 1);
        QCOMPARE(viewer.address(), server.url(QStringLiteral("/link/1")));
        QCOMPARE(viewer.addresses.last()[1].toBool(), false);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), QStringList{QStringLiteral("HELLO")}, patienceMs);
        QCOMPARE(viewer.messages[0][0].toString(), originOf(server.url()));
        QCOMPARE(viewer.refusals(), QStringList());
        QVERIFY(server.requests()[0].header("User-Agent").contains(" BankHubConsole/" BANKHUB_VERSION));
        QCOMPARE(server.requests()[0].header("Referer"), QByteArray());
    }

    void pageThatCannotBeReachedFails() {
        QUrl nobody;
        {
            const FakeServer server(always(ScriptedReply::nothing()));
            nobody = server.url(QStringLiteral("/link/1"));
        }
        LinkViewer viewer;
        QVERIFY(!viewer.open(nobody));
        QCOMPARE(viewer.addresses.count(), 0);
    }

    void originIsTheOneOfTheSpeaker() {
        // The page goes on to another host that may be shown, which then speaks for itself.
        FakeServer server([](const ReceivedRequest& request) {
            const bool other = request.header("Host").startsWith("localhost");
            return scriptPage(other ? hello : "const go = to => location = to");
        });
        LinkViewRules rules;
        rules.hosts = {QStringLiteral("localhost")};
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1")), rules));
        const QUrl next = onOtherHost(server.url(QStringLiteral("/bank")));
        viewer.evaluate(QStringLiteral("setTimeout(() => location = '%1'); 1").arg(next.toString()));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.finished.count(), 2, patienceMs);
        QCOMPARE(viewer.address(), next);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), QStringList{QStringLiteral("HELLO")}, patienceMs);
        QCOMPARE(viewer.messages.last()[0].toString(), originOf(next));
    }

    void frameInsideThePageIsNotHeard() {
        FakeServer server([](const ReceivedRequest& request) {
            if (request.path() == "/inner")
                return scriptPage("top.postMessage({event: 'INNER'}, '*'); parent.postMessage(1, '*')");
            return ScriptedReply::html(
                200,
                "<script>onmessage = e => { if (e.data === 1) parent.postMessage({event: 'OUTER'}, '*') }"
                "</script><iframe src='/inner'></iframe>");
        });
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), QStringList{QStringLiteral("OUTER")}, patienceMs);
    }

    void pageCannotPretendAnAddress() {
        FakeServer server(
            always(scriptPage("for (const kind of ['document', 'moved', 'loaded'])"
                              " parent.postMessage({kind, secret: '', address: 'https://bankhub.sepay.vn/'}, '*');" +
                              hello)));
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.messages.count(), 4, patienceMs);
        QCOMPARE(viewer.addresses.count(), 1);
        QCOMPARE(viewer.finished.count(), 1);
    }

    void onlyObjectsOfReasonableSizeAreMessages() {
        FakeServer server(always(scriptPage(
            "for (const word of [1, null, 'x', true, [{event: 'LIST'}], {event: 'BIG', more: 'x'.repeat(20000)}])"
            " parent.postMessage(word, '*');"
            "const ring = {event: 'RING'}; ring.ring = ring; parent.postMessage(ring, '*');"
            "parent.postMessage({event: 'LONG', more: '\"'.repeat(8000)}, '*');" +
            hello)));
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events(), (QStringList{QStringLiteral("LONG"), QStringLiteral("HELLO")}),
                                  patienceMs);
        QCOMPARE(viewer.messages.count(), 2);
    }

    void floodOfMessagesEnds() {
        FakeServer server(
            always(scriptPage("for (let i = 0; i < 5000; ++i) parent.postMessage({i}, '*'); location = '/link/2'")));
        LinkViewer viewer;
        server.setScript([&](const ReceivedRequest& request) {
            if (request.path() == "/link/2") return scriptPage("");
            return scriptPage(
                "for (let i = 0; i < 5000; ++i) parent.postMessage({i}, '*'); setTimeout(() => location = '/link/2', "
                "100)");
        });
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.address().path(), QStringLiteral("/link/2"), patienceMs);
        QCOMPARE(viewer.messages.count(), 500);
    }

    void addressFollowsThePage() {
        FakeServer server(always(scriptPage("")));
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        viewer.evaluate(QStringLiteral("setTimeout(() => location.hash = 'otp'); 1"));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.address().fragment(), QStringLiteral("otp"), patienceMs);
        QCOMPARE(viewer.finished.count(), 1);
    }

    void nothingIsRememberedAfterwards() {
        // A page of its own window, so that cookies are not refused for being those of a frame.
        const ScriptedReply page = scriptPage(
            "const before = localStorage.getItem('who'); localStorage.setItem('who', 'me');"
            "fetch('/again').then(() => postMessage({event: before === null ? 'NEW' : 'KNOWN'}, '*'))",
            noFrames + "Set-Cookie: visit=secret; Path=/; Max-Age=86400\r\n");
        FakeServer server(always(page));
        LinkViewer viewer;
        for (int visit = 0; visit < 2; ++visit) {
            const qsizetype before = server.requests().count();
            QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
            QTRY_COMPARE_WITH_TIMEOUT(viewer.events().count(), visit + 1, patienceMs);
            QCOMPARE(viewer.events().last(), QStringLiteral("NEW"));
            QCOMPARE(server.requests()[before].header("Cookie"), QByteArray());
            QCOMPARE(server.requests().last().path(), QByteArray("/again"));
            QCOMPARE(server.requests().last().header("Cookie"), QByteArray("visit=secret"));
        }
        QVERIFY(viewer.page()->profile()->isOffTheRecord());
        QCOMPARE(viewer.page()->profile()->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    }

    void crashIsReportedAndOpenStartsAgain() {
        FakeServer server(always(scriptPage(hello)));
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QVERIFY(viewer.page()->renderProcessPid() > 0);
        QCOMPARE(::kill(pid_t(viewer.page()->renderProcessPid()), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.crashed.count(), 1, patienceMs);
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events().count(), 2, patienceMs);
        QCOMPARE(viewer.crashed.count(), 1);
    }

    void widthOfThePage() {
        FakeServer server(always(scriptPage("")));
        LinkViewer viewer;
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/1"))));
        QCOMPARE(viewer.engine()->geometry(), QRect(0, 0, 800, 600));
        viewer.view->setPageWidth(360);
        QCOMPARE(viewer.engine()->geometry(), QRect(220, 0, 360, 600));
        QTRY_COMPARE_WITH_TIMEOUT(viewer.evaluate(QStringLiteral("innerWidth")).toInt(), 360, patienceMs);
        // More than there is: the whole page, made smaller.
        viewer.view->setPageWidth(1024);
        QCOMPARE(viewer.engine()->geometry(), QRect(0, 0, 800, 600));
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(viewer.evaluate(QStringLiteral("innerWidth")).toInt() - 1024) <= 2, patienceMs);
        viewer.view->setPageWidth(0);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.evaluate(QStringLiteral("innerWidth")).toInt(), 800, patienceMs);
        viewer.view->resize(500, 400);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.evaluate(QStringLiteral("innerWidth")).toInt(), 500, patienceMs);
    }

    void closedViewIsSilent() {
        FakeServer server(always(ScriptedReply::silence()));
        LinkViewer viewer;
        viewer.view->open(server.url(QStringLiteral("/link/1")), {});
        QTRY_COMPARE_WITH_TIMEOUT(server.count("/link/1"), 1, patienceMs);
        viewer.view->close();
        viewer.view->close();
        QTRY_COMPARE_WITH_TIMEOUT(viewer.engine(), nullptr, patienceMs);
        server.setScript(always(scriptPage(hello)));
        QVERIFY(viewer.open(server.url(QStringLiteral("/link/2"))));
        QCOMPARE(viewer.finished.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.events().count(), 1, patienceMs);
    }

    void viewMayBeDeletedWhileItLoads() {
        FakeServer server(always(ScriptedReply::silence()));
        for (int time = 0; time < 2; ++time) {
            LinkViewer viewer;
            viewer.view->open(server.url(QStringLiteral("/link/1")), {});
            if (time > 0) QTRY_COMPARE_WITH_TIMEOUT(server.count("/link/1"), 1, patienceMs);
            viewer.view->close();
            viewer.view->open(server.url(QStringLiteral("/link/2")), {});
        }
        QVERIFY(server.connections() > 0);
    }

    void receiverMayEndTheFlow_data() {
        QTest::addColumn<bool>("byDeleting");
        QTest::newRow("closes the view") << false;
        QTest::newRow("deletes the view") << true;
    }
    void receiverMayEndTheFlow() {
        QFETCH(bool, byDeleting);
        FakeServer server(always(scriptPage(hello + "setTimeout(() => location = 'http://localhost/x')")));
        auto viewer = std::make_unique<LinkViewer>();
        QPointer<LinkView> view = viewer->view;
        int heard = 0;
        const auto end = [&] {
            ++heard;
            if (byDeleting)
                delete view.data();
            else
                view->close();
        };
        connect(view, &LinkView::messageReceived, this, end);
        connect(view, &LinkView::refused, this, end);
        view->open(server.url(QStringLiteral("/link/1")), {});
        QTRY_COMPARE_WITH_TIMEOUT(heard, 1, patienceMs);
        QCOMPARE(view.isNull(), byDeleting);
        QTest::qWait(50);
        QCOMPARE(heard, 1);
    }
};

BANKHUB_BROWSER_TEST_MAIN(LinkViewTest)
#include "linkview_test.moc"
