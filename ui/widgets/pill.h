// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/format/statustext.h"

class QPainter;

namespace bankhub {

/// A status as a rounded tag: words, a tint, and an icon when the status has one.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    void setStatus(const StatusText& status);
    [[nodiscard]] const StatusText& status() const { return status_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusText status_;
};

/// Size that paintPill needs for this status in this font.
QSize pillSize(const StatusText& status, const QFont& font);
/// Draws the tag at the left of `area`, centred vertically and cut to its width. Also used by table cells.
void paintPill(QPainter& painter, const QRect& area, const StatusText& status, const QFont& font, const Tokens& tokens);

}  // namespace bankhub
