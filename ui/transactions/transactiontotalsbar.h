// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "app/domain/transactionquery.h"

class QLabel;

namespace bankhub {

class ElidedLabel;

/// The foot of the table: rows, in, out and net of what is filtered, of the selection when there is one, and whether
/// the period is complete.
class TransactionTotalsBar : public QFrame {
    Q_OBJECT
public:
    explicit TransactionTotalsBar(QWidget* parent = nullptr);

    /// Nothing: still being counted.
    void setTotals(const std::optional<TransactionTotals>& totals);
    /// `rows` selected; without sums: still being added up. Fewer than two rows hide the line.
    void setSelection(int rows, const std::optional<TransactionTotals>& totals);
    void setCompletenessText(const QString& text);
    /// What the bar says, one line; for tests and screen readers.
    [[nodiscard]] QString words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* rows_;
    QLabel* inCaption_;
    QLabel* in_;
    QLabel* outCaption_;
    QLabel* out_;
    QLabel* netCaption_;
    QLabel* net_;
    ElidedLabel* selection_;
    ElidedLabel* completeness_;
    std::optional<TransactionTotals> totals_;
    int selectedRows_ = 0;
    std::optional<TransactionTotals> selectedTotals_;
};

}  // namespace bankhub
