// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "app/sync/syncstep.h"

namespace bankhub {

/// Reads the daily counters of some companies into the store. A company whose counter cannot be read is noted in
/// SyncContext::withoutCounter; only fatal errors end the run.
class CounterStep final : public SyncStep {
    Q_OBJECT
public:
    CounterStep(std::shared_ptr<SyncContext> context, const QList<CompanyXid>& companies, QObject* parent);
    void start() override;

private:
    void readNext();
    void save(const CompanyXid& company, const CounterReport& report);
    void readingFailed(const CompanyXid& company, const Error& error);

    QList<CompanyXid> left_;
    Patience patience_;
    QTimer wait_;
    int attempt_ = 0;
};

}  // namespace bankhub
