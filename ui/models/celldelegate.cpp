// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celldelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/format/tooltiptext.h"
#include "ui/models/modelroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/pill.h"

namespace bankhub {

namespace {

QRect textArea(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
}

StatusText statusOf(const QModelIndex& index) {
    return {index.data().toString(), static_cast<Tone>(index.data(ToneRole).toInt()),
            index.data(IconNameRole).toString()};
}

void paintBackground(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& tokens) {
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.selection);
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, tokens.zebra);
    // Not a line, which takes the long way through pens and caps for every cell.
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), tokens.line);
}

void paintLoading(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& tokens) {
    const QRect area = textArea(option);
    const int height = qMax(4, option.fontMetrics.ascent() / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.hover);
    painter->drawRoundedRect(QRectF(area.left(), area.center().y() - height / 2.0, area.width() * 0.6, height), 3, 3);
}

/// The sign of a mark without its words; gives its width.
int paintSign(QPainter* painter, const QRect& area, const QStyleOptionViewItem& option, const StatusText& status,
              const Tokens& tokens) {
    const int edge = option.fontMetrics.ascent();
    const QPixmap sign = iconPixmap(status.icon, textColor(tokens, status.tone), QSize(edge, edge),
                                    painter->device()->devicePixelRatioF());
    painter->drawPixmap(area.left(), area.center().y() - edge / 2 + 1, sign);
    return edge;
}

/// Draws the mark of a cell at the left of `area` and gives what is left of it: a tag before words, where it leaves
/// them half of the room; its sign alone otherwise, and beside a number, which is never cut for it.
QRect paintMark(QPainter* painter, const QRect& area, const QStyleOptionViewItem& option, const QVariant& mark,
                const Tokens& tokens, PillPainter& pills) {
    if (!mark.isValid()) return area;
    const auto status = mark.value<StatusText>();
    if (option.displayAlignment & Qt::AlignRight) {
        // Into the padding, so that the largest amounts that fit their column keep their sign.
        const QRect room = area.adjusted(2 - cellPadding, 0, 0, 0);
        const int needed = option.fontMetrics.horizontalAdvance(option.text) + option.fontMetrics.ascent() + 2;
        if (needed <= room.width()) paintSign(painter, room, option, status, tokens);
        return area;
    }
    const QFont small = smallFont(option.font);
    int width = pillSize(status, small).width();
    if (width <= area.width() / 2)
        pills.paint(*painter, area, status, small, tokens);
    else
        width = paintSign(painter, area, option, status, tokens);
    return area.adjusted(width + space(2), 0, 0, 0);
}

/// The keyboard's place, visible also where the row is selected already.
void paintFocus(QPainter* painter, const QStyleOptionViewItem& option, const Tokens& tokens) {
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens.accent, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
}

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Tokens& tokens = currentTokens();
    painter->save();
    paintBackground(painter, option, tokens);
    // On a selected row the tint of the pill would melt into that of the row.
    Tokens pillTokens = tokens;
    if (option.state & QStyle::State_Selected) pillTokens.accentTint = tokens.panel;
    if (index.data(LoadingRole).toBool()) {
        paintLoading(painter, option, tokens);
    } else if (index.data(PillRole).toBool()) {
        pills_.paint(*painter, textArea(option), statusOf(index), smallFont(option.font), pillTokens);
    } else {
        const QRect area = paintMark(painter, textArea(option), option, index.data(MarkRole), pillTokens, pills_);
        painter->setPen(textColor(tokens, static_cast<Tone>(index.data(ToneRole).toInt())));
        texts_.draw(*painter, area, option.displayAlignment, option.text, option.font);
    }
    paintFocus(painter, option, tokens);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& given,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString hint = index.data(Qt::ToolTipRole).toString();
    const QRect area = textArea(option);
    const bool pill = index.data(PillRole).toBool();
    const int needed = pill ? pillSize(statusOf(index), smallFont(option.font)).width()
                            : option.fontMetrics.horizontalAdvance(option.text);
    const QString text = !hint.isEmpty() ? hint : needed > area.width() ? option.text : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

}  // namespace bankhub
