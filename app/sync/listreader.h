// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "app/api/apiclient.h"
#include "app/api/page.h"
#include "app/sync/pagewalk.h"
#include "app/sync/patience.h"

namespace bankhub {

/// How the reading of one list ended.
struct ListOutcome {
    bool proved = false;  ///< as many different rows as the service states were seen
    QSet<QString> seen;
    std::optional<qint64> statedTotal;
    int unreadable = 0;
    std::optional<Error> error;  ///< the list was not read to its end
};

/// Reads one paged list to its end: asks page after page, waits out failures, starts over when rows shifted.
class ListReader : public QObject {
    Q_OBJECT
public:
    explicit ListReader(const Patience& patience, QObject* parent = nullptr);

    /// Ends with `finished`, once, from the event loop.
    void start();
    /// Ends without `finished`.
    void stop();

signals:
    void finished(const bankhub::ListOutcome& outcome);
    /// A failure is being waited out.
    void waiting(int seconds, bankhub::ErrorKind reason);
    /// The wait is over and reading goes on.
    void goingOn();
    void unreadableRow(const QString& identifier, const QString& reason);

protected:
    /// Must lead to pageArrived or pageFailed, later.
    virtual void requestPage(int page) = 0;
    /// Gives up the request that is under way.
    virtual void abandonRequest() = 0;
    void pageArrived(const PageWalk::Facts& facts);
    void pageFailed(const Error& error);
    void fail(const Error& error);
    /// True while rows that were received are not durable yet; `finished` waits for it.
    [[nodiscard]] virtual bool hasUnfinishedWork() const { return false; }
    /// To be called when hasUnfinishedWork() has become false.
    void workFinished();
    template <typename T>
    PageWalk::Facts factsOf(const ListPage<T>& page, const std::function<QString(const T&)>& key) {
        PageWalk::Facts facts;
        facts.info = page.info;
        for (const T& row : page.rows)
            facts.identifiers.append(key(row));
        for (const UnreadableRow& row : page.unreadable) {
            facts.unreadable.append(row.identifier);
            Q_EMIT unreadableRow(row.identifier, row.reason);
        }
        return facts;
    }

private:
    void proceed(PageWalk::Verdict verdict);
    void finish(bool proved, const std::optional<Error>& error);

    Patience patience_;
    PageWalk walk_;
    QTimer wait_;
    std::optional<ListOutcome> outcome_;
    int attempt_ = 0;
    bool stopped_ = false;
};

/// Collects a whole list in memory; for companies and bank accounts.
template <typename T>
class CollectingReader final : public ListReader {
public:
    CollectingReader(ApiClient& api, const Patience& patience, std::function<Endpoint<ListPage<T>>(int page)> endpoint,
                     std::function<QString(const T&)> key, QObject* parent = nullptr)
        : ListReader(patience, parent), api_(api), endpoint_(std::move(endpoint)), key_(std::move(key)) {}
    /// The rows without repetitions, in the order in which they were first seen, in their latest state.
    [[nodiscard]] const QList<T>& rows() const { return rows_; }

protected:
    void requestPage(int page) override {
        request_ = api_.call(endpoint_(page), {Priority::Background, {}});
        request_->then(
            this, [this](const ListPage<T>& result) { take(result); },
            [this](const Error& error) { pageFailed(error); });
    }
    void abandonRequest() override {
        if (request_) request_->cancel();
    }

private:
    void take(const ListPage<T>& page) {
        for (const T& row : page.rows) {
            const QString key = key_(row);
            const auto known = index_.constFind(key);
            if (known != index_.cend()) {
                rows_[*known] = row;
            } else {
                index_.insert(key, rows_.size());
                rows_.append(row);
            }
        }
        pageArrived(factsOf(page, key_));
    }

    ApiClient& api_;
    std::function<Endpoint<ListPage<T>>(int)> endpoint_;
    std::function<QString(const T&)> key_;
    std::optional<Pending<ListPage<T>>> request_;
    QList<T> rows_;
    QHash<QString, qsizetype> index_;
};

}  // namespace bankhub
