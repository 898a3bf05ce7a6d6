// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <QTest>

using namespace bankhub;

/// The QR code: the right modules, a quiet zone, and edges that do not blur. (That the library's modules can be read is
/// the library's business; here the picture is compared with them.)
class QrCodeTest : public QObject {
    Q_OBJECT
    const QString text_ = QStringLiteral("https://bankhub.sepay.vn/link/b7d1c3a0-51e9-4b7e-8a5d-0c9f1e2d3b4a");

private slots:
    void hasTheThreeFindersOfACode() {
        const QrModules modules = qrModules(text_);
        QVERIFY(modules.edge >= 21);
        const auto isFinder = [&](int left, int top) {
            for (int step = 0; step < 7; ++step) {
                const auto at = [&](int x, int y) {
                    return modules.black[static_cast<size_t>((top + y) * modules.edge + left + x)];
                };
                if (!at(step, 0) || !at(0, step) || !at(step, 6) || !at(6, step)) return false;
            }
            return true;
        };
        QVERIFY(isFinder(0, 0));
        QVERIFY(isFinder(modules.edge - 7, 0));
        QVERIFY(isFinder(0, modules.edge - 7));
        QVERIFY(!isFinder(modules.edge - 7, modules.edge - 7));
    }
    void thePictureHasAQuietZoneAndOnlyTwoColours() {
        const QrModules modules = qrModules(text_);
        const QImage image = qrImage(modules, 3);
        QCOMPARE(image.width(), (modules.edge + 8) * 3);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const int column = x / 3 - 4;
                const int row = y / 3 - 4;
                const bool inside = column >= 0 && row >= 0 && column < modules.edge && row < modules.edge;
                const bool black = inside && modules.black[static_cast<size_t>(row * modules.edge + column)];
                QCOMPARE(qGray(image.pixel(x, y)), black ? 0 : 255);
            }
    }
    void isDarkOnLightInADarkWindow() {
        QrCode code;
        code.setText(text_);
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        code.setPalette(dark);
        code.resize(400, 400);
        const QImage picture = code.grab().toImage();
        const QrModules modules = qrModules(text_);
        const int moduleEdge = picture.width() / (modules.edge + 8);
        const int corner = (picture.width() - moduleEdge * (modules.edge + 8)) / 2;
        QCOMPARE(qGray(picture.pixel(corner + moduleEdge, corner + moduleEdge)), 255);                // quiet zone
        QCOMPARE(qGray(picture.pixel(corner + 4 * moduleEdge + 1, corner + 4 * moduleEdge + 1)), 0);  // finder
    }
    void savesAtTheSizeAskedFor() {
        QrCode code;
        code.setText(text_);
        QVERIFY(code.image(1024).width() >= 1024);
        QVERIFY(code.image(1024).width() < 1100);
    }
    void anEmptyTextIsNoCode() {
        QrCode code;
        code.setText({});
        QVERIFY(code.isEmpty());
        QVERIFY(code.image(100).isNull());
        QVERIFY(qrModules(QString(5'000, QLatin1Char('x'))).isEmpty());
    }
};

QTEST_MAIN(QrCodeTest)
#include "qrcode_test.moc"
