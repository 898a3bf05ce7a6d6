// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncstep.h"

#include "app/domain/vietnamtime.h"
#include "app/sync/transactionreader.h"

namespace bankhub {

QDate SyncContext::today() const {
    return vietnamtime::dayOf(clock.nowUtcMs());
}

void SyncStep::stop() {
    if (reader_) reader_->stop();
    // Nothing that is still queued for this object is delivered once it is gone.
    deleteLater();
    disconnect();
}

void SyncStep::follow(ListReader* reader, std::function<void(const ListOutcome&)> next) {
    reader_ = reader;
    phaseBeforeWait_ = context_.progress.phase;
    connect(reader, &ListReader::waiting, this, [this](int seconds, ErrorKind reason) {
        context_.progress.phase = SyncProgress::Phase::Waiting;
        context_.progress.waitSeconds = seconds;
        context_.progress.waitReason = reason;
        Q_EMIT progressChanged();
    });
    connect(reader, &ListReader::goingOn, this, [this] {
        context_.progress.phase = phaseBeforeWait_;
        context_.progress.waitSeconds.reset();
        Q_EMIT progressChanged();
    });
    connect(reader, &ListReader::unreadableRow, this, [this](const QString& identifier, const QString& reason) {
        constexpr int largestRemarkCount = 50;
        if (context_.outcome.remarks.size() < largestRemarkCount)
            remark(QStringLiteral("unreadable row %1: %2")
                       .arg(identifier.isEmpty() ? QStringLiteral("?") : identifier, reason));
    });
    connect(reader, &ListReader::finished, this, [this, reader, next](const ListOutcome& outcome) {
        context_.outcome.unreadableRows += outcome.unreadable;
        reader->deleteLater();
        next(outcome);
    });
    reader->start();
}

void SyncStep::readTransactions(const CompanyXid& company, const BankAccountXid& account, QDate from, QDate to,
                                std::function<void(const ListOutcome&)> next) {
    const api::TransactionListFilter filter{company, account, from, context_.askUpTo(to)};
    auto* reader = new TransactionReader(context_.api, context_.store, context_.patience, filter, this);
    connect(reader, &TransactionReader::rowsStored, this, [this](qint64 received, qint64 inserted) {
        context_.progress.rowsReceived += received;
        context_.progress.rowsNew += inserted;
        context_.outcome.rowsReceived += received;
        context_.outcome.rowsNew += inserted;
        Q_EMIT progressChanged();
    });
    follow(reader, [this, reader, next = std::move(next)](const ListOutcome& outcome) {
        if (reader->sawRowsOnEndDay()) context_.endDayIncluded = true;
        next(outcome);
    });
}

void SyncStep::setPhase(SyncProgress::Phase phase) {
    context_.progress.phase = phase;
    Q_EMIT progressChanged();
}

}  // namespace bankhub
