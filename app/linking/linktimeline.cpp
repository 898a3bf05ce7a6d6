// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/linktimeline.h"

#include <algorithm>

namespace bankhub {

namespace {
/// Sources stamp the same happening with their own clocks, and the service only with whole seconds.
constexpr qint64 sameMomentMs = 120'000;

bool mayBeSame(const LinkEntry& known, const LinkEntry& entry) {
    const bool agree =
        known.accountNumber.isEmpty() || entry.accountNumber.isEmpty() || known.accountNumber == entry.accountNumber;
    return known.step == entry.step && agree && qAbs(known.atUtcMs - entry.atUtcMs) <= sameMomentMs &&
           known.step != LinkStep::OtherEvent && known.step != LinkStep::OtherMessage;
}

void fill(QString& known, const QString& more) {
    if (known.isEmpty()) known = more;
}
}  // namespace

bool LinkTimeline::add(const LinkEntry& entry) {
    if (!entry.id.isEmpty()) {
        if (seen_.contains(entry.id)) return false;
        seen_.insert(entry.id);
    }
    for (LinkEntry& known : entries_)
        if (mayBeSame(known, entry) && mergeInto(known, entry)) {
            std::stable_sort(entries_.begin(), entries_.end(), [](const LinkEntry& left, const LinkEntry& right) {
                return left.atUtcMs < right.atUtcMs;
            });
            return true;
        }
    const auto later = std::upper_bound(
        entries_.cbegin(), entries_.cend(), entry,
        [](const LinkEntry& added, const LinkEntry& present) { return added.atUtcMs < present.atUtcMs; });
    entries_.insert(later, entry);
    return true;
}

bool LinkTimeline::mergeInto(LinkEntry& known, const LinkEntry& entry) {
    // Twice from one source is twice happened (unless the id says otherwise, see add).
    if (known.source == entry.source || known.alsoFrom.contains(entry.source)) return false;
    known.alsoFrom << entry.source;
    known.atUtcMs = qMin(known.atUtcMs, entry.atUtcMs);
    fill(known.code, entry.code);
    fill(known.detail, entry.detail);
    fill(known.bankName, entry.bankName);
    fill(known.accountType, entry.accountType);
    fill(known.accountNumber, entry.accountNumber);
    return true;
}

}  // namespace bankhub
