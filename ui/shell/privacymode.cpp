// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacymode.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>
#include <QWidget>

#include "ui/format/privacy.h"
#include "ui/shell/windowactions.h"

namespace bankhub {

PrivacyMode::PrivacyMode(QApplication& application, Settings& settings, QObject* parent)
    : QObject(parent), application_(application), settings_(settings) {
    setAmountsHidden(settings_.amountsHidden());
    connect(&settings_, &Settings::amountsHiddenChanged, this, &PrivacyMode::apply);
    application_.installEventFilter(this);
}

PrivacyMode::~PrivacyMode() {
    setAmountsHidden(false);
}

void PrivacyMode::apply() {
    setAmountsHidden(settings_.amountsHidden());
    QToolTip::hideText();
    // The words of every amount change, as they do with the language, and everything that shows words answers to this
    // event by saying them again. At once: a glance over the shoulder is quicker than the event loop.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent wordsChanged(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &wordsChanged);
    }
}

bool PrivacyMode::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !QApplication::activeModalWidget() || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->isAutoRepeat() || QKeySequence(key->keyCombination()) != WindowActions::hideAmountsKeys())
        return QObject::eventFilter(watched, event);
    settings_.setAmountsHidden(!settings_.amountsHidden());
    return true;
}

}  // namespace bankhub
