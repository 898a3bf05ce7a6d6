// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/webhooks/samplesender.h"
#include "ui/format/statustext.h"

namespace bankhub {

/// For a list to choose from: the name that developers look for.
QString sampleName(const SampleKind& kind);
/// What the sample stands for, in a sentence.
QString sampleText(const SampleKind& kind);
/// "200", "500", "no answer".
StatusText sampleStatus(const SampleResult& result);
/// What the answer means for deliveries by the service, or why there is none.
QString sampleVerdict(const SampleResult& result);
/// "84 ms", "8.002 ms"
QString millisecondsText(qint64 milliseconds);

}  // namespace bankhub
