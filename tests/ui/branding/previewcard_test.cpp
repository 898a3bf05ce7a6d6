// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/previewcard.h"

#include <QPushButton>
#include <QTest>

#include "tests/support/pictures.h"
#include "ui/branding/paintedpreview.h"
#include "ui/web/htmlpreview.h"

using namespace bankhub;

namespace {

/// Stands for the browser engine: remembers what it is given and says so when told to.
class RecordingPreview : public HtmlPreview {
public:
    using HtmlPreview::HtmlPreview;
    void setHtml(const QString& html) override { pages << html; }
    void setPageWidth(int pixels) override { width = pixels; }
    QStringList pages;
    int width = -1;
};

PreviewContent content(const QString& name, const QString& styleSheet = {}) {
    PreviewContent result;
    result.config.name = name;
    result.config.primaryColor = QStringLiteral("#0B6E69");
    result.config.customStyleSheet = styleSheet;
    return result;
}

QPushButton* toggle(QWidget& card, const QString& text) {
    for (QPushButton* button : card.findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

}  // namespace

/// The hosted page beside the form.
class PreviewCardTest : public QObject {
    Q_OBJECT

private slots:
    void nothingBreaksOut_data() {
        QTest::addColumn<QString>("styleSheet");
        QTest::newRow("end of the element") << "a{} </style><script>alert(1)</script>";
        QTest::newRow("other case") << "a{} </STYLE ><img src=x onerror=alert(1)>";
        QTest::newRow("in a string") << "a::after{content:\"</style><b>\"}";
        QTest::newRow("end of the page") << "</html></body>";
        QTest::newRow("a name of the template") << "@NAME@ @LOGO@ @STYLE_SHEET@";
    }
    void nothingBreaksOut() {
        QFETCH(QString, styleSheet);
        const QString page = previewHtml(content(QStringLiteral("<b>&\"@PRIMARY@"), styleSheet));
        QCOMPARE(page.count(QStringLiteral("</style"), Qt::CaseInsensitive), 2);
        QCOMPARE(page.count(QStringLiteral("</html"), Qt::CaseInsensitive), 1);
        QVERIFY(page.contains(QStringLiteral("&lt;b&gt;&amp;&quot;@PRIMARY@")));
        QString asWritten = styleSheet;
        QVERIFY(page.contains(asWritten.replace(QStringLiteral("</"), QStringLiteral("<\\/"))));
    }
    void pageHoldsTheDraft() {
        PreviewContent draft = content(QStringLiteral("Sông Hàn Pay"), QStringLiteral("body{margin:7px}"));
        draft.logo = checkLogo(test::pngOf(4, 4), {}).file;
        const QString page = previewHtml(draft);
        for (const char* part : {"Sông Hàn Pay", "--primary: #0B6E69", "body{margin:7px}", "data:image/png;base64,",
                                 "Chọn ngân hàng", "default-src 'none'"})
            QVERIFY2(page.contains(QString::fromUtf8(part)), part);
        draft.vietnamese = false;
        QVERIFY(previewHtml(draft).contains(QStringLiteral("Choose your bank")));
        // Without colours of their own, those of the block.
        draft.config.primaryColor.reset();
        draft.config.customStyleSheet =
            QStringLiteral("/* bank-hub-console:begin */ :root{--primary: #112233;} /* bank-hub-console:end */");
        QCOMPARE(previewColors(draft.config).primary, QStringLiteral("#112233"));
        draft.config.primaryColor = QStringLiteral("javascript:alert(1)");
        QVERIFY(!previewHtml(draft).contains(QStringLiteral("javascript")));
    }
    void theEngineTakesOverOnceItShows() {
        PreviewCard card;
        RecordingPreview* engine = nullptr;
        card.setEngineMaker([&engine](QWidget* parent) { return engine = new RecordingPreview(parent); });
        card.setContent(content(QStringLiteral("first")));
        QVERIFY2(!engine, "not before the card is seen");
        card.show();
        QTRY_VERIFY(engine && !engine->pages.isEmpty());
        QVERIFY(!card.showsEngine());
        Q_EMIT engine->shown();
        QVERIFY(card.showsEngine());
        QTRY_VERIFY(engine->pages.constLast().contains(QStringLiteral("first")));
        QCOMPARE(engine->width, 360);

        const qsizetype before = engine->pages.size();
        for (const char* name : {"s", "se", "sec", "second"})
            card.setContent(content(QLatin1String(name)));
        QTRY_VERIFY(engine->pages.constLast().contains(QStringLiteral(">second<")));
        QCOMPARE(engine->pages.size(), before + 1);

        QTest::mouseClick(toggle(card, QStringLiteral("Desktop")), Qt::LeftButton);
        QTRY_COMPARE(engine->width, 1024);
        QTest::mouseClick(toggle(card, QStringLiteral("en")), Qt::LeftButton);
        QTRY_VERIFY(engine->pages.constLast().contains(QStringLiteral("Choose your bank")));
    }
    void withoutTheEngineItIsPainted() {
        PreviewCard card;
        card.setEngineMaker([](QWidget*) -> HtmlPreview* { return nullptr; });
        card.resize(400, 700);
        card.setContent(content(QStringLiteral("x")));
        card.show();
        auto* painted = card.findChild<PaintedPreview*>();
        QVERIFY(painted->isVisible());
        const auto hasColor = [painted](const QColor& color) {
            const QImage image = painted->grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == color) return true;
            return false;
        };
        QTRY_VERIFY(hasColor(QColor(0x0b, 0x6e, 0x69)));
        PreviewContent red = content(QStringLiteral("x"));
        red.config.primaryColor = QStringLiteral("#B01010");
        card.setContent(red);
        QTRY_VERIFY(hasColor(QColor(0xb0, 0x10, 0x10)));
        QVERIFY(!hasColor(QColor(0x0b, 0x6e, 0x69)));
    }
};

QTEST_MAIN(PreviewCardTest)
#include "previewcard_test.moc"
