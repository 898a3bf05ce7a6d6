// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "app/audit/auditlog.h"
#include "app/auth/keystore.h"
#include "app/auth/profile.h"
#include "app/writes/writeaudit.h"
#include "app/writes/writepermission.h"

namespace bankhub {

/// What one open profile adds to the audit log: every write, and every time that changes are allowed or taken away.
/// * Changes that cannot be recorded are not allowed: an unlocking whose record fails is taken back.
/// * The head of the log goes into the key store as well, once keepHeadIn has been called.
class AuditTrail : public QObject, public WriteAudit {
    Q_OBJECT
public:
    /// `permission` and `clock` must outlive it.
    AuditTrail(const Profile& profile, const QString& dataDirectory, WritePermission& permission, const Clock& clock);
    /// Records that the profile is read-only again when it was not.
    ~AuditTrail() override;

    AuditLog& log() { return log_; }

    Pending<Done> begun(const WriteOrder& order) override;
    void ended(const WriteOrder& order, WriteState state, const AnswerTrace& answer,
               const std::optional<Error>& error) override;
    void settled(const WriteOrder& order, bool happened, const QString& how) override;
    void refused(const WriteOrder& order) override;
    /// The windows were covered, or opened again.
    void screenLocked(bool locked);

    /// From now on the head of the log is kept in `keyStore` too, which must outlive this. Given up for the session at
    /// the first refusal: nobody is asked for a password again and again.
    void keepHeadIn(KeyStore& keyStore);
    /// What the key store remembers; nothing when there is none, it does not know this folder, or it refuses.
    Pending<QList<KnownAuditHead>> headsInKeyStore();
    /// Its entry there.
    static QString headEntry(const QString& dataDirectory);
    static Pending<QList<KnownAuditHead>> headsIn(KeyStore& keyStore, const QString& dataDirectory);

signals:
    /// A record was lost; on a production profile nothing can be changed until they can be written again.
    void recordLost(const bankhub::Error& error);

private:
    [[nodiscard]] AuditEvent eventOf(AuditAction action) const;
    [[nodiscard]] AuditEvent eventOf(AuditAction action, const WriteOrder& order) const;
    void unlocked(int minutes);
    void locked(LockReason reason);
    void keepHead(const AuditRecord& record);

    WritePermission& permission_;
    QString profile_;
    QString environment_;
    KeyStore* keyStore_ = nullptr;
    std::optional<AuditHead> headToKeep_;
    bool keepingHead_ = false;
    bool isUnlocked_ = false;
    AuditLog log_;
};

}  // namespace bankhub
