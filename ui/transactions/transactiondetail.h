// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "app/domain/transactiongroup.h"
#include "app/domain/transactionmarks.h"
#include "app/transactions/similartransactions.h"
#include "ui/widgets/detailpanel.h"

class QPushButton;
class QVBoxLayout;

namespace bankhub {

class SimilarList;

/// Everything known of one transaction, with what is like it; or the sums of several, or of a group.
class TransactionDetail : public DetailPanel {
    Q_OBJECT
public:
    /// `store` must outlive the panel. `serviceAddress` is where the cURL command goes.
    TransactionDetail(Store& store, const QUrl& serviceAddress, QWidget* parent = nullptr);
    void showTransaction(const Store::CachedTransaction& row);
    /// `totals`: nothing when they are not known.
    void showSelection(qint64 rows, const std::optional<TransactionTotals>& totals);
    void showGroup(TransactionGrouping grouping, const TransactionGroup& group);
    void showNothing();
    /// Which marks are named; at first none.
    void setMarkRules(const MarkRules& rules);
    /// A widget above the buttons, which shows and hides itself. Takes ownership; call once.
    void setNote(QWidget* note);

signals:
    void transactionChosen(Store::RowId rowId);
    void filterChosen(const TransactionFilter& filter);
    void receiptRequested(const Store::CachedTransaction& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Selection {
        qint64 rows = 0;
        std::optional<TransactionTotals> totals;
        bool operator==(const Selection&) const = default;
    };
    struct Group {
        TransactionGrouping grouping = TransactionGrouping::None;
        TransactionGroup group;
        bool operator==(const Group&) const = default;
    };
    using Subject = std::variant<std::monostate, Store::CachedTransaction, Selection, Group>;

    void makeActions();
    void show(const Subject& subject);
    void retranslate();
    void fill();
    void fillTransaction(const Store::CachedTransaction& row);
    void fillSums(const QString& line, const std::optional<TransactionTotals>& totals);
    void openJson();
    void copyCommand();

    QUrl serviceAddress_;
    SimilarTransactions similar_;
    Subject subject_;
    MarkRules rules_;
    QVBoxLayout* footer_;
    SimilarList* list_;
    QPushButton* copyAll_;
    QPushButton* json_;
    QPushButton* curl_;
    QPushButton* receipt_;
};

}  // namespace bankhub
