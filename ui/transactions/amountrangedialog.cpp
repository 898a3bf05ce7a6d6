// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/amountrangedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/format/moneytext.h"
#include "ui/format/querylinetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/amountfield.h"
#include "ui/widgets/roles.h"

namespace bankhub {

AmountRangeDialog::AmountRangeDialog(const AmountRange& range, bool excluded, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose amounts"));
    from_ = new AmountField;
    from_->setName(tr("Smallest amount"));
    from_->setOptional(tr("Empty: no smallest amount. For example 1.500.000, 1500k or 1,5tr."));
    to_ = new AmountField;
    to_->setName(tr("Largest amount"));
    to_->setOptional(tr("Empty: no largest amount. For example 2 tỷ."));
    if (range.from) from_->line().setText(moneyText(*range.from));
    if (range.to) to_->line().setText(moneyText(*range.to));
    excluded_ = new QCheckBox(tr("Hide the rows with these amounts"));
    excluded_->setChecked(excluded);
    meaning_ = new QLabel;
    meaning_->setTextFormat(Qt::PlainText);
    meaning_->setWordWrap(true);
    meaning_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    meaning_->setMinimumWidth(textWidth(font(), 52));

    auto* buttons = new QDialogButtonBox;
    auto* show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AmountRangeDialog::takeInput);
    for (AmountField* field : {from_, to_})
        connect(field, &AmountField::edited, this, &AmountRangeDialog::explain);
    connect(excluded_, &QCheckBox::toggled, this, &AmountRangeDialog::explain);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(space(5), space(5), space(5), space(5));
    form->setVerticalSpacing(space(3));
    form->setHorizontalSpacing(space(4));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("From"), from_);
    form->addRow(tr("To"), to_);
    form->addRow(excluded_);
    form->addRow(meaning_);
    form->addRow(buttons);
    explain();
}

void AmountRangeDialog::takeInput() {
    if (!validate()) return;
    Q_EMIT chosen(amounts());
    accept();
}

bool AmountRangeDialog::validate() {
    if (!from_->validate() || !to_->validate()) return false;
    const AmountRange typed = range();
    if (!typed.from || !typed.to || *typed.from <= *typed.to) return true;
    to_->showProblem(tr("This is less than the smallest amount."));
    return false;
}

AmountRange AmountRangeDialog::range() const {
    AmountRange typed;
    if (const AmountReading reading = from_->reading(); reading.isValid()) typed.from = reading.amount;
    if (const AmountReading reading = to_->reading(); reading.isValid()) typed.to = reading.amount;
    return typed;
}

TransactionFilter AmountRangeDialog::amounts() const {
    TransactionFilter filter;
    const AmountRange typed = range();
    if (!excluded_->isChecked()) {
        filter.query.amountFrom = typed.from;
        filter.query.amountTo = typed.to;
    } else if (typed.from || typed.to) {
        filter.query.excludedAmounts = {typed};
    }
    return filter;
}

void AmountRangeDialog::explain() {
    const TransactionFilter filter = amounts();
    const AmountRange typed = range();
    const bool reversed = typed.from && typed.to && *typed.from > *typed.to;
    setRole(meaning_, reversed ? "bad" : "dim");
    if (reversed)
        meaning_->setText(tr("The largest amount is less than the smallest one."));
    else if (filter.restricts())
        meaning_->setText(tr("In the search field: %1").arg(discreetQueryLine(queryLine(filter, {}))));
    else
        meaning_->setText(tr("Both ends are included, for money in and money out."));
}

}  // namespace bankhub
