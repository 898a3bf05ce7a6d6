// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/transactionexport.h"

#include "app/core/handover.h"

namespace bankhub {

namespace {
constexpr qsizetype portionSize = 1000;
/// One is written, one is read, and one lies ready when either is late.
constexpr int largestInFlight = 4;
}  // namespace

TransactionExport::TransactionExport(Store& store, std::unique_ptr<TransactionWriter> writer)
    : QObject(&store), store_(store), writer_(std::move(writer)), desk_(new QObject) {
    desk_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, desk_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("export"));
}

TransactionExport::~TransactionExport() {
    stopped_ = true;
    if (!thread_.isRunning() && !thread_.isFinished()) delete desk_;  // it was never started
    thread_.quit();
    thread_.wait();
    takeOver(&thread_);
}

Pending<qint64> TransactionExport::start(const ExportRows& rows) {
    const Pending<qint64> pending = promise_.pending();
    promise_.onCancel([this] { end(failure(ErrorKind::Cancelled)); });
    thread_.start();
    surveying_ = writer_->needsSurvey();
    const auto failed = [this](const Error& error) { end(failure(error)); };
    if (rows.rowIds) {
        QMetaObject::invokeMethod(
            this, [this, keys = *rows.rowIds] { take(keys); }, Qt::QueuedConnection);
    } else if (rows.grouping != TransactionGrouping::None) {
        const auto reading = store_.groupedTransactions(rows.query, rows.grouping);
        stopReading_ = [reading] { reading.cancel(); };
        reading.then(
            this, [this](const Store::GroupedTransactions& found) { take(found.rowIds); }, failed);
    } else {
        const auto reading = store_.transactionRowIds(rows.query);
        stopReading_ = [reading] { reading.cancel(); };
        reading.then(
            this, [this](const QList<Store::RowId>& keys) { take(keys); }, failed);
    }
    return pending;
}

void TransactionExport::take(const QList<Store::RowId>& keys) {
    if (ended_) return;
    rowIds_ = keys;
    if (surveying_)
        readOn();
    else
        begin();
}

void TransactionExport::begin() {
    Q_EMIT progressed(0, rowIds_.size());
    onWorker([this] { return writer_->begin(); }, [this] { readOn(); });
}

void TransactionExport::readOn() {
    if (next_ >= rowIds_.size() && inFlight_ == 0) {
        if (surveying_)
            surveyed();
        else
            finish();
        return;
    }
    while (inFlight_ < largestInFlight && next_ < rowIds_.size()) {
        const QList<Store::RowId> portion = rowIds_.mid(next_, portionSize);
        next_ += portion.size();
        ++inFlight_;
        store_.transactionsByRowId(portion).then(
            this,
            [this, asked = portion.size()](const QList<Store::CachedTransaction>& rows) {
                if (ended_) return;
                onWorker(
                    [this, rows, survey = surveying_] {
                        if (!survey) return writer_->rows(rows);
                        writer_->survey(rows);
                        return Result<Done>(Done{});
                    },
                    [this, asked, found = rows.size()] { portionWritten(found, asked); });
            },
            [this](const Error& error) { end(failure(error)); });
    }
}

void TransactionExport::portionWritten(qint64 rows, qint64 asked) {
    --inFlight_;
    if (!surveying_) {
        written_ += rows;
        done_ += asked;
        Q_EMIT progressed(done_, rowIds_.size());
    }
    readOn();
}

void TransactionExport::surveyed() {
    const auto order = std::make_shared<QList<Store::RowId>>();
    onWorker(
        [this, order] {
            *order = writer_->orderAfterSurvey();
            return Result<Done>(Done{});
        },
        [this, order] {
            surveying_ = false;
            rowIds_ = *order;
            next_ = 0;
            begin();
        });
}

void TransactionExport::finish() {
    Q_EMIT finishing();
    onWorker([this] { return writer_->end(); },
             [this] {
                 // Its own step, so that a stop that came while the end was written still leaves nothing behind.
                 onWorker([this] { return writer_->commit(); }, [this] { end(written_); });
             });
}

void TransactionExport::end(const Result<qint64>& result) {
    if (ended_) return;
    ended_ = true;
    stopped_ = true;
    if (stopReading_) stopReading_();
    promise_.settle(result);
    connect(&thread_, &QThread::finished, this, &QObject::deleteLater);
    const auto leave = [this] {
        writer_.reset();
        handOver(&thread_);
        thread_.quit();
    };
    QMetaObject::invokeMethod(desk_, handedOver(leave), Qt::QueuedConnection);
}

void TransactionExport::onWorker(std::function<Result<Done>()> work, std::function<void()> then) {
    const auto deliver = [this, then = std::move(then)](const Result<Done>& result) {
        if (ended_) return;
        if (result)
            then();
        else
            end(failure(result.error()));
    };
    const auto job = [this, work = std::move(work), deliver] {
        if (!stopped_) {
            const auto back = [result = work(), deliver] { deliver(result); };
            QMetaObject::invokeMethod(this, handedOver(back), Qt::QueuedConnection);
        }
        handOver(&thread_);
    };
    QMetaObject::invokeMethod(desk_, handedOver(job), Qt::QueuedConnection);
}

Pending<qint64> exportTransactions(Store& store, const ExportRows& rows, std::unique_ptr<TransactionWriter> writer) {
    return (new TransactionExport(store, std::move(writer)))->start(rows);
}

}  // namespace bankhub
