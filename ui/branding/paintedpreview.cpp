// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/paintedpreview.h"

#include <QPainter>

#include "ui/branding/logotile.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

namespace bankhub {

namespace {

// The page in its own pixels, scaled to the room there is.
constexpr double phoneWidth = 360;
constexpr double phoneHeight = 640;
constexpr double desktopWidth = 1024;
constexpr double desktopHeight = 640;
constexpr double frameWidth = 10;
constexpr double cardWidth = 460;
constexpr double margin = 20;
constexpr double rowHeight = 52;
constexpr double gap = 10;

QFont pageFont(const QFont& base, double pixels, bool strong = false) {
    QFont font = base;
    font.setPixelSize(qRound(pixels));
    font.setBold(strong);
    return font;
}

void paintButton(QPainter& painter, const QRectF& area, const QString& text, const QColor& fill, const QColor& line,
                 const QColor& ink) {
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 8, 8);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter, text);
}

}  // namespace

PaintedPreview::PaintedPreview(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PaintedPreview::setContent(const PreviewContent& content) {
    content_ = content;
    update();
}

void PaintedPreview::setPhone(bool phone) {
    phone_ = phone;
    update();
}

QSize PaintedPreview::sizeHint() const {
    return {textWidth(font(), 46), recordHeight(font()) * 14};
}

void PaintedPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF page(phone_ ? phoneWidth : desktopWidth, phone_ ? phoneHeight : desktopHeight);
    const QSizeF framed = page + QSizeF(2 * frameWidth, 2 * frameWidth);
    const double scale = qMin(1.2, qMin(width() / framed.width(), height() / framed.height()));
    painter.translate((width() - framed.width() * scale) / 2, qMax(0.0, (height() - framed.height() * scale) / 2));
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1f2733));
    const double corner = phone_ ? 34 : 12;
    painter.drawRoundedRect(QRectF(QPointF(), framed), corner, corner);
    const QRectF inside(QPointF(frameWidth, frameWidth), page);
    painter.setBrush(QColor(phone_ ? 0xffffff : 0xf3f5f9));
    painter.drawRoundedRect(inside, corner - 8, corner - 8);
    if (phone_) {
        paintPage(painter, inside);
        return;
    }
    const QRectF card(inside.center().x() - cardWidth / 2, inside.top() + 24, cardWidth, inside.height() - 48);
    painter.setPen(QColor(0xdfe4ec));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(card, 14, 14);
    paintPage(painter, card);
}

void PaintedPreview::paintPage(QPainter& painter, const QRectF& page) const {
    const PreviewColors colors = previewColors(content_.config);
    const PreviewWords words = previewWords(content_.vietnamese);
    const QColor primary(colors.primary);
    const QColor ink(0x1a2233);
    const QColor line(0xdfe4ec);
    QRectF area = page.adjusted(margin, margin + 8, -margin, -margin - 8);

    QRectF head(area.topLeft(), QSizeF(area.width(), 44));
    if (!content_.picture.isNull()) {
        QSizeF size = QSizeF(content_.picture.size());
        size.scale(QSizeF(140, head.height()), Qt::KeepAspectRatio);
        paintFitted(painter, QRectF(head.topLeft(), QSizeF(size.width(), head.height())), content_.picture);
        head.setLeft(head.left() + size.width() + gap);
    }
    painter.setFont(pageFont(font(), 18, true));
    painter.setPen(primary);
    const QString name = painter.fontMetrics().elidedText(content_.config.name.value_or(QString()).simplified(),
                                                          Qt::ElideRight, static_cast<int>(head.width()));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, name);
    area.setTop(head.bottom() + gap);
    painter.fillRect(QRectF(area.topLeft(), QSizeF(area.width(), 3)), QColor(colors.secondary));
    area.setTop(area.top() + 2 * gap);

    painter.setPen(ink);
    painter.setFont(pageFont(font(), 19, true));
    painter.drawText(area, Qt::AlignLeft | Qt::TextWordWrap, words.heading);
    area.setTop(area.top() + 30);
    painter.setFont(pageFont(font(), 14));
    painter.setPen(QColor(0x5b6577));
    painter.drawText(area, Qt::AlignLeft, words.chooseBank);
    area.setTop(area.top() + 34);

    const char* banks[] = {"MBBank", "ACB", "BIDV", "VietinBank", "OCB", "TPBank"};
    const double half = (area.width() - gap) / 2;
    for (int index = 0; index < 6; ++index) {
        const int row = index / 2;
        const int column = index % 2;
        const QRectF place(area.left() + column * (half + gap), area.top() + row * (rowHeight + gap), half, rowHeight);
        paintButton(painter, place, QString::fromLatin1(banks[index]), Qt::white, index == 0 ? primary : line, ink);
    }
    painter.setFont(pageFont(font(), 15, true));
    paintButton(painter, QRectF(area.left(), area.bottom() - rowHeight, area.width(), rowHeight), words.proceed,
                primary, primary, QColor(colors.onPrimary));
}

}  // namespace bankhub
