// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bankhub {

/// A card of the overview: a quiet title, room for a button beside it, and the content below.
class OverviewCard : public QFrame {
    Q_OBJECT
public:
    explicit OverviewCard(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// At the right of the title; takes ownership.
    void addAction(QWidget* widget);
    [[nodiscard]] QVBoxLayout* content() const { return content_; }

private:
    QLabel* title_;
    QHBoxLayout* head_;
    QVBoxLayout* content_;
};

}  // namespace bankhub
