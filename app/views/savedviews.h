// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>

#include "app/core/clock.h"
#include "app/core/pending.h"
#include "app/store/store.h"

namespace bankhub {

/// The named views of one profile, and how many rows each of them has now. Changes are kept at once; the list follows
/// what is kept, also what another window keeps.
class SavedViews : public QObject {
    Q_OBJECT
public:
    /// Counts follow the cache this much later, or, where counting takes long, later still: at most a sixth of the time
    /// of the store is spent on it.
    static constexpr int countDelayMs = 1000;

    /// Both must outlive the views.
    SavedViews(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Reads what is kept. Call once the store is open.
    void reload();
    [[nodiscard]] bool isLoaded() const { return loaded_; }
    [[nodiscard]] const QList<SavedView>& views() const { return views_; }
    [[nodiscard]] std::optional<SavedView> byId(qint64 id) const;
    [[nodiscard]] std::optional<SavedView> defaultView() const;
    /// Rows that the view has; nothing until they were counted.
    [[nodiscard]] std::optional<qint64> countOf(qint64 id) const;

    /// Counting costs the store thread time: only while somebody looks. Off at first.
    void setCounting(bool wanted);
    /// Counts relative periods again when the day has changed. Cheap; call it now and then.
    void followCalendar();

    /// The name, or "Name (2)", "Name (3)", ... when a view has it.
    [[nodiscard]] QString freeName(const QString& name) const;
    /// False for an empty name and for one that another view than `id` has.
    [[nodiscard]] bool canBeNamed(qint64 id, const QString& name) const;

    // Each settles once it is kept; errors are those of the store, and Validation for a name that cannot be.
    /// Adds a view under a free name near `name`. Settles with its id.
    Pending<qint64> add(const QString& name, const ViewContent& content);
    Pending<Done> rename(qint64 id, const QString& name);
    /// Keeps what is shown now under the same name.
    Pending<Done> replaceContent(qint64 id, const ViewContent& content);
    Pending<qint64> duplicate(qint64 id, const QString& name);
    Pending<Done> remove(qint64 id);
    /// Brings back what was removed, to the place where it was.
    Pending<Done> restore(const SavedView& view, int position);
    /// Moves the view up (-1) or down (1) in the list.
    Pending<Done> move(qint64 id, int by);
    /// This view, or with 0 none, is shown when the profile is opened.
    Pending<Done> setDefault(qint64 id);

signals:
    /// The list of views has changed.
    void changed();
    void countsChanged();
    void failed(const bankhub::Error& error);

private:
    void take(const QList<SavedView>& views);
    void readVocabulary();
    void countSoon();
    void countAll();
    void countNext();
    Pending<Done> keep(const SavedView& view);
    Pending<Done> arrange(const QList<qint64>& ids);
    [[nodiscard]] QList<qint64> ids() const;
    [[nodiscard]] QDate today() const;

    Store& store_;
    const Clock& clock_;
    QList<SavedView> views_;
    bool loaded_ = false;
    std::optional<QueryVocabulary> vocabulary_;
    QHash<qint64, qint64> counts_;
    bool counting_ = false;
    QDate countedDay_;
    qint64 roundBegunMs_ = 0;  ///< of the steady clock
    qint64 roundTookMs_ = 0;
    QTimer countDelay_;
    QList<qint64> toCount_;  ///< of the present round, in the order of the list
    std::optional<Pending<TransactionTotals>> running_;
    quint64 round_ = 0;  ///< answers of an older round are dropped
};

}  // namespace bankhub
