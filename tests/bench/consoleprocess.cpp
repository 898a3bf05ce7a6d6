// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/consoleprocess.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTimer>
#include <cstdio>

#include "tests/bench/benchdata.h"
#include "tests/bench/waiting.h"
#include "ui/console.h"
#include "ui/models/transactionmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/transactions/transactiontable.h"
#include "ui/widgets/statepanel.h"

namespace bankhub::bench {

namespace {
constexpr int scrollSteps = 200;
/// The store gives back what it has mapped after two seconds without a question.
constexpr int restMs = 4000;

/// Looks at what the console paints.
class Onlooker : public QObject {
public:
    explicit Onlooker(qint64 rows) : rows_(rows) { qApp->installEventFilter(this); }
    [[nodiscard]] bool hasSeenRows() const { return seen_; }
    [[nodiscard]] TransactionTable* table() const {
        return window_ ? window_->findChild<TransactionTable*>() : nullptr;
    }
    [[nodiscard]] bool showsLoadedRows() const {
        TransactionTable& shown = *table();
        const int count = shown.transactions().rowCount();
        const int below = shown.rowAt(shown.viewport()->height() - 1);
        for (int row = qMax(0, shown.rowAt(0)); row <= (below < 0 ? count - 1 : below); ++row)
            if (!shown.transactions().transactionAt(row)) return false;
        return true;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (!seen_ && event->type() == QEvent::Paint) look(*watched);
        return false;
    }

private:
    void look(QObject& painted) {
        if (!window_)
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* window = qobject_cast<MainWindow*>(widget)) window_ = window;
        if (!window_ || !window_->pageReady(QStringLiteral("transactions"))) return;
        const bool rowsPainted =
            rows_ > 0 && &painted == table()->viewport() && table()->transactions().rowCount() > 0 && showsLoadedRows();
        const bool nonePainted = rows_ == 0 && qobject_cast<StatePanel*>(&painted);
        if (rowsPainted || nonePainted)
            QMetaObject::invokeMethod(
                this, [this] { seen_ = true; }, Qt::QueuedConnection);
    }

    qint64 rows_;
    MainWindow* window_ = nullptr;
    bool seen_ = false;
};

double megabytes(const QByteArray& rollup, const QByteArray& name) {
    for (const QByteArray& line : rollup.split('\n'))
        if (line.startsWith(name)) return line.mid(name.size()).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

void reportMemory() {
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QFile::ReadOnly)) return;
    const QByteArray text = rollup.readAll();
    std::printf("memory %f %f\n", megabytes(text, "Pss:"), megabytes(text, "Pss_Anon:"));
}

void scrollThrough(Onlooker& onlooker, qint64 rows) {
    TransactionModel& model = onlooker.table()->transactions();
    waitUntil([&] { return model.rowCount() == rows; });
    QScrollBar& bar = *onlooker.table()->verticalScrollBar();
    for (int step = 1; step <= scrollSteps; ++step) {
        bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * step / scrollSteps));
        waitUntil([&] { return onlooker.showsLoadedRows(); });
    }
}

/// The lines that the console process prints, up to the one that begins so; empty when it ends before.
QByteArray lineFrom(QProcess& process, const QByteArray& beginning) {
    while (process.canReadLine() || process.waitForReadyRead(longestWaitMs)) {
        const QByteArray line = process.readLine().trimmed();
        if (line.startsWith(beginning)) return line;
    }
    return {};
}

void start(QProcess& process, const BenchData& data, const QStringList& more = {}) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // No key store: it would be measured too, and may ask questions.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QCoreApplication::applicationFilePath(),
        QStringList{QStringLiteral("--console"), data.folder(), QString::number(data.source().rows())} + more);
}
}  // namespace

double ConsoleProcess::millisecondsToFirstRows(const BenchData& data) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    start(process, data);
    if (lineFrom(process, "first-rows").isEmpty()) qFatal("the console showed no rows");
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(longestWaitMs);
    return milliseconds;
}

ConsoleProcess::Memory ConsoleProcess::memoryAfterScrolling(const BenchData& data) {
    QProcess process;
    start(process, data, {QStringLiteral("scroll")});
    const QList<QByteArray> words = lineFrom(process, "memory").split(' ');
    process.waitForFinished(longestWaitMs);
    return {words.value(1).toDouble(), words.value(2).toDouble()};
}

int ConsoleProcess::run(int argc, char** argv, const QStringList& arguments) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const qint64 rows = arguments.value(1).toLongLong();
    Console::Options options;
    options.dataDirectory = arguments.value(0);
    Onlooker onlooker(rows);
    Console console(options);
    console.start();
    if (!waitUntil([&] { return onlooker.hasSeenRows(); })) return EXIT_FAILURE;
    std::puts("first-rows");
    std::fflush(stdout);
    if (arguments.contains(QStringLiteral("scroll"))) {
        scrollThrough(onlooker, rows);
        bool rested = false;
        QTimer::singleShot(restMs, &onlooker, [&rested] { rested = true; });
        waitUntil([&rested] { return rested; });
        reportMemory();
    }
    return EXIT_SUCCESS;
}

}  // namespace bankhub::bench
