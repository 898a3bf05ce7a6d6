// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace bankhub {

/// Says what a widget is, for the style sheet: "card", "dim", "primary", ... (ui/theme/stylesheet.cpp). May be called
/// again with another role.
void setRole(QWidget* widget, const char* role);
/// As setRole for any other property that the style sheet looks at.
void setStyleProperty(QWidget* widget, const char* property, const QVariant& value);
/// A horizontal line of one pixel.
QFrame* makeHairline();

}  // namespace bankhub
