// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

using namespace bankhub;

/// Text reads at 4.5:1 or better on every surface that it stands on.
class ContrastTest : public QObject {
    Q_OBJECT
private slots:
    void textIsReadable_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("surface");
        addTheme("light", lightTokens());
        addTheme("dark", darkTokens());
    }
    void textIsReadable() {
        QFETCH(QColor, text);
        QFETCH(QColor, surface);
        const double ratio = contrastRatio(text, surface);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text.name(), surface.name()).arg(ratio)));
    }
    void contrastOfBlackAndWhite() {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::red, Qt::red)), 1);
    }
    void paletteTellsTheTheme() {
        QVERIFY(!isDark(paletteOf(lightTokens())));
        QVERIFY(isDark(paletteOf(darkTokens())));
        QCOMPARE(tokensFor(paletteOf(darkTokens())).text, darkTokens().text);
    }
    void styleSheetNamesOnlyKnownTokens() {
        // An unknown name would come out as black or as itself.
        const QString sheet = styleSheetOf(lightTokens());
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QStringLiteral("#ff000000")));
        QVERIFY(sheet.contains(lightTokens().accent.name(QColor::HexArgb)));
    }

private:
    static void add(const char* theme, const char* what, const QColor& text, const QColor& surface) {
        QTest::addRow("%s %s", theme, what) << text << surface;
    }
    static void addTheme(const char* theme, const Tokens& tokens) {
        const QList<std::pair<const char*, QColor>> surfaces{
            {"background", tokens.background}, {"panel", tokens.panel},         {"side", tokens.side},
            {"zebra", tokens.zebra},           {"selection", tokens.selection},
        };
        const QList<std::pair<const char*, Tone>> tones{{"plain", Tone::Plain},     {"dim", Tone::Dim},
                                                        {"accent", Tone::Accent},   {"good", Tone::Good},
                                                        {"warning", Tone::Warning}, {"bad", Tone::Bad}};
        for (const auto& [toneName, tone] : tones) {
            for (const auto& [name, surface] : surfaces)
                QTest::addRow("%s %s on %s", theme, toneName, name) << textColor(tokens, tone) << surface;
            const QColor tint = tintColor(tokens, tone);
            if (tint.alpha() > 0) QTest::addRow("%s %s pill", theme, toneName) << textColor(tokens, tone) << tint;
        }
        add(theme, "on accent", tokens.onAccent, tokens.accent);
        add(theme, "on accent, hover", tokens.onAccent, tokens.accentHover);
        add(theme, "on production", tokens.onProduction, tokens.production);
        add(theme, "text on hover", tokens.text, tokens.hover);
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "contrast_test.moc"
