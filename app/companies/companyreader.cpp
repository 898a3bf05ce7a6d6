// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companyreader.h"

#include "app/api/companyapi.h"
#include "app/store/store.h"

namespace bankhub {

namespace {
/// Long enough to pass over rows with the arrow keys, short enough not to be noticed.
constexpr int waitMs = 200;
/// A reading of that age is still what the service has, for all that anyone can see.
constexpr qint64 freshMs = 60'000;
}  // namespace

CompanyReader::CompanyReader(ApiClient& api, Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), api_(api), store_(store), clock_(clock) {
    wait_.setSingleShot(true);
    wait_.setInterval(waitMs);
    connect(&wait_, &QTimer::timeout, this, &CompanyReader::ask);
}

CompanyReader::~CompanyReader() {
    abandon();
}

void CompanyReader::show(const CompanyXid& xid) {
    if (xid == shown_) return;
    abandon();
    shown_ = xid;
    error_.reset();
    const auto known = readings_.constFind(xid);
    const bool fresh = known != readings_.cend() && clock_.nowUtcMs() - known->atUtcMs < freshMs;
    if (!xid.isEmpty() && !fresh) wait_.start();
    Q_EMIT changed();
}

void CompanyReader::readAgain() {
    if (shown_.isEmpty()) return;
    abandon();
    ask();
}

void CompanyReader::learn(const Company& company) {
    const qint64 now = clock_.nowUtcMs();
    readings_.insert(company.xid, {company, now});
    store_.saveCompany(company, now);
    if (company.xid != shown_) return;
    abandon();
    error_.reset();
    Q_EMIT changed();
}

std::optional<Company> CompanyReader::company() const {
    const auto known = readings_.constFind(shown_);
    return known == readings_.cend() ? std::nullopt : std::optional(known->company);
}

std::optional<qint64> CompanyReader::readAtUtcMs() const {
    const auto known = readings_.constFind(shown_);
    return known == readings_.cend() ? std::nullopt : std::optional(known->atUtcMs);
}

void CompanyReader::ask() {
    request_ = api_.call(api::companyDetail(shown_));
    request_->finally(this, [this, question = question_](const Result<Company>& result) {
        if (question != question_) return;
        request_.reset();
        if (result) {
            learn(*result);
            return;
        }
        error_ = result.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void CompanyReader::abandon() {
    wait_.stop();
    ++question_;
    if (const auto request = std::exchange(request_, std::nullopt)) request->cancel();
}

}  // namespace bankhub
