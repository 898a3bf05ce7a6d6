// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <QTest>

using namespace bankhub;

class WindowPlaceTest : public QObject {
    Q_OBJECT
private slots:
    void placesOnScreens() {
        const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}};
        const QRect inside(100, 100, 1200, 800);
        QCOMPARE(placeOnScreen(inside, screens), inside);
        const QRect overTheEdge(1800, 900, 1200, 800);
        QCOMPARE(placeOnScreen(overTheEdge, screens), overTheEdge);
        QCOMPARE(placeOnScreen(QRect(-500, 50, 1200, 800), screens), QRect(0, 50, 1200, 800));
        QCOMPARE(placeOnScreen(QRect(2000, -300, 1200, 800), screens), QRect(2000, 0, 1200, 800));
        // The second screen is gone, and what is left is small.
        QCOMPARE(placeOnScreen(QRect(2500, 40, 1200, 800), {{0, 0, 1024, 768}}), QRect(0, 0, 1024, 768));
        QCOMPARE(placeOnScreen(inside, {}), inside);
    }
};

QTEST_MAIN(WindowPlaceTest)
#include "windowplace_test.moc"
