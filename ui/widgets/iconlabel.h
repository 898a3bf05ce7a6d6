// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace bankhub {

/// An icon that stands by itself, as large as a line of text (times `lines`). Painted from the icon each time, so that
/// a change of theme shows at once. Decoration only: the words beside it say the same.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(int lines = 1, QWidget* parent = nullptr);
    /// A null icon keeps the room and shows nothing.
    void setIcon(const QIcon& icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lines_;
    QIcon icon_;
};

}  // namespace bankhub
