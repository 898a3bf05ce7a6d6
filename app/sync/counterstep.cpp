// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/counterstep.h"

#include <algorithm>

#include "app/api/companyapi.h"

namespace bankhub {

CounterStep::CounterStep(std::shared_ptr<SyncContext> context, const QList<CompanyXid>& companies, QObject* parent)
    : SyncStep(std::move(context), parent), left_(companies), patience_(context_.patience) {
    // Counters are a second witness: not worth the patience that the rows themselves deserve.
    patience_.attempts = std::min(patience_.attempts, 3);
    wait_.setSingleShot(true);
    connect(&wait_, &QTimer::timeout, this, &CounterStep::readNext);
}

void CounterStep::start() {
    readNext();
}

void CounterStep::readNext() {
    if (left_.isEmpty()) {
        Q_EMIT done();
        return;
    }
    const CompanyXid company = left_.first();
    context_.api.call(api::companyCounter(company), {Priority::Background, {}})
        .then(
            this, [this, company](const CounterReport& report) { save(company, report); },
            [this, company](const Error& error) { readingFailed(company, error); });
}

void CounterStep::save(const CompanyXid& company, const CounterReport& report) {
    context_.withoutCounter.remove(company);
    context_.store.saveCounters(company, report.days, {}, {}, context_.clock.nowUtcMs())
        .then(
            this,
            [this](const Done&) {
                attempt_ = 0;
                left_.removeFirst();
                readNext();
            },
            [this](const Error& error) { Q_EMIT failed(error); });
}

void CounterStep::readingFailed(const CompanyXid& company, const Error& error) {
    if (Patience::isFatal(error)) {
        Q_EMIT failed(error);
        return;
    }
    if (const auto wait = patience_.waitAfter(error, ++attempt_)) {
        wait_.start(*wait);
        return;
    }
    remark(QStringLiteral("counter of company %1 not read: %2").arg(company.text, describe(error)));
    context_.withoutCounter.insert(company);
    attempt_ = 0;
    left_.removeFirst();
    readNext();
}

}  // namespace bankhub
