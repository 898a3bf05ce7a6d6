// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/hiddendialogs.h"
#include "tests/support/layoutwalk.h"
#include "tests/support/screenproblems.h"
#include "tests/support/screens.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/spokenwalk.h"
#include "tests/support/tabwalk.h"
#include "tests/support/windowparts.h"
#include "ui/companies/newcompanydialog.h"
#include "ui/shell/lockwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/spokencontrols.h"
#include "ui/writes/writedialog.h"

using namespace bankhub;
using namespace bankhub::testing;

/// What somebody has of the console who hears it and uses nothing but the keyboard.
class AccessibilityTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        speakControls();
        data_ = std::make_unique<test::SimulatedSession>();
        QVERIFY(data_->isReady());
        theme_ = std::make_unique<Theme>(*qApp, data_->settings);
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(1500, 950);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void cleanupTestCase() {
        window_.reset();
        theme_.reset();
        data_.reset();
    }

    void everyPageIsTold() {
        ScreenProblems problems;
        QVERIFY(Screens(*window_).visitPages(
            [&](const QString& name, QWidget& window) { problems.add(name, SpokenWalk::problemsOf(window)); }));
        QVERIFY(problems.isEmpty());
    }
    void tabGoesThroughEveryPage() {
        ScreenProblems problems;
        QVERIFY(Screens(*window_).visitPages(
            [&](const QString& name, QWidget& window) { problems.add(name, TabWalk::problemsOf(window)); }));
        QVERIFY(problems.isEmpty());
    }
    void everyDialogIsToldAndLeftWithEsc() {
        ScreenProblems problems;
        QSet<QString> walked;
        const auto walk = [&](const QString& name, QWidget& window) {
            const QString kind = QString::fromLatin1(window.metaObject()->className());
            walked << kind;
            qInfo("%s: %s (%s)", qPrintable(name), qPrintable(window.windowTitle()), qPrintable(kind));
            Screens::settle();
            keepPicture(name, window);
            problems.add(name, SpokenWalk::problemsOf(window));
            problems.add(name, TabWalk::problemsOf(window));
            problems.add(name, LayoutWalk::problemsOf(window));
            // Questions are named by what they ask.
            if (window.windowTitle().isEmpty() && !qobject_cast<QMessageBox*>(&window))
                problems.add(name, {QStringLiteral("the window has no title")});
            const QPointer<QWidget> open(&window);
            QTest::keyClick(&window, Qt::Key_Escape);
            Screens::settle();
            // What would be lost for ever is asked for once more, in words.
            if (open && open->isVisible() && saysSomething(*open)) QTest::keyClick(open, Qt::Key_Escape);
            if (open && open->isVisible()) problems.add(name, {QStringLiteral("Esc does not close it")});
        };
        QVERIFY(Screens(*window_).visitDialogs(walk));
        HiddenDialogs(*data_, *window_).visit(walk);
        QVERIFY(problems.isEmpty());
        // The next test opens it, from a form that is filled in.
        walked << QString::fromLatin1(WriteDialog::staticMetaObject.className());
        QStringList missing = (HiddenDialogs::classesInCode() - walked).values();
        QCOMPARE(missing, QStringList());
        QVERIFY(HiddenDialogs::classesInCode().size() > 25);
    }
    void theCoverOfLockedWindowsIsTold() {
        for (const bool asksForSecret : {false, true}) {
            LockWindow cover(asksForSecret);
            cover.resize(900, 600);
            cover.show();
            QVERIFY(QTest::qWaitForWindowActive(&cover));
            ScreenProblems problems;
            problems.add(QStringLiteral("cover"), SpokenWalk::problemsOf(cover));
            problems.add(QStringLiteral("cover"), TabWalk::problemsOf(cover));
            QVERIFY(problems.isEmpty());
            QVERIFY(!cover.windowTitle().isEmpty());
            // Only the secret, or the key store, takes it away.
            QTest::keyClick(&cover, Qt::Key_Escape);
            QVERIFY(cover.isVisible());
        }
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void whatIsWrittenOverTheBusCountsAsTyped() {
        ScreenProblems problems;
        int lines = 0;
        const auto write = [&](const QString& name, QWidget& window) {
            for (QLineEdit* line : window.findChildren<QLineEdit*>()) {
                if (!line->isVisible() || !line->isEnabled() || line->isReadOnly()) continue;
                ++lines;
                if (!takesText(*line)) problems.add(name, {line->accessibleName() + QStringLiteral(" takes no text")});
            }
        };
        QVERIFY(Screens(*window_).openPage(QStringLiteral("companies")));
        write(QStringLiteral("companies"), *window_);
        QTest::mouseClick(test::shownButton(*window_, "New company…"), Qt::LeftButton);
        QTRY_VERIFY(opened<NewCompanyDialog>());
        write(QStringLiteral("new company"), *opened<NewCompanyDialog>());
        // Everything is as it was: nobody is asked.
        QTest::keyClick(opened<NewCompanyDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!opened<NewCompanyDialog>());
        for (const char* page : {"webhook", "branding", "transactions"}) {
            QVERIFY(Screens(*window_).openPage(QString::fromLatin1(page)));
            write(QString::fromLatin1(page), *window_);
        }
        QVERIFY(lines >= 8);
        QVERIFY(problems.isEmpty());
    }
    void theConfirmationIsToldAndStepsBackToTheForm() {
        QVERIFY(Screens(*window_).openPage(QStringLiteral("companies")));
        QTest::mouseClick(test::shownButton(*window_, "New company…"), Qt::LeftButton);
        QTRY_VERIFY(opened<NewCompanyDialog>());
        QPointer<QWidget> form = opened<NewCompanyDialog>();
        const QList<QLineEdit*> fields = form->findChildren<QLineEdit*>();
        fields.at(0)->setText(QStringLiteral("Công ty TNHH Nghe Được"));
        fields.at(1)->setText(QStringLiteral("Nghe Được"));
        QTest::mouseClick(test::shownButton(*form, "Review and create…"), Qt::LeftButton);
        QTRY_VERIFY(opened<WriteDialog>());
        Screens::settle();
        QPointer<QWidget> confirmation = opened<WriteDialog>();
        ScreenProblems problems;
        problems.add(QStringLiteral("confirmation"), SpokenWalk::problemsOf(*confirmation));
        problems.add(QStringLiteral("confirmation"), TabWalk::problemsOf(*confirmation));
        QVERIFY(problems.isEmpty());
        QTest::keyClick(confirmation, Qt::Key_Escape);
        QTRY_VERIFY(!opened<WriteDialog>());
        QVERIFY(form && form->isVisible());
        QCOMPARE(fields.at(0)->text(), QStringLiteral("Công ty TNHH Nghe Được"));
        // What was typed is not thrown away by a key.
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(test::openQuestion());
        QVERIFY(test::answerQuestion("Give it up"));
        QTRY_VERIFY(!opened<NewCompanyDialog>());
    }

private:
    static bool saysSomething(const QWidget& window) {
        const auto* notice = window.findChild<NoticeStrip*>();
        return notice && notice->isVisible();
    }
    /// For eyes: BANKHUB_LAYOUT_PICTURES names a folder that gets a picture of every dialog.
    static void keepPicture(QString name, QWidget& window) {
        const QString folder = qEnvironmentVariable("BANKHUB_LAYOUT_PICTURES");
        name.replace(QRegularExpression(QStringLiteral("\\W+")), QStringLiteral("-"));
        if (!folder.isEmpty()) QVERIFY(window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
    /// Writes into a line as the accessibility bus does and takes it back; true when the form heard of both.
    static bool takesText(QLineEdit& line) {
        const QPointer<QLineEdit> alive(&line);
        const QString before = line.text();
        const QSignalSpy edited(&line, &QLineEdit::textEdited);
        const auto editor = [&line] { return QAccessible::queryAccessibleInterface(&line)->editableTextInterface(); };
        editor()->replaceText(0, static_cast<int>(before.size()), QStringLiteral("12"));
        editor()->replaceText(0, static_cast<int>(line.text().size()), before);
        return alive && edited.size() >= 2 && line.text() == before;
    }

    template <typename Dialog>
    static QWidget* opened() {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (qobject_cast<Dialog*>(top) && top->isVisible()) return top;
        return nullptr;
    }

    std::unique_ptr<test::SimulatedSession> data_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
