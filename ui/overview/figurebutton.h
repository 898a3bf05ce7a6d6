// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/theme/tokens.h"

namespace bankhub {

/// A large number that leads to what is behind it. Shows the whole of it where there is room and the short form where
/// there is not; the tool tip and screen readers always have the whole.
class FigureButton : public QPushButton {
    Q_OBJECT
public:
    explicit FigureButton(QWidget* parent = nullptr);

    /// `description`: the whole figure and what it counts, for the tool tip and screen readers.
    void setFigure(const QString& whole, const QString& brief, const QString& description, Tone tone = Tone::Plain);
    /// The form that fits at the moment.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString whole_;
    QString brief_;
    Tone tone_ = Tone::Plain;
};

}  // namespace bankhub
