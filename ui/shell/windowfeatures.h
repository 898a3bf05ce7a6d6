// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace bankhub {

class BankAccountReader;
class BankAccountSearch;
class Clock;
class DuplicateReview;
class Overview;
class Session;
class TransactionBrowser;

/// The features whose state is what one window shows: its query, its period, its search. The first window uses those of
/// the session; every further one has its own over the same cache.
class WindowFeatures {
public:
    /// Those of the session, which must outlive them.
    static std::unique_ptr<WindowFeatures> ofSession(Session& session);
    /// Its own, over the open cache of the session. Both must outlive them.
    static std::unique_ptr<WindowFeatures> own(Session& session, const Clock& clock);
    virtual ~WindowFeatures();

    TransactionBrowser& transactions;
    DuplicateReview& duplicates;
    Overview& overview;
    BankAccountReader& accountReader;
    BankAccountSearch& accountSearch;

protected:
    WindowFeatures(TransactionBrowser& transactions, DuplicateReview& duplicates, Overview& overview,
                   BankAccountReader& accountReader, BankAccountSearch& accountSearch);
};

}  // namespace bankhub
