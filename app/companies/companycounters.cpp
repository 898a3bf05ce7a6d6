// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companycounters.h"

#include <QHash>

#include "app/api/companyapi.h"
#include "app/api/merchantapi.h"
#include "app/domain/vietnamtime.h"

namespace bankhub {

namespace {

struct Division {
    qint64 in = 0;
    qint64 out = 0;
    bool known = true;
};

/// What a row leaves out follows from the rest of it where it can.
Division divisionOf(const DayCount& count, bool ofMerchant) {
    if (count.in && count.out) return {*count.in, *count.out, true};
    if (ofMerchant) return {count.in.value_or(count.transactions.value_or(0)), count.out.value_or(0), true};
    if (count.transactions && count.in) return {*count.in, qMax<qint64>(0, *count.transactions - *count.in), true};
    if (count.transactions && count.out) return {qMax<qint64>(0, *count.transactions - *count.out), *count.out, true};
    return {count.in.value_or(0), count.out.value_or(0), !count.transactions || *count.transactions == 0};
}

bool contradicts(const std::optional<qint64>& stated, qint64 sum) {
    return stated && *stated != sum;
}

}  // namespace

CompanyCounters::CompanyCounters(ApiClient& api, const Clock& clock, QObject* parent)
    : QObject(parent), api_(api), clock_(clock) {}

CompanyCounters::~CompanyCounters() {
    abandon();
}

QDate CompanyCounters::today() const {
    return vietnamtime::dayOf(clock_.nowUtcMs());
}

void CompanyCounters::show(const CompanyXid& company) {
    company_ = company;
    to_ = today();
    from_ = to_.addDays(1 - firstDayCount);
    report_ = {};
    hasReport_ = false;
    inconsistent_ = false;
    days_.clear();
    readAgain();
}

void CompanyCounters::setRange(QDate from, QDate to) {
    if (!from.isValid() || !to.isValid()) return;
    if (from > to) std::swap(from, to);
    to = qMin(to, today());
    from = qMax(qMin(from, to), to.addDays(1 - largestDayCount));
    if (from == from_ && to == to_) return;
    from_ = from;
    to_ = to;
    if (isOfMerchant()) {
        readAgain();
        return;
    }
    arrange();
    Q_EMIT changed();
}

void CompanyCounters::readAgain() {
    abandon();
    error_.reset();
    ask();
}

void CompanyCounters::ask() {
    request_ = api_.call(isOfMerchant() ? api::merchantCounter(from_, to_) : api::companyCounter(company_));
    request_->finally(this, [this, question = question_](const Result<CounterReport>& result) {
        if (question != question_) return;
        request_.reset();
        if (result)
            take(*result);
        else
            error_ = result.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void CompanyCounters::abandon() {
    ++question_;
    if (const auto request = std::exchange(request_, std::nullopt)) request->cancel();
}

void CompanyCounters::take(const CounterReport& report) {
    report_ = report;
    hasReport_ = true;
    arrange();
}

void CompanyCounters::arrange() {
    days_.clear();
    inconsistent_ = false;
    if (!hasReport_) return;
    QHash<QDate, DaySum> sums;
    DaySum all;
    for (const DayCount& count : std::as_const(report_.days)) {
        const Division division = divisionOf(count, isOfMerchant());
        DaySum& sum = sums[count.day];
        sum.in += division.in;
        sum.out += division.out;
        all.in += division.in;
        all.out += division.out;
        inconsistent_ = inconsistent_ || !division.known;
    }
    inconsistent_ = inconsistent_ || contradicts(report_.total.in, all.in) || contradicts(report_.total.out, all.out);
    for (QDate day = from_; day <= to_; day = day.addDays(1)) {
        const DaySum sum = sums.value(day);
        days_ << DaySum{day, sum.in, sum.out};
    }
}

DaySum CompanyCounters::total() const {
    DaySum total;
    for (const DaySum& day : days_) {
        total.in += day.in;
        total.out += day.out;
    }
    return total;
}

}  // namespace bankhub
