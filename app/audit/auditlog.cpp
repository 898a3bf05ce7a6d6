// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditlog.h"

#include <algorithm>

#include "app/core/background.h"

namespace bankhub {

AuditLog::AuditLog(const QString& dataDirectory, const Clock& clock, QObject* parent)
    : QObject(parent), dataDirectory_(dataDirectory), clock_(clock), user_(operatingSystemUser()) {
    pool_.setMaxThreadCount(1);
}

AuditLog::~AuditLog() = default;

Pending<AuditRecord> AuditLog::append(const AuditEvent& event) {
    const auto pending = runInBackground<AuditRecord>(
        this,
        [directory = dataDirectory_, event, now = clock_.nowUtcMs(), user = user_] {
            return auditfile::append(directory, event, now, user);
        },
        &pool_);
    pending.then(
        this,
        [this](const AuditRecord& record) {
            lastError_.reset();
            Q_EMIT appended(record);
        },
        [this](const Error& error) {
            lastError_ = error;
            Q_EMIT failed(error);
        });
    return pending;
}

Pending<AuditLog::Reading> AuditLog::read(int limit, const QList<KnownAuditHead>& known) {
    return runInBackground<Reading>(
        this,
        [directory = dataDirectory_, limit, known]() -> Result<Reading> {
            QList<AuditRecord> last;
            qsizetype next = 0;  // the oldest of `last` once it is full
            const Result<AuditReport> report = auditfile::verify(directory, known, [&](const AuditRecord& record) {
                if (last.size() < limit) {
                    last << record;
                    return;
                }
                last[next] = record;
                next = (next + 1) % limit;
            });
            if (!report) return tl::unexpected<Error>(report.error());
            std::rotate(last.begin(), last.begin() + next, last.end());
            std::reverse(last.begin(), last.end());
            return Reading{*report, last};
        },
        &pool_);
}

Pending<AuditReport> AuditLog::exportTo(const QString& file, AuditFormat format) {
    return runInBackground<AuditReport>(
        this, [directory = dataDirectory_, file, format] { return exportAudit(directory, file, format); }, &pool_);
}

}  // namespace bankhub
