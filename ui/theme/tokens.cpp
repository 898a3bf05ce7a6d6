// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QGuiApplication>

#include "app/domain/color.h"

namespace bankhub {

const Tokens& lightTokens() {
    static const Tokens tokens{
        .background = QColor(0xf6f7f9),
        .panel = QColor(0xffffff),
        .side = QColor(0xeef1f4),
        .line = QColor(0xdfe3e8),
        .text = QColor(0x1a2230),
        .dim = QColor(0x566273),
        .accent = QColor(0x0b6e69),
        .accentHover = QColor(0x095a56),
        .accentTint = QColor(0xdff1ef),
        .onAccent = QColor(0xffffff),
        .moneyIn = QColor(0x10703a),
        .warning = QColor(0x8a5200),
        .warningTint = QColor(0xfff2da),
        .bad = QColor(0xb3261e),
        .badTint = QColor(0xfde8e6),
        .selection = QColor(0xe3f1f0),
        .zebra = QColor(0xfafbfc),
        .hover = QColor(0xe6eaee),
        .production = QColor(0xb3261e),
        .onProduction = QColor(0xffffff),
    };
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens{
        .background = QColor(0x14181d),
        .panel = QColor(0x1b2027),
        .side = QColor(0x171b21),
        .line = QColor(0x2c343e),
        .text = QColor(0xe6eaf0),
        .dim = QColor(0x98a4b3),
        .accent = QColor(0x4fc3b8),
        .accentHover = QColor(0x6fd4ca),
        .accentTint = QColor(0x173633),
        .onAccent = QColor(0x06211f),
        .moneyIn = QColor(0x6fd08f),
        .warning = QColor(0xf0b95a),
        .warningTint = QColor(0x3a2c12),
        .bad = QColor(0xff8a80),
        .badTint = QColor(0x3d1d1b),
        .selection = QColor(0x1d3331),
        .zebra = QColor(0x1d222a),
        .hover = QColor(0x252c35),
        .production = QColor(0xb3261e),
        .onProduction = QColor(0xffffff),
    };
    return tokens;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

const Tokens& tokensFor(const QPalette& palette) {
    return isDark(palette) ? darkTokens() : lightTokens();
}

QColor textColor(const Tokens& tokens, Tone tone) {
    switch (tone) {
        case Tone::Plain:
            return tokens.text;
        case Tone::Dim:
            return tokens.dim;
        case Tone::Accent:
            return tokens.accent;
        case Tone::Good:
            return tokens.moneyIn;
        case Tone::Warning:
            return tokens.warning;
        case Tone::Bad:
            return tokens.bad;
    }
    return tokens.text;
}

QColor tintColor(const Tokens& tokens, Tone tone) {
    switch (tone) {
        case Tone::Plain:
        case Tone::Dim:
            return Qt::transparent;
        case Tone::Accent:
        case Tone::Good:
            return tokens.accentTint;
        case Tone::Warning:
            return tokens.warningTint;
        case Tone::Bad:
            return tokens.badTint;
    }
    return Qt::transparent;
}

const Tokens& currentTokens() {
    return tokensFor(QGuiApplication::palette());
}

double contrastRatio(const QColor& first, const QColor& second) {
    return contrastRatio(Rgb::from(first.rgb()), Rgb::from(second.rgb()));
}

}  // namespace bankhub
