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
/// screen readers; a click or Return asks for what is behind it. Follows theme, font and language while it is shown.
/// The words are about counts; who shows other numbers says so in a class of its own.
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
    /// The user wants to see what is behind this day.
    void activated(int index);

protected:
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

    struct Words {
        QString name;  ///< of the whole chart, for screen readers
        QString in;
        QString out;
    };
    /// What the chart says, asked again in another language.
    struct Speech {
        Words (*words)();
        QString (*day)(const DaySum& day);  ///< a day in one line
        QString (*axis)(qint64 value);      ///< beside a grid line; `value` is not negative
    };
    DayCountChart(const Speech& speech, QWidget* parent);

private:
    void retranslate();
    void dress();
    void labelDays();
    void labelCounts();
    [[nodiscard]] int indexAt(const QPoint& position) const;

    const Speech speech_;
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
