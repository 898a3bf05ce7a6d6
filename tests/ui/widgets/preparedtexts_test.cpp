// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preparedtexts.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bankhub;

namespace {
constexpr QSize place(200, 30);

QImage emptyPicture(qreal scale = 1) {
    QImage picture(place * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white);
    return picture;
}

QImage drawn(PreparedTexts& texts, const QString& text, const QFont& font, Qt::Alignment alignment = Qt::AlignLeft,
             const QPoint& offset = {}, qreal scale = 1) {
    QImage picture = emptyPicture(scale);
    QPainter painter(&picture);
    painter.setPen(Qt::black);
    texts.draw(painter, QRect(offset, place - QSize(offset.x(), offset.y())), alignment, text, font);
    return picture;
}

/// The columns of pixels that are not white: first and last.
QPair<int, int> inkOf(const QImage& picture) {
    int first = -1;
    int last = -1;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != qRgb(255, 255, 255)) {
                if (first < 0) first = x;
                last = x;
            }
    return {first, last};
}
}  // namespace

class PreparedTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSameAgain() {
        PreparedTexts texts(10);
        const QFont font;
        const QImage once = drawn(texts, QStringLiteral("1.234.567 ₫"), font);
        QVERIFY(inkOf(once).first >= 0);
        QCOMPARE(drawn(texts, QStringLiteral("1.234.567 ₫"), font), once);
        QVERIFY(drawn(texts, QStringLiteral("1.234.568 ₫"), font) != once);
    }
    void forgetsNoFontAndNoScale() {
        PreparedTexts texts(10);
        QFont bold;
        bold.setBold(true);
        const QString text = QStringLiteral("Tiền vào");
        const QImage plain = drawn(texts, text, QFont());
        QVERIFY(drawn(texts, text, bold) != plain);
        const QImage sharp = drawn(texts, text, QFont(), Qt::AlignLeft, {}, 2);
        PreparedTexts others(10);
        QCOMPARE(sharp, drawn(others, text, QFont(), Qt::AlignLeft, {}, 2));
        QVERIFY(inkOf(sharp).second > inkOf(plain).second * 3 / 2);
    }
    void alignsInItsPlace() {
        PreparedTexts texts(10);
        const QString text = QStringLiteral("123");
        const int width = QFontMetrics(QFont()).horizontalAdvance(text);
        QVERIFY(inkOf(drawn(texts, text, QFont())).second <= width);
        const auto right = inkOf(drawn(texts, text, QFont(), Qt::AlignRight));
        QVERIFY(right.first >= place.width() - width - 1);
        QVERIFY(right.second < place.width());
        const auto moved = inkOf(drawn(texts, text, QFont(), Qt::AlignLeft, QPoint(50, 0)));
        QVERIFY(moved.first >= 50);
    }
    void cutsWhatIsTooLong() {
        PreparedTexts texts(10);
        const QString text = QStringLiteral("CHUYEN TIEN MUA HANG ").repeated(10);
        const QString cut = QFontMetrics(QFont()).elidedText(text, Qt::ElideRight, place.width());
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QCOMPARE(drawn(texts, text, QFont()), drawn(texts, cut, QFont()));
    }
    void staysInOneLine() {
        PreparedTexts texts(10);
        for (const QChar lineBreak : {QChar(QChar::LineFeed), QChar(QChar::LineSeparator)})
            QCOMPARE(drawn(texts, QStringLiteral("a") + lineBreak + QStringLiteral("b"), QFont()),
                     drawn(texts, QStringLiteral("a b"), QFont()));
    }
    void keepsWorkingWhenItForgets() {
        PreparedTexts texts(2);
        const QImage first = drawn(texts, QStringLiteral("0"), QFont());
        for (int number = 1; number < 20; ++number)
            drawn(texts, QString::number(number), QFont());
        QCOMPARE(drawn(texts, QStringLiteral("0"), QFont()), first);
    }
};

QTEST_MAIN(PreparedTextsTest)
#include "preparedtexts_test.moc"
