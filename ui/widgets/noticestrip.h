// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/theme/tokens.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace bankhub {

class IconLabel;

/// A line above the content that says something worth knowing, with at most one thing to do about it. Hidden until
/// something is said.
class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    /// `action` is the text of the button (actionTriggered); no button when empty.
    void say(const QString& text, Tone tone, const QString& action = {}, bool closable = true);
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();
    /// By its reader; it is hidden then.
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showText();
    QString said_;
    IconLabel* sign_;
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
};

}  // namespace bankhub
