// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordheader.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/format/tooltiptext.h"
#include "ui/models/celldelegate.h"
#include "ui/models/modelroles.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

namespace bankhub {

RecordHeader::RecordHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT orderClicked(column, shiftHeld_); });
}

void RecordHeader::mouseReleaseEvent(QMouseEvent* event) {
    // sectionClicked does not tell, and the keyboard may have changed until it is handled.
    shiftHeld_ = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

bool RecordHeader::isCut(int column) const {
    const QString mark = sortMark(column);
    const QString text = model()->headerData(column, orientation()).toString();
    const QFontMetrics metrics(strongFont(smallFont(font())));
    const QString behind = mark.isEmpty() ? QString() : QLatin1Char(' ') + mark;
    return metrics.horizontalAdvance(text + behind) > sectionSize(column) - 2 * cellPadding;
}

bool RecordHeader::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    if (column < 0 || !isCut(column))
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(model()->headerData(column, orientation()).toString()),
                           this);
    return true;
}

QString RecordHeader::sortMark(int column) const {
    if (const QVariant mark = model()->headerData(column, orientation(), SortMarkRole); mark.isValid())
        return mark.toString();
    if (!isSortIndicatorShown() || sortIndicatorSection() != column) return {};
    return QString(QChar(sortIndicatorOrder() == Qt::AscendingOrder ? 0x2191 : 0x2193));
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    const Tokens& tokens = currentTokens();
    painter->save();
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QString mark = sortMark(logicalIndex);
    const bool sorted = !mark.isEmpty();
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const QVariant alignment = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const QFont font = strongFont(smallFont(this->font()));
    const QRect inside = rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->setFont(font);
    painter->setPen(sorted ? tokens.text : tokens.dim);
    // The name is cut rather than the mark behind it.
    const QFontMetrics metrics(font);
    const QString behind = sorted ? QLatin1Char(' ') + mark : QString();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, inside.width() - metrics.horizontalAdvance(behind));
    painter->drawText(inside, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
                      shown + behind);
    painter->restore();
}

}  // namespace bankhub
