// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/companies/companylookup.h"

#include "app/api/companyapi.h"
#include "app/companies/companypages.h"

namespace bankhub {

namespace {
/// A name that is part of a thousand others; whoever reads on would wait for minutes.
constexpr int largestPageCount = 10;
}  // namespace

struct CompanyLookup::Walk {
    /// Looks through a page; true when another one has to be asked for.
    bool take(const ListPage<Company>& page);

    QString name;
    CompanyPages pages;
    bool amongTheNewest = false;  ///< the second round: the list without a search
    Promise<std::optional<Company>> promise;
    std::optional<Pending<ListPage<Company>>> request;
};

bool CompanyLookup::Walk::take(const ListPage<Company>& page) {
    for (const Company& company : page.rows) {
        if (company.fullName.normalized(QString::NormalizationForm_C).trimmed() != name) continue;
        promise.settle(std::optional(company));
        return false;
    }
    pages.take(page);
    if (pages.hasMore() && !amongTheNewest && pages.nextPage() <= largestPageCount) return true;
    if (amongTheNewest) {
        promise.settle(std::optional<Company>());
        return false;
    }
    amongTheNewest = true;
    pages = {};
    return true;
}

CompanyLookup::CompanyLookup(ApiClient& api, QObject* parent) : QObject(parent), api_(api) {}

Pending<std::optional<Company>> CompanyLookup::find(const QString& fullName) {
    const auto walk = std::make_shared<Walk>();
    walk->name = fullName.normalized(QString::NormalizationForm_C).trimmed();
    walk->promise.onCancel([weak = std::weak_ptr<Walk>(walk)] {
        if (const auto walk = weak.lock(); walk && walk->request) walk->request->cancel();
    });
    ask(walk);
    return walk->promise.pending();
}

void CompanyLookup::ask(const std::shared_ptr<Walk>& walk) {
    walk->request = api_.call(
        api::companyList(walk->pages.nextPage(), largestPageSize, walk->amongTheNewest ? QString() : walk->name));
    walk->request->then(
        this,
        [this, walk](const ListPage<Company>& page) {
            if (!walk->promise.isSettled() && walk->take(page)) ask(walk);
        },
        [walk](const Error& error) { walk->promise.fail(error); });
}

}  // namespace bankhub
