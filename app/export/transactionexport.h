// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/transactiongroup.h"
#include "app/domain/transactionquery.h"
#include "app/export/transactionwriter.h"
#include "app/store/store.h"

namespace bankhub {

/// Which rows an export takes: those that match `query` in its order, group after group when there is a grouping, or
/// exactly `rowIds` in theirs.
struct ExportRows {
    TransactionQuery query;
    std::optional<QList<Store::RowId>> rowIds;
    TransactionGrouping grouping = TransactionGrouping::None;
};

/// One export from start to end. Rows are read in small portions, so that the store answers others in between, and
/// written on a thread of its own; only a few portions are in memory at a time. The list of rows is that of the start;
/// a row that changes meanwhile is written as it is when its turn comes. Belongs to the store and deletes itself after
/// its result was delivered.
class TransactionExport : public QObject {
    Q_OBJECT
public:
    TransactionExport(Store& store, std::unique_ptr<TransactionWriter> writer);
    /// Waits for the portion that is being written.
    ~TransactionExport() override;

    /// Settles with the number of rows once everything is written and visible. Cancelling, like any failure, leaves
    /// nothing behind. Errors: those of the store and of the writer; Cancelled.
    Pending<qint64> start(const ExportRows& rows);

signals:
    /// `done` rows of `total` are written.
    void progressed(qint64 done, qint64 total);
    /// The rows are written; the file is being completed.
    void finishing();

private:
    void take(const QList<Store::RowId>& keys);
    void begin();
    void readOn();
    void portionWritten(qint64 rows, qint64 asked);
    void surveyed();
    void finish();
    void end(const Result<qint64>& result);
    void onWorker(std::function<Result<Done>()> work, std::function<void()> then);

    Store& store_;
    std::unique_ptr<TransactionWriter> writer_;
    Promise<qint64> promise_;
    QThread thread_;
    QObject* desk_;  ///< lives on thread_
    std::atomic_bool stopped_ = false;
    std::function<void()> stopReading_;  ///< of the keys
    QList<Store::RowId> rowIds_;
    bool surveying_ = false;
    qsizetype next_ = 0;
    int inFlight_ = 0;
    qint64 done_ = 0;     ///< keys dealt with
    qint64 written_ = 0;  ///< rows found and written
    bool ended_ = false;
};

/// As TransactionExport, for those who need neither progress nor the object.
Pending<qint64> exportTransactions(Store& store, const ExportRows& rows, std::unique_ptr<TransactionWriter> writer);

}  // namespace bankhub
