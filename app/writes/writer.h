// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

#include "app/api/apiclient.h"
#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/domain/writes.h"
#include "app/writes/preparedwrite.h"

namespace bankhub {

class Store;
class WriteAudit;
class WritePermission;

/// The one way to change something at the service. Each write goes into the journal before it is sent, carries its key
/// through every try, and its answer is kept, so that the same confirmation is never sent twice.
/// * Locked (WritePermission): ErrorKind::ReadOnly, nothing sent, nothing written down.
/// * The journal cannot be written: Storage or DiskFull, nothing sent. On a guarded profile the same for the audit log.
/// * The key has succeeded before: the stored answer, nothing sent.
/// * The same content is waiting for its answer or its answer was lost under another key (another form, an earlier
///   run of the program): ResultUnknown, nothing sent, until a check settles it or sendAgain is asked for.
/// * Answer lost, or the wait cancelled after sending: ResultUnknown, and Unknown in the journal.
/// * Sent again after a lost answer and refused this time: still ResultUnknown, for the refusal says nothing about the
///   earlier try; serverText and fields are those of the refusal.
class Writer : public QObject {
    Q_OBJECT
public:
    /// All must outlive it. Without `audit` nothing is recorded.
    Writer(ApiClient& api, Store& store, WritePermission& permission, const Clock& clock, WriteAudit* audit = nullptr,
           QObject* parent = nullptr);
    ~Writer() override;

    enum class Resend {
        AskFirst,   ///< an unknown earlier try ends in ResultUnknown
        SendAgain,  ///< the user knows and wants it sent once more, under the same key
    };

    /// Reads from a refusal that what was wanted is so already (revoking what is gone): the answer to keep, as if the
    /// service had given it. Nothing for a real failure.
    using DoneAnyway = std::function<std::optional<QJsonObject>(const Error&)>;

    /// `remember` gets the answer once and returns what the journal keeps of it: nothing secret.
    template <typename T>
    Pending<WriteReceipt> send(const WriteOrder& order, const Endpoint<T>& endpoint,
                               const std::function<QJsonObject(const T&)>& remember, Resend resend = Resend::AskFirst,
                               const DoneAnyway& doneAnyway = {}) {
        return run(order, resend, [this, endpoint, remember, doneAnyway](const CallOptions& options) {
            Promise<QJsonObject> answer;
            const Pending<T> call = api_.call(endpoint, options);
            answer.onCancel([call] { call.cancel(); });
            call.then(
                this, [answer, remember](const T& value) { answer.settle(remember(value)); },
                [answer, doneAnyway, accepted = options.accepted](const Error& error) {
                    const auto kept = doneAnyway ? doneAnyway(error) : std::nullopt;
                    if (!kept) {
                        answer.fail(error);
                        return;
                    }
                    accepted(error.httpStatus, error.requestId);
                    answer.settle(*kept);
                });
            return answer.pending();
        });
    }

    /// Everything that a confirmation needs.
    template <typename T>
    PreparedWrite prepare(const WriteOrder& order, const QList<MemberChange>& changes, const Endpoint<T>& endpoint,
                          const std::function<QJsonObject(const T&)>& remember, const DoneAnyway& doneAnyway = {}) {
        return {order,
                changes,
                [=, this] { return send<T>(order, endpoint, remember, Resend::AskFirst, doneAnyway); },
                [=, this] { return check(order.key); },
                [=, this] { return send<T>(order, endpoint, remember, Resend::SendAgain, doneAnyway); },
                [this, key = order.key](QObject* context, const PreparedWrite::Progress& report) {
                    connect(this, &Writer::uploading, context,
                            [key, report](const QString& uploadingKey, qint64 sent, qint64 total) {
                                if (uploadingKey == key) report(sent, total);
                            });
                }};
    }

    /// How to find out whether a write of this kind happened; each feature registers its own once.
    using Checker = std::function<Pending<WriteCheck>(const JournalEntry&)>;
    void setChecker(WriteKind kind, const Checker& checker);
    /// Asks the service whether the write with this key happened and settles the journal accordingly (CannotTell leaves
    /// it Unknown; StillUnderWay asks nobody). `key` may be that of an order which found an unsettled twin. Cancelling
    /// leaves the entry as it is. NotFound when the journal has neither.
    Pending<WriteCheck> check(const QString& key);
    /// States what a person knows: the write with this key did or did not happen. ResultUnknown while it is under way.
    Pending<Done> settleByHand(const QString& key, bool happened);
    /// True while the answer of this write may still come: to this program, or to another window on the same cache (a
    /// write confirmed after this one was opened and less than 10 minutes ago). False for what an earlier run left.
    [[nodiscard]] bool isUnderWay(const JournalEntry& entry) const;

    [[nodiscard]] const WritePermission& permission() const { return permission_; }

signals:
    /// A write of this kind ended well, or was found to have happened: caches of what it changed are stale.
    void written(WriteKind kind, const WriteReceipt& receipt);
    /// A write of this program was sent, or its end has been written down.
    void underWayChanged();
    /// So many bytes of the body of the order with this key have left; starts again when it is tried again.
    void uploading(const QString& key, qint64 sent, qint64 total);

private:
    using Call = std::function<Pending<QJsonObject>(const CallOptions&)>;
    struct Flight;
    Pending<WriteReceipt> run(const WriteOrder& order, Resend resend, const Call& call);
    void begin(const std::shared_ptr<Flight>& flight);
    void record(const std::shared_ptr<Flight>& flight);
    void transmit(const std::shared_ptr<Flight>& flight);
    void giveUp(const std::shared_ptr<Flight>& flight, Error error);
    void settle(const std::shared_ptr<Flight>& flight, const Result<QJsonObject>& result);
    void writeDown(const std::shared_ptr<Flight>& flight, WriteState state, const QJsonObject& answer,
                   const std::optional<Error>& error, const std::function<void()>& then);
    void ask(const JournalEntry& entry, const Promise<WriteCheck>& promise);
    Pending<WriteCheck> conclude(const JournalEntry& asRead, bool happened, const QString& how);

    ApiClient& api_;
    Store& store_;
    WritePermission& permission_;
    const Clock& clock_;
    WriteAudit* audit_;
    QHash<WriteKind, Checker> checkers_;
    qint64 startedAtUtcMs_;
    QSet<QString> begun_;            ///< keys that this program has sent
    QSet<QString> inFlight_;         ///< keys whose end is not written down yet
    QHash<QString, QString> twins_;  ///< key of an order -> key of the unsettled entry with the same content
};

/// Who is at this computer, for the journal; empty when the system does not say.
QString systemUserName();

}  // namespace bankhub
