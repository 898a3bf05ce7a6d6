// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTableView>

#include "ui/theme/density.h"

namespace bankhub {

Theme::Theme(QApplication& application, Settings& settings, QObject* parent)
    : QObject(parent), application_(application), settings_(settings), systemIsDark_(isDark(application.palette())) {
    application_.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    applyDensity();
    apply();
    connect(&settings_, &Settings::themeChanged, this, &Theme::apply);
    connect(&settings_, &Settings::densityChanged, this, &Theme::applyDensity);
}

void Theme::applyDensity() {
    setRowDensity(settings_.density());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (!qobject_cast<QTableView*>(widget)) continue;
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void Theme::apply() {
    const Settings::Theme wanted = settings_.theme();
    const bool dark = wanted == Settings::Theme::Dark || (wanted == Settings::Theme::System && systemIsDark_);
    const Tokens& tokens = dark ? darkTokens() : lightTokens();
    application_.setPalette(paletteOf(tokens));
    application_.setStyleSheet(styleSheetOf(tokens));
}

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, tokens.background);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.panel);
    set(QPalette::AlternateBase, tokens.zebra);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.dim);
    set(QPalette::Button, tokens.panel);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.bad);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.panel);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::Light, tokens.panel);
    set(QPalette::Midlight, tokens.hover);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.dim);
    set(QPalette::Shadow, tokens.line);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.dim);
    return palette;
}

}  // namespace bankhub
