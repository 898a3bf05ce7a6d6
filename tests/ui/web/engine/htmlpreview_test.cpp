// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/htmlpreview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

#include "tests/support/api_fakeserver.h"
#include "tests/support/browserengine.h"
#include "ui/web/webplugin.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {
struct Shown {
    Shown() : preview(loadWebPlugin().plugin->createHtmlPreview(&window)) {
        window.resize(600, 400);
        preview->resize(window.size());
        window.show();
    }
    [[nodiscard]] QWebEngineView* engine() const { return preview->findChild<QWebEngineView*>(); }
    [[nodiscard]] QColor colourAt(int x, int y) const { return preview->grab().toImage().pixelColor(x, y); }
    QWidget window;
    HtmlPreview* preview;
    QSignalSpy shown{preview, &HtmlPreview::shown};
};

QString page(const QString& colour, const QString& more = {}) {
    return QStringLiteral("<style>body{margin:0;background:%1}</style>").arg(colour) + more;
}
}  // namespace

/// The preview with the real engine.
class HtmlPreviewTest : public QObject {
    Q_OBJECT
private slots:
    void newestIsShown() {
        Shown shown;
        shown.preview->setHtml(page(QStringLiteral("#ff0000")));
        QTRY_COMPARE(shown.shown.count(), 1);
        QTRY_COMPARE(shown.colourAt(300, 200), QColor(0xff, 0, 0));
        for (const char* colour : {"#00ff00", "#ffff00", "#0000ff"})
            shown.preview->setHtml(page(QString::fromLatin1(colour)));
        QTRY_COMPARE(shown.colourAt(300, 200), QColor(0, 0, 0xff));
        QVERIFY(shown.shown.count() >= 2);
    }
};

BANKHUB_BROWSER_TEST_MAIN(HtmlPreviewTest)
#include "htmlpreview_test.moc"
