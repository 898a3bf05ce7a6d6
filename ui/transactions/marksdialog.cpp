// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/marksdialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/format/moneytext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/amountfield.h"
#include "ui/widgets/numberfield.h"

namespace bankhub {

namespace {
/// Indented under the box that switches it.
QHBoxLayout* indented(std::initializer_list<QWidget*> widgets) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space(6), 0, 0, 0);
    line->setSpacing(space(2));
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    return line;
}
}  // namespace

MarksDialog::MarksDialog(Settings& settings, QWidget* parent) : QDialog(parent), settings_(settings) {
    setAttribute(Qt::WA_DeleteOnClose);
    intro_ = new QLabel;
    intro_->setTextFormat(Qt::PlainText);
    intro_->setWordWrap(true);
    large_ = new QCheckBox;
    from_ = new AmountField;
    missingCode_ = new QCheckBox;
    notification_ = new QCheckBox;
    duplicates_ = new QCheckBox;
    minutesLabel_ = new QLabel;
    minutes_ = new NumberField(1, MarkSettings::largestDuplicateMinutes);
    minutesLabel_->setBuddy(minutes_);
    cancel_ = new QPushButton;
    cancel_->setAutoDefault(false);
    save_ = new QPushButton;
    save_->setDefault(true);

    const MarkSettings marks = settings_.marks();
    large_->setChecked(marks.largeAmount);
    from_->line().setText(unhiddenMoneyText(marks.largeAmountFrom));
    missingCode_->setChecked(marks.missingCode);
    notification_->setChecked(marks.notificationFailed);
    duplicates_->setChecked(marks.duplicates);
    minutes_->setValue(marks.duplicateMinutes);

    auto* amount = indented({from_});
    auto* span = indented({minutesLabel_, minutes_});
    span->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(save_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(intro_);
    layout->addWidget(large_);
    layout->addLayout(amount);
    layout->addWidget(missingCode_);
    layout->addWidget(notification_);
    layout->addWidget(duplicates_);
    layout->addLayout(span);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 64));

    for (QCheckBox* box : {large_, duplicates_})
        connect(box, &QCheckBox::toggled, this, &MarksDialog::followChecks);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &MarksDialog::save);
    followChecks();
    retranslate();
}

void MarksDialog::followChecks() {
    from_->setEnabled(large_->isChecked());
    minutes_->setEnabled(duplicates_->isChecked());
    minutesLabel_->setEnabled(duplicates_->isChecked());
}

void MarksDialog::save() {
    MarkSettings marks = settings_.marks();
    if (large_->isChecked()) {
        if (!from_->validate()) return;
        marks.largeAmountFrom = from_->reading().amount;
    }
    marks.largeAmount = large_->isChecked();
    marks.missingCode = missingCode_->isChecked();
    marks.notificationFailed = notification_->isChecked();
    marks.duplicates = duplicates_->isChecked();
    marks.duplicateMinutes = minutes_->value();
    settings_.setMarks(marks);
    accept();
}

bool MarksDialog::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    // The amount in words may need a second line; a window does not grow for it by itself.
    if (event->type() == QEvent::LayoutRequest && layout()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height()) resize(width(), needed);
    }
    return handled;
}

void MarksDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MarksDialog::retranslate() {
    setWindowTitle(tr("Marks in the transactions"));
    intro_->setText(tr("Rows that deserve a look get a sign with words. Exports are not changed by it."));
    large_->setText(tr("Amounts from"));
    missingCode_->setText(tr("Money in without a payment code"));
    notification_->setText(tr("Balance notifications that were not delivered"));
    duplicates_->setText(tr("Possible duplicates: same account, direction, amount and content"));
    minutesLabel_->setText(tr("Within so many minutes"));
    minutes_->setAccessibleName(minutesLabel_->text());
    cancel_->setText(tr("Cancel"));
    save_->setText(tr("Save"));
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{large_, missingCode_, notification_, duplicates_, cancel_, save_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
