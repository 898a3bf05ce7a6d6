// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traymenu.h"

#include <QSignalSpy>
#include <QTest>

using namespace bankhub;

class TrayMenuTest : public QObject {
    Q_OBJECT
private slots:
    void theMenuOfTheIcon() {
        TrayMenu menu;
        const QSignalSpy window(&menu, &TrayMenu::windowRequested);
        const QSignalSpy quit(&menu, &TrayMenu::quitRequested);
        QCOMPARE(menu.actions().size(), 2);
        for (QAction* action : menu.actions()) {
            QVERIFY(!action->text().isEmpty());
            action->trigger();
        }
        QCOMPARE(window.size(), 1);
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(TrayMenuTest)
#include "traymenu_test.moc"
