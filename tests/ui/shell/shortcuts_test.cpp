// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QTest>

#include "tests/support/filledsession.h"
#include "tests/support/store_testing.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/windowactions.h"

using namespace bankhub;
using namespace bankhub::testing;

/// Every key of the window does one thing, and the sheet says which.
class ShortcutsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        data_ = std::make_unique<FilledSession>(true, Environment::Production);
        window_ = std::make_unique<MainWindow>(*data_->session, data_->profiles, data_->keyStore, data_->settings,
                                               data_->clock);
        window_->resize(1400, 860);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    void cleanupTestCase() {
        window_.reset();
        data_.reset();
    }

    /// All actions and shortcuts that exist in the window once every page has been seen, menus included.
    void noKeyMeansTwoThings() {
        for (const QString& id : window_->pageIds())
            window_->showPage(id);
        struct Use {
            const QObject* owner;
            QString words;
        };
        QHash<QKeySequence, Use> window;
        QList<std::pair<QKeySequence, Use>> local;
        const auto take = [&](const QKeySequence& key, Qt::ShortcutContext context, const Use& use) {
            if (key.isEmpty()) return;
            if (context == Qt::WindowShortcut || context == Qt::ApplicationShortcut) {
                QVERIFY2(!window.contains(key) || window.value(key).owner == use.owner,
                         qPrintable(
                             QStringLiteral("%1: %2 and %3").arg(key.toString(), use.words, window.value(key).words)));
                window.insert(key, use);
            } else {
                local.append({key, use});
            }
        };
        for (const QAction* action : window_->findChildren<QAction*>())
            for (const QKeySequence& key : action->shortcuts())
                take(key, action->shortcutContext(), {action, action->text()});
        for (const QShortcut* shortcut : window_->findChildren<QShortcut*>())
            take(shortcut->key(), shortcut->context(),
                 {shortcut, QString::fromLatin1(shortcut->parent()->metaObject()->className())});
        QVERIFY(window.size() > 15);
        // A key of one widget would be ambiguous with the same key of the window: Qt then does neither.
        for (const auto& [key, use] : local)
            QVERIFY2(
                !window.contains(key),
                qPrintable(QStringLiteral("%1: %2 and %3").arg(key.toString(), use.words, window.value(key).words)));
    }
    void theSheetCutsNoLine() {
        window_->findChild<WindowActions*>()->shortcuts->trigger();
        const QPointer<ShortcutSheet> sheet = window_->findChild<ShortcutSheet*>();
        QVERIFY(sheet);
        QTRY_VERIFY(sheet->isVisible());
        const auto* area = sheet->findChild<QScrollArea*>();
        const int bottom = area->viewport()->height();
        int whole = 0;
        for (const QLabel* label : area->findChildren<QLabel*>()) {
            const int top = label->mapTo(area->viewport(), QPoint()).y();
            const bool gone = top >= bottom;
            QVERIFY2(gone || top + label->height() <= bottom, qPrintable(label->text()));
            whole += gone ? 0 : 1;
        }
        QVERIFY(whole > 20);
        delete sheet;
    }
    void theSheetHasEveryKey() {
        QTest::keyClick(window_.get(), Qt::Key_F1);
        auto* sheet = window_->findChild<ShortcutSheet*>();
        QVERIFY(sheet);
        QStringList words;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            words << label->text();
        const QString all = words.join(QLatin1Char('\n'));
        for (const QAction* action : window_->findChild<WindowActions*>()->all()) {
            if (action->shortcuts().isEmpty()) continue;
            QVERIFY2(words.contains(action->iconText()), qPrintable(action->text()));
            for (const QKeySequence& key : action->shortcuts())
                QVERIFY2(all.contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
        }
        QVERIFY(all.contains(QStringLiteral("Ctrl+K")));
        delete sheet;
    }

private:
    std::unique_ptr<FilledSession> data_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(ShortcutsTest)
#include "shortcuts_test.moc"
