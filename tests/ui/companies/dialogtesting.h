// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QString>
#include <QStringList>

namespace bankhub::test {

/// The visible button with this text below `parent`, or null.
inline QPushButton* buttonWith(const QWidget* parent, const QString& text) {
    for (QPushButton* button : parent->findChildren<QPushButton*>())
        if (button->text() == text && button->isVisibleTo(parent)) return button;
    return nullptr;
}

/// Types as a Vietnamese input method does, which QTest's keys cannot; replaces what is selected.
inline void typeInto(QLineEdit* line, const QString& text) {
    line->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(line, &event);
}

/// What all visible labels below `parent` say.
inline QString visibleText(const QWidget* parent) {
    QStringList texts;
    for (const QLabel* label : parent->findChildren<QLabel*>())
        if (label->isVisibleTo(parent)) texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

}  // namespace bankhub::test
