// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace bankhub {

class ValueText;

/// A personal number that is masked until a button beside it is pressed, and again after a while, when the widget is
/// hidden, and when it shows another number. It can be copied only while it is readable.
class MaskedValue : public QWidget {
    Q_OBJECT
public:
    static constexpr int usualRevealMs = 30'000;
    explicit MaskedValue(int revealMs = usualRevealMs, QWidget* parent = nullptr);

    /// `name` says what it is, for the buttons ("Phone number"). Another number is masked; the same one stays as it is.
    void setValue(const QString& name, const QString& number);
    [[nodiscard]] bool isRevealed() const { return revealed_; }
    /// What can be read at the moment.
    [[nodiscard]] QString shownText() const;
    void mask();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setRevealed(bool revealed);
    void showText();

    QString name_;
    QString number_;
    bool revealed_ = false;
    QTimer end_;
    ValueText* text_;
    QToolButton* reveal_;
    QToolButton* copy_;
};

}  // namespace bankhub
