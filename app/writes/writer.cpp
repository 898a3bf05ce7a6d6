// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/writer.h"

#include <QPointer>
#include <QtGlobal>

#include "app/store/store.h"
#include "app/writes/writepermission.h"

namespace bankhub {

namespace {

/// True when the write may have been carried out although no readable answer says so. ApiClient already says so of
/// calls that must not be repeated; the others come back as what the last try ran into.
bool outcomeIsOpen(const Error& error) {
    if (error.neverSent) return false;
    switch (error.kind) {
        case ErrorKind::ResultUnknown:
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Cancelled:
        case ErrorKind::BadReply:
            return true;
        case ErrorKind::TooLarge:
            return error.httpStatus == 0;
        case ErrorKind::EdgeBlocked:
            return error.httpStatus >= 200 && error.httpStatus < 300;
        case ErrorKind::Server:
        case ErrorKind::Unavailable:
            return error.httpStatus == 502 || error.httpStatus == 504 ||
                   (error.httpStatus >= 520 && error.httpStatus <= 527);
        default:
            return false;
    }
}

Error asUnknown(Error error) {
    if (error.kind == ErrorKind::ResultUnknown) return error;
    error.detail = errorKindName(error.kind) + QStringLiteral(": ") + error.detail;
    error.kind = ErrorKind::ResultUnknown;
    return error;
}

WriteReceipt receiptOf(const JournalEntry& entry) {
    return {entry.order.key, entry.answer, entry.settledAtUtcMs.value_or(entry.confirmedAtUtcMs), true};
}

Error waitingFor(const JournalEntry& entry) {
    Error error = entry.error.value_or(Error::make(ErrorKind::ResultUnknown));
    error.kind = ErrorKind::ResultUnknown;
    error.detail = QStringLiteral("the same write is unsettled under the key %1").arg(entry.order.key);
    return error;
}

}  // namespace

/// One write from its confirmation to its end.
struct Writer::Flight {
    WriteOrder order;
    Resend resend;
    Call call;
    QString key;  ///< known once the journal has answered
    Promise<WriteReceipt> promise;
    std::optional<Pending<QJsonObject>> transfer;
    bool cancelled = false;
};

Writer::Writer(ApiClient& api, Store& store, WritePermission& permission, const Clock& clock, QObject* parent)
    : QObject(parent), api_(api), store_(store), permission_(permission), clock_(clock) {}

Writer::~Writer() = default;

Pending<WriteReceipt> Writer::run(const WriteOrder& order, Resend resend, const Call& call) {
    if (!permission_.mayWrite()) return Pending<WriteReceipt>::settled(failure(ErrorKind::ReadOnly));
    const auto flight = std::make_shared<Flight>();
    flight->order = order;
    flight->resend = resend;
    flight->call = call;
    // The flight must not hold the handler that holds the flight, or neither would ever go away.
    flight->promise.onCancel([this, weak = std::weak_ptr<Flight>(flight)] {
        const auto flight = weak.lock();
        if (!flight) return;
        flight->cancelled = true;
        if (flight->transfer) settle(flight, failure(ErrorKind::Cancelled));
    });
    begin(flight);
    return flight->promise.pending();
}

void Writer::begin(const std::shared_ptr<Flight>& flight) {
    const bool again = flight->resend == Resend::SendAgain;
    store_.beginWrite(flight->order, systemUserName(), clock_.nowUtcMs(), again && inFlight_.isEmpty())
        .then(
            this,
            [this, flight](const Store::BegunWrite& begun) {
                flight->key = begun.key;
                if (begun.key != flight->order.key) twins_.insert(flight->order.key, begun.key);
                if (!begun.before) {
                    transmit(flight);
                    return;
                }
                if (begun.before->state == WriteState::Succeeded)
                    flight->promise.settle(receiptOf(*begun.before));
                else
                    flight->promise.fail(waitingFor(*begun.before));
            },
            [flight](const Error& error) { flight->promise.fail(error); });
}

void Writer::transmit(const std::shared_ptr<Flight>& flight) {
    if (flight->cancelled) {
        store_.settleWrite(flight->key, WriteState::Failed, {}, Error::make(ErrorKind::Cancelled), clock_.nowUtcMs());
        return;
    }
    inFlight_.insert(flight->key);
    CallOptions options;
    options.idempotencyKey = flight->key;
    options.uploadProgress = [self = QPointer<Writer>(this), key = flight->order.key](qint64 sent, qint64 total) {
        if (self) Q_EMIT self->uploading(key, sent, total);
    };
    flight->transfer = flight->call(options);
    flight->transfer->finally(this, [this, flight](const Result<QJsonObject>& result) { settle(flight, result); });
}

void Writer::settle(const std::shared_ptr<Flight>& flight, const Result<QJsonObject>& result) {
    if (!inFlight_.remove(flight->key)) return;  // cancelled before, or answered after all
    flight->call = nullptr;
    const auto transfer = std::exchange(flight->transfer, std::nullopt);
    if (transfer) transfer->cancel();
    const qint64 now = clock_.nowUtcMs();
    if (!result) {
        const bool open = outcomeIsOpen(result.error());
        const Error error = open ? asUnknown(result.error()) : result.error();
        store_.settleWrite(flight->key, open ? WriteState::Unknown : WriteState::Failed, {}, error, now)
            .finally(this, [flight, error](const Result<Done>&) { flight->promise.fail(error); });
        return;
    }
    const WriteReceipt receipt{flight->key, *result, now, false};
    // It is done at the service whether or not the journal could be brought up to date.
    store_.settleWrite(flight->key, WriteState::Succeeded, *result, {}, now)
        .finally(this, [this, flight, receipt](const Result<Done>&) {
            flight->promise.settle(receipt);
            Q_EMIT written(flight->order.kind, receipt);
        });
}

void Writer::setChecker(WriteKind kind, const Checker& checker) {
    checkers_.insert(kind, checker);
}

Pending<WriteCheck> Writer::check(const QString& key) {
    Promise<WriteCheck> promise;
    store_.journalEntry(twins_.value(key, key))
        .then(
            this,
            [this, promise](const std::optional<JournalEntry>& entry) {
                if (!entry) {
                    promise.fail(Error::make(ErrorKind::NotFound));
                } else if (entry->state == WriteState::Succeeded) {
                    promise.settle(WriteCheck::Happened);
                } else if (entry->state == WriteState::Failed) {
                    promise.settle(WriteCheck::DidNotHappen);
                } else if (const Checker checker = checkers_.value(entry->order.kind)) {
                    checker(*entry).then(
                        this,
                        [this, promise, entry = *entry](WriteCheck found) { concludeCheck(entry, found, promise); },
                        [promise](const Error& error) { promise.fail(error); });
                } else {
                    promise.settle(WriteCheck::CannotTell);
                }
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

void Writer::concludeCheck(const JournalEntry& entry, WriteCheck found, const Promise<WriteCheck>& promise) {
    if (found == WriteCheck::CannotTell) {
        promise.settle(found);
        return;
    }
    settleByHand(entry.order.key, found == WriteCheck::Happened)
        .then(
            this,
            [this, found, promise, entry](const Done&) {
                promise.settle(found);
                if (found == WriteCheck::Happened)
                    Q_EMIT written(entry.order.kind, {entry.order.key, {}, clock_.nowUtcMs(), false});
            },
            [promise](const Error& error) { promise.fail(error); });
}

Pending<Done> Writer::settleByHand(const QString& key, bool happened) {
    const std::optional<Error> error =
        happened ? std::nullopt : std::optional(Error::make(ErrorKind::Cancelled, QStringLiteral("found not done")));
    return store_.settleWrite(key, happened ? WriteState::Succeeded : WriteState::Failed, {}, error, clock_.nowUtcMs());
}

QString systemUserName() {
    for (const char* name : {"USER", "LOGNAME", "USERNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty()) return user;
    return {};
}

}  // namespace bankhub
