// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

#include "app/api/page.h"

namespace bankhub {

/// Decides how to walk through an offset-paged list that may shift while it is read, and whether all of it was seen.
/// Pure: told what each page held, it says what to ask for next (contract notes, sections 6 and 20). Proof means that
/// as many different rows were seen as the service says there are; then it does not matter how pages overlapped.
class PageWalk {
public:
    struct Facts {
        QStringList identifiers;  ///< of the rows that could be read, with repetitions
        QStringList unreadable;   ///< of the rows that could not be read, empty text when even that is missing
        PageInfo info;
    };
    enum class Verdict {
        AskNext,   ///< ask for nextPage()
        Proved,    ///< every row has been seen
        Unproved,  ///< the list was walked to its end, but nothing confirms that this is everything
    };

    /// Takes the answer for nextPage().
    Verdict accept(const Facts& facts);
    /// The page asked for was refused as out of range (400 or 404 on a page after the first).
    Verdict pastTheEnd();

    [[nodiscard]] int nextPage() const { return page_; }
    /// Total stated by the last answer that stated one.
    [[nodiscard]] std::optional<qint64> statedTotal() const { return total_; }
    [[nodiscard]] const QSet<QString>& seen() const { return seen_; }
    [[nodiscard]] int unreadableCount() const { return int(unreadable_.size()) + namelessUnreadable_; }
    /// How often the list was read from the start because rows had shifted between pages.
    [[nodiscard]] int pass() const { return pass_; }

private:
    [[nodiscard]] bool hasMore(const Facts& facts, int newRows) const;
    Verdict endOfPass();

    static constexpr int largestPassCount = 4;
    int page_ = 1;
    int pass_ = 1;
    std::optional<qint64> total_;
    qsizetype pageSize_ = 0;
    QSet<QString> seen_;  ///< over all passes
    QSet<QString> seenThisPass_;
    QSet<QString> unreadable_;
    int namelessUnreadable_ = 0;
};

}  // namespace bankhub
