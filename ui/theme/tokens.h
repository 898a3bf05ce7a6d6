// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace bankhub {

/// The colours of one theme. Every text colour reads at 4.5:1 or better on the surfaces it is used on
/// (tests/ui/theme/contrast_test.cpp); keep that when changing one.
struct Tokens {
    QColor background;  ///< behind cards
    QColor panel;       ///< cards, fields, tables
    QColor side;        ///< navigation and status line
    QColor line;        ///< hairlines
    QColor text;
    QColor dim;  ///< secondary text
    QColor accent;
    QColor accentHover;
    QColor accentTint;  ///< background of chosen things
    QColor onAccent;    ///< text on `accent`
    QColor moneyIn;
    QColor warning;
    QColor warningTint;
    QColor bad;
    QColor badTint;
    QColor selection;
    QColor zebra;  ///< every second table row
    QColor hover;
    QColor production;    ///< band of a production profile
    QColor onProduction;  ///< text on `production`
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The set that belongs to a palette: dark when its window colour is dark.
const Tokens& tokensFor(const QPalette& palette);
bool isDark(const QPalette& palette);
/// The set in use, by the application's palette. A widget's own palette will not do: style sheets write into it.
const Tokens& currentTokens();

/// What a status or a number says, apart from its words. Colours are never the only sign.
enum class Tone { Plain, Dim, Accent, Good, Warning, Bad };
QColor textColor(const Tokens& tokens, Tone tone);
/// Background of a pill of that tone; transparent for Plain and Dim, which get a hairline instead.
QColor tintColor(const Tokens& tokens, Tone tone);

/// WCAG contrast of two opaque colours, 1 to 21.
double contrastRatio(const QColor& first, const QColor& second);

}  // namespace bankhub
