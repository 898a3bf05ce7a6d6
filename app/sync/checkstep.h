// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <deque>

#include "app/sync/syncplan.h"
#include "app/sync/syncstep.h"

namespace bankhub {

/// Proves that the cache holds what the service holds, or says what is not proved.
/// 1. Days that differ from the counters are read again by company, and counted again; rows of accounts that are no
///    longer listed turn up here.
/// 2. The service's total over everything in the range is compared with the cache's. If it differs, the last days and
///    then the whole range are read without any filter; rows of companies that are no longer listed turn up here.
class CheckStep final : public SyncStep {
    Q_OBJECT
public:
    CheckStep(std::shared_ptr<SyncContext> context, QObject* parent);
    void start() override;

private:
    void compareDays();
    void rereadNext();
    void countAgain();
    void askTotal();
    void totalAnswered(const std::optional<qint64>& stated);
    void compareTotal(qint64 stated, const QList<QDate>& lastDays);
    void totalDiffers(qint64 stated, qint64 cached);
    void sweep(QDate from, QDate to);
    void conclude(bool totalAgrees);

    static constexpr int largestRoundCount = 3;
    int round_ = 0;
    std::deque<SyncWindow> windows_;
    QSet<CompanyXid> differing_;
    QTimer wait_;
    int totalAttempt_ = 0;
    int totalComparisons_ = 0;
    bool totalUnstated_ = false;
};

}  // namespace bankhub
