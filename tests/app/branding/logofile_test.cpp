// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/logofile.h"

#include <QTest>

#include "tests/support/pictures.h"

using namespace bankhub;
using namespace bankhub::test;

Q_DECLARE_METATYPE(std::optional<LogoProblem>)

/// What may be uploaded as a logo, decided by the bytes.
class LogoFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsTypeAndSize() {
        const CheckedLogo png = checkLogo(pngOf(40, 20), QStringLiteral("/home/me/Logo mới.png"));
        QVERIFY(png.file && !png.problem);
        QCOMPARE(png.file->width, 40);
        QCOMPARE(png.file->height, 20);
        QCOMPARE(png.file->contentType(), QByteArray("image/png"));
        QCOMPARE(png.file->name, QStringLiteral("Logo mới.png"));
        const CheckedLogo jpeg = checkLogo(jpegOf(33, 17), QStringLiteral("a.jpeg"));
        QVERIFY(jpeg.file && !jpeg.problem);
        QCOMPARE(jpeg.file->width, 33);
        QCOMPARE(jpeg.file->height, 17);
        QCOMPARE(jpeg.file->contentType(), QByteArray("image/jpeg"));
        QCOMPARE(jpeg.file->name, QStringLiteral("a.jpg"));
    }
    void nameFollowsContentAndIsHarmless() {
        QCOMPARE(checkLogo(pngOf(2, 2), QStringLiteral("photo.jpg")).file->name, QStringLiteral("photo.png"));
        QCOMPARE(checkLogo(jpegOf(8, 8), QStringLiteral("virus.png.exe")).file->name, QStringLiteral("virus.png.jpg"));
        QCOMPARE(checkLogo(pngOf(2, 2), QStringLiteral("a\"\r\nX: y.png")).file->name, QStringLiteral("aX: y.png"));
        QCOMPARE(checkLogo(pngOf(2, 2), {}).file->name, QStringLiteral("logo.png"));
    }
    void refusesWhatIsNoLogo_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, const QByteArray& bytes, LogoProblem problem) {
            QTest::newRow(name) << bytes << static_cast<int>(problem);
        };
        const QByteArray png = pngOf(16, 16);
        const QByteArray jpeg = jpegOf(16, 16);
        row("empty", {}, LogoProblem::Empty);
        row("gif", "GIF89a\x01\x02\x03\x04\x05", LogoProblem::OtherType);
        row("webp", "RIFF\x24\x01\x01\x01WEBPVP8 ", LogoProblem::OtherType);
        row("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", LogoProblem::OtherType);
        row("html called png", "<html><script>alert(1)</script></html>", LogoProblem::OtherType);
        row("png cut in the pixels", png.left(png.size() - 20), LogoProblem::Damaged);
        row("png signature alone", png.left(8), LogoProblem::Damaged);
        row("png without pixels", png.left(33) + png.right(12), LogoProblem::Damaged);
        row("jpeg cut", jpeg.left(jpeg.size() / 2), LogoProblem::Damaged);
        row("jpeg start alone", jpeg.left(3), LogoProblem::Damaged);
        row("png and a zip", png + QByteArray("PK\x03\x04", 4) + "rest", LogoProblem::MoreThanPicture);
        row("png and a page", png + "<html><script>alert(1)</script></html>", LogoProblem::MoreThanPicture);
        row("jpeg and a script", jpeg + "<?php system($_GET[0]); ?>", LogoProblem::MoreThanPicture);
        row("png bomb", withPngSize(png, 60'000, 60'000), LogoProblem::TooManyPixels);
        row("long thin png", withPngSize(png, 1'000'000, 1), LogoProblem::TooManyPixels);
        row("jpeg bomb", withJpegSize(jpeg, 65'000, 65'000), LogoProblem::TooManyPixels);
        row("too many bytes", noisePng(900), LogoProblem::TooLarge);
    }
    void refusesWhatIsNoLogo() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, problem);
        const CheckedLogo checked = checkLogo(bytes, QStringLiteral("logo.png"));
        QVERIFY(checked.problem);
        QCOMPARE(static_cast<int>(*checked.problem), problem);
    }
    void theLimitIsExact() {
        const QByteArray png = pngOf(16, 16);
        QVERIFY(!checkLogo(padded(png, largestLogoBytes), {}).problem);
        QCOMPARE(checkLogo(padded(png, largestLogoBytes + 1), {}).problem, std::optional(LogoProblem::TooLarge));
    }
    void endlessChunksEnd() {
        // Lengths that point outside, at themselves and around 2^32 must neither hang nor read beyond the end.
        const QByteArray png = pngOf(4, 4);
        for (const QByteArray& length : {QByteArray("\xFF\xFF\xFF\xFF", 4), QByteArray("\x7F\xFF\xFF\xF4", 4)}) {
            QByteArray broken = png;
            broken.replace(33, 4, length);
            QCOMPARE(checkLogo(broken, {}).problem, std::optional(LogoProblem::Damaged));
        }
        for (qsizetype size = 0; size < png.size(); ++size)
            QVERIFY(checkLogo(png.left(size), {}).problem);
        const QByteArray jpeg = jpegOf(16, 16);
        for (qsizetype size = 0; size < jpeg.size(); ++size)
            QVERIFY(checkLogo(jpeg.left(size), {}).problem);
    }
};

QTEST_APPLESS_MAIN(LogoFileTest)
#include "logofile_test.moc"
