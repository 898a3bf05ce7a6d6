// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/linkview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

#include "tests/support/api_fakeserver.h"
#include "tests/support/browserengine.h"
#include "ui/web/webplugin.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
/// The view in a window, with everything that it says.
struct Viewer {
    Viewer() : view(loadWebPlugin().plugin->createLinkView(&window)) {
        window.resize(800, 600);
        view->resize(window.size());
        window.show();
    }
    QWidget window;
    LinkView* view;
    QSignalSpy started{view, &LinkView::loadStarted};
    QSignalSpy finished{view, &LinkView::loadFinished};
    QSignalSpy addresses{view, &LinkView::addressChanged};
    QSignalSpy messages{view, &LinkView::messageReceived};
    QSignalSpy refused{view, &LinkView::refused};
    QSignalSpy redirected{view, &LinkView::redirected};
    QSignalSpy crashed{view, &LinkView::crashed};
};

QString originOf(const QUrl& address) {
    return address.toString(QUrl::RemovePath | QUrl::RemoveQuery);
}
}  // namespace

/// The link view with the real engine, on pages of the test's own making.
class LinkViewTest : public QObject {
    Q_OBJECT
private slots:
    void pageIsShownAndSpeaks_data() {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("embedded") << QByteArray();
        QTest::newRow("refuses frames") << QByteArray("X-Frame-Options: DENY\r\n");
        QTest::newRow("refuses ancestors") << QByteArray("Content-Security-Policy: frame-ancestors 'none'\r\n");
    }
    void pageIsShownAndSpeaks() {
        QFETCH(QByteArray, headers);
        FakeServer server([headers](const ReceivedRequest&) {
            return ScriptedReply::html(200, "<script>window.parent.postMessage({event: 'HELLO'}, '*')</script>page",
                                       headers);
        });
        Viewer viewer;
        viewer.view->open(server.url(QStringLiteral("/link/1")), {});
        QTRY_COMPARE(viewer.finished.count(), 1);
        QCOMPARE(viewer.finished[0][0].toBool(), true);
        QCOMPARE(viewer.started.count(), 1);
        QCOMPARE(viewer.addresses.last()[0].toUrl(), server.url(QStringLiteral("/link/1")));
        QCOMPARE(viewer.addresses.last()[1].toBool(), false);
        QTRY_COMPARE(viewer.messages.count(), 1);
        QCOMPARE(viewer.messages[0][0].toString(), originOf(server.url()));
        QCOMPARE(viewer.messages[0][1].toJsonObject().value(QLatin1String("event")).toString(),
                 QStringLiteral("HELLO"));
        QCOMPARE(viewer.refused.count(), 0);
    }
};

BANKHUB_BROWSER_TEST_MAIN(LinkViewTest)
#include "linkview_test.moc"
