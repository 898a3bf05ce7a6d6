// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace bankhub::test {

/// The button with these words that a user could press now; null when there is none.
inline QPushButton* shownButton(const QWidget& in, const QString& words) {
    for (QPushButton* button : in.findChildren<QPushButton*>())
        if (button->text() == words && button->isVisibleTo(&in)) return button;
    return nullptr;
}
inline QPushButton* shownButton(const QWidget& in, const char* words) {
    return shownButton(in, QString::fromUtf8(words));
}

/// Every text that labels show now, a line each.
inline QString shownText(const QWidget& in) {
    QStringList texts;
    for (const QLabel* label : in.findChildren<QLabel*>())
        if (label->isVisibleTo(&in)) texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

/// The question that is open over the window; null when there is none.
inline QMessageBox* openQuestion() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->isVisible()) return box;
    return nullptr;
}

/// Presses a button of the open question; false when it has none like that.
inline bool answerQuestion(const char* words) {
    QMessageBox* question = openQuestion();
    QPushButton* button = question ? shownButton(*question, words) : nullptr;
    if (button) QTest::mouseClick(button, Qt::LeftButton);
    return button;
}

}  // namespace bankhub::test
