// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "ui/sandbox/simulatetransactiondialog.h"
#include "ui/writes/writedialog.h"

namespace bankhub::test {

/// The button with this text that can be seen inside of a widget.
inline QPushButton* visibleButton(const QWidget* inside, const QString& text) {
    for (QPushButton* button : inside->findChildren<QPushButton*>())
        if (button->text() == text && button->isVisibleTo(inside)) return button;
    return nullptr;
}

/// All labels that can be seen.
inline QString words(const QWidget* inside) {
    QStringList texts;
    for (const QLabel* label : inside->findChildren<QLabel*>())
        if (label->isVisibleTo(inside)) texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

/// The dialog that simulates a transaction, as a person uses it.
struct Form {
    explicit Form(SimulateTransactionDialog* dialog) : dialog(dialog) {}
    [[nodiscard]] QLineEdit* line(const char* name) const {
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>())
            if (line->accessibleName() == QLatin1String(name)) return line;
        return nullptr;
    }
    void type(const QString& amount, const QString& content) const {
        line("Amount")->clear();
        line("Content")->clear();
        QTest::keyClicks(line("Amount"), amount);
        // keyClicks cannot type what is not on an American keyboard.
        line("Content")->setText(content);
    }
    [[nodiscard]] QPushButton* button(const char* text) const { return visibleButton(dialog, QString::fromUtf8(text)); }
    void press(const char* text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    [[nodiscard]] WriteDialog* confirmation() const {
        for (WriteDialog* confirmation : dialog->findChildren<WriteDialog*>())
            if (confirmation->isVisible()) return confirmation;
        return nullptr;
    }
    [[nodiscard]] bool says(const char* text) const { return words(dialog).contains(QString::fromUtf8(text)); }
    QPointer<SimulateTransactionDialog> dialog;
};

}  // namespace bankhub::test
