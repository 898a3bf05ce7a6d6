// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bankhub;

namespace {
constexpr QSize place(220, 40);

QImage painted(PillPainter& pills, const StatusText& status, const Tokens& tokens, const QRect& area = {{}, place},
               qreal scale = 1, const QFont& font = {}) {
    QImage picture(place * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(tokens.panel);
    QPainter painter(&picture);
    pills.paint(painter, area, status, font, tokens);
    return picture;
}

/// What is not the colour of the ground, in pixels of the device.
QRect inkOf(const QImage& picture) {
    QRect ink;
    const QRgb ground = picture.pixel(picture.width() - 1, picture.height() - 1);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) != ground) ink |= QRect(x, y, 1, 1);
    return ink;
}

const StatusText notified{QStringLiteral("đã báo"), Tone::Good, {}};
}  // namespace

/// A tag whose shape is kept must look as one that is drawn anew, whatever was drawn between.
class PillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLookIsItsOwn_data() {
        QTest::addColumn<QImage>("other");
        PillPainter pills(10);
        const Tokens& light = lightTokens();
        QFont large;
        large.setPointSizeF(large.pointSizeF() * 1.5);
        Tokens selected = light;
        selected.accentTint = light.panel;
        const QRect all({}, place);
        QTest::newRow("words") << painted(pills, {QStringLiteral("báo lỗi"), Tone::Good, {}}, light);
        QTest::newRow("tone") << painted(pills, {notified.words, Tone::Bad, {}}, light);
        QTest::newRow("sign") << painted(pills, {notified.words, Tone::Good, QStringLiteral("check")}, light);
        QTest::newRow("theme") << painted(pills, notified, darkTokens());
        QTest::newRow("selected row") << painted(pills, notified, selected);
        QTest::newRow("font") << painted(pills, notified, light, all, 1, large);
        QTest::newRow("room") << painted(pills, notified, light, {0, 0, 40, 40});
        QTest::newRow("place") << painted(pills, notified, light, {30, 0, 190, 40});
    }
    void everyLookIsItsOwn() {
        QFETCH(QImage, other);
        PillPainter pills(10);
        QVERIFY(painted(pills, notified, lightTokens()) != other);
    }
    void drawsTheSameAgain() {
        PillPainter pills(10);
        const StatusText failed{QStringLiteral("báo lỗi"), Tone::Bad, QStringLiteral("alert")};
        const QImage first = painted(pills, notified, lightTokens());
        const QImage sharp = painted(pills, notified, lightTokens(), {{}, place}, 2);
        static_cast<void>(painted(pills, failed, darkTokens()));
        QCOMPARE(painted(pills, notified, lightTokens()), first);
        QCOMPARE(painted(pills, notified, lightTokens(), {{}, place}, 2), sharp);
        PillPainter others(1);
        static_cast<void>(painted(others, failed, darkTokens()));
        QCOMPARE(painted(others, notified, lightTokens()), first);
    }
    void isAsLargeAsItSays_data() {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }
    void isAsLargeAsItSays() {
        QFETCH(qreal, scale);
        PillPainter pills(10);
        const QSize size = pillSize(notified, {});
        const QRect ink = inkOf(painted(pills, notified, lightTokens(), {{}, place}, scale));
        QVERIFY(qAbs(ink.width() - size.width() * scale) <= 2);
        QVERIFY(qAbs(ink.height() - size.height() * scale) <= 2);
        QVERIFY(qAbs(ink.center().y() - place.height() * scale / 2) <= 2 * scale);
    }
    void isCutToItsRoom() {
        PillPainter pills(10);
        for (const int room : {3, 10, 30, 60}) {
            const QRect area(10, 0, room, 40);
            const QRect ink = inkOf(painted(pills, notified, lightTokens(), area));
            QVERIFY2(area.contains(ink), qPrintable(QString::number(room)));
        }
        QCOMPARE(inkOf(painted(pills, notified, lightTokens(), {10, 0, 0, 40})), QRect());
        QCOMPARE(inkOf(painted(pills, {}, lightTokens())), QRect());
    }
    void theWidgetShowsTheTag() {
        Pill pill;
        pill.setStatus(notified);
        const QSize wanted = pill.sizeHint();
        pill.resize(wanted);
        const QImage before = pill.grab().toImage();
        pill.setStatus({QStringLiteral("lỗi báo"), Tone::Bad, {}});
        pill.resize(wanted);
        QVERIFY(pill.grab().toImage() != before);
        pill.setStatus(notified);
        pill.resize(wanted);
        QCOMPARE(pill.grab().toImage(), before);
        QCOMPARE(pill.accessibleName(), notified.words);
    }
};

QTEST_MAIN(PillTest)
#include "pill_test.moc"
