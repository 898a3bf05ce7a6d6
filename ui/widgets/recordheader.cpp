// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordheader.h"

#include <QPainter>

#include "ui/models/celldelegate.h"
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
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    const Tokens& tokens = currentTokens();
    painter->save();
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    QString text = model()->headerData(logicalIndex, orientation()).toString();
    if (sorted) text += QLatin1Char(' ') + QChar(sortIndicatorOrder() == Qt::AscendingOrder ? 0x2191 : 0x2193);
    const QVariant alignment = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const QFont font = strongFont(smallFont(this->font()));
    const QRect inside = rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->setFont(font);
    painter->setPen(sorted ? tokens.text : tokens.dim);
    painter->drawText(inside, alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

}  // namespace bankhub
