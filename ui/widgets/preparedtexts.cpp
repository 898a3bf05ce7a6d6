// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preparedtexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

namespace bankhub {

namespace {

constexpr qsizetype widestText = 2000;  // more fits no screen, and measuring it takes time

QString inOneLine(const QString& text) {
    QString line = text.left(widestText);
    for (const QChar lineBreak :
         {QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator), QChar(QChar::LineFeed)})
        line.replace(lineBreak, QLatin1Char(' '));
    return line;
}

QStaticText staticText(const QString& text, const QFont& font, const QPainter& painter) {
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    made.setTextOption(option);
    // Where the text is on the device is told when it is drawn.
    const QTransform& device = painter.deviceTransform();
    made.prepare(QTransform(device.m11(), device.m12(), device.m21(), device.m22(), 0, 0), font);
    return made;
}

}  // namespace

PreparedTexts::PreparedTexts(int kept) : texts_(kept) {}

QStaticText PreparedTexts::prepared(const Key& key, const QPainter& painter) {
    if (const QStaticText* known = texts_.object(key)) return *known;
    QStaticText made = staticText(inOneLine(key.text), key.font, painter);
    if (made.size().width() > key.width) {
        const QString cut = QFontMetrics(key.font).elidedText(inOneLine(key.text), Qt::ElideRight, key.width);
        made = staticText(cut, key.font, painter);
    }
    texts_.insert(key, new QStaticText(made));
    return made;
}

void PreparedTexts::draw(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text,
                         const QFont& font) {
    if (text.isEmpty() || area.width() <= 0) return;
    painter.setFont(font);
    const QStaticText made = prepared({text, font, area.width(), painter.deviceTransform().m11()}, painter);
    const int height = painter.fontMetrics().height();
    qreal left = area.left();
    if (alignment & Qt::AlignRight)
        left = area.left() + area.width() - made.size().width();
    else if (alignment & Qt::AlignHCenter)
        left = area.left() + (area.width() - made.size().width()) / 2;
    const int top = area.top() + (area.height() - height) / 2;
    painter.drawStaticText(QPointF(left, top), made);
}

}  // namespace bankhub
