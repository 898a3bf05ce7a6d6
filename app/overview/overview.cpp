// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overview.h"

#include <QSet>

#include "app/domain/vietnamtime.h"

namespace bankhub {

namespace {

/// A synchronisation writes many times a second; sums need not follow each time.
constexpr int rereadDelayMs = 1000;
/// Codes are looked up in the rows themselves, which at a million of them takes part of a second.
constexpr int codeDelayMs = 5000;
constexpr qint64 newestShown = 8;

/// The days of the range, those without transactions included.
QList<PeriodTotals::OfDay> withoutGaps(const QList<PeriodTotals::OfDay>& known, const DateRange& range) {
    QHash<QDate, TransactionTotals> byDay;
    for (const PeriodTotals::OfDay& day : known)
        byDay.insert(day.day, day.totals);
    QList<PeriodTotals::OfDay> days;
    for (QDate day = range.from; day <= range.to; day = day.addDays(1))
        days.append({day, byDay.value(day)});
    return days;
}

DayAgreement agreementOf(const QList<DayComparison>& comparisons, const CompanyXid& company) {
    DayAgreement agreement;
    QSet<QDate> compared;
    for (const DayComparison& comparison : comparisons) {
        if (!company.isEmpty() && comparison.company != company) continue;
        compared.insert(comparison.day);
        if (!comparison.matches()) agreement.differing << comparison;
    }
    agreement.compared = static_cast<int>(compared.size());
    return agreement;
}

}  // namespace

struct Overview::Reading {
    OverviewFigures figures;
    int unanswered = 0;
    std::vector<std::function<void()>> cancel;
};

Overview::Overview(Store& store, const Clock& clock, QObject* parent) : QObject(parent), store_(store), clock_(clock) {
    for (QTimer* timer : {&delay_, &codeDelay_})
        timer->setSingleShot(true);
    connect(&delay_, &QTimer::timeout, this, &Overview::reload);
    connect(&codeDelay_, &QTimer::timeout, this, &Overview::countWithoutCode);
    connect(&store, &Store::transactionsChanged, this, &Overview::cacheChanged);
    connect(&store, &Store::companiesChanged, this, &Overview::cacheChanged);
    connect(&store, &Store::syncStateChanged, this, &Overview::cacheChanged);
}

QDate Overview::today() const {
    return vietnamtime::dayOf(clock_.nowUtcMs());
}

void Overview::setPeriod(OverviewPeriod period) {
    if (period == period_) return;
    period_ = period;
    withoutCode_.reset();
    reload();
}

void Overview::setCompany(const CompanyXid& company) {
    if (company == company_) return;
    company_ = company;
    withoutCode_.reset();
    reload();
}

void Overview::setWatched(bool watched) {
    watched_ = watched;
    if (watched_ && stale_) reload();
}

void Overview::cacheChanged() {
    stale_ = true;
    if (watched_ && !delay_.isActive()) delay_.start(rereadDelayMs);
}

void Overview::followCalendar() {
    if (state_ == State::Ready && figures_.range != overviewRange(period_, today())) {
        stale_ = true;
        withoutCode_.reset();
        if (watched_) reload();
    }
}

void Overview::forgetReading() {
    if (!reading_) return;
    for (const auto& cancel : reading_->cancel)
        cancel();
    reading_.reset();
}

template <typename T>
void Overview::ask(const Pending<T>& pending, std::function<void(Reading&, const T&)> take) {
    ++reading_->unanswered;
    reading_->cancel.push_back([pending] { pending.cancel(); });
    const std::weak_ptr<Reading> asked = reading_;
    pending.then(
        this,
        [this, asked, take](const T& value) {
            if (asked.expired() || asked.lock() != reading_) return;
            take(*reading_, value);
            --reading_->unanswered;
            answered();
        },
        [this, asked](const Error& error) {
            if (!asked.expired() && asked.lock() == reading_) failed(error);
        });
}

void Overview::reload() {
    delay_.stop();
    forgetReading();
    stale_ = false;
    reading_ = std::make_shared<Reading>();
    const DateRange range = overviewRange(period_, today());
    const DateRange before = overviewRangeBefore(period_, today());
    reading_->figures.range = range;
    ask<PeriodTotals>(store_.periodTotals(range.from, range.to, company_),
                      [range](Reading& reading, const PeriodTotals& totals) {
                          reading.figures.now = totals;
                          reading.figures.now.days = withoutGaps(totals.days, range);
                      });
    ask<PeriodTotals>(store_.periodTotals(before.from, before.to, company_),
                      [](Reading& reading, const PeriodTotals& totals) { reading.figures.before = totals.all; });
    ask<qint64>(store_.transactionCount(),
                [](Reading& reading, const qint64& count) { reading.figures.cacheIsEmpty = count == 0; });
    ask<QList<DayComparison>>(store_.compareDays(range.from, range.to),
                              [company = company_](Reading& reading, const QList<DayComparison>& days) {
                                  reading.figures.days = agreementOf(days, company);
                              });
    readNewest();
    Q_EMIT changed();
}

void Overview::readNewest() {
    TransactionQuery newest;
    newest.company = company_;
    ask<QList<Store::RowId>>(
        store_.transactionRowIds(newest, newestShown), [this](Reading&, const QList<Store::RowId>& ids) {
            ask<QList<Store::CachedTransaction>>(
                store_.transactionsByRowId(ids),
                [](Reading& reading, const QList<Store::CachedTransaction>& rows) { reading.figures.newest = rows; });
        });
}

void Overview::answered() {
    if (reading_->unanswered > 0) return;
    figures_ = reading_->figures;
    reading_.reset();
    state_ = State::Ready;
    error_.reset();
    if (!withoutCode_)
        countWithoutCode();
    else if (!codeDelay_.isActive())
        codeDelay_.start(codeDelayMs);
    Q_EMIT changed();
}

void Overview::failed(const Error& error) {
    forgetReading();
    // Only the end of the store cancels from outside.
    if (error.kind == ErrorKind::Cancelled) return;
    stale_ = true;
    state_ = State::Failed;
    error_ = error;
    Q_EMIT changed();
}

void Overview::countWithoutCode() {
    codeDelay_.stop();
    if (codeReading_) codeReading_->cancel();
    const TransactionQuery asked = queryWithoutCode();
    codeReading_ = store_.transactionTotals(asked);
    codeReading_->finally(this, [this, asked](const Result<TransactionTotals>& totals) {
        // A refusal shows at the other figures, which come from the same file.
        if (!totals || asked != queryWithoutCode() || withoutCode_ == *totals) return;
        withoutCode_ = *totals;
        Q_EMIT changed();
    });
}

TransactionQuery Overview::query() const {
    const DateRange range = overviewRange(period_, today());
    TransactionQuery query;
    query.from = range.from;
    query.to = range.to;
    query.company = company_;
    return query;
}

TransactionQuery Overview::queryWithoutCode() const {
    TransactionQuery wanted = query();
    wanted.direction = Direction::In;
    wanted.conditions << FieldCondition{TransactionField::PaymentCode, FieldCondition::Match::Empty, {}, false};
    return wanted;
}

TransactionQuery Overview::queryUndelivered() const {
    TransactionQuery wanted = query();
    wanted.webhookDelivered = false;
    return wanted;
}

}  // namespace bankhub
