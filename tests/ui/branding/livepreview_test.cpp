// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/support/browserengine.h"
#include "tests/support/pictures.h"
#include "ui/branding/previewcard.h"
#include "ui/web/htmlpreview.h"
#include "ui/web/webplugin.h"

using namespace bankhub;

namespace {
constexpr int patienceMs = 30'000;

struct Shown {
    Shown() {
        card.setEngineMaker([](QWidget* parent) { return loadWebPlugin().plugin->createHtmlPreview(parent); });
        card.resize(480, 800);
        card.show();
    }
    void setStyleSheet(const QString& styleSheet) {
        PreviewContent content;
        content.config.name = QStringLiteral("Sông Hàn Pay");
        content.config.customStyleSheet = styleSheet;
        content.logo = checkLogo(test::pngOf(64, 64, 0xFF00FF00), {}).file;
        card.setContent(content);
    }
    /// How many pixels of the card have exactly this colour.
    [[nodiscard]] int count(const QColor& color) {
        const QImage image = card.grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == color) ++found;
        return found;
    }
    PreviewCard card;
};
}  // namespace

/// The live preview with the real browser engine.
class LivePreviewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!loadWebPlugin().plugin) QSKIP("built without the browser engine, or it cannot run here");
    }
    void styleSheetAndLogoAreShown() {
        Shown shown;
        shown.setStyleSheet(QStringLiteral("body { background: #ff00ff !important; }"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.card.showsEngine(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count(QColor(0xff, 0, 0xff)) > 5000, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count(QColor(0, 0xff, 0)) > 500, patienceMs);  // the logo
        shown.setStyleSheet(QStringLiteral("body { background: #ffff00 !important; }"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.count(QColor(0xff, 0xff, 0)) > 5000, patienceMs);
        QCOMPARE(shown.count(QColor(0xff, 0, 0xff)), 0);
    }
    void theStyleSheetCannotBecomeAPage() {
        Shown shown;
        // If it could end its element, all would be magenta; as it stands the rule behind the junk is the one that
        // holds.
        shown.setStyleSheet(
            QStringLiteral("x{}</style><div style=\"position:fixed;inset:0;background:#ff00ff\"></div>"
                           "<style>{} body { background: #ffff00 !important; }"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.card.showsEngine(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count(QColor(0xff, 0xff, 0)) > 5000, patienceMs);
        QCOMPARE(shown.count(QColor(0xff, 0, 0xff)), 0);
    }
};

BANKHUB_BROWSER_TEST_MAIN(LivePreviewTest)
#include "livepreview_test.moc"
