// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace bankhub {

/// The figures of the overview: cards side by side in one line, in two lines, or one below the other, as the width
/// allows.
class CardRow : public QWidget {
    Q_OBJECT
public:
    /// Takes ownership of the cards. An even number.
    explicit CardRow(const QList<QWidget*>& cards, QWidget* parent = nullptr);
    [[nodiscard]] int columns() const { return columns_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    QList<QWidget*> cards_;
    QGridLayout* grid_;
    int columns_ = 0;
};

/// Two columns, of which the first is twice as wide, or one below the other where there is no room.
class TwoColumns : public QWidget {
    Q_OBJECT
public:
    /// Takes ownership of both.
    TwoColumns(QWidget* first, QWidget* second, QWidget* parent = nullptr);
    [[nodiscard]] bool isStacked() const { return stacked_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(bool stacked);
    QWidget* first_;
    QWidget* second_;
    QGridLayout* grid_;
    bool stacked_ = true;
};

}  // namespace bankhub
