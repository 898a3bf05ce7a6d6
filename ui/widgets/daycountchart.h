// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "app/domain/counters.h"

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;

namespace bankhub {

/// Transactions per day as bars: incoming ones stand up and are solid, outgoing ones hang down and are hatched, so that
/// colour is never the only sign. The mouse and the arrow keys choose a day, whose numbers are its description for
/// screen readers. Follows theme, font and language while it is shown.
class DayCountChart : public QChartView {
    Q_OBJECT
public:
    explicit DayCountChart(QWidget* parent = nullptr);

    /// Ascending days without gaps. No day is chosen afterwards.
    void setDays(const QList<DaySum>& days);
    [[nodiscard]] const QList<DaySum>& days() const { return days_; }
    /// Position of the chosen day; -1 for none.
    [[nodiscard]] int current() const { return current_; }
    void setCurrent(int index);
    /// "23/11/2026: 38 incoming, 3 outgoing"; empty outside the days.
    [[nodiscard]] QString textOf(int index) const;
    /// Where a day stands, in coordinates of the viewport.
    [[nodiscard]] QRectF placeOf(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void labelDays();
    void labelCounts();
    [[nodiscard]] int indexAt(const QPoint& position) const;
    void retranslate();

    QList<DaySum> days_;
    int current_ = -1;
    QStackedBarSeries* series_;
    QBarSet* in_;
    QBarSet* out_;
    QCategoryAxis* dayAxis_;
    QCategoryAxis* countAxis_;
};

/// A round step that divides `largest` into at most four parts; 1, 2 or 5 times a power of ten, never below 1.
qint64 roundStep(qint64 largest);

}  // namespace bankhub
