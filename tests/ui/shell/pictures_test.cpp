// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of fixed data at a fixed time, compared with pictures in the folder "pictures" beside this file. After a change
// that is meant, BANKHUB_RENEW_PICTURES=1 writes them anew; look at each before you keep it
// ("pngquant --ext .png --force" makes them small).
#include <QDir>
#include <QFontInfo>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "app/bankaccounts/bankaccountdirectory.h"
#include "app/domain/vietnamtime.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/sync/synchronizer.h"
#include "tests/support/faketray.h"
#include "tests/support/picturecomparison.h"
#include "tests/support/programlanguage.h"
#include "tests/support/screens.h"
#include "tests/support/simulatorprocess.h"
#include "tests/support/store_testing.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/statusline.h"
#include "ui/theme/theme.h"

using namespace bankhub;
using namespace bankhub::testing;

namespace {
constexpr auto now = "2026-11-23 14:00:00";
const QSize windowSize(1400, 880);

/// It is always the same time of the same day, and nevertheless waiting comes to an end.
class StandingClock final : public Clock {
public:
    [[nodiscard]] qint64 nowUtcMs() const override { return *vietnamtime::parse(QString::fromLatin1(now)); }
    [[nodiscard]] qint64 monotonicMs() const override { return SystemClock().monotonicMs(); }
};

QDir referenceFolder() {
    return {QStringLiteral(BANKHUB_SOURCE_DIR "/tests/ui/shell/pictures")};
}
}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(9.75);
        font.setHintingPreference(QFont::PreferNoHinting);
        QVERIFY2(QFontInfo(font).family() == QStringLiteral("Noto Sans"), "the package fonts-noto-core is missing");
        QApplication::setFont(font);
        QApplication::setCursorFlashTime(0);
        QVERIFY(simulator_.isListening() && folder_.isValid());
        settings_ = std::make_unique<Settings>(folder_.path());
        settings_->setSyncIntervalMinutes(0);
        profiles_ = std::make_unique<ProfileList>(folder_.path());
        theme_ = std::make_unique<Theme>(*qApp, *settings_);
        session_ = std::make_unique<Session>(simulator_.profile(), folder_.path(), keyStore_, clock_);
        session_->useSecret(test::SimulatorProcess::secret());
        QVERIFY(resultOf(session_->open()));
        QSignalSpy finished(&session_->synchronizer(), &Synchronizer::finished);
        session_->synchronizer().start();
        QVERIFY(finished.wait(60'000));
        QVERIFY(session_->synchronizer().lastOutcome()->provedComplete);
    }
    void cleanup() {
        window_.reset();
        language_.forget();
    }
    void cleanupTestCase() {
        session_.reset();
        theme_.reset();
    }

    void pageLooksAsItDid_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        const auto add = [](const char* page, const char* language, bool dark) {
            QTest::addRow("%s-%s-%s", page, language, dark ? "dark" : "light")
                << QString::fromLatin1(page) << QString::fromLatin1(language) << dark;
        };
        add("overview", "vi", false);
        add("transactions", "vi", false);
        add("transactions", "en", true);
        add("companies", "en", true);
        add("linking", "vi", false);
    }
    void pageLooksAsItDid() {
        QFETCH(QString, page);
        QFETCH(QString, language);
        QFETCH(bool, dark);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        if (page == QStringLiteral("overview")) QSKIP("later versions of Qt smooth the edges of the bars otherwise");
#endif
        QVERIFY(openWindow(language, dark));
        QVERIFY(Screens(*window_).openPage(page));
        compare(*window_);
    }
    void settingsLookAsTheyDid() {
        QVERIFY(openWindow(QStringLiteral("vi"), false));
        test::FakeTray tray;
        SettingsDialog dialog({*settings_, session_->bankAccounts(), tray, clock_, session_->profile().id,
                               DataPlace{QStringLiteral("/home/an/.local/share/bankhub-console"),
                                         QStringLiteral("/home/an/.local/share/bankhub-console/cache.sqlite"),
                                         QStringLiteral("Sông Hàn Pay")}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.showSection(QStringLiteral("notices"));
        dialog.resize(900, 640);
        dialog.show();
        Screens::settle();
        compare(dialog);
    }

    void letterShapesMayDiffer() {
        QVERIFY(openWindow(QStringLiteral("vi"), false));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("transactions")));
        const QImage whole = window_->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QImage before = PictureComparison::reduced(whole);
        // A pixel's half aside and a little fatter, as another version of the renderer draws.
        QImage other = whole.copy();
        QPainter painter(&other);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QPointF(0.5, 0.4), whole);
        painter.setOpacity(0.2);
        painter.setCompositionMode(QPainter::CompositionMode_Darken);
        painter.drawImage(QPointF(1, 0), whole);
        painter.end();
        const QImage after = PictureComparison::reduced(other);
        QVERIFY(before != after);
        const PictureComparison comparison(after, before);
        QVERIFY2(comparison.isSame(), qPrintable(comparison.description()));
    }
    void whatIsGoneOrMovedIsSeen_data() {
        QTest::addColumn<QRect>("from");
        QTest::addColumn<QPoint>("by");
        QTest::newRow("a button gone") << QRect(0, 0, 90, 32) << QPoint();
        QTest::newRow("a word gone") << QRect(0, 0, 60, 16) << QPoint();
        QTest::newRow("a block moved by a line") << QRect(0, 0, 400, 200) << QPoint(0, 16);
        QTest::newRow("a block moved aside") << QRect(0, 0, 400, 200) << QPoint(12, 0);
    }
    void whatIsGoneOrMovedIsSeen() {
        QFETCH(QRect, from);
        QFETCH(QPoint, by);
        QVERIFY(openWindow(QStringLiteral("vi"), false));
        QVERIFY(Screens(*window_).openPage(QStringLiteral("transactions")));
        const QImage whole = window_->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QVERIFY(PictureComparison(PictureComparison::reduced(whole), PictureComparison::reduced(whole)).isSame());
        const auto* table = window_->findChild<QTableView*>();
        // The second line of the table, where there is text.
        from.moveTopLeft(table->viewport()->mapTo(window_.get(), QPoint(8, table->rowHeight(0) + 8)));
        QImage changed = whole;
        QPainter painter(&changed);
        if (by.isNull())
            painter.fillRect(from, whole.pixelColor(from.topLeft() - QPoint(2, 2)));
        else
            painter.drawImage(from.topLeft() + by, whole.copy(from));
        painter.end();
        const PictureComparison comparison(PictureComparison::reduced(changed), PictureComparison::reduced(whole));
        QVERIFY2(!comparison.isSame(), qPrintable(comparison.description()));
    }
    void anotherSizeIsSeen() {
        const QImage small(100, 100, QImage::Format_RGB32);
        QVERIFY(!PictureComparison(small, QImage()).isSame());
        QVERIFY(!PictureComparison(small, small.copy(0, 0, 100, 90)).isSame());
    }

private:
    bool openWindow(const QString& language, bool dark) {
        settings_->setTheme(dark ? Settings::Theme::Dark : Settings::Theme::Light);
        if (!language_.speak(language)) return false;
        QLocale::setDefault(QLocale(language));
        window_ = std::make_unique<MainWindow>(*session_, *profiles_, keyStore_, *settings_, clock_);
        window_->resize(windowSize);
        window_->show();
        Screens::settle();
        return window_->size() == windowSize;
    }
    static void compare(QWidget& window) {
        const QString file =
            QString::fromUtf8(QTest::currentDataTag() ? QTest::currentDataTag() : "settings") + QStringLiteral(".png");
        QImage whole = window.grab().toImage();
        // What is said there of the network and the token comes when it comes.
        if (const auto* status = window.findChild<StatusLine*>()) {
            QPainter painter(&whole);
            painter.fillRect(QRect(status->mapTo(&window, QPoint()), status->size()), Qt::gray);
        }
        const QImage picture = PictureComparison::reduced(whole);
        if (qEnvironmentVariableIsSet("BANKHUB_RENEW_PICTURES"))
            QVERIFY(picture.save(referenceFolder().filePath(file), "PNG", 0));
        const PictureComparison comparison(picture, QImage(referenceFolder().filePath(file)));
        if (comparison.isSame()) return;
        const QDir results(QStringLiteral(BANKHUB_BINARY_DIR "/../different-pictures"));
        QVERIFY(results.mkpath(QStringLiteral(".")));
        QVERIFY(picture.save(results.filePath(file), "PNG"));
        comparison.marked().save(results.filePath(QStringLiteral("marked-") + file), "PNG");
        QFAIL(qPrintable(QStringLiteral("%1: %2; see %3 and marked-%1 beside it")
                             .arg(file, comparison.description(), results.filePath(file))));
    }

    test::SimulatorProcess simulator_{{QStringLiteral("--companies"), QStringLiteral("5"), QStringLiteral("--accounts"),
                                       QStringLiteral("8"), QStringLiteral("--transactions"), QStringLiteral("600"),
                                       QStringLiteral("--days"), QStringLiteral("40"), QStringLiteral("--seed"),
                                       QStringLiteral("7"), QStringLiteral("--now"), QString::fromLatin1(now)}};
    StandingClock clock_;
    QTemporaryDir folder_;
    MemoryKeyStore keyStore_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<ProfileList> profiles_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
    ProgramLanguage language_;
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
