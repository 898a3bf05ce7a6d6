// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacymode.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include "ui/format/privacy.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/wordschange.h"

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
    // At once: a glance over the shoulder is quicker than the event loop.
    sayWordsAgain();
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
