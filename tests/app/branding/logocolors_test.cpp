// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/logocolors.h"

#include <QTest>

using namespace bankhub;

namespace {
QList<quint32> pixels(std::initializer_list<std::pair<quint32, int>> parts) {
    QList<quint32> all;
    for (const auto& [color, count] : parts)
        all << QList<quint32>(count, color);
    return all;
}
constexpr Rgb white{255, 255, 255};
constexpr Rgb dark{0x1b, 0x20, 0x28};
}  // namespace

/// What the pixels of a logo say, and the colour arithmetic behind it.
class LogoColorsTest : public QObject {
    Q_OBJECT

private slots:
    void hexColors() {
        QCOMPARE(parseHexColor(QStringLiteral(" #0b6e69 ")), std::optional(Rgb{0x0b, 0x6e, 0x69}));
        QCOMPARE(parseHexColor(QStringLiteral("abc")), std::optional(Rgb{0xaa, 0xbb, 0xcc}));
        for (const char* bad : {"", "#", "#12", "#12345", "#1234567", "teal", "#gggggg", "#0b6e69;}"})
            QVERIFY2(!parseHexColor(QLatin1String(bad)), bad);
        QCOMPARE((Rgb{11, 110, 105}).toHex(), QStringLiteral("#0B6E69"));
    }
    void contrast() {
        QCOMPARE(contrastRatio(Rgb{0, 0, 0}, white), 21.0);
        QCOMPARE(contrastRatio(white, white), 1.0);
        // WebAIM's checker: #767676 on white is 4.54, #777777 is 4.48.
        QVERIFY(contrastRatio(Rgb{0x76, 0x76, 0x76}, white) >= 4.5);
        QVERIFY(contrastRatio(Rgb{0x77, 0x77, 0x77}, white) < 4.5);
        QCOMPARE(contrastRatio(dark, white), contrastRatio(white, dark));
        QCOMPARE(readableOn(Rgb{255, 255, 0}), (Rgb{0, 0, 0}));
    }
    void mostFrequentFirstWithoutPaper() {
        const auto colors = dominantColors(
            pixels({{0xFFFFFFFF, 500}, {0xFF0B6E69, 300}, {0xFFF2B33D, 100}, {0x00FF0000, 900}, {0xFF0C6F6A, 50}}));
        QCOMPARE(colors.size(), 2);
        QVERIFY(contrastRatio(colors.at(0), Rgb{0x0b, 0x6e, 0x69}) < 1.05);
        QCOMPARE(colors.at(1), (Rgb{0xf2, 0xb3, 0x3d}));
    }
    void blackOnWhiteStillHasColors() {
        QCOMPARE(dominantColors(pixels({{0xFFFFFFFF, 9}, {0xFF000000, 5}})), (QList<Rgb>{white, Rgb{0, 0, 0}}));
        QVERIFY(dominantColors(pixels({{0x00FFFFFF, 9}})).isEmpty());
        QVERIFY(dominantColors({}).isEmpty());
    }
    void hardToSee() {
        const auto darkInk = pixels({{0xFF101820, 200}, {0x00000000, 800}});
        QVERIFY(isHardToSee(darkInk, dark));
        QVERIFY(!isHardToSee(darkInk, white));
        const auto whiteInk = pixels({{0xFFFFFFFF, 200}, {0x00000000, 800}});
        QVERIFY(isHardToSee(whiteInk, white));
        QVERIFY(!isHardToSee(whiteInk, dark));
        // Dark letters over a bright line: the line alone is no logo.
        const auto lettersAndLine = pixels({{0xFF0B3E39, 120}, {0xFFF2B33D, 80}, {0x00000000, 800}});
        QVERIFY(isHardToSee(lettersAndLine, dark));
        QVERIFY(!isHardToSee(pixels({{0xFF0B3E39, 200}, {0x00000000, 800}}), white));
        // Dark letters on a white plate: the plate is what is seen on dark, the letters on white.
        const auto plate = pixels({{0xFFFFFFFF, 900}, {0xFF101820, 100}});
        QVERIFY(!isHardToSee(plate, white));
        QVERIFY(!isHardToSee(plate, dark));
    }
};

QTEST_APPLESS_MAIN(LogoColorsTest)
#include "logocolors_test.moc"
