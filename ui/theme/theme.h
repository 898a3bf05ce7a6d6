// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include "app/settings/settings.h"
#include "ui/theme/tokens.h"

class QApplication;

namespace bankhub {

/// Dresses the application: Fusion, a palette and a style sheet made from the tokens. Make one at start, before the
/// first window; it follows the settings for theme and density from then on. Both arguments must outlive it.
class Theme : public QObject {
    Q_OBJECT
public:
    Theme(QApplication& application, Settings& settings, QObject* parent = nullptr);

private:
    void apply();
    void applyDensity();

    QApplication& application_;
    Settings& settings_;
    bool systemIsDark_;
};

/// The palette of these tokens.
QPalette paletteOf(const Tokens& tokens);
/// The style sheet of these tokens. Sizes are device-independent pixels; no text sizes, those follow the font.
QString styleSheetOf(const Tokens& tokens);
/// The edge of what is typed into or chosen from: 3:1 at least against both sides of it (WCAG 2.1, 1.4.11).
QColor fieldLine(const Tokens& tokens);

}  // namespace bankhub
