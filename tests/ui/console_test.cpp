// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program but its main(): windows that come back, and a local copy that is cleared and read again.
#include "ui/console.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/simulatorprocess.h"
#include "tests/support/windowparts.h"
#include "ui/models/transactionmodel.h"
#include "ui/settings/datasection.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/transactions/transactiontable.h"

using namespace bankhub;
using namespace bankhub::test;

class ConsoleTest : public QObject {
    Q_OBJECT

    static constexpr int rowCount = 120;
    std::unique_ptr<SimulatorProcess> simulator_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Console> console_;

    static QList<MainWindow*> windows() {
        QList<MainWindow*> shown;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible()) shown << window;
        return shown;
    }
    /// How often the service was asked for transactions.
    [[nodiscard]] qint64 transactionRequests() const {
        const QJsonObject counts = QJsonDocument::fromJson(simulator_->control(QStringLiteral("requests"))).object();
        qint64 sum = 0;
        for (auto count = counts.begin(); count != counts.end(); ++count)
            if (count.key().contains(QStringLiteral("transaction"))) sum += count.value().toInteger();
        return sum;
    }
    static int rowsOf(MainWindow* window) { return window->findChild<TransactionTable*>()->transactions().rowCount(); }
    void start() {
        console_.reset();
        // Every time anew: the program takes the secret out of its environment.
        const Profile profile = simulator_->profile();
        qputenv("BANKHUB_BASE_URL", profile.serviceAddress().toEncoded());
        qputenv("BANKHUB_CLIENT_ID", profile.clientId.toUtf8());
        qputenv("BANKHUB_CLIENT_SECRET", SimulatorProcess::secret().toUtf8());
        Console::Options options;
        options.dataDirectory = folder_->path();
        options.language = QStringLiteral("en");
        console_ = std::make_unique<Console>(options);
        console_->start();
        QTRY_VERIFY(!windows().isEmpty());
    }

private slots:
    void initTestCase() {
        simulator_ = std::make_unique<SimulatorProcess>(
            QStringList{QStringLiteral("--companies"), QStringLiteral("2"), QStringLiteral("--accounts"),
                        QStringLiteral("2"), QStringLiteral("--transactions"), QString::number(rowCount),
                        QStringLiteral("--days"), QStringLiteral("10")});
        QVERIFY(simulator_->isListening());
        folder_ = std::make_unique<QTemporaryDir>();
    }
    void cleanupTestCase() { console_.reset(); }

    void quittingRemembersAllWindows() {
        start();
        QCOMPARE(windows().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(windows().constFirst()), rowCount, 30'000);
        windows().constFirst()->findChild<WindowActions*>()->newWindow->trigger();
        QCOMPARE(windows().size(), 2);
        QSignalSpy finished(console_.get(), &Console::finished);
        windows().constLast()->findChild<WindowActions*>()->quit->trigger();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(windows().isEmpty());
        start();
        QCOMPARE(windows().size(), 2);
    }
    void theLocalCopyIsClearedAndReadAgain() {
        start();
        const QPointer<MainWindow> before = windows().constFirst();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(before), rowCount, 30'000);
        before->findChild<WindowActions*>()->settings->trigger();
        auto* dialog = before->findChild<SettingsDialog*>();
        QVERIFY(dialog);
        auto* section = dialog->findChild<DataSection*>();
        QPushButton* clear = nullptr;
        for (QPushButton* button : section->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Clear the local copy…")) clear = button;
        QVERIFY(clear);
        const qint64 readings = transactionRequests();
        clear->click();
        QTRY_VERIFY(openQuestion());
        QVERIFY(answerQuestion("Clear and read again"));
        QTRY_VERIFY(!before);
        QTRY_VERIFY_WITH_TIMEOUT(!windows().isEmpty(), 30'000);
        MainWindow* after = windows().constFirst();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(after), rowCount, 30'000);
        QVERIFY2(transactionRequests() > readings, "nothing was read again");
        QVERIFY(!openQuestion());
    }
};

QTEST_MAIN(ConsoleTest)
#include "console_test.moc"
