// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/logocard.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>
#include <QToolButton>

#include "tests/support/api_fakeserver.h"
#include "tests/support/brandingbench.h"
#include "tests/support/pictures.h"
#include "tests/support/store_testing.h"
#include "ui/branding/cropdialog.h"
#include "ui/branding/cropview.h"
#include "ui/branding/logodropzone.h"
#include "ui/branding/pictures.h"
#include "ui/widgets/pill.h"

using namespace bankhub;
using namespace bankhub::test;

namespace {

QByteArray jpegFile(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0x0b, 0x6e, 0x69));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 90);
    return bytes;
}

class LogoBench : public BrandingBench {
public:
    using BrandingBench::BrandingBench;
    LogoCard* card() { return part<LogoCard>(); }
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    /// Chooses the file by the button, as if the user had picked it in the file dialog.
    bool choose(const QString& path) {
        card()->setFileChooser([path](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(path); });
        return press(card(), QStringLiteral("Choose a file…"));
    }
    void drop(QMimeData* data) {
        auto* zone = card()->findChild<LogoDropZone*>();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(zone, &enter);
        if (!enter.isAccepted()) return;
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(zone, &drop);
    }
    CropDialog* cropDialog() {
        for (CropDialog* dialog : card()->findChildren<CropDialog*>())
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }
    bool upload() {
        WriteDialog* dialog = review();
        return press(dialog, QStringLiteral("Upload the logo")) && savedAndRead() &&
               QTest::qWaitFor([this] { return branding().hasLogo() && branding().currentLogo(); });
    }
    [[nodiscard]] std::optional<LogoFile> draft() { return branding().draftLogo(); }
    QTemporaryDir folder;
};

}  // namespace

/// The logo through the real widgets: how it arrives, what is refused, and how the old one comes back.
class LogoCardTest : public QObject {
    Q_OBJECT

private slots:
    void byButton() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.choose(bench.write(QStringLiteral("mới.png"), pngOf(64, 32))));
        QTRY_VERIFY(bench.draft());
        QCOMPARE(bench.draft()->name, QStringLiteral("mới.png"));
        QTRY_VERIFY(!bench.card()->logo().image.isNull());
        QVERIFY(LogoBench::shown(bench.card()).contains(QStringLiteral("64 × 32")));
        // Nothing has been sent yet.
        QCOMPARE(bench.data.requestCount(QStringLiteral("POST /v1/merchant-config/logo")), 0);
        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        QVERIFY(LogoBench::shown(dialog).contains(QStringLiteral("/v1/merchant-config/logo")));
        QVERIFY(LogoBench::press(dialog, QStringLiteral("Upload the logo")));
        QVERIFY(bench.savedAndRead());
        QCOMPARE(bench.branding().currentLogo()->bytes, pngOf(64, 32));
    }
    void byDrop() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(bench.write(QStringLiteral("a.jpg"), jpegFile(40, 40)))});
        bench.drop(&file);
        QTRY_VERIFY(bench.draft());
        QCOMPARE(bench.draft()->type, LogoType::Jpeg);
        QMimeData text;
        text.setText(QStringLiteral("not a picture"));
        bench.drop(&text);
        QCOMPARE(bench.draft()->type, LogoType::Jpeg);
        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.png")), QUrl::fromLocalFile(QStringLiteral("/b.png"))});
        bench.drop(&two);
        QTRY_VERIFY(LogoBench::shown(bench.card()).contains(QStringLiteral("Only one picture")));
    }
    void byPaste() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QGuiApplication::clipboard()->setText(QStringLiteral("words"));
        QVERIFY(LogoBench::press(bench.card(), QStringLiteral("Paste")));
        QTRY_VERIFY(LogoBench::shown(bench.card()).contains(QStringLiteral("no picture on the clipboard")));
        QImage image(30, 20, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QGuiApplication::clipboard()->setImage(image);
        QTest::keyClick(bench.page.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(bench.draft());
        QCOMPARE(bench.draft()->width, 30);
        QTRY_VERIFY2(bench.card()->logo().image.hasAlphaChannel(), "what is transparent stays so");
    }
    void pasteIntoAFieldStaysText() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QGuiApplication::clipboard()->setText(QStringLiteral("words"));
        bench.nameField()->setFocus();
        bench.nameField()->clear();
        QTest::keyClick(bench.nameField(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.nameField()->text(), QStringLiteral("words"));
    }

    void refusedByContent_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("gif called png") << "a.png" << QByteArray("GIF89a....") << "neither a PNG nor a JPEG";
        QTest::newRow("page called jpg") << "a.jpg" << QByteArray("<html></html>") << "neither a PNG nor a JPEG";
        QTest::newRow("empty") << "a.png" << QByteArray() << "empty";
        QTest::newRow("cut") << "a.png" << pngOf(64, 64).left(60) << "damaged";
        QTest::newRow("bomb") << "a.png" << withPngSize(pngOf(4, 4), 30'000, 30'000) << "too large to open safely";
        QTest::newRow("promises more than it holds") << "a.png" << withPngSize(pngOf(4, 4), 4000, 4000) << "damaged";
    }
    void refusedByContent() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        LogoBench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.choose(bench.write(name, bytes)));
        QTRY_VERIFY2(LogoBench::shown(bench.card()).contains(words), qPrintable(LogoBench::shown(bench.card())));
        QVERIFY(!bench.draft());
        QVERIFY(!bench.cropDialog());
        QCOMPARE(bench.branding().changeCount(), 0);
    }
    void aFileThatIsNotThere() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.choose(QStringLiteral("/nowhere/logo.png")));
        QTRY_VERIFY(LogoBench::shown(bench.card()).contains(QStringLiteral("cannot be opened")));
        QVERIFY(bench.choose(bench.folder.path()));
        QTRY_VERIFY(LogoBench::shown(bench.card()).contains(QStringLiteral("cannot be opened")));
    }
    void aPolyglotIsSavedAnew() {
        LogoBench bench;
        QVERIFY(bench.ready);
        const QByteArray tail = "<script>alert(1)</script>";
        QVERIFY(bench.choose(bench.write(QStringLiteral("a.png"), pngOf(64, 64) + tail)));
        QTRY_VERIFY(bench.cropDialog());
        QVERIFY(!bench.draft());
        QVERIFY(LogoBench::pressSoon([&]() -> QWidget* { return bench.cropDialog(); }, QStringLiteral("Use this")));
        QVERIFY(bench.draft());
        QVERIFY(!bench.draft()->bytes.contains(tail));
    }
    void aLargeFileIsScaled() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.choose(bench.write(QStringLiteral("big.png"), noisePng(900))));
        QTRY_VERIFY_WITH_TIMEOUT(bench.cropDialog(), 20'000);
        QVERIFY(LogoBench::shown(bench.cropDialog()).contains(QStringLiteral("larger than 1 MB")));
        QVERIFY(LogoBench::pressSoon([&]() -> QWidget* { return bench.cropDialog(); }, QStringLiteral("Use this")));
        QVERIFY(bench.draft()->bytes.size() <= largestLogoBytes);
        QVERIFY(!checkLogo(bench.draft()->bytes, {}).problem);
    }
    void cropping() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.choose(bench.write(QStringLiteral("a.png"), pngOf(100, 50))));
        QVERIFY(LogoBench::pressSoon([&]() -> QWidget* { return bench.card(); }, QStringLiteral("Crop and scale…")));
        QTRY_VERIFY(bench.cropDialog());
        QVERIFY(LogoBench::press(bench.cropDialog(), QStringLiteral("Square")));
        auto* view = bench.cropDialog()->findChild<CropView*>();
        QCOMPARE(view->crop().size(), QSize(50, 50));
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->crop().left(), 24);
        QVERIFY(LogoBench::pressSoon([&]() -> QWidget* { return bench.cropDialog(); }, QStringLiteral("Use this")));
        QCOMPARE(QSize(bench.draft()->width, bench.draft()->height), QSize(50, 50));
    }
    void packingKeepsTransparencyAndTheLimit() {
        QImage image(1600, 1600, QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, static_cast<QRgb>((x * 2654435761U) ^ (y * 40503U * 65537U)));
        const LogoFile logo = packLogo(image, {}, 0, QStringLiteral("x"));
        QVERIFY(logo.bytes.size() <= largestLogoBytes);
        QCOMPARE(logo.type, LogoType::Png);
        QVERIFY(decodePicture(logo).hasAlphaChannel());
        image.fill(Qt::white);
        QPainter(&image).fillRect(QRect(300, 400, 20, 10), Qt::red);
        QCOMPARE(contentRect(image), QRect(300, 400, 20, 10));
    }

    void theOldLogoComesBack() {
        LogoBench bench;
        QVERIFY(bench.ready);
        const QByteArray first = pngOf(32, 32, 0xFF102030);
        const QByteArray second = pngOf(48, 48, 0xFFB01010);
        QVERIFY(bench.choose(bench.write(QStringLiteral("first.png"), first)));
        QTRY_VERIFY(bench.draft());
        QVERIFY(bench.upload());
        QVERIFY(!LogoBench::button(bench.card(), QStringLiteral("Bring back the old logo…")));
        QVERIFY(bench.choose(bench.write(QStringLiteral("second.png"), second)));
        QTRY_VERIFY(bench.draft());
        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        QVERIFY(LogoBench::shown(dialog).contains(QStringLiteral("kept on this computer")));
        QVERIFY(LogoBench::press(dialog, QStringLiteral("Upload the logo")));
        QVERIFY(bench.savedAndRead());
        QTRY_COMPARE(bench.branding().currentLogo()->bytes, second);
        QVERIFY(LogoBench::pressSoon([&]() -> QWidget* { return bench.card(); },
                                     QStringLiteral("Bring back the old logo…")));
        QTRY_VERIFY(bench.dialog());
        QVERIFY(LogoBench::press(bench.dialog(), QStringLiteral("Upload the logo")));
        QVERIFY(bench.savedAndRead());
        QTRY_COMPARE(bench.branding().currentLogo()->bytes, first);
    }
    void aLogoThatCannotBeKeptIsWarnedOf() {
        // An address that is not asked: plain http on another computer.
        FakeServer service([](const ReceivedRequest& request) {
            if (request.path() == "/v1/token")
                return ScriptedReply::json(201, "{\"code\":201,\"access_token\":\"t\",\"ttl\":60000}");
            return ScriptedReply::json(200, "{\"data\":{\"logo_url\":\"http://192.0.2.1/logo.png\"}}");
        });
        Profile profile;
        profile.id = QStringLiteral("test");
        profile.environment = Environment::Custom;
        profile.baseUrl = service.url();
        profile.sessionOnly = true;
        const QTemporaryDir folder;
        const SystemClock clock;
        MemoryKeyStore keyStore;
        Session session(profile, folder.path(), keyStore, clock);
        session.useSecret(QStringLiteral("secret"));
        QVERIFY(testing::resultOf(session.open()));
        Branding& branding = session.branding();
        BrandingPage page({branding, session.store(), {session.profile(), session.writePermission()}, [] {
                               return QList<BrandingSource>();
                           }});
        page.show();
        QTRY_VERIFY(page.isReady());
        QVERIFY(branding.hasLogo() && !branding.isLogoKept());
        QVERIFY(page.logoCard().findChild<Pill*>()->status().words.contains(QStringLiteral("could not be fetched")));
        branding.setDraftLogo(checkLogo(pngOf(32, 32), QStringLiteral("mine.png")).file);
        QVERIFY(BrandingBench::press(&page, QStringLiteral("Review and save")));
        QTRY_VERIFY(page.findChild<WriteDialog*>());
        const QString text = BrandingBench::shown(page.findChild<WriteDialog*>());
        QVERIFY2(text.contains(QStringLiteral("Undo cannot bring it back")), qPrintable(text));
    }
    void aFailedUploadKeepsTheNewLogo() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.choose(bench.write(QStringLiteral("a.png"), pngOf(32, 32))));
        QTRY_VERIFY(bench.draft());
        WriteDialog* dialog = bench.review();
        QVERIFY(dialog);
        bench.failNextPost(QStringLiteral("status"), 413);
        QVERIFY(LogoBench::press(dialog, QStringLiteral("Upload the logo")));
        QVERIFY(LogoBench::pressSoon([&]() -> QWidget* { return dialog; }, QStringLiteral("Back")));
        QTRY_VERIFY(LogoBench::shown(bench.page.get()).contains(QStringLiteral("still here")));
        QVERIFY(bench.draft());
        QVERIFY(bench.upload());
    }
    void theLogoGivesAPalette() {
        LogoBench bench;
        QVERIFY(bench.ready);
        QVERIFY(bench.choose(bench.write(QStringLiteral("a.png"), pngOf(32, 32, 0xFF0B6E69))));
        const auto swatch = [&bench]() -> QToolButton* {
            for (QToolButton* button : bench.part<ColorsCard>()->findChildren<QToolButton*>())
                if (button->toolTip() == QStringLiteral("#0B6E69")) return button;
            return nullptr;
        };
        QTRY_VERIFY(swatch());
        swatch()->menu()->actions().first()->trigger();
        QCOMPARE(bench.branding().draft().primaryColor, std::optional(QStringLiteral("#0B6E69")));
    }
};

QTEST_MAIN(LogoCardTest)
#include "logocard_test.moc"
