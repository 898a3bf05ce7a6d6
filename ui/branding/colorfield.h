// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/domain/color.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace bankhub {

class Pill;

/// One colour: a swatch that opens the colour picker, a field for its hexadecimal form, and the WCAG verdict on it.
class ColorField : public QWidget {
    Q_OBJECT
public:
    explicit ColorField(QWidget* parent = nullptr);
    void setLabel(const QString& label);
    /// As the service or the user spelled it; a text that is no colour is shown as it is and marked.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// False for a text that is not empty and no colour.
    [[nodiscard]] bool isAcceptable() const;
    void takeFocus();

signals:
    /// The user typed or picked something; a complete colour comes as "#RRGGBB".
    void edited(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void pick();
    void showColor();
    void retranslate();
    QString name_;
    QLabel* label_;
    QToolButton* swatch_;
    QLineEdit* field_;
    Pill* verdict_;
};

/// A square of this colour as an icon, with a hairline around it.
QIcon swatchIcon(const Rgb& color, int edge);

}  // namespace bankhub
