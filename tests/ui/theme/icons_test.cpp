// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QTest>

#include "ui/theme/icons.h"

using namespace bankhub;

class IconsTest : public QObject {
    Q_OBJECT
private slots:
    void everyIconIsThere_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"transactions", "bank-account", "company",   "sync",         "stop",     "search",   "export",
              "settings",     "profile",      "connected", "disconnected", "warning",  "check",    "close",
              "chevron",      "calendar",     "filter",    "copy",         "eye",      "lock",     "add",
              "edit",         "delete",       "details",   "silence",      "simulate", "overview", "circle"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void everyIconIsThere() {
        QFETCH(QString, name);
        QVERIFY(iconNames().contains(name));
    }
    void drawnInTheColourAskedFor_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void drawnInTheColourAskedFor() {
        QFETCH(QString, name);
        const QColor color(0x0b6e69);
        const QImage image = iconPixmap(name, color, QSize(20, 20), 3.0).toImage();
        QCOMPARE(image.size(), QSize(60, 60));
        QCOMPARE(image.devicePixelRatio(), 3.0);
        bool found = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == color) found = true;
        QVERIFY(found);
    }
    void sizeFollowsTheDevicePixelRatio() {
        const QPixmap pixmap = themeIcon(QStringLiteral("sync")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
