// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowfeatures.h"

#include "app/bankaccounts/bankaccountreader.h"
#include "app/bankaccounts/bankaccountsearch.h"
#include "app/overview/overview.h"
#include "app/session/session.h"
#include "app/transactions/duplicatereview.h"
#include "app/transactions/transactionbrowser.h"

namespace bankhub {

namespace {

/// Made before WindowFeatures refers to it.
struct OwnFeatures {
    OwnFeatures(Session& session, const Clock& clock)
        : browser(session.store()),
          review(session.store(), clock),
          figures(session.store(), clock),
          reader(session.api()),
          search(session.api()) {
        browser.reload();
    }
    TransactionBrowser browser;
    DuplicateReview review;
    Overview figures;
    BankAccountReader reader;
    BankAccountSearch search;
};

class OwnWindowFeatures final : private OwnFeatures, public WindowFeatures {
public:
    OwnWindowFeatures(Session& session, const Clock& clock)
        : OwnFeatures(session, clock), WindowFeatures(browser, review, figures, reader, search) {}
};

class SharedWindowFeatures final : public WindowFeatures {
public:
    explicit SharedWindowFeatures(Session& session)
        : WindowFeatures(session.transactions(), session.duplicateReview(), session.overview(),
                         session.bankAccountReader(), session.bankAccountSearch()) {}
};

}  // namespace

WindowFeatures::WindowFeatures(TransactionBrowser& transactions, DuplicateReview& duplicates, Overview& overview,
                               BankAccountReader& accountReader, BankAccountSearch& accountSearch)
    : transactions(transactions),
      duplicates(duplicates),
      overview(overview),
      accountReader(accountReader),
      accountSearch(accountSearch) {}

WindowFeatures::~WindowFeatures() = default;

std::unique_ptr<WindowFeatures> WindowFeatures::ofSession(Session& session) {
    return std::make_unique<SharedWindowFeatures>(session);
}

std::unique_ptr<WindowFeatures> WindowFeatures::own(Session& session, const Clock& clock) {
    return std::make_unique<OwnWindowFeatures>(session, clock);
}

}  // namespace bankhub
