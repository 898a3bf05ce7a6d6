// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include "ui/theme/tokens.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace bankhub {

class IconLabel;

/// A message in the corner of the window about something that ended while the user was elsewhere. It goes by itself
/// only when there is nothing to be done and nothing went wrong, and not while the pointer or the keyboard is on it.
/// Deletes itself when it goes.
class Toast : public QFrame {
    Q_OBJECT
public:
    /// How long a message stays that goes by itself.
    static constexpr int shownMs = 6000;

    /// `action` is the text of the button (actionTriggered); no button when empty.
    Toast(const QString& text, Tone tone, const QString& action, QWidget* parent = nullptr);
    ~Toast() override;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool goesByItself() const { return goesByItself_; }
    /// It will go soon.
    [[nodiscard]] bool hasTimeRunning() const { return time_.isActive(); }
    /// Puts the keyboard on what can be done with it.
    void takeFocus();
    void go();

signals:
    void actionTriggered();
    /// It is about to be deleted.
    void gone();

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void stayWhileUsed();
    void appear();
    void retranslate();

    QString said_;
    bool goesByItself_;
    QTimer time_;
    IconLabel* sign_;
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
};

}  // namespace bankhub
