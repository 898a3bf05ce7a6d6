// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/daterangedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include "ui/theme/typescale.h"
#include "ui/widgets/datefield.h"

namespace bankhub {

DateRangeDialog::DateRangeDialog(const DateRange& range, QDate today, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose days"));
    from_ = new DateField(range.from.isValid() ? range.from : today.addDays(-29));
    to_ = new DateField(range.to.isValid() ? range.to : today);
    from_->setAccessibleName(tr("First day"));
    to_->setAccessibleName(tr("Last day"));
    connect(from_, &QDateEdit::dateChanged, this, [this] { keepInOrder(true); });
    connect(to_, &QDateEdit::dateChanged, this, [this] { keepInOrder(false); });

    auto* buttons = new QDialogButtonBox;
    auto* show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen({from_->date(), to_->date()});
        accept();
    });

    auto* form = new QFormLayout(this);
    form->setContentsMargins(space(5), space(5), space(5), space(5));
    form->setVerticalSpacing(space(3));
    form->setHorizontalSpacing(space(4));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("First day"), from_);
    form->addRow(tr("Last day"), to_);
    form->addRow(buttons);
}

void DateRangeDialog::keepInOrder(bool fromChanged) {
    if (from_->date() <= to_->date()) return;
    if (fromChanged)
        to_->setDate(from_->date());
    else
        from_->setDate(to_->date());
}

}  // namespace bankhub
