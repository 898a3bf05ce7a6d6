// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewcard.h"

class QLabel;

namespace bankhub {

class FigureButton;

/// A card with one large number and a line about it.
class FigureCard : public OverviewCard {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);
    [[nodiscard]] FigureButton& figure() const { return *figure_; }
    void setCaption(const QString& caption);
    [[nodiscard]] QString caption() const;

private:
    FigureButton* figure_;
    QLabel* caption_;
};

}  // namespace bankhub
