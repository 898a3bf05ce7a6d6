// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wordschange.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

namespace bankhub {

void sayWordsAgain() {
    QToolTip::hideText();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        QEvent wordsChanged(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &wordsChanged);
    }
}

}  // namespace bankhub
