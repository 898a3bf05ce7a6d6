// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include "tests/bench/waiting.h"
#include "ui/models/transactionmodel.h"
#include "ui/transactions/queryfield.h"

namespace bankhub::bench {

Desk::Desk(const QString& folder, const Profile& profile, const QString& secret)
    : settings_(folder), profiles_(folder) {
    session_ = std::make_unique<Session>(profile, folder, keyStore_, clock_);
    if (!secret.isEmpty()) session_->useSecret(secret);
    resultOf(session_->open());
    window_ = std::make_unique<MainWindow>(*session_, profiles_, keyStore_, settings_, clock_);
    table_ = window_->findChild<TransactionTable*>();
    filter_ = window_->findChild<TransactionFilterBar*>();
    table_->viewport()->installEventFilter(this);
    // A query that finds the rows that are shown already repaints nothing by itself.
    connect(&browser(), &TransactionBrowser::stateChanged, this, [this] {
        if (waitingForPaint_ && browser().state() == TransactionBrowser::State::Ready) table_->viewport()->update();
    });
    window_->showPage(QStringLiteral("transactions"));
    window_->show();
    waitUntilCalm();
}

Desk::~Desk() {
    window_.reset();
    session_.reset();
}

void Desk::search(const QString& line) {
    auto* field = filter_->findChild<QueryField*>();
    field->setText(line);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &press);
}

void Desk::sortBy(TransactionField field, bool descending) {
    table_->sortByColumn(TransactionModel::columnOf(field), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void Desk::waitUntilCalm() {
    waitUntil([this] {
        const auto totals = browser().totals();
        return browser().state() == TransactionBrowser::State::Ready && totals && browser().cachedCount() &&
               browser().rowCount() == totals->count && visibleRowsAreLoaded();
    });
    // The store answers in the order of the questions: behind this one nothing is left.
    resultOf(store().transactionCount());
    bool turned = false;
    QTimer::singleShot(0, this, [&turned] { turned = true; });
    waitUntil([&turned] { return turned; });
}

double Desk::timeToFirstRows(const std::function<void()>& change) {
    painted_.reset();
    waitingForPaint_ = true;
    sinceChange_.start();
    change();
    constexpr int patienceMs = 5 * 60 * 1000;
    if (!waitUntil([this] { return painted_.has_value(); }, patienceMs)) qFatal("no new rows were painted");
    waitingForPaint_ = false;
    return painted_.value_or(0);
}

void Desk::scrollTo(int row) {
    table_->verticalScrollBar()->setValue(row);
    waitUntil([this] { return visibleRowsAreLoaded(); });
}

bool Desk::visibleRowsAreLoaded() {
    const int rows = browser().rowCount();
    if (rows == 0) return true;
    const int first = qMax(0, table_->rowAt(0));
    const int below = table_->rowAt(table_->viewport()->height() - 1);
    for (int row = first; row <= (below < 0 ? rows - 1 : below); ++row)
        if (!browser().rowAt(row)) return false;
    return true;
}

bool Desk::eventFilter(QObject* watched, QEvent* event) {
    if (waitingForPaint_ && event->type() == QEvent::Paint && browser().state() == TransactionBrowser::State::Ready &&
        browser().rowCount() > 0 && visibleRowsAreLoaded()) {
        waitingForPaint_ = false;
        // Comes after this painting has ended.
        QMetaObject::invokeMethod(
            this, [this] { painted_ = static_cast<double>(sinceChange_.nsecsElapsed()) / 1e6; }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace bankhub::bench
