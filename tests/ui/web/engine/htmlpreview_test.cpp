// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/htmlpreview.h"

#include <signal.h>

#include <QBuffer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

#include "tests/support/api_fakeserver.h"
#include "tests/support/browserengine.h"
#include "ui/web/webplugin.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
constexpr int patienceMs = 20'000;

struct Shown {
    Shown() : preview(loadWebPlugin().plugin->createHtmlPreview(&window)) {
        window.resize(600, 400);
        preview->resize(window.size());
        window.show();
    }
    bool show(const QString& html) {
        const qsizetype before = shown.count();
        preview->setHtml(html);
        return QTest::qWaitFor([&] { return shown.count() > before; }, patienceMs);
    }
    [[nodiscard]] QWebEngineView* engine() const { return preview->findChild<QWebEngineView*>(); }
    [[nodiscard]] QColor colourAt(int x, int y) const { return preview->grab().toImage().pixelColor(x, y); }
    QWidget window;
    HtmlPreview* preview;
    QSignalSpy shown{preview, &HtmlPreview::shown};
};

QString page(const QString& colour, const QString& more = {}) {
    return QStringLiteral("<!DOCTYPE html><style>body{margin:0;background:%1}</style>").arg(colour) + more;
}

const QColor red(0xff, 0, 0);
const QColor green(0, 0xff, 0);
const QColor blue(0, 0, 0xff);
}  // namespace

/// The preview with the real engine.
class HtmlPreviewTest : public QObject {
    Q_OBJECT

private slots:
    void newestIsShown() {
        Shown shown;
        QVERIFY(shown.show(page(QStringLiteral("#ff0000"))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(300, 200), red, patienceMs);
        for (const char* colour : {"#00ff00", "#ffff00", "#0000ff"})
            shown.preview->setHtml(page(QString::fromLatin1(colour)));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(300, 200), blue, patienceMs);
        QVERIFY(shown.shown.count() >= 2);
    }

    void realStyleSheetsAndPicturesInTheText() {
        Shown shown;
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(green);
        QByteArray png;
        QBuffer buffer(&png);
        picture.save(&buffer, "PNG");
        QVERIFY(shown.show(
            page(QStringLiteral("red"),
                 QStringLiteral("<style>:root{--c:blue}div{display:grid;grid-template-columns:1fr 1fr;"
                                "height:100vh}p{margin:0;background:var(--c)}img{width:100%;height:100%}</style>"
                                "<div><p></p><img src='data:image/png;base64,%1'></div>")
                     .arg(QString::fromLatin1(png.toBase64())))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(150, 200), blue, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(450, 200), green, patienceMs);
    }

    void largePagesAreShown() {
        // As large as a logo of the largest kind makes it, and larger than what setHtml() of the engine takes.
        Shown shown;
        QVERIFY(shown.show(page(QStringLiteral("#00ff00"),
                                QStringLiteral("<!--%1-->").arg(QString(8 * 1024 * 1024, QLatin1Char('%'))))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(300, 200), green, patienceMs);
    }

    void scriptsDoNotRun() {
        Shown shown;
        QVERIFY(
            shown.show(page(QStringLiteral("#00ff00"),
                            QStringLiteral("<script>document.body.style.background = 'red'</script>"
                                           "<img src='data:,' onerror='document.body.style.background = `red`'>"))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(300, 200), green, patienceMs);
        QTest::qWait(100);
        QCOMPARE(shown.colourAt(300, 200), green);
    }

    void nothingLeavesTheComputer() {
        FakeServer server([](const ReceivedRequest&) { return ScriptedReply::html(200, "body{background:red}"); });
        const QString site = server.url().toString(QUrl::StripTrailingSlash);
        Shown shown;
        QVERIFY(shown.show(
            page(QStringLiteral("#00ff00 url(%1/css)").arg(site),
                 QStringLiteral(
                     "<link rel='stylesheet' href='%1/sheet'><link rel='prefetch' href='%1/prefetch'>"
                     "<link rel='icon' href='%1/icon'><link rel='preconnect' href='%1'>"
                     "<style>@import '%1/import';@font-face{font-family:x;src:url(%1/font)}p{font-family:x}</style>"
                     "<p>text</p><img src='%1/image'><iframe src='%1/frame'></iframe><object data='%1/object'></object>"
                     "<video src='%1/video' autoplay></video><img src='file:///etc/passwd'>")
                     .arg(site))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(10, 10), green, patienceMs);
        QTest::qWait(200);
        QCOMPARE(server.requests().count(), 0);
    }

    void linksLeadNowhere() {
        FakeServer server([](const ReceivedRequest&) { return ScriptedReply::html(200, "elsewhere"); });
        Shown shown;
        QVERIFY(shown.show(page(
            QStringLiteral("#00ff00"),
            QStringLiteral("<a href='%1' style='display:block;height:100vh'>link</a>").arg(server.url().toString()))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(300, 200), green, patienceMs);
        const QUrl before = shown.engine()->url();
        QTest::mouseClick(shown.engine()->focusProxy(), Qt::LeftButton, {}, QPoint(300, 200));
        QTest::qWait(300);
        QCOMPARE(shown.engine()->url(), before);
        QCOMPARE(server.connections(), 0);
        QCOMPARE(shown.colourAt(300, 200), green);
    }

    void wideFitsByScaling() {
        Shown shown;
        shown.preview->setPageWidth(1200);
        // The left half is blue, as far as 600 pixels of the page.
        QVERIFY(shown.show(page(QStringLiteral("red"),
                                QStringLiteral("<div style='width:600px;height:100vh;background:blue'></div>"))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(290, 200), blue, patienceMs);
        QCOMPARE(shown.colourAt(310, 200), red);
        shown.preview->setPageWidth(360);
        QCOMPARE(shown.engine()->geometry(), QRect(120, 0, 360, 400));
        shown.preview->setPageWidth(0);
        QCOMPARE(shown.engine()->geometry(), QRect(0, 0, 600, 400));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(590, 200), blue, patienceMs);
    }

    void placeInThePageIsKept() {
        Shown shown;
        const QString stripes = QStringLiteral(
            "<div style='height:2000px;background:blue'></div><div style='height:2000px;background:%1'></div>");
        QVERIFY(shown.show(page(QStringLiteral("white"), stripes.arg(QStringLiteral("red")))));
        QTest::mouseClick(shown.engine()->focusProxy(), Qt::LeftButton, {}, QPoint(300, 200));
        QTRY_VERIFY_WITH_TIMEOUT(
            (QTest::keyClick(shown.engine()->focusProxy(), Qt::Key_End), shown.colourAt(300, 200) == red), patienceMs);
        QVERIFY(shown.show(page(QStringLiteral("white"), stripes.arg(QStringLiteral("lime")))));
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(300, 200), green, patienceMs);
    }

    void crashIsMended() {
        Shown shown;
        QVERIFY(shown.show(page(QStringLiteral("#00ff00"))));
        QCOMPARE(::kill(pid_t(shown.engine()->page()->renderProcessPid()), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(shown.shown.count(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.colourAt(300, 200), green, patienceMs);
    }

    void mayBeDeletedWhileItLoads() {
        for (int time = 0; time < 3; ++time) {
            Shown shown;
            shown.preview->setHtml(page(QStringLiteral("red")));
            if (time > 0) QTest::qWait(20 * time);
        }
        Shown shown;
        connect(shown.preview, &HtmlPreview::shown, this, [&] { delete shown.preview; });
        const QPointer<HtmlPreview> preview = shown.preview;
        shown.preview->setHtml(page(QStringLiteral("red")));
        QTRY_VERIFY_WITH_TIMEOUT(preview.isNull(), patienceMs);
    }
};

BANKHUB_BROWSER_TEST_MAIN(HtmlPreviewTest)
#include "htmlpreview_test.moc"
