// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/groupdelegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include "ui/format/grouptext.h"
#include "ui/format/moneytext.h"
#include "ui/format/tooltiptext.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/tokens.h"

namespace bankhub {

namespace {

/// One of the sums at the right.
struct Figure {
    QString caption;
    QString value;
    Tone tone;
};

QList<Figure> figuresOf(const TransactionTotals& totals) {
    return {{GroupDelegate::tr("In"), sumText(totals.in), Tone::Good},
            {GroupDelegate::tr("Out"), sumText(-totals.out), Tone::Plain},
            {GroupDelegate::tr("Net"), withCurrency(moneyText(totals.net())), Tone::Plain}};
}

/// A triangle that points down when the rows are shown, right when they are not. Returns the room that it takes.
int paintTriangle(QPainter& painter, const QRect& area, const QFontMetrics& metrics, bool collapsed,
                  const QColor& color) {
    const double size = metrics.ascent() * 0.55;
    const QPointF middle(area.left() + size, area.center().y() + 0.5);
    QPolygonF triangle;
    if (collapsed)
        triangle << QPointF(-size / 3, -size / 2) << QPointF(size / 2, 0) << QPointF(-size / 3, size / 2);
    else
        triangle << QPointF(-size / 2, -size / 3) << QPointF(size / 2, -size / 3) << QPointF(0, size / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(triangle.translated(middle));
    painter.setRenderHint(QPainter::Antialiasing, false);
    return qCeil(2 * size) + space(1);
}

/// Draws text that ends at `right`; returns where it begins. Room is kept for `least`.
int paintRightAligned(QPainter& painter, const QRect& area, int right, const QString& text, int least,
                      const QColor& color) {
    const int left = right - qMax(least, painter.fontMetrics().horizontalAdvance(text));
    painter.setPen(color);
    painter.drawText(QRect(left, area.top(), right - left, area.height()), Qt::AlignRight | Qt::AlignVCenter, text);
    return left;
}

/// The sums in columns of equal width, so that the eye can follow them from group to group. Returns their left edge.
int paintFigures(QPainter& painter, const QRect& area, const QList<Figure>& figures, const Tokens& tokens) {
    const int usual = painter.fontMetrics().horizontalAdvance(QStringLiteral("−99.999.999.999"));
    int right = area.right();
    for (auto figure = figures.crbegin(); figure != figures.crend(); ++figure) {
        right = paintRightAligned(painter, area, right, figure->value, usual, textColor(tokens, figure->tone));
        right = paintRightAligned(painter, area, right - space(1), figure->caption, 0, tokens.dim) - space(4);
    }
    return right;
}

int widthOfFigures(const QFontMetrics& metrics, const QList<Figure>& figures) {
    const int usual = metrics.horizontalAdvance(QStringLiteral("−99.999.999.999"));
    int width = 0;
    for (const Figure& figure : figures)
        width +=
            qMax(usual, metrics.horizontalAdvance(figure.value)) + metrics.horizontalAdvance(figure.caption) + space(5);
    return width;
}

}  // namespace

GroupDelegate::GroupDelegate(const QTableView& view, const TransactionModel& model, QObject* parent)
    : CellDelegate(parent), view_(view), model_(model) {}

void GroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!model_.isHeader(index.row())) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    // Each cell shows its part of the line.
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintHeader(*painter, option, index.row());
    painter->restore();
}

void GroupDelegate::paintHeader(QPainter& painter, const QStyleOptionViewItem& option, int row) const {
    const Tokens& tokens = currentTokens();
    const TransactionGroup& group = *model_.groupAt(row);
    const int columnsEnd = view_.horizontalHeader()->length() - view_.horizontalHeader()->offset();
    const QRect line(0, option.rect.top(), qMin(view_.viewport()->width(), columnsEnd), option.rect.height());
    painter.fillRect(line, tokens.side);
    painter.setPen(tokens.line);
    painter.drawLine(line.bottomLeft(), line.bottomRight());

    QRect area = line.adjusted(cellPadding, 0, -cellPadding, 0);
    const QFont strong = strongFont(option.font);
    const QString label = groupLabel(model_.grouping(), group);
    const QString rows = groupRowsText(group.totals.count);
    const QList<Figure> figures = figuresOf(group.totals);
    area.setLeft(area.left() + paintTriangle(painter, area, option.fontMetrics, model_.isCollapsed(row), tokens.dim));
    painter.setFont(option.font);
    const int figuresWidth = widthOfFigures(option.fontMetrics, figures);
    const bool fits = area.width() - figuresWidth >= textWidth(option.font, 24);
    if (fits) area.setRight(paintFigures(painter, area, figures, tokens));

    painter.setFont(strong);
    painter.setPen(tokens.text);
    const QString shown = painter.fontMetrics().elidedText(label, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(shown) + space(2));
    painter.setFont(option.font);
    painter.setPen(tokens.dim);
    painter.drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(fits ? rows : groupSums(group.totals), Qt::ElideRight, area.width()));
    if (view_.currentIndex().row() == row && view_.hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(line.adjusted(1, 1, -1, -2));
    }
}

bool GroupDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !model_.isHeader(index.row()))
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view, option.rect);
    return true;
}

}  // namespace bankhub
