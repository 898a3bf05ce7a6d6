// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditfile.h"
#include "ui/format/statustext.h"

namespace bankhub {

/// "Changes allowed", "Create a company: sent", ...
QString auditActionText(const AuditEvent& event);
/// How it ended, with its HTTP status; nothing for records that are not about a write.
StatusText auditOutcomeText(const AuditEvent& event);
/// What a check found, in one sentence.
QString auditFindingText(const AuditFinding& finding);
/// The verdict over the whole log, and how grave it is.
StatusText auditVerdict(const AuditReport& report);

}  // namespace bankhub
