// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/writer.h"

#include <QPointer>
#include <QtGlobal>

#include "app/store/store.h"
#include "app/writes/writeaudit.h"
#include "app/writes/writepermission.h"

namespace bankhub {

namespace {

/// Longer than all tries of a call with their waits.
constexpr qint64 longestFlightMs = 10 * 60'000;

Error asUnknown(Error error) {
    if (error.kind == ErrorKind::ResultUnknown) return error;
    error.detail = errorKindName(error.kind) + QStringLiteral(": ") + error.detail;
    error.kind = ErrorKind::ResultUnknown;
    return error;
}

/// What stays of a lost answer when its write is settled afterwards.
Error lostAnswer(const JournalEntry& entry, const QString& how) {
    Error error = entry.error.value_or(Error::make(ErrorKind::ResultUnknown));
    error.kind = ErrorKind::ResultUnknown;
    error.detail = error.detail.isEmpty() ? how : error.detail + QStringLiteral("; ") + how;
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
    AnswerTrace answer;
    bool earlierTryOpen = false;
    bool cancelled = false;
    bool ended = false;
    /// Under the key that the service sees.
    [[nodiscard]] WriteOrder asSent() const {
        WriteOrder sent = order;
        sent.key = key;
        return sent;
    }
};

Writer::Writer(ApiClient& api, Store& store, WritePermission& permission, const Clock& clock, WriteAudit* audit,
               QObject* parent)
    : QObject(parent),
      api_(api),
      store_(store),
      permission_(permission),
      clock_(clock),
      audit_(audit),
      startedAtUtcMs_(clock.nowUtcMs()) {}

Writer::~Writer() = default;

Pending<WriteReceipt> Writer::run(const WriteOrder& order, Resend resend, const Call& call) {
    if (!permission_.mayWrite()) {
        if (audit_) audit_->refused(order);
        return Pending<WriteReceipt>::settled(failure(ErrorKind::ReadOnly));
    }
    const auto flight = std::make_shared<Flight>();
    flight->order = order;
    // What was found to be the same write stays the same write, also after it has been settled.
    flight->order.key = twins_.value(order.key, order.key);
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
    const bool again = flight->resend == Resend::SendAgain && !inFlight_.contains(flight->order.key);
    store_.beginWrite(flight->order, systemUserName(), clock_.nowUtcMs(), again)
        .then(
            this,
            [this, flight](const Store::BegunWrite& begun) {
                flight->key = begun.key;
                flight->earlierTryOpen = begun.earlierTryOpen;
                if (begun.key != flight->order.key) twins_.insert(flight->order.key, begun.key);
                if (!begun.before) {
                    record(flight);
                    return;
                }
                if (begun.before->state == WriteState::Succeeded)
                    flight->promise.settle(receiptOf(*begun.before));
                else
                    flight->promise.fail(waitingFor(*begun.before));
            },
            [flight](const Error& error) { flight->promise.fail(error); });
}

void Writer::record(const std::shared_ptr<Flight>& flight) {
    if (inFlight_.contains(flight->key)) {
        // Asked to send again twice at once: the first is on its way.
        flight->promise.fail(Error::make(ErrorKind::ResultUnknown, QStringLiteral("it is being sent already")));
        return;
    }
    begun_.insert(flight->key);
    inFlight_.insert(flight->key);
    if (!audit_) {
        transmit(flight);
        return;
    }
    audit_->begun(flight->asSent()).finally(this, [this, flight](const Result<Done>& recorded) {
        if (!recorded && permission_.isGuarded())
            giveUp(flight, notRecorded(recorded.error()));
        else
            transmit(flight);
    });
}

void Writer::giveUp(const std::shared_ptr<Flight>& flight, Error error) {
    error.neverSent = true;
    settle(flight, failure(error));
}

void Writer::transmit(const std::shared_ptr<Flight>& flight) {
    if (flight->cancelled) {
        giveUp(flight, Error::make(ErrorKind::Cancelled));
        return;
    }
    if (!permission_.mayWrite()) {
        giveUp(flight, Error::make(ErrorKind::ReadOnly));  // locked since it was confirmed
        return;
    }
    CallOptions options;
    options.idempotencyKey = flight->key;
    options.uploadProgress = [self = QPointer<Writer>(this), key = flight->order.key](qint64 sent, qint64 total) {
        if (self) Q_EMIT self->uploading(key, sent, total);
    };
    options.accepted = [weak = std::weak_ptr<Flight>(flight)](int httpStatus, const QString& requestId) {
        if (const auto flight = weak.lock()) flight->answer = {httpStatus, requestId};
    };
    flight->transfer = flight->call(options);
    flight->transfer->finally(this, [this, flight](const Result<QJsonObject>& result) { settle(flight, result); });
    Q_EMIT underWayChanged();
}

void Writer::settle(const std::shared_ptr<Flight>& flight, const Result<QJsonObject>& result) {
    if (std::exchange(flight->ended, true)) return;  // cancelled before, or answered after all
    flight->call = nullptr;
    const auto transfer = std::exchange(flight->transfer, std::nullopt);
    if (transfer) transfer->cancel();
    if (!result) {
        flight->answer = {result.error().httpStatus, result.error().requestId};
        const bool open = flight->earlierTryOpen || mayHaveBeenCarriedOut(result.error());
        const Error error = open ? asUnknown(result.error()) : result.error();
        writeDown(flight, open ? WriteState::Unknown : WriteState::Failed, {}, error,
                  [flight, error] { flight->promise.fail(error); });
        return;
    }
    const WriteReceipt receipt{flight->key, *result, clock_.nowUtcMs(), false};
    writeDown(flight, WriteState::Succeeded, *result, {}, [this, flight, receipt] {
        flight->promise.settle(receipt);
        Q_EMIT written(flight->order.kind, receipt);
    });
}

void Writer::writeDown(const std::shared_ptr<Flight>& flight, WriteState state, const QJsonObject& answer,
                       const std::optional<Error>& error, const std::function<void()>& then) {
    if (audit_) audit_->ended(flight->asSent(), state, flight->answer, error);
    // It ended as it did, whether or not the journal could be brought up to date. Until then it counts as under way:
    // whoever sends it again must meet its end in the journal.
    store_.settleWrite(flight->key, state, answer, error, clock_.nowUtcMs())
        .finally(this, [this, flight, then](const Result<Done>&) {
            inFlight_.remove(flight->key);
            Q_EMIT underWayChanged();
            then();
        });
}

void Writer::setChecker(WriteKind kind, const Checker& checker) {
    checkers_.insert(kind, checker);
}

bool Writer::isUnderWay(const JournalEntry& entry) const {
    if (inFlight_.contains(entry.order.key)) return true;
    return entry.state == WriteState::Sent && !begun_.contains(entry.order.key) &&
           entry.confirmedAtUtcMs >= startedAtUtcMs_ && clock_.nowUtcMs() - entry.confirmedAtUtcMs < longestFlightMs;
}

Pending<WriteCheck> Writer::check(const QString& key) {
    Promise<WriteCheck> promise;
    store_.journalEntry(twins_.value(key, key))
        .then(
            this,
            [this, promise](const std::optional<JournalEntry>& entry) {
                if (!entry)
                    promise.fail(Error::make(ErrorKind::NotFound));
                else if (!promise.isSettled())
                    ask(*entry, promise);
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

void Writer::ask(const JournalEntry& entry, const Promise<WriteCheck>& promise) {
    const Checker checker = checkers_.value(entry.order.kind);
    if (!entry.isUnsettled() || isUnderWay(entry) || !checker) {
        promise.settle(entry.state == WriteState::Succeeded ? WriteCheck::Happened
                       : entry.state == WriteState::Failed  ? WriteCheck::DidNotHappen
                       : isUnderWay(entry)                  ? WriteCheck::StillUnderWay
                                                            : WriteCheck::CannotTell);
        return;
    }
    const Pending<WriteCheck> asked = checker(entry);
    promise.onCancel([asked] { asked.cancel(); });
    asked.then(
        this,
        [this, promise, entry](WriteCheck found) {
            if (promise.isSettled()) return;  // nobody wants to know any more
            if (found != WriteCheck::Happened && found != WriteCheck::DidNotHappen) {
                promise.settle(found);
                return;
            }
            conclude(entry, found == WriteCheck::Happened, QStringLiteral("settled by a check"))
                .finally(this, [promise](const Result<WriteCheck>& result) { promise.settle(result); });
        },
        [promise](const Error& error) { promise.fail(error); });
}

Pending<WriteCheck> Writer::conclude(const JournalEntry& asRead, bool happened, const QString& how) {
    if (isUnderWay(asRead)) return Pending<WriteCheck>::settled(WriteCheck::StillUnderWay);
    Promise<WriteCheck> promise;
    store_
        .concludeWrite(asRead, happened ? WriteState::Succeeded : WriteState::Failed, lostAnswer(asRead, how),
                       clock_.nowUtcMs())
        .then(
            this,
            [this, promise, happened, how](const std::optional<JournalEntry>& now) {
                // Somebody else may have been first: then what they wrote counts.
                if (!now || now->isUnsettled()) {
                    promise.settle(WriteCheck::StillUnderWay);
                    return;
                }
                const bool succeeded = now->state == WriteState::Succeeded;
                if (audit_) audit_->settled(now->order, succeeded, how);
                promise.settle(succeeded ? WriteCheck::Happened : WriteCheck::DidNotHappen);
                if (succeeded && happened)
                    Q_EMIT written(now->order.kind, {now->order.key, {}, clock_.nowUtcMs(), false});
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

Pending<Done> Writer::settleByHand(const QString& key, bool happened) {
    Promise<Done> promise;
    store_.journalEntry(twins_.value(key, key))
        .then(
            this,
            [this, promise, happened](const std::optional<JournalEntry>& entry) {
                if (!entry) {
                    promise.fail(Error::make(ErrorKind::NotFound));
                    return;
                }
                conclude(*entry, happened, QStringLiteral("settled by hand: %1").arg(systemUserName()))
                    .then(
                        this,
                        [promise](WriteCheck found) {
                            if (found == WriteCheck::StillUnderWay)
                                promise.fail(Error::make(ErrorKind::ResultUnknown, QStringLiteral("still under way")));
                            else
                                promise.settle(Done{});
                        },
                        [promise](const Error& error) { promise.fail(error); });
            },
            [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

QString systemUserName() {
    for (const char* name : {"USER", "LOGNAME", "USERNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty()) return user;
    return {};
}

}  // namespace bankhub
