// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audittrail.h"

#include <QCryptographicHash>
#include <QDir>

#include "app/core/redaction.h"

namespace bankhub {

namespace {
QString environmentName(const Profile& profile) {
    switch (profile.environment) {
        case Environment::Production:
            return QStringLiteral("production");
        case Environment::Sandbox:
            return QStringLiteral("sandbox");
        case Environment::Custom:
            break;
    }
    return profile.baseUrl.host();
}

QString reasonName(LockReason reason) {
    switch (reason) {
        case LockReason::ByHand:
            return QStringLiteral("by hand");
        case LockReason::TimeOver:
            return QStringLiteral("time over");
        case LockReason::Idle:
            return QStringLiteral("idle");
        case LockReason::ScreenLocked:
            return QStringLiteral("screen locked");
        case LockReason::NotRecorded:
            break;
    }
    return QStringLiteral("not recorded");
}

QString outcomeName(WriteState state) {
    switch (state) {
        case WriteState::Succeeded:
            return QStringLiteral("succeeded");
        case WriteState::Failed:
            return QStringLiteral("failed");
        case WriteState::Sent:
        case WriteState::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}
}  // namespace

AuditTrail::AuditTrail(const Profile& profile, const QString& dataDirectory, WritePermission& permission,
                       const Clock& clock)
    : permission_(permission),
      profile_(profile.name),
      environment_(environmentName(profile)),
      log_(dataDirectory, clock) {
    connect(&permission, &WritePermission::unlocked, this, &AuditTrail::unlocked);
    connect(&permission, &WritePermission::locked, this, &AuditTrail::locked);
    connect(&log_, &AuditLog::failed, this, &AuditTrail::recordLost);
    connect(&log_, &AuditLog::appended, this, &AuditTrail::keepHead);
}

AuditTrail::~AuditTrail() {
    if (!isUnlocked_) return;
    AuditEvent end = eventOf(AuditAction::Locked);
    end.detail = QStringLiteral("profile closed");
    log_.append(end);
}

AuditEvent AuditTrail::eventOf(AuditAction action) const {
    AuditEvent event;
    event.action = action;
    event.profile = profile_;
    event.environment = environment_;
    return event;
}

AuditEvent AuditTrail::eventOf(AuditAction action, const WriteOrder& order) const {
    AuditEvent made = eventOf(action);
    made.kind = writeKindName(order.kind);
    made.method = order.method;
    made.path = redactSecrets(order.path);
    made.idempotencyKey = order.key;
    return made;
}

Pending<Done> AuditTrail::begun(const WriteOrder& order) {
    AuditEvent begun = eventOf(AuditAction::WriteBegun, order);
    begun.outcome = QStringLiteral("sending");
    Promise<Done> promise;
    log_.append(begun).then(
        this, [promise](const AuditRecord&) { promise.settle(Done{}); },
        [promise](const Error& error) { promise.fail(error); });
    return promise.pending();
}

void AuditTrail::ended(const WriteOrder& order, WriteState state, const AnswerTrace& answer,
                       const std::optional<Error>& error) {
    AuditEvent ended = eventOf(AuditAction::WriteEnded, order);
    ended.outcome = outcomeName(state);
    ended.httpStatus = answer.httpStatus;
    ended.requestId = answer.requestId;
    if (error) {
        ended.detail = errorKindName(error->kind);
        if (error->neverSent) ended.detail += QStringLiteral(", never sent");
    }
    log_.append(ended);
}

void AuditTrail::settled(const WriteOrder& order, bool happened, const QString& how) {
    AuditEvent settled = eventOf(AuditAction::WriteSettled, order);
    settled.outcome = happened ? QStringLiteral("happened") : QStringLiteral("did-not-happen");
    settled.detail = how;
    log_.append(settled);
}

void AuditTrail::refused(const WriteOrder& order) {
    AuditEvent refused = eventOf(AuditAction::WriteRefused, order);
    refused.outcome = QStringLiteral("read-only");
    log_.append(refused);
}

void AuditTrail::screenLocked(bool locked) {
    log_.append(eventOf(locked ? AuditAction::ScreenLocked : AuditAction::ScreenUnlocked));
}

void AuditTrail::unlocked(int minutes) {
    isUnlocked_ = true;
    AuditEvent unlocked = eventOf(AuditAction::Unlocked);
    unlocked.detail = QStringLiteral("%1 minutes").arg(minutes);
    log_.append(unlocked).then(
        this, [](const AuditRecord&) {}, [this](const Error&) { permission_.lockBecause(LockReason::NotRecorded); });
}

void AuditTrail::locked(LockReason reason) {
    isUnlocked_ = false;
    AuditEvent locked = eventOf(AuditAction::Locked);
    locked.detail = reasonName(reason);
    log_.append(locked);
}

QString AuditTrail::headEntry(const QString& dataDirectory) {
    const QByteArray folder = QDir(dataDirectory).absolutePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("audit-head/") + QString::fromLatin1(digest);
}

Pending<QList<KnownAuditHead>> AuditTrail::headsIn(KeyStore& keyStore, const QString& dataDirectory) {
    Promise<QList<KnownAuditHead>> promise;
    keyStore.read(headEntry(dataDirectory)).finally(&keyStore, [promise](const Result<QString>& read) {
        if (!read) {
            const bool unknown = read.error().kind == ErrorKind::NotFound;
            promise.settle(unknown ? Result<QList<KnownAuditHead>>(QList<KnownAuditHead>{}) : failure(read.error()));
            return;
        }
        QList<KnownAuditHead> heads;
        if (const auto head = auditHeadFromText(read->toLatin1()))
            heads << KnownAuditHead{*head, QStringLiteral("key store")};
        promise.settle(heads);
    });
    return promise.pending();
}

void AuditTrail::keepHeadIn(KeyStore& keyStore) {
    keyStore_ = &keyStore;
}

Pending<QList<KnownAuditHead>> AuditTrail::headsInKeyStore() {
    if (!keyStore_) return Pending<QList<KnownAuditHead>>::settled(QList<KnownAuditHead>{});
    return headsIn(*keyStore_, log_.dataDirectory());
}

void AuditTrail::keepHead(const AuditRecord& record) {
    if (!keyStore_) return;
    headToKeep_ = AuditHead{record.number, record.hash};
    if (std::exchange(keepingHead_, true)) return;  // the newest is written when the one under way is done
    const AuditHead head = *std::exchange(headToKeep_, std::nullopt);
    keyStore_->write(headEntry(log_.dataDirectory()), QString::fromLatin1(auditHeadText(head)))
        .finally(this, [this](const Result<Done>& kept) {
            keepingHead_ = false;
            if (!kept) {
                keyStore_ = nullptr;
                return;
            }
            if (!headToKeep_) return;
            AuditRecord newest;
            newest.number = headToKeep_->count;
            newest.hash = headToKeep_->hash;
            keepHead(newest);
        });
}

}  // namespace bankhub
