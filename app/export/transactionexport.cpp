// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/transactionexport.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QThread>
#include <memory>

#include "app/export/csvwriter.h"
#include "app/store/store.h"

namespace bankhub {

namespace {

/// The file while it is written. Used by one thread after the other: opened on the caller's, filled on the store's,
/// brought to the disk on one of its own.
class CsvOutput {
public:
    explicit CsvOutput(const QString& file) {
        const QFileInfo target(file);
        if (target.exists() && !target.isFile() && !target.isDir()) {
            // A device or a pipe cannot be replaced, only written to; QSaveFile would put a file in its place.
            device_ = std::make_unique<QFile>(file);
        } else {
            auto replacing = std::make_unique<QSaveFile>(file);
            replacing_ = replacing.get();
            device_ = std::move(replacing);
        }
    }

    bool open() { return keepError(device_->open(QIODevice::WriteOnly)) && write(TransactionCsvWriter::header()); }
    bool write(const QList<Transaction>& rows) {
        QByteArray lines;
        for (const Transaction& row : rows)
            lines += TransactionCsvWriter::line(row);
        return write(lines);
    }
    /// Waits for the disk.
    void commit() {
        if (replacing_)
            keepError(replacing_->commit());
        else
            device_->close();
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    bool write(const QByteArray& bytes) {
        // Flushed each time: a full disk is met now and not after the last row.
        return keepError(device_->write(bytes) == bytes.size() && device_->flush());
    }
    bool keepError(bool succeeded) {
        if (succeeded || error_) return succeeded;
        const bool isFull = device_->isOpen() && device_->error() == QFileDevice::ResourceError;
        error_ = Error::make(isFull ? ErrorKind::DiskFull : ErrorKind::Storage,
                             QStringLiteral("%1: %2").arg(device_->fileName(), device_->errorString()));
        return false;
    }

    std::unique_ptr<QFileDevice> device_;
    QSaveFile* replacing_ = nullptr;  ///< device_ when it replaces a file at the end
    std::optional<Error> error_;
};

/// One export from start to end; deletes itself.
class TransactionExport final : public QObject {
public:
    TransactionExport(Store& store, const QString& file)
        : QObject(&store), store_(store), output_(std::make_shared<CsvOutput>(file)) {}
    ~TransactionExport() override {
        if (committing_) committing_->wait();
    }

    Pending<qint64> start(const TransactionQuery& query) {
        const Pending<qint64> pending = promise_.pending();
        if (!output_->open()) {
            end(failure(*output_->error()));
            return pending;
        }
        const Pending<qint64> stream = store_.streamTransactions(
            query, [output = output_](const QList<Transaction>& rows) { return output->write(rows); });
        promise_.onCancel([stream] { stream.cancel(); });
        stream.finally(this, [this](const Result<qint64>& rows) { streamEnded(rows); });
        return pending;
    }

private:
    void streamEnded(const Result<qint64>& rows) {
        // After a cancel the store thread may still be in the sink: the output is not ours to look at.
        if (promise_.isSettled() || (!rows && rows.error().kind == ErrorKind::Cancelled))
            end(rows);
        else if (output_->error())
            end(failure(*output_->error()));
        else if (!rows)
            end(rows);
        else
            commit(*rows);
    }

    /// On a thread of its own, because a slow disk may take seconds.
    void commit(qint64 rows) {
        committing_.reset(QThread::create([output = output_] { output->commit(); }));
        connect(committing_.get(), &QThread::finished, this, [this, rows] {
            committing_->wait();
            end(output_->error() ? Result<qint64>(failure(*output_->error())) : Result<qint64>(rows));
        });
        committing_->start();
    }

    void end(const Result<qint64>& result) {
        promise_.settle(result);
        output_.reset();
        deleteLater();
    }

    Store& store_;
    std::shared_ptr<CsvOutput> output_;
    Promise<qint64> promise_;
    std::unique_ptr<QThread> committing_;
};

}  // namespace

Pending<qint64> exportTransactionsCsv(Store& store, const TransactionQuery& query, const QString& file) {
    auto* work = new TransactionExport(store, file);
    return work->start(query);
}

}  // namespace bankhub
