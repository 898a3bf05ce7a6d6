// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace bankhub {

/// A line for a secret: hidden, with a button (reachable by Tab) that shows it until it is pressed again.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr);
    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void setRevealed(bool revealed);
    void retranslate();
    QAction* reveal_;
};

}  // namespace bankhub
