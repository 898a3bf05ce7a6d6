// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <optional>

#include "app/api/apiclient.h"
#include "app/core/clock.h"
#include "app/domain/counters.h"
#include "app/domain/identifiers.h"

namespace bankhub {

/// The service's own daily counts, of one company or of the whole merchant, over a range of days. A day without a row
/// is zero; rows of several companies on one day are added up (contract notes, section 7).
class CompanyCounters : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    CompanyCounters(ApiClient& api, const Clock& clock, QObject* parent = nullptr);
    ~CompanyCounters() override;

    /// Whose counts, from now on; reads the last 30 days, today included. An empty identifier means the merchant.
    void show(const CompanyXid& company);
    /// Other days, both ends included. Put in order, never after today and never more than largestDayCount, so that
    /// the service has nothing to refuse. A company's report holds all days and is not read again for that.
    void setRange(QDate from, QDate to);
    void readAgain();

    [[nodiscard]] bool isOfMerchant() const { return company_.isEmpty(); }
    [[nodiscard]] QDate from() const { return from_; }
    [[nodiscard]] QDate to() const { return to_; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isReading() const { return request_.has_value(); }
    [[nodiscard]] std::optional<Error> error() const { return error_; }
    /// Every day of the range, ascending; empty before the first answer.
    [[nodiscard]] const QList<DaySum>& days() const { return days_; }
    [[nodiscard]] DaySum total() const;
    /// The service's own total contradicts the sum of its days, or left out how a day divides.
    [[nodiscard]] bool isInconsistent() const { return inconsistent_; }

    static constexpr int largestDayCount = 366;
    static constexpr int firstDayCount = 30;

signals:
    void changed();

private:
    void ask();
    void abandon();
    void take(const CounterReport& report);
    void arrange();

    ApiClient& api_;
    const Clock& clock_;
    CompanyXid company_;
    QDate from_;
    QDate to_;
    CounterReport report_;
    bool hasReport_ = false;
    bool inconsistent_ = false;
    QList<DaySum> days_;
    std::optional<Pending<CounterReport>> request_;
    std::optional<Error> error_;
    int question_ = 0;  ///< counts requests, so that a late answer is known as such
};

}  // namespace bankhub
