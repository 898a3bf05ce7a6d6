// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QToolButton;

namespace bankhub {

/// A small icon button that stands in a line of text, reachable by Tab.
QToolButton* makeInlineButton(const QString& icon, const QFont& font);
/// Its name for people and screen readers.
void nameInlineButton(QToolButton* button, const QString& name);

}  // namespace bankhub
