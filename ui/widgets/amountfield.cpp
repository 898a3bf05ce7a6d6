// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountfield.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/domain/amountgrouping.h"
#include "ui/format/moneytext.h"
#include "ui/format/region.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

AmountField::AmountField(QWidget* parent) : QWidget(parent) {
    line_ = new QLineEdit;
    line_->setMaxLength(40);
    below_ = new QLabel;
    below_->setTextFormat(Qt::PlainText);
    below_->setWordWrap(true);
    // Room for the longest of its sentences, so that nothing moves while the amount is typed.
    below_->setMinimumHeight(2 * below_->fontMetrics().lineSpacing());
    below_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusProxy(line_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(line_);
    layout->addWidget(below_);
    connect(line_, &QLineEdit::textChanged, this, [this] {
        showReading(false);
        Q_EMIT edited();
    });
    connect(line_, &QLineEdit::editingFinished, this, [this] {
        if (!line_->text().trimmed().isEmpty()) showReading(true);
    });
    retranslate();
}

AmountReading AmountField::reading() const {
    return readTypedAmount(line_->text(), thousandsMark());
}

void AmountField::setName(const QString& name) {
    name_ = name;
    retranslate();
}

void AmountField::setOptional(const QString& emptyText) {
    emptyText_ = emptyText;
    showReading(asProblem_);
}

bool AmountField::isOmitted() const {
    return !emptyText_.isEmpty() && reading().problem == AmountProblem::Empty;
}

bool AmountField::validate() {
    showReading(true);
    if (reading().isValid() || isOmitted()) return true;
    line_->setFocus(Qt::OtherFocusReason);
    return false;
}

void AmountField::showProblem(const QString& text) {
    say(text, true);
    line_->setFocus(Qt::OtherFocusReason);
}

void AmountField::showReading(bool asProblem) {
    const AmountReading now = reading();
    asProblem_ = asProblem && !now.isValid() && !isOmitted();
    QString text;
    switch (now.problem) {
        case AmountProblem::None:
            text = tr("Read as %1").arg(withCurrency(unhiddenMoneyText(now.amount)));
            break;
        case AmountProblem::Empty:
            text = isOmitted() ? emptyText_
                   : asProblem ? tr("Enter an amount.")
                               : tr("For example 1.500.000, 1500k, 1,5tr or 2 tỷ.");
            break;
        case AmountProblem::NotANumber:
            text = tr("This is not an amount. Write for example 1.500.000, 1500k, 1,5tr or 2 tỷ.");
            break;
        case AmountProblem::Ambiguous:
            text = tr("This can be read in two ways. Write all digits: 1500 or 1.500.000.");
            break;
        case AmountProblem::Fraction:
            text = tr("Only whole dong: write it without decimals.");
            break;
        case AmountProblem::NotPositive:
            text = tr("The amount must be larger than 0. The direction says whether it comes in or goes out.");
            break;
        case AmountProblem::TooLarge:
            text = tr("The amount is too large. At most %1.").arg(withCurrency(unhiddenMoneyText(largestTypedAmount)));
            break;
    }
    say(text, asProblem_);
}

void AmountField::say(const QString& text, bool asProblem) {
    below_->setText(text);
    setRole(below_, asProblem ? "bad" : "dim");
    setStyleProperty(line_, "problem", asProblem);
    line_->setAccessibleDescription(text);
}

void AmountField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void AmountField::retranslate() {
    line_->setAccessibleName(name_.isEmpty() ? tr("Amount") : name_);
    showReading(asProblem_);
}

}  // namespace bankhub
