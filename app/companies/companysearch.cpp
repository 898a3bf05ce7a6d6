// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companysearch.h"

#include "app/api/apiclient.h"
#include "app/api/companyapi.h"
#include "app/companies/companypages.h"

namespace bankhub {

class CompanySearch::Private {
public:
    explicit Private(ApiClient& api) : api(api) {}

    ApiClient& api;
    QString text;
    QString status;
    CompanyPages pages;
    std::optional<Pending<ListPage<Company>>> request;
    std::optional<Error> error;
    int question = 0;  ///< counts searches, so that a late answer is known as such
    bool on = false;
};

CompanySearch::CompanySearch(ApiClient& api, QObject* parent) : QObject(parent), d_(std::make_unique<Private>(api)) {}

CompanySearch::~CompanySearch() {
    abandon();
}

void CompanySearch::search(const QString& text, const QString& status) {
    abandon();
    d_->text = text.trimmed().normalized(QString::NormalizationForm_C);
    d_->status = status;
    d_->pages = {};
    d_->error.reset();
    d_->on = true;
    ask();
}

void CompanySearch::readMore() {
    if (!d_->on || d_->request || !d_->pages.hasMore()) return;
    d_->error.reset();
    ask();
}

void CompanySearch::leave() {
    if (!d_->on) return;
    abandon();
    d_->on = false;
    d_->pages = {};
    d_->error.reset();
    Q_EMIT changed();
}

void CompanySearch::ask() {
    const int page = d_->pages.nextPage();
    d_->request = d_->api.call(api::companyList(page, largestPageSize, d_->text, d_->status));
    d_->request->finally(this, [this, page, question = d_->question](const Result<ListPage<Company>>& result) {
        if (question != d_->question) return;  // given up before it came
        d_->request.reset();
        const bool refused =
            !result && (result.error().kind == ErrorKind::NotFound || result.error().kind == ErrorKind::Validation);
        if (result)
            d_->pages.take(*result);
        else if (page > 1 && refused)
            d_->pages.takeEnd();
        else
            d_->error = result.error();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void CompanySearch::abandon() {
    ++d_->question;
    if (const auto request = std::exchange(d_->request, std::nullopt)) request->cancel();
}

bool CompanySearch::isOn() const {
    return d_->on;
}

bool CompanySearch::isReading() const {
    return d_->request.has_value();
}

QString CompanySearch::text() const {
    return d_->text;
}

QString CompanySearch::status() const {
    return d_->status;
}

const QList<Company>& CompanySearch::rows() const {
    return d_->pages.rows();
}

bool CompanySearch::hasMore() const {
    return d_->pages.hasMore();
}

std::optional<qint64> CompanySearch::total() const {
    return d_->pages.total();
}

int CompanySearch::unreadableCount() const {
    return d_->pages.unreadableCount();
}

std::optional<Error> CompanySearch::error() const {
    return d_->error;
}

}  // namespace bankhub
