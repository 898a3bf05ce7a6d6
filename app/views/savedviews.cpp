// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/savedviews.h"

#include <algorithm>

#include "app/domain/vietnamtime.h"

namespace bankhub {

namespace {
Pending<Done> refused(const QString& detail) {
    return Pending<Done>::settled(failure(ErrorKind::Validation, detail));
}

/// As the result of the work, without its value.
template <typename T>
Pending<Done> withoutValue(QObject* context, const Pending<T>& work) {
    Promise<Done> promise;
    work.finally(context, [promise](const Result<T>& result) {
        if (result)
            promise.settle(Done{});
        else
            promise.fail(result.error());
    });
    return promise.pending();
}
}  // namespace

SavedViews::SavedViews(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), store_(store), clock_(clock) {
    countDelay_.setSingleShot(true);
    connect(&countDelay_, &QTimer::timeout, this, &SavedViews::countAll);
    connect(&store_, &Store::savedViewsChanged, this, &SavedViews::reload);
    connect(&store_, &Store::transactionsChanged, this, &SavedViews::countSoon);
    connect(&store_, &Store::companiesChanged, this, &SavedViews::readVocabulary);
    connect(&store_, &Store::bankAccountsChanged, this, &SavedViews::readVocabulary);
}

void SavedViews::reload() {
    store_.savedViews().then(
        this, [this](const QList<SavedView>& views) { take(views); },
        [this](const Error& error) { Q_EMIT failed(error); });
    if (!vocabulary_) readVocabulary();
}

void SavedViews::take(const QList<SavedView>& views) {
    if (loaded_ && views == views_) return;
    QList<qint64> recount;
    for (const SavedView& view : views) {
        const auto before = byId(view.id);
        if (!before || before->content.query != view.content.query) {
            counts_.remove(view.id);
            recount << view.id;
        }
    }
    views_ = views;
    loaded_ = true;
    Q_EMIT changed();
    if (!recount.isEmpty() && counting_) countAll();
}

void SavedViews::readVocabulary() {
    store_.queryVocabulary().then(
        this,
        [this](const QueryVocabulary& names) {
            vocabulary_ = names;
            countSoon();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

std::optional<SavedView> SavedViews::byId(qint64 id) const {
    const auto found =
        std::find_if(views_.cbegin(), views_.cend(), [id](const SavedView& view) { return view.id == id; });
    return found == views_.cend() ? std::nullopt : std::optional(*found);
}

std::optional<SavedView> SavedViews::defaultView() const {
    const auto found =
        std::find_if(views_.cbegin(), views_.cend(), [](const SavedView& view) { return view.isDefault; });
    return found == views_.cend() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> SavedViews::countOf(qint64 id) const {
    const auto found = counts_.constFind(id);
    return found == counts_.cend() ? std::nullopt : std::optional(*found);
}

void SavedViews::setCounting(bool wanted) {
    if (counting_ == wanted) return;
    counting_ = wanted;
    if (wanted) {
        countAll();
        return;
    }
    countDelay_.stop();
    toCount_.clear();
    ++round_;
    if (running_) running_->cancel();
    running_.reset();
}

void SavedViews::followCalendar() {
    if (counting_ && countedDay_.isValid() && countedDay_ != today()) countAll();
}

void SavedViews::countSoon() {
    // Not restarted by every portion of a synchronisation: then nothing would be counted until its end.
    constexpr qint64 restsForOneRound = 5;
    constexpr qint64 longestDelayMs = 60'000;
    if (counting_ && !countDelay_.isActive())
        countDelay_.start(
            static_cast<int>(qBound(qint64(countDelayMs), roundTookMs_ * restsForOneRound, longestDelayMs)));
}

void SavedViews::countAll() {
    if (!counting_ || !vocabulary_ || !loaded_) return;
    countDelay_.stop();
    ++round_;
    if (running_) running_->cancel();
    running_.reset();
    countedDay_ = today();
    roundBegunMs_ = clock_.monotonicMs();
    toCount_ = ids();
    countNext();
}

void SavedViews::countNext() {
    while (!toCount_.isEmpty()) {
        const auto view = byId(toCount_.takeFirst());
        const auto query = view ? queryOfView(view->content, *vocabulary_, countedDay_) : std::nullopt;
        if (!query) continue;
        running_ = store_.transactionTotals(*query);
        running_->finally(this, [this, id = view->id, round = round_](const Result<TransactionTotals>& totals) {
            if (round != round_) return;
            running_.reset();
            const auto before = countOf(id);
            if (totals)
                counts_.insert(id, totals->count);
            else
                counts_.remove(id);  // an old number would be taken for the present one
            if (countOf(id) != before) Q_EMIT countsChanged();
            countNext();
        });
        return;
    }
    roundTookMs_ = clock_.monotonicMs() - roundBegunMs_;
}

QString SavedViews::freeName(const QString& name) const {
    const QString clean = cleanedViewName(name);
    if (!viewByName(views_, clean)) return clean;
    for (int number = 2;; ++number) {
        const QString ending = QStringLiteral(" (%1)").arg(number);
        const QString candidate = clean.left(longestViewName - ending.size()).trimmed() + ending;
        if (!viewByName(views_, candidate)) return candidate;
    }
}

bool SavedViews::canBeNamed(qint64 id, const QString& name) const {
    const QString clean = cleanedViewName(name);
    const SavedView* holder = viewByName(views_, clean);
    return !clean.isEmpty() && (!holder || holder->id == id);
}

Pending<qint64> SavedViews::add(const QString& name, const ViewContent& content) {
    SavedView view;
    view.name = freeName(name);
    view.content = content;
    if (view.name.isEmpty())
        return Pending<qint64>::settled(failure(ErrorKind::Validation, QStringLiteral("a view needs a name")));
    return store_.saveView(view);
}

Pending<Done> SavedViews::keep(const SavedView& view) {
    return withoutValue(this, store_.saveView(view));
}

Pending<Done> SavedViews::rename(qint64 id, const QString& name) {
    auto view = byId(id);
    if (!view || !canBeNamed(id, name)) return refused(QStringLiteral("\"%1\" cannot be the name").arg(name));
    view->name = cleanedViewName(name);
    view->builtIn.clear();
    return keep(*view);
}

Pending<Done> SavedViews::replaceContent(qint64 id, const ViewContent& content) {
    auto view = byId(id);
    if (!view) return refused(QStringLiteral("the view is gone"));
    view->content = content;
    return keep(*view);
}

Pending<qint64> SavedViews::duplicate(qint64 id, const QString& name) {
    const auto view = byId(id);
    if (!view) return Pending<qint64>::settled(failure(ErrorKind::Validation, QStringLiteral("the view is gone")));
    return add(name, view->content);
}

Pending<Done> SavedViews::remove(qint64 id) {
    return store_.removeView(id);
}

Pending<Done> SavedViews::restore(const SavedView& view, int position) {
    QList<qint64> order = ids();
    order.removeAll(view.id);
    order.insert(qBound(0, position, static_cast<int>(order.size())), view.id);
    SavedView free = view;
    if (!free.name.isEmpty()) free.name = freeName(free.name);
    store_.saveView(free);
    return arrange(order);
}

Pending<Done> SavedViews::move(qint64 id, int by) {
    QList<qint64> order = ids();
    const qsizetype from = order.indexOf(id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size()) return Pending<Done>::settled(Done{});
    order.move(from, to);
    return arrange(order);
}

Pending<Done> SavedViews::arrange(const QList<qint64>& ids) {
    return store_.arrangeViews(ids);
}

Pending<Done> SavedViews::setDefault(qint64 id) {
    auto view = id > 0 ? byId(id) : defaultView();
    if (!view) return id > 0 ? refused(QStringLiteral("the view is gone")) : Pending<Done>::settled(Done{});
    view->isDefault = id > 0;
    return keep(*view);
}

QList<qint64> SavedViews::ids() const {
    QList<qint64> all;
    for (const SavedView& view : views_)
        all << view.id;
    return all;
}

QDate SavedViews::today() const {
    return vietnamtime::dayOf(clock_.nowUtcMs());
}

}  // namespace bankhub
