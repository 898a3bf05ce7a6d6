// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/transactionbrowser.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <vector>

#include "app/transactions/rowcache.h"
#include "app/transactions/rowlist.h"

namespace bankhub {

namespace {
constexpr qint64 firstRows = 400;
constexpr qint64 refreshIntervalMs = 1000;

TransactionTotals sumOf(const QList<TransactionGroup>& groups) {
    TransactionTotals sum;
    for (const TransactionGroup& group : groups) {
        sum.count += group.totals.count;
        sum.countIn += group.totals.countIn;
        sum.countOut += group.totals.countOut;
        sum.in += group.totals.in;
        sum.out += group.totals.out;
    }
    return sum;
}
}  // namespace

/// One run = reading the list for one query: first rows (only when the query is new), totals, all keys; with groups,
/// their sums take the place of the totals. A new run drops what the one before has not answered yet.
class TransactionBrowser::Private {
public:
    Private(TransactionBrowser& owner, Store& cache) : browser(owner), store(cache) {
        refreshTimer_.setSingleShot(true);
        connect(&refreshTimer_, &QTimer::timeout, &browser, [this] { refresh(); });
        connect(&store, &Store::transactionsChanged, &browser, [this] { cacheChanged(); });
        // Company names are shown, searched and sorted by.
        connect(&store, &Store::companiesChanged, &browser, [this] { cacheChanged(); });
    }

    void startFresh();
    void refresh();
    void cacheChanged();
    void wantSegment(int segment);
    void setState(State newState, const std::optional<Error>& newError = {});

    TransactionBrowser& browser;
    Store& store;
    TransactionQuery query;
    TransactionGrouping grouping = TransactionGrouping::None;
    QList<TransactionGroup> groups;  ///< of `rows`
    TransactionGrouping groupingOfRows = TransactionGrouping::None;
    State state = State::Loading;
    std::optional<Error> error;
    RowList rows;
    RowCache cache;
    std::optional<TransactionTotals> totals;
    std::optional<qint64> cachedCount;
    qint64 duplicateSpanMs = 0;
    bool showsQuery = false;  ///< the rows are those of the present query

private:
    void beginRun();
    void endRun();
    void failRun(const Error& failure);
    template <typename T>
    void ask(const Pending<T>& pending, std::function<void(const T&)> answered);
    void readFirstRows();
    void readTotals();
    void readCachedCount(const Pending<qint64>& counting);
    void setTotals(const TransactionTotals& counted);
    void readAllRows();
    void readFirstGroups();
    void readGroups();
    void readCachedRowsAgain();
    void showRows(const QList<Store::RowId>& ids, bool sameQuery);
    void showGroups(const Store::GroupedTransactions& found);
    void forgetSegments();
    void readNextSegment();
    void segmentRead(int segment);

    quint64 run_ = 0;  ///< number of the present run; answers of older ones are dropped
    bool running_ = false;
    bool changedMeanwhile_ = false;
    std::vector<std::function<void()>> cancelRun_;
    QElapsedTimer lastRun_;
    QTimer refreshTimer_;
    SegmentRequests segments_;
    std::optional<Pending<QList<Store::CachedTransaction>>> segmentReading_;
    quint64 listNumber_ = 0;  ///< number of the present list; rows of a segment mean nothing in another one
};

template <typename T>
void TransactionBrowser::Private::ask(const Pending<T>& pending, std::function<void(const T&)> answered) {
    cancelRun_.push_back([pending] { pending.cancel(); });
    pending.then(
        &browser,
        [this, run = run_, answered](const T& value) {
            if (run == run_) answered(value);
        },
        [this, run = run_](const Error& failure) {
            if (run == run_) failRun(failure);
        });
}

void TransactionBrowser::Private::beginRun() {
    ++run_;
    for (const auto& cancel : std::exchange(cancelRun_, {}))
        cancel();
    running_ = true;
    changedMeanwhile_ = false;
    refreshTimer_.stop();
    lastRun_.start();
}

void TransactionBrowser::Private::endRun() {
    running_ = false;
    cancelRun_.clear();
    if (changedMeanwhile_) cacheChanged();
}

void TransactionBrowser::Private::failRun(const Error& failure) {
    // Only the end of the store cancels a run from outside.
    if (failure.kind == ErrorKind::Cancelled) return;
    ++run_;
    for (const auto& cancel : std::exchange(cancelRun_, {}))
        cancel();
    running_ = false;
    setState(State::Failed, failure);
}

void TransactionBrowser::Private::setState(State newState, const std::optional<Error>& newError) {
    if (state == newState && error == newError) return;
    state = newState;
    error = newError;
    Q_EMIT browser.stateChanged();
}

void TransactionBrowser::Private::startFresh() {
    beginRun();
    showsQuery = false;
    const quint64 mine = run_;
    if (totals) {
        totals.reset();
        Q_EMIT browser.totalsChanged();
    }
    setState(State::Loading);
    if (mine != run_) return;
    if (grouping == TransactionGrouping::None)
        readFirstRows();
    else
        readFirstGroups();
}

void TransactionBrowser::Private::refresh() {
    if (running_) {
        changedMeanwhile_ = true;
        return;
    }
    if (!showsQuery) {
        startFresh();
        return;
    }
    beginRun();
    readCachedRowsAgain();
    if (grouping != TransactionGrouping::None) {
        readCachedCount(store.transactionCount());
        readGroups();
        return;
    }
    readTotals();
    readAllRows();
}

void TransactionBrowser::Private::cacheChanged() {
    if (refreshTimer_.isActive()) return;
    const qint64 sinceLastRun = lastRun_.isValid() ? lastRun_.elapsed() : refreshIntervalMs;
    refreshTimer_.start(static_cast<int>(std::max<qint64>(0, refreshIntervalMs - sinceLastRun)));
}

void TransactionBrowser::Private::readFirstRows() {
    ask<QList<Store::RowId>>(store.transactionRowIds(query, firstRows), [this](const QList<Store::RowId>& ids) {
        const quint64 mine = run_;
        showRows(ids, showsQuery);
        showsQuery = true;
        if (mine == run_) setState(State::Ready);
        if (mine != run_) return;
        // What the window shows first comes before the long questions.
        if (!ids.isEmpty()) wantSegment(0);
        readTotals();
        if (ids.size() < firstRows)
            endRun();
        else
            readAllRows();
    });
}

void TransactionBrowser::Private::readTotals() {
    const Pending<qint64> counting = store.transactionCount();
    ask<TransactionTotals>(store.transactionTotals(query),
                           [this](const TransactionTotals& counted) { setTotals(counted); });
    readCachedCount(counting);
}

void TransactionBrowser::Private::readCachedCount(const Pending<qint64>& counting) {
    ask<qint64>(counting, [this](const qint64& count) {
        if (cachedCount == count) return;
        cachedCount = count;
        Q_EMIT browser.totalsChanged();
    });
}

void TransactionBrowser::Private::setTotals(const TransactionTotals& counted) {
    if (totals == counted) return;
    totals = counted;
    Q_EMIT browser.totalsChanged();
}

void TransactionBrowser::Private::readAllRows() {
    ask<QList<Store::RowId>>(store.transactionRowIds(query), [this](const QList<Store::RowId>& ids) {
        const quint64 mine = run_;
        showRows(ids, true);
        if (mine == run_) setState(State::Ready);
        if (mine == run_) endRun();
    });
}

void TransactionBrowser::Private::readFirstGroups() {
    using First = std::optional<Store::GroupedTransactions>;
    readCachedCount(store.transactionCount());
    ask<First>(store.firstGroupedTransactions(query, grouping, firstRows), [this](const First& found) {
        if (!found) {
            readGroups();
            return;
        }
        const quint64 mine = run_;
        const TransactionTotals sum = sumOf(found->groups);
        showGroups(*found);
        showsQuery = true;
        if (mine == run_) setTotals(sum);
        if (mine == run_) setState(State::Ready);
        if (mine != run_) return;
        // What the window shows first comes before the long question.
        if (!found->rowIds.isEmpty()) wantSegment(0);
        if (found->rowIds.size() == sum.count)
            endRun();
        else
            readGroups();
    });
}

void TransactionBrowser::Private::readGroups() {
    ask<Store::GroupedTransactions>(store.groupedTransactions(query, grouping),
                                    [this](const Store::GroupedTransactions& found) {
                                        const quint64 mine = run_;
                                        showGroups(found);
                                        showsQuery = true;
                                        if (mine == run_) setTotals(sumOf(found.groups));
                                        if (mine == run_) setState(State::Ready);
                                        if (mine == run_) endRun();
                                    });
}

void TransactionBrowser::Private::readCachedRowsAgain() {
    const QList<Store::RowId> known = cache.rowIds();
    if (known.isEmpty()) return;
    ask<QList<Store::CachedTransaction>>(store.transactionsByRowId(known, duplicateSpanMs),
                                         [this](const QList<Store::CachedTransaction>& found) {
                                             if (cache.insert(found) && rows.size() > 0)
                                                 Q_EMIT browser.rowsLoaded(0, rows.size() - 1);
                                         });
}

void TransactionBrowser::Private::showRows(const QList<Store::RowId>& ids, bool sameQuery) {
    const bool wasGrouped = groupingOfRows != TransactionGrouping::None;
    if (ids == rows.ids() && !wasGrouped) return;
    forgetSegments();
    sameQuery = sameQuery && !wasGrouped;
    const auto block = sameQuery ? rows.insertedBlock(ids) : std::nullopt;
    if (block) {
        Q_EMIT browser.rowsAboutToBeInserted(block->first, block->last);
        rows.replace(ids);
        Q_EMIT browser.rowsInserted();
    } else {
        Q_EMIT browser.rowsAboutToReset();
        rows.replace(ids);
        groups.clear();
        groupingOfRows = TransactionGrouping::None;
        Q_EMIT browser.rowsReset();
    }
}

void TransactionBrowser::Private::showGroups(const Store::GroupedTransactions& found) {
    const auto sameLines = [](const TransactionGroup& left, const TransactionGroup& right) {
        return left.key == right.key && left.totals.count == right.totals.count;
    };
    const bool same = groupingOfRows == grouping && found.rowIds == rows.ids() &&
                      std::equal(groups.cbegin(), groups.cend(), found.groups.cbegin(), found.groups.cend(), sameLines);
    if (same) {
        if (groups == found.groups) return;
        groups = found.groups;
        Q_EMIT browser.groupsChanged();
        return;
    }
    forgetSegments();
    Q_EMIT browser.rowsAboutToReset();
    rows.replace(found.rowIds);
    groups = found.groups;
    groupingOfRows = grouping;
    Q_EMIT browser.rowsReset();
}

void TransactionBrowser::Private::forgetSegments() {
    ++listNumber_;
    segments_.clear();
    if (segmentReading_) segmentReading_->cancel();
    segmentReading_.reset();
}

void TransactionBrowser::Private::wantSegment(int segment) {
    segments_.want(segment);
    readNextSegment();
}

void TransactionBrowser::Private::readNextSegment() {
    const std::optional<int> segment = segments_.takeNewest();
    if (!segment) return;
    const int first = *segment * SegmentRequests::segmentSize;
    segmentReading_ = store.transactionsByRowId(rows.ids().mid(first, SegmentRequests::segmentSize), duplicateSpanMs);
    segmentReading_->then(
        &browser,
        [this, list = listNumber_, segment](const QList<Store::CachedTransaction>& found) {
            cache.insert(found);
            if (list == listNumber_) segmentRead(*segment);
        },
        [this, list = listNumber_](const Error& failure) {
            if (list != listNumber_) return;
            forgetSegments();
            failRun(failure);
        });
}

void TransactionBrowser::Private::segmentRead(int segment) {
    segments_.finished();
    const int first = segment * SegmentRequests::segmentSize;
    const int last = std::min(first + SegmentRequests::segmentSize, rows.size()) - 1;
    Q_EMIT browser.rowsLoaded(first, last);
    readNextSegment();
}

TransactionBrowser::TransactionBrowser(Store& store, QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>(*this, store)) {}

TransactionBrowser::~TransactionBrowser() = default;

void TransactionBrowser::setQuery(const TransactionQuery& query) {
    if (query == d_->query && d_->state == State::Ready) return;
    d_->query = query;
    d_->startFresh();
}

void TransactionBrowser::setDuplicateSpan(qint64 withinMs) {
    if (d_->duplicateSpanMs == withinMs) return;
    d_->duplicateSpanMs = withinMs;
    if (d_->cache.size() > 0) d_->cacheChanged();
}

const TransactionQuery& TransactionBrowser::query() const {
    return d_->query;
}

void TransactionBrowser::setGrouping(TransactionGrouping grouping) {
    if (grouping == d_->grouping) return;
    d_->grouping = grouping;
    d_->startFresh();
}

TransactionGrouping TransactionBrowser::grouping() const {
    return d_->grouping;
}

const QList<TransactionGroup>& TransactionBrowser::groups() const {
    return d_->groups;
}

TransactionGrouping TransactionBrowser::groupingOfRows() const {
    return d_->groupingOfRows;
}

TransactionBrowser::State TransactionBrowser::state() const {
    return d_->state;
}

std::optional<Error> TransactionBrowser::error() const {
    return d_->error;
}

void TransactionBrowser::reload() {
    if (d_->showsQuery && d_->state == State::Ready)
        d_->refresh();
    else
        d_->startFresh();
}

int TransactionBrowser::rowCount() const {
    return d_->rows.size();
}

Store::RowId TransactionBrowser::rowIdAt(int row) const {
    return d_->rows.ids().at(row);
}

int TransactionBrowser::rowOf(Store::RowId rowId) const {
    return d_->rows.rowOf(rowId);
}

const Store::CachedTransaction* TransactionBrowser::rowAt(int row) {
    if (row < 0 || row >= d_->rows.size()) return nullptr;
    const Store::CachedTransaction* cached = d_->cache.find(d_->rows.ids().at(row));
    if (!cached && d_->state != State::Failed) d_->wantSegment(SegmentRequests::segmentOf(row));
    return cached;
}

std::optional<TransactionTotals> TransactionBrowser::totals() const {
    return d_->totals;
}

std::optional<qint64> TransactionBrowser::cachedCount() const {
    return d_->cachedCount;
}

}  // namespace bankhub
