// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

using namespace bankhub;

/// Text reads at 4.5:1 or better on every surface that it stands on, signs and the focus ring at 3:1 (WCAG 2.1, 1.4.3
/// and 1.4.11).
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
    void signsAndFocusAreVisible_data() {
        QTest::addColumn<QColor>("sign");
        QTest::addColumn<QColor>("surface");
        for (const auto& [theme, tokens] : {std::pair("light", &lightTokens()), std::pair("dark", &darkTokens())}) {
            for (const auto& [name, surface] :
                 {std::pair("background", tokens->background), std::pair("panel", tokens->panel),
                  std::pair("side", tokens->side), std::pair("chosen", tokens->accentTint),
                  std::pair("selected row", tokens->selection)}) {
                QTest::addRow("%s focus ring on %s", theme, name) << tokens->accent << surface;
                QTest::addRow("%s icon and check box on %s", theme, name) << tokens->dim << surface;
            }
            for (const auto& [name, surface] :
                 {std::pair("background", tokens->background), std::pair("panel", tokens->panel)})
                QTest::addRow("%s edge of a field on %s", theme, name) << fieldLine(*tokens) << surface;
            QTest::addRow("%s ring on the band", theme) << tokens->onProduction << tokens->production;
            QTest::addRow("%s problem on a field", theme) << tokens->bad << tokens->panel;
            QTest::addRow("%s check mark", theme) << tokens->onAccent << tokens->accent;
        }
    }
    void signsAndFocusAreVisible() {
        QFETCH(QColor, sign);
        QFETCH(QColor, surface);
        const double ratio = contrastRatio(sign, surface);
        QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("%1 on %2: %3").arg(sign.name(), surface.name()).arg(ratio)));
    }
    /// Every rule of the style sheet that names both colours; what cannot be used may be paler (WCAG 1.4.3).
    void rulesOfTheStyleSheetAreReadable_data() {
        QTest::addColumn<QString>("rule");
        QTest::newRow("light") << styleSheetOf(lightTokens());
        QTest::newRow("dark") << styleSheetOf(darkTokens());
    }
    void rulesOfTheStyleSheetAreReadable() {
        QFETCH(QString, rule);
        static const QRegularExpression block(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
        static const QRegularExpression text(QStringLiteral("(?:^|[;\\s])color: (#[0-9a-f]{8})"));
        static const QRegularExpression surface(QStringLiteral("(?:^|[;\\s])background: (#[0-9a-f]{8})"));
        int looked = 0;
        for (const QRegularExpressionMatch& found : block.globalMatch(rule)) {
            const QString selector = found.captured(1).simplified();
            const auto color = text.match(found.captured(2));
            const auto background = surface.match(found.captured(2));
            if (!color.hasMatch() || !background.hasMatch() || selector.contains(QStringLiteral(":disabled"))) continue;
            const double ratio = contrastRatio(QColor(color.captured(1)), QColor(background.captured(1)));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(selector).arg(ratio)));
            ++looked;
        }
        QVERIFY(looked >= 15);
    }
    /// What is typed into or chosen from is seen by its edge.
    void everyFieldHasAnEdgeThatIsSeen_data() { rulesOfTheStyleSheetAreReadable_data(); }
    void everyFieldHasAnEdgeThatIsSeen() {
        QFETCH(QString, rule);
        static const QRegularExpression block(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
        static const QRegularExpression edge(QStringLiteral("border: [12]px solid (#[0-9a-f]{8})"));
        const Tokens& tokens = rule == styleSheetOf(lightTokens()) ? lightTokens() : darkTokens();
        QStringList fields{QStringLiteral("QLineEdit"),
                           QStringLiteral("QComboBox"),
                           QStringLiteral("QDateEdit"),
                           QStringLiteral("QPlainTextEdit"),
                           QStringLiteral("QCheckBox::indicator"),
                           QStringLiteral("QRadioButton::indicator")};
        for (const QRegularExpressionMatch& found : block.globalMatch(rule)) {
            QStringList selectors = found.captured(1).split(QLatin1Char(','));
            for (QString& selector : selectors) {
                selector = selector.simplified();
                const auto border = edge.match(found.captured(2));
                if (!fields.contains(selector) || !border.hasMatch()) continue;
                for (const QColor& surface : {tokens.panel, tokens.background}) {
                    const double ratio = contrastRatio(QColor(border.captured(1)), surface);
                    QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("%1: %2").arg(selector).arg(ratio)));
                }
                fields.removeAll(selector);
            }
        }
        QVERIFY2(fields.isEmpty(), qPrintable(fields.join(QLatin1Char(' '))));
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
        // Under the mouse, pressed and chosen.
        add(theme, "text on hover", tokens.text, tokens.hover);
        add(theme, "text on a pressed button", tokens.text, tokens.line);
        add(theme, "text on a chosen entry", tokens.text, tokens.accentTint);
        add(theme, "accent on hover", tokens.accent, tokens.hover);
        add(theme, "bad on hover", tokens.bad, tokens.hover);
        add(theme, "bad on a pressed button", tokens.bad, tokens.line);
        add(theme, "production on a pressed button of the band", tokens.production, tokens.onProduction);
        add(theme, "count on an entry under the mouse", tokens.dim, tokens.hover);
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "contrast_test.moc"
