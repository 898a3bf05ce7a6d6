// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "app/core/pending.h"
#include "app/domain/transactionquery.h"
#include "app/store/store.h"

namespace bankhub {

/// For how many of the days that a query asks for the copy differs from the service's own count. Kept current while
/// the query, the rows and the counters change.
class IncompleteDays : public QObject {
    Q_OBJECT
public:
    /// `store` must outlive it.
    explicit IncompleteDays(Store& store, QObject* parent = nullptr);

    /// Looks at the days and the company of the query. One without a first and a last day asks for the whole copy,
    /// which each synchronisation checks: nothing is counted.
    void setQuery(const TransactionQuery& query);
    /// Days, however many companies differ on each; 0 also until they are known. When they cannot be read again, those
    /// of before: a warning does not go away because nobody could look.
    [[nodiscard]] int count() const { return count_; }

signals:
    void changed();

private:
    void read();
    void setCount(int count);

    Store& store_;
    QDate from_;
    QDate to_;
    CompanyXid company_;
    int count_ = 0;
    std::optional<Pending<QList<DayComparison>>> reading_;
    quint64 asked_ = 0;
    QTimer again_;  ///< a synchronisation tells of changes many times a second
};

}  // namespace bankhub
