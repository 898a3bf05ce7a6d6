// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/domain/querylanguage.h"

class QLabel;
class QLineEdit;

namespace bankhub {

class ChoiceBox;

/// Asks for a text that the rows must have, or must not have, anywhere or in one column. Show with open(); deletes
/// itself.
class TextConditionDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with `part`, a filter with one word, one excluded word or one condition; with the empty filter anywhere.
    TextConditionDialog(const TransactionFilter& part, QWidget* parent);
    /// The column to begin with.
    void setField(TransactionField field);

signals:
    void chosen(const TransactionFilter& part);

private:
    void begin(const TransactionFilter& part);
    /// Offers what can be asked of the chosen column: of all columns together only whether they contain a text.
    void fillMatches();
    [[nodiscard]] TransactionFilter part() const;
    void explain();
    void takeInput();

    ChoiceBox* column_;
    ChoiceBox* match_;
    QLineEdit* text_;
    QLabel* meaning_;
};

}  // namespace bankhub
