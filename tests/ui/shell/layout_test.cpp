// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/layoutwalk.h"
#include "tests/support/programlanguage.h"
#include "tests/support/screenproblems.h"
#include "tests/support/screens.h"
#include "tests/support/simulatedsession.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Every page and dialog in both languages, with letters of the usual size and larger ones, in a wide window and in the
/// narrowest that has to do.
class LayoutTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        data_ = std::make_unique<test::SimulatedSession>();
        QVERIFY(data_->isReady());
        theme_ = std::make_unique<Theme>(*qApp, data_->settings);
        font_ = QApplication::font();
    }
    void cleanupTestCase() {
        theme_.reset();
        data_.reset();
    }
    void cleanup() {
        window_.reset();
        language_.forget();
        QApplication::setFont(font_);
    }

    void everythingHasItsRoom_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        for (const char* language : {"en", "vi"}) {
            QTest::addRow("%s 100 %%, narrow", language) << language << 100 << 1100;
            QTest::addRow("%s 100 %%, wide", language) << language << 100 << 1900;
            QTest::addRow("%s 150 %%", language) << language << 150 << 1650;
            QTest::addRow("%s 200 %%", language) << language << 200 << 2200;
        }
    }
    void everythingHasItsRoom() {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(int, width);
        QVERIFY(openWindow(language, percent, width));
        ScreenProblems problems;
        Screens screens(*window_);
        const auto look = [&problems](const QString& name, QWidget& window) {
            problems.add(name, LayoutWalk::problemsOf(window));
            keepPicture(name, window);
        };
        QVERIFY(screens.visitPages(look));
        // Where room is scarce.
        if (width == 1100 || percent == 200) QVERIFY(screens.visitDialogs(look));
        QVERIFY(problems.isEmpty());
    }

private:
    /// For eyes: BANKHUB_LAYOUT_PICTURES names a folder that gets a picture of everything that was looked at.
    static void keepPicture(const QString& name, QWidget& window) {
        const QString folder = qEnvironmentVariable("BANKHUB_LAYOUT_PICTURES");
        if (folder.isEmpty()) return;
        QString file = name + QLatin1Char(' ') + QString::fromUtf8(QTest::currentDataTag());
        file.replace(QRegularExpression(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption),
                     QStringLiteral("-"));
        QVERIFY(window.grab().save(QDir(folder).filePath(file + QStringLiteral(".png"))));
    }

    bool openWindow(const QString& language, int percent, int width) {
        QFont font = font_;
        font.setPointSizeF(font_.pointSizeF() * percent / 100.0);
        QApplication::setFont(font);
        if (!language_.speak(language)) return false;
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(width, width * 3 / 4);
        window_->show();
        Screens::settle();
        // What has no room makes the window larger than it was asked to be.
        if (window_->width() != width) qWarning("the window is %d wide", window_->width());
        return window_->width() == width;
    }

    std::unique_ptr<test::SimulatedSession> data_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<MainWindow> window_;
    ProgramLanguage language_;
    QFont font_;
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
