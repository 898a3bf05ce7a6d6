// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include "app/core/result.h"
#include "app/domain/counters.h"

namespace bankhub::api {

/// Reads either counter. BadReply when a row names no day: a count that belongs nowhere would be missing in silence.
Result<CounterReport> readCounterReport(const QJsonValue& root);

}  // namespace bankhub::api
