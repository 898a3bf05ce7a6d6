// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/daterangedialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ui/format/periodtext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int usualDays = 30;
}  // namespace

DateRangeDialog::DateRangeDialog(const DatePeriod& period, QDate today, QWidget* parent)
    : QDialog(parent), today_(today) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose days"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(makeLastDays(period));
    layout->addWidget(makeRange(period.on(today)));
    // They stand in rows of their own, so they do not exclude each other by themselves.
    auto* ways = new QButtonGroup(this);
    ways->addButton(lastDays_);
    ways->addButton(range_);
    meaning_ = new QLabel;
    meaning_->setTextFormat(Qt::PlainText);
    meaning_->setWordWrap(true);
    meaning_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    layout->addWidget(meaning_);
    auto* buttons = new QDialogButtonBox;
    show_ = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show_->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto wanted = this->period();
        if (!wanted) {
            days_->setFocus(Qt::OtherFocusReason);
            return;
        }
        Q_EMIT chosen(*wanted);
        accept();
    });
    layout->addWidget(buttons);

    const bool byNumber = period.kind == DatePeriod::Kind::LastDays;
    (byNumber ? lastDays_ : range_)->setChecked(true);
    (byNumber ? static_cast<QWidget*>(days_) : from_)->setFocus();
    for (const QRadioButton* way : {lastDays_, range_})
        connect(way, &QRadioButton::toggled, this, &DateRangeDialog::explain);
    explain();
}

QWidget* DateRangeDialog::makeLastDays(const DatePeriod& period) {
    lastDays_ = new QRadioButton(tr("Last days"));
    days_ = new QLineEdit(QString::number(period.kind == DatePeriod::Kind::LastDays ? period.days : usualDays));
    days_->setMaxLength(4);
    days_->setFixedWidth(textWidth(font(), 10));
    days_->setAccessibleName(tr("Number of days up to today"));
    connect(days_, &QLineEdit::textEdited, this, [this] {
        lastDays_->setChecked(true);
        explain();
    });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(lastDays_, 1);
    layout->addWidget(days_);
    return row;
}

QWidget* DateRangeDialog::makeRange(const DateRange& range) {
    range_ = new QRadioButton(tr("First and last day"));
    const QDate to = range.to.isValid() ? range.to : qMax(today_, range.from);
    from_ = new DateField(range.from.isValid() ? range.from : to.addDays(1 - usualDays));
    to_ = new DateField(to);
    from_->setAccessibleName(tr("First day"));
    to_->setAccessibleName(tr("Last day"));
    connect(from_, &QDateEdit::dateChanged, this, [this] { keepInOrder(true); });
    connect(to_, &QDateEdit::dateChanged, this, [this] { keepInOrder(false); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addWidget(range_, 1);
    layout->addWidget(from_);
    layout->addWidget(to_);
    return row;
}

void DateRangeDialog::keepInOrder(bool fromChanged) {
    range_->setChecked(true);
    if (from_->date() > to_->date()) {
        if (fromChanged)
            to_->setDate(from_->date());
        else
            from_->setDate(to_->date());
    }
    explain();
}

std::optional<DatePeriod> DateRangeDialog::period() const {
    if (range_->isChecked()) return DatePeriod::between(from_->date(), to_->date());
    return readPeriod(periodText(DatePeriod::lastDays(days_->text().trimmed().toInt())));
}

void DateRangeDialog::explain() {
    const auto wanted = period();
    setRole(meaning_, wanted ? "dim" : "bad");
    setStyleProperty(days_, "problem", !wanted);
    meaning_->setText(wanted ? tr("%1, both days included, in Vietnam's time.").arg(rangeText(wanted->on(today_)))
                             : tr("Write a number of days from 1 to 3660."));
    days_->setAccessibleDescription(wanted ? QString() : meaning_->text());
}

}  // namespace bankhub
