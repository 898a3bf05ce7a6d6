// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/connection/connectiontest.h"

class QGridLayout;
class QLabel;

namespace bankhub {

class IconLabel;

/// The steps of a connection test as lines: sign, what is tried, what came out, how long it took.
class ConnectionSteps : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionSteps(QWidget* parent = nullptr);
    void showSteps(const QList<ConnectionTest::StepReport>& steps);
    void showConclusion(bool passed, std::optional<qint64> clockSkewSeconds);
    [[nodiscard]] QString conclusion() const;
    void clear();

private:
    struct Line {
        IconLabel* sign;
        QLabel* name;
        QLabel* result;
        QLabel* time;
    };
    Line addLine(int row);
    void showStep(const Line& line, const ConnectionTest::StepReport& step);

    QGridLayout* grid_;
    QList<Line> lines_;
    QLabel* conclusion_;
};

}  // namespace bankhub
