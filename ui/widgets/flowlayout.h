// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace bankhub {

/// Widgets side by side as words in a paragraph: what does not fit goes to the next line. A widget that is wider than
/// the line is cut to it.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    /// Moves a widget of the layout to this place.
    void moveTo(int index, QWidget* widget);

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Height of the lines in `rect`; places the widgets when `place`.
    int arrange(const QRect& rect, bool place) const;

    QList<QLayoutItem*> items_;
};

}  // namespace bankhub
