// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/core/eventloopwatch.h"
#include "app/export/csvwriter.h"
#include "app/export/transactionexport.h"
#include "app/export/workbookwriter.h"
#include "app/session/session.h"
#include "app/sync/synchronizer.h"
#include "app/transactions/transactionbrowser.h"
#include "tests/support/simulatorprocess.h"
#include "ui/models/transactionmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactiontable.h"

using namespace bankhub;

namespace {
constexpr int rows = 50'000;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int limitMs = 3 * EventLoopWatch::defaultLimitMs;  // with the sanitizers the same work takes as much longer
#else
constexpr int limitMs = EventLoopWatch::defaultLimitMs;
#endif
constexpr int patienceMs = 240'000;
}  // namespace

/// The window with many rows never keeps its event loop for longer than the limit. What counts is the processor time of
/// the GUI thread, so that the test says the same on a computer that does much else. bankhub-bench measures the wall
/// clock with a million rows.
class NeverBlocksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        simulator_ = std::make_unique<test::SimulatorProcess>(
            QStringList{QStringLiteral("--transactions"), QString::number(rows), QStringLiteral("--accounts"),
                        QStringLiteral("6"), QStringLiteral("--companies"), QStringLiteral("3")});
        QVERIFY(simulator_->isListening());
        settings_ = std::make_unique<Settings>(folder_.path());
        settings_->setSyncIntervalMinutes(0);
        profiles_ = std::make_unique<ProfileList>(folder_.path());
        session_ = std::make_unique<Session>(simulator_->profile(), folder_.path(), keyStore_, clock_);
        session_->useSecret(test::SimulatorProcess::secret());
        session_->open();
        window_ = std::make_unique<MainWindow>(*session_, *profiles_, keyStore_, *settings_, clock_);
        window_->showPage(QStringLiteral("transactions"));
        window_->show();
        QTRY_VERIFY(window_->pageReady(QStringLiteral("transactions")));
        watch_ = std::make_unique<EventLoopWatch>(limitMs, EventLoopWatch::Measure::ProcessorTime);
    }
    void cleanupTestCase() {
        watch_.reset();
        window_.reset();
        session_.reset();
    }

    void whileSynchronizing() {
        begin();
        QSignalSpy finished(&session_->synchronizer(), &Synchronizer::finished);
        session_->synchronizer().start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        QVERIFY(session_->synchronizer().lastOutcome()->provedComplete);
        QTRY_COMPARE_WITH_TIMEOUT(browser().rowCount(), rows, patienceMs);
        verifyItTurned();
    }

    void whileFiltering() {
        begin();
        auto& bar = *window_->findChild<TransactionFilterBar*>();
        for (const Direction direction : {Direction::In, Direction::Out}) {
            TransactionFilter filter;
            filter.query.direction = direction;
            bar.setFilter(filter);
            waitUntilCalm();
        }
        bar.clear();
        waitUntilCalm();
        for (const QString& words : {QStringLiteral("chuyen"), QStringLiteral("nguyen van"), QStringLiteral("đơn")}) {
            TransactionQuery query = browser().query();
            query.text = words;
            browser().setQuery(query);
            waitUntilCalm();
        }
        browser().setQuery({});
        waitUntilCalm();
        verifyItTurned();
    }

    void whileSorting() {
        begin();
        for (const TransactionField field : TransactionModel::columns()) {
            table().sortByColumn(TransactionModel::columnOf(field), Qt::AscendingOrder);
            waitUntilCalm();
        }
        verifyItTurned();
    }

    void whileScrolling() {
        begin();
        QScrollBar& bar = *table().verticalScrollBar();
        for (int step = 0; step < 60; ++step) {
            bar.setValue(bar.maximum() / 60 * (step * 37 % 60));
            QTRY_VERIFY(table().transactions().transactionAt(qMax(0, table().rowAt(0))) != nullptr);
        }
        verifyItTurned();
    }

    void whileExporting() {
        begin();
        ExportTable table;
        table.columns = contractColumns();
        const auto target = [this](const char* name) {
            return std::make_unique<FileTarget>(folder_.filePath(QString::fromLatin1(name)));
        };
        int written = 0;
        const auto done = [&written](qint64 count) { written += static_cast<int>(count); };
        const auto failed = [](const Error& error) { QFAIL(qPrintable(describe(error))); };
        exportTransactions(session_->store(), {{}, {}}, std::make_unique<CsvWriter>(target("rows.csv"), table))
            .then(this, done, failed);
        exportTransactions(session_->store(), {{}, {}}, std::make_unique<WorkbookWriter>(target("rows.xlsx"), table))
            .then(this, done, failed);
        QTRY_COMPARE_WITH_TIMEOUT(written, 2 * rows, patienceMs);
        verifyItTurned();
    }

private:
    TransactionBrowser& browser() { return session_->transactions(); }
    TransactionTable& table() { return *window_->findChild<TransactionTable*>(); }
    void begin() {
        waitUntilCalm();
        watch_->setPhase(QString::fromLatin1(QTest::currentTestFunction()));
    }
    void waitUntilCalm() {
        QTRY_VERIFY_WITH_TIMEOUT(browser().state() == TransactionBrowser::State::Ready && browser().totals() &&
                                     browser().rowCount() == browser().totals()->count,
                                 patienceMs);
    }
    void verifyItTurned() {
        const QString phase = QString::fromLatin1(QTest::currentTestFunction());
        QTRY_VERIFY(watch_->longest().contains(phase));
        const double longest = watch_->longest().value(phase);
        QVERIFY2(longest <= limitMs, qPrintable(QStringLiteral("the event loop did not turn for %1 ms").arg(longest)));
    }

    QTemporaryDir folder_;
    SystemClock clock_;
    MemoryKeyStore keyStore_;
    std::unique_ptr<test::SimulatorProcess> simulator_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<ProfileList> profiles_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<EventLoopWatch> watch_;
};

QTEST_MAIN(NeverBlocksTest)
#include "neverblocks_test.moc"
