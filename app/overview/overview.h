// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/periodtotals.h"
#include "app/overview/overviewperiod.h"
#include "app/store/store.h"

namespace bankhub {

/// How the days of the period agree with the service's own counters.
struct DayAgreement {
    int compared = 0;                ///< days for which there was something to compare
    QList<DayComparison> differing;  ///< newest first; one a company and day
};

/// Everything that the overview counts, of one moment.
struct OverviewFigures {
    DateRange range;
    PeriodTotals now;  ///< its days without gaps: a day without transactions is there with zeros
    TransactionTotals before;
    DayAgreement days;
    QList<Store::CachedTransaction> newest;  ///< of the company, whatever the period
    bool cacheIsEmpty = true;                ///< nothing in it at all, of no company
};

/// What came in and went out in a period, and what deserves a look: sums over the cache, read again when it changes.
/// Reads only while somebody looks (setWatched).
class Overview : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };

    /// Both must outlive it.
    Overview(Store& store, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] OverviewPeriod period() const { return period_; }
    void setPeriod(OverviewPeriod period);
    /// Empty: all companies.
    [[nodiscard]] const CompanyXid& company() const { return company_; }
    void setCompany(const CompanyXid& company);
    /// While nobody watches, changes of the cache are only noted.
    void setWatched(bool watched);
    /// Reads now, also after a failure.
    void reload();
    /// Reads again when the day has changed. Cheap; call it now and then.
    void followCalendar();

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    /// Of the last complete reading. They stay while another one runs.
    [[nodiscard]] const OverviewFigures& figures() const { return figures_; }
    /// Money in without a payment code; nothing until it is counted, which takes longer than the rest.
    [[nodiscard]] const std::optional<TransactionTotals>& withoutCode() const { return withoutCode_; }

    // The rows behind the figures.
    [[nodiscard]] TransactionQuery query() const;
    [[nodiscard]] TransactionQuery queryWithoutCode() const;
    [[nodiscard]] TransactionQuery queryUndelivered() const;

signals:
    void changed();

private:
    struct Reading;
    void cacheChanged();
    template <typename T>
    void ask(const Pending<T>& pending, std::function<void(Reading&, const T&)> take);
    void readNewest();
    void answered();
    void failed(const Error& error);
    void countWithoutCode();
    void forgetReading();
    [[nodiscard]] QDate today() const;

    Store& store_;
    const Clock& clock_;
    OverviewPeriod period_ = OverviewPeriod::Last30Days;
    CompanyXid company_;
    bool watched_ = false;
    bool stale_ = true;  ///< something changed since the last reading began
    QTimer delay_;
    QTimer codeDelay_;

    State state_ = State::Loading;
    std::optional<Error> error_;
    OverviewFigures figures_;
    std::optional<TransactionTotals> withoutCode_;

    std::shared_ptr<Reading> reading_;  ///< the present one; answers of older ones are dropped
    std::optional<Pending<TransactionTotals>> codeReading_;
};

}  // namespace bankhub
