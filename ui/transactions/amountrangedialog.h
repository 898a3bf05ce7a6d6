// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "app/domain/querylanguage.h"

class QCheckBox;
class QLabel;

namespace bankhub {

class AmountField;

/// Asks for the smallest and the largest amount, both included, in any spelling that people use, and says how each is
/// read while it is typed, and whether rows with such amounts are shown or hidden. Either may stay empty. Show with
/// open(); deletes itself.
class AmountRangeDialog : public QDialog {
    Q_OBJECT
public:
    AmountRangeDialog(const AmountRange& range, bool excluded, QWidget* parent);

signals:
    /// A filter with these amounts and nothing else; without any when both were left empty.
    void chosen(const TransactionFilter& amounts);

private:
    void takeInput();
    /// True when both ends are readable and in order.
    bool validate();
    [[nodiscard]] AmountRange range() const;
    [[nodiscard]] TransactionFilter amounts() const;
    void explain();

    AmountField* from_;
    AmountField* to_;
    QCheckBox* excluded_;
    QLabel* meaning_;
};

}  // namespace bankhub
