// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/domain/webhookconfig.h"
#include "app/domain/writes.h"
#include "app/webhooks/webhookrules.h"
#include "ui/format/statustext.h"

namespace bankhub {

/// What an event means, in a few words; an unknown event comes back as the service spells it.
QString webhookEventText(const QString& event);
QString webhookProblemText(WebhookProblem problem);
/// A sentence or two: what it means and what to do.
QString webhookWarningText(WebhookWarning warning);

/// On, off, or none configured.
StatusText webhookStateText(const std::optional<WebhookConfig>& current);
/// Verdicts on an address as it is typed; empty for an empty one.
QList<StatusText> addressVerdicts(const QString& address);

/// A change with the values of the contract put into words.
MemberChange readableChange(const MemberChange& change);

}  // namespace bankhub
