// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daycountchart.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <algorithm>

#include "ui/format/moneytext.h"
#include "ui/format/region.h"
#include "ui/format/timetext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {

constexpr int daysOfWeek = 7;
/// From this many days on a day and a month may occur twice.
constexpr int daysWithoutYear = 180;

void removeLabels(QCategoryAxis* axis) {
    const QStringList labels = axis->categoriesLabels();
    for (const QString& label : labels)
        axis->remove(label);
}

/// Days between two labels, so that not more than eight stand along the axis.
int labelStep(int dayCount) {
    for (const int step : {1, 2, daysOfWeek, 2 * daysOfWeek, 4 * daysOfWeek})
        if (dayCount <= 8 * step) return step;
    return 8 * daysOfWeek;
}

}  // namespace

qint64 roundStep(qint64 largest) {
    constexpr qint64 parts = 4;
    for (qint64 power = 1;; power *= 10)
        for (const qint64 digit : {1, 2, 5})
            if (digit * power * parts >= largest) return digit * power;
}

namespace {

/// One chart with a name and the chosen day, instead of the parts of a scene.
class SpokenChart : public QAccessibleWidget {
public:
    explicit SpokenChart(QWidget* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return nullptr; }
};

QAccessibleInterface* chartInterface(const QString&, QObject* object) {
    auto* chart = qobject_cast<DayCountChart*>(object);
    return chart ? new SpokenChart(chart) : nullptr;
}

}  // namespace

DayCountChart::DayCountChart(QWidget* parent)
    : DayCountChart(
          {[] {
               return Words{tr("Transactions per day: incoming upwards, outgoing downwards"), tr("Incoming"),
                            tr("Outgoing")};
           },
           [](const DaySum& day) {
               return tr("%1: %2 incoming, %3 outgoing").arg(dateText(day.day), countText(day.in), countText(day.out));
           },
           &countText},
          parent) {}

DayCountChart::DayCountChart(const Speech& speech, QWidget* parent) : QChartView(parent), speech_(speech) {
    in_ = new QBarSet(QString());
    out_ = new QBarSet(QString());
    series_ = new QStackedBarSeries;
    series_->append(in_);
    series_->append(out_);
    dayAxis_ = new QCategoryAxis;
    countAxis_ = new QCategoryAxis;
    for (QCategoryAxis* axis : {dayAxis_, countAxis_}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLineVisible(false);
    }
    dayAxis_->setGridLineVisible(false);
    chart()->addSeries(series_);
    chart()->addAxis(dayAxis_, Qt::AlignBottom);
    chart()->addAxis(countAxis_, Qt::AlignLeft);
    series_->attachAxis(dayAxis_);
    series_->attachAxis(countAxis_);
    chart()->setBackgroundVisible(false);
    chart()->legend()->setAlignment(Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    QAccessible::installFactory(chartInterface);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    dress();
    retranslate();
}

void DayCountChart::setDays(const QList<DaySum>& days) {
    days_ = days;
    in_->remove(0, in_->count());
    out_->remove(0, out_->count());
    for (const DaySum& day : days) {
        in_->append(static_cast<qreal>(day.in));
        out_->append(-static_cast<qreal>(day.out));
    }
    // A single day is a bar and not a wall.
    series_->setBarWidth(qMin(0.7, static_cast<qreal>(days_.size()) / 12));
    labelDays();
    labelCounts();
    setCurrent(-1);
}

void DayCountChart::labelDays() {
    removeLabels(dayAxis_);
    const int count = static_cast<int>(days_.size());
    dayAxis_->setStartValue(-0.5);
    const QString form = shortDateForm(count > daysWithoutYear);
    // From the last day backwards: today is the one that matters.
    const int step = labelStep(count);
    for (int index = (count - 1) % step; index >= 0 && index < count; index += step)
        dayAxis_->append(days_.at(index).day.toString(form), index);
    dayAxis_->setRange(-0.5, qMax(1, count) - 0.5);
}

void DayCountChart::labelCounts() {
    removeLabels(countAxis_);
    qint64 highest = 0;
    qint64 lowest = 0;
    for (const DaySum& day : std::as_const(days_)) {
        highest = qMax(highest, day.in);
        lowest = qMax(lowest, day.out);
    }
    const qint64 step = roundStep(qMax(highest, lowest));
    const qint64 above = qMax<qint64>(1, (highest + step - 1) / step);
    const qint64 below = (lowest + step - 1) / step;
    countAxis_->setStartValue(static_cast<qreal>(-below * step) - 1);
    for (qint64 line = -below; line <= above; ++line) {
        // An axis has each label once; what cannot be seen tells those below the line from those above.
        const QString mark = line < 0 ? QString(QChar(0x200B)) : QString();
        countAxis_->append(speech_.axis(qAbs(line) * step) + mark, static_cast<qreal>(line * step));
    }
    countAxis_->setRange(static_cast<qreal>(-below * step), static_cast<qreal>(above * step));
}

void DayCountChart::setCurrent(int index) {
    const int wanted = days_.isEmpty() ? -1 : qBound(-1, index, static_cast<int>(days_.size()) - 1);
    setAccessibleDescription(textOf(wanted));
    if (wanted == current_) return;
    current_ = wanted;
    viewport()->update();
    Q_EMIT currentChanged(current_);
}

QString DayCountChart::textOf(int index) const {
    if (index < 0 || index >= days_.size()) return {};
    return speech_.day(days_.at(index));
}

QRectF DayCountChart::placeOf(int index) const {
    const QRectF plot = chart()->plotArea();
    const qreal width = plot.width() / qMax<qsizetype>(1, days_.size());
    return {plot.left() + index * width, plot.top(), width, plot.height()};
}

int DayCountChart::indexAt(const QPoint& position) const {
    const QRectF plot = chart()->plotArea();
    if (days_.isEmpty() || position.x() < plot.left() || position.x() >= plot.right()) return -1;
    return static_cast<int>((position.x() - plot.left()) * static_cast<qreal>(days_.size()) / plot.width());
}

QSize DayCountChart::sizeHint() const {
    return {textWidth(font(), 70), recordHeight(font()) * 10};
}

QSize DayCountChart::minimumSizeHint() const {
    return {textWidth(font(), 36), recordHeight(font()) * 6};
}

void DayCountChart::drawForeground(QPainter* painter, const QRectF& area) {
    QChartView::drawForeground(painter, area);
    const Tokens& tokens = currentTokens();
    painter->setBrush(Qt::NoBrush);
    if (current_ >= 0) {
        painter->setPen(QPen(tokens.text, 1));
        painter->drawRect(placeOf(current_).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (hasFocus()) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void DayCountChart::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    if (const int index = indexAt(event->pos()); index >= 0) setCurrent(index);
}

void DayCountChart::mousePressEvent(QMouseEvent* event) {
    QChartView::mousePressEvent(event);
    if (const int index = indexAt(event->pos()); index >= 0) setCurrent(index);
}

void DayCountChart::mouseReleaseEvent(QMouseEvent* event) {
    QChartView::mouseReleaseEvent(event);
    const int index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0 && index == current_) Q_EMIT activated(index);
}

void DayCountChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(days_.size()) - 1;
    const int from = current_ < 0 ? last : current_;
    int wanted = 0;
    switch (event->key()) {
        case Qt::Key_Left:
            wanted = current_ < 0 ? last : from - 1;
            break;
        case Qt::Key_Right:
            wanted = current_ < 0 ? last : from + 1;
            break;
        case Qt::Key_PageUp:
            wanted = from - daysOfWeek;
            break;
        case Qt::Key_PageDown:
            wanted = from + daysOfWeek;
            break;
        case Qt::Key_Home:
            break;
        case Qt::Key_End:
            wanted = last;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            // A dialog's default button must still hear of Return when no day is chosen.
            if (current_ < 0) {
                event->ignore();
                return;
            }
            event->accept();
            Q_EMIT activated(current_);
            return;
        default:
            QChartView::keyPressEvent(event);
            return;
    }
    setCurrent(std::clamp(wanted, qMin(0, last), qMax(-1, last)));
    event->accept();
}

void DayCountChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::StyleChange:
        case QEvent::FontChange:
            dress();
            break;
        case QEvent::LanguageChange:
            retranslate();
            break;
        default:
            break;
    }
}

void DayCountChart::dress() {
    const Tokens& tokens = currentTokens();
    setBackgroundBrush(tokens.panel);
    in_->setBrush(tokens.accent);
    in_->setPen(Qt::NoPen);
    out_->setBrush(QBrush(tokens.text, Qt::BDiagPattern));
    out_->setPen(QPen(tokens.dim, 1));
    const QFont small = smallFont(font());
    // Half of the last day's label stands beyond its bar.
    chart()->setMargins(QMargins(0, 0, textWidth(small, 5), 0));
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelColor(tokens.text);
    for (QCategoryAxis* axis : {dayAxis_, countAxis_}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(tokens.dim);
        axis->setGridLineColor(tokens.line);
    }
}

void DayCountChart::retranslate() {
    const Words texts = speech_.words();
    in_->setLabel(texts.in);
    out_->setLabel(texts.out);
    labelDays();
    labelCounts();
    setAccessibleName(texts.name);
    setAccessibleDescription(textOf(current_));
}

}  // namespace bankhub
