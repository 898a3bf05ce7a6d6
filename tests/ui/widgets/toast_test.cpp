// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsEffect>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/windowparts.h"
#include "ui/format/privacy.h"
#include "ui/theme/motion.h"
#include "ui/widgets/toaststack.h"

using namespace bankhub;
using namespace bankhub::test;

class ToastTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> window_;
    QLineEdit* field_ = nullptr;
    ToastStack* stack_ = nullptr;

private slots:
    void init() {
        window_ = std::make_unique<QWidget>();
        field_ = new QLineEdit;
        auto* layout = new QVBoxLayout(window_.get());
        layout->addWidget(field_);
        layout->addStretch(1);
        stack_ = new ToastStack(window_.get());
        window_->resize(900, 600);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        field_->setFocus();
    }
    void cleanup() { window_.reset(); }

    void liesInTheCornerAndFollowsIt() {
        QVERIFY(stack_->isHidden());
        stack_->say(QStringLiteral("Written."), Tone::Good);
        QVERIFY(stack_->isVisible());
        const auto inCorner = [this] {
            return window_->rect().contains(stack_->geometry()) && stack_->geometry().right() > window_->width() - 40 &&
                   stack_->geometry().bottom() > window_->height() - 40;
        };
        QVERIFY(inCorner());
        window_->resize(500, 400);
        QVERIFY(inCorner());
        const int alone = stack_->height();
        stack_->say(QStringLiteral("Written once more, and this one says a good deal more than the one before it, so "
                                   "that it needs several lines in the corner of a window."),
                    Tone::Good);
        QVERIFY(stack_->height() > 2 * alone);
        QVERIFY(inCorner());
        for (Toast* toast : stack_->toasts())
            QVERIFY(toast->height() >= toast->heightForWidth(toast->width()));
    }
    void onlyWhatNeedsNothingGoesByItself() {
        QVERIFY(stack_->say(QStringLiteral("a"), Tone::Good)->goesByItself());
        QVERIFY(!stack_->say(QStringLiteral("b"), Tone::Good, QStringLiteral("Show"))->goesByItself());
        QVERIFY(!stack_->say(QStringLiteral("c"), Tone::Bad)->goesByItself());
        QVERIFY(!stack_->say(QStringLiteral("d"), Tone::Warning)->goesByItself());
    }
    void itsTimeRunsOnlyWhileNobodyUsesIt() {
        const QPointer<Toast> toast = stack_->say(QStringLiteral("Written."), Tone::Good);
        QVERIFY(toast->hasTimeRunning());
        stack_->takeFocus();
        QVERIFY(toast->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!toast->hasTimeRunning());
        field_->setFocus();
        QVERIFY(toast->hasTimeRunning());
    }
    void theButtonActsAndCloses() {
        Toast* toast = stack_->say(QStringLiteral("Written."), Tone::Good, QStringLiteral("Show"));
        QSignalSpy acted(toast, &Toast::actionTriggered);
        QTest::mouseClick(shownButton(*toast, "Show"), Qt::LeftButton);
        QCOMPARE(acted.size(), 1);
        QVERIFY(stack_->toasts().isEmpty());
        QVERIFY(stack_->isHidden());
    }
    void theKeyboardReachesItAndComesBack() {
        stack_->say(QStringLiteral("first"), Tone::Good, QStringLiteral("Show"));
        stack_->say(QStringLiteral("second"), Tone::Good, QStringLiteral("Show"));
        stack_->takeFocus();
        QVERIFY(stack_->toasts().at(1)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(stack_->toasts().size(), 1);
        QVERIFY(stack_->toasts().at(0)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(stack_->toasts().isEmpty());
        QCOMPARE(QApplication::focusWidget(), field_);
    }
    void theWindowMayGoWithTheKeyboardOnIt() {
        stack_->say(QStringLiteral("first"), Tone::Good, QStringLiteral("Show"));
        stack_->takeFocus();
        QVERIFY(stack_->toasts().constFirst()->isAncestorOf(QApplication::focusWidget()));
        window_.reset();
    }
    void takesNoFocusByItself() {
        stack_->say(QStringLiteral("first"), Tone::Bad, QStringLiteral("Show"));
        QCOMPARE(QApplication::focusWidget(), field_);
    }
    void theOldestGivesWay() {
        for (int number = 0; number <= ToastStack::largestCount; ++number)
            stack_->say(QString::number(number), Tone::Bad);
        QCOMPARE(stack_->toasts().size(), ToastStack::largestCount);
        QCOMPARE(stack_->toasts().constFirst()->text(), QStringLiteral("1"));
    }
    void hasAName() {
        Toast* toast = stack_->say(QStringLiteral("Written."), Tone::Good, QStringLiteral("Show"));
        QCOMPARE(QAccessible::queryAccessibleInterface(toast)->text(QAccessible::Name), QStringLiteral("Written."));
        for (const QAbstractButton* button : toast->findChildren<QAbstractButton*>())
            QVERIFY(!button->accessibleName().isEmpty());
    }
    void respectsReducedMotion() {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        const Motion motion(*qApp, settings);
        Toast* moving = stack_->say(QStringLiteral("fades in"), Tone::Good);
        QVERIFY(moving->graphicsEffect());
        QTRY_VERIFY(!moving->graphicsEffect());
        settings.setMotion(Settings::Motion::Reduced);
        QVERIFY(!stack_->say(QStringLiteral("is there"), Tone::Good)->graphicsEffect());
    }
    void hidesAmountsInPrivacyMode() {
        setAmountsHidden(true);
        Toast* toast = stack_->say(QStringLiteral("1.500.000 came in"), Tone::Good);
        const QString text = toast->text();
        setAmountsHidden(false);
        QVERIFY2(!text.contains(QStringLiteral("500")), qPrintable(text));
    }
};

QTEST_MAIN(ToastTest)
#include "toast_test.moc"
