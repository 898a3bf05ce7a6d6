// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pending.h"
#include "app/domain/writes.h"

namespace bankhub {

/// What the log of the service may be asked for.
struct AnswerTrace {
    int httpStatus = 0;  ///< 0 when no answer came
    QString requestId;
};

/// Where Writer reports what it does. Implemented by app/audit.
class WriteAudit {
public:
    virtual ~WriteAudit() = default;
    /// About to be sent. Settles once that stands on the disk; a guarded profile sends nothing when it fails.
    virtual Pending<Done> begun(const WriteOrder& order) = 0;
    /// How it ended; `error` for every state but Succeeded.
    virtual void ended(const WriteOrder& order, WriteState state, const AnswerTrace& answer,
                       const std::optional<Error>& error) = 0;
    /// Found out afterwards, by a check or by a person.
    virtual void settled(const WriteOrder& order, bool happened, const QString& how) = 0;
    /// Asked for while the profile was read-only.
    virtual void refused(const WriteOrder& order) = 0;
};

/// The failure of a write that was not sent because it could not be recorded.
Error notRecorded(const Error& cause);
bool isNotRecorded(const Error& error);

}  // namespace bankhub
