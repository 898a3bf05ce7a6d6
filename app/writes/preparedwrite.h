// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/core/pending.h"
#include "app/domain/writes.h"

namespace bankhub {

/// A write that a feature has made ready and the user has not confirmed yet: what the confirmation shows, and how to go
/// on. The functions refer to the feature that made it, which must outlive it. Made by
/// Writer::prepare, shown by WriteDialog.
struct PreparedWrite {
    WriteOrder order;
    QList<MemberChange> changes;  ///< in the order to show them
    /// Sends it, or answers from the journal. May be called again after a failure: the key stays the same.
    std::function<Pending<WriteReceipt>()> send;
    /// Looks whether it happened, after a lost answer.
    std::function<Pending<WriteCheck>()> check;
    /// Sends it once more although an earlier try may have been carried out; the user knows. Same key.
    std::function<Pending<WriteReceipt>()> sendAgain;
    using Progress = std::function<void(qint64 sent, qint64 total)>;
    /// Reports the bytes of the body that have left, while `context` lives. May be empty.
    std::function<void(QObject* context, const Progress& report)> watchProgress = {};
};

}  // namespace bankhub
