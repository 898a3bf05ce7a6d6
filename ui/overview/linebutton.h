// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <optional>

#include "ui/theme/tokens.h"

namespace bankhub {

/// One line of a card: words at the left, a bar when it is a share of something, a value at the right. It leads to what
/// is behind it.
class LineButton : public QPushButton {
    Q_OBJECT
public:
    struct Line {
        QString words;
        QString value;
        Tone tone = Tone::Plain;      ///< of the words when there is no value, of the value otherwise
        QString icon;                 ///< may be empty
        std::optional<double> share;  ///< 0 to 1
        /// The whole of it in one sentence, for the tool tip and screen readers.
        QString description;
        bool operator==(const Line&) const = default;
    };
    explicit LineButton(QWidget* parent = nullptr);

    void setLine(const Line& line);
    [[nodiscard]] const Line& line() const { return line_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& area) const;
    [[nodiscard]] int valueWidth() const;
    Line line_;
};

}  // namespace bankhub
