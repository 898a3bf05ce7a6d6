// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/regionsection.h"

#include <QLabel>

#include "app/domain/vietnamtime.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"

namespace bankhub {

namespace {
constexpr Dong exampleAmount = 1'234'567;
}  // namespace

RegionSection::RegionSection(Settings& settings, const Clock& clock, QWidget* parent)
    : SettingsSection(parent), settings_(settings), clock_(clock) {
    numbers_ = new ChoiceBox;
    days_ = new ChoiceBox;
    example_ = new QLabel;
    example_->setTextFormat(Qt::PlainText);
    example_->setWordWrap(true);
    example_->setFont(strongFont(font()));
    numbersLabel_ = addRow(numbers_);
    daysLabel_ = addRow(days_);
    exampleLabel_ = addRow(example_);
    hint_ = addHint();
    addEnd();
    connect(numbers_, &QComboBox::activated, this, [this] {
        settings_.setNumberFormat(static_cast<Settings::NumberFormat>(numbers_->currentData().toInt()));
    });
    connect(days_, &QComboBox::activated, this,
            [this] { settings_.setDateFormat(static_cast<Settings::DateFormat>(days_->currentData().toInt())); });
    connect(&settings_, &Settings::regionChanged, this, &RegionSection::refresh);
    refresh();
}

void RegionSection::refresh() {
    const QDate today = vietnamtime::dayOf(clock_.nowUtcMs());
    name(numbersLabel_, numbers_, tr("Numbers"));
    offer(numbers_,
          {{tr("Dots for thousands: %1").arg(QStringLiteral("1.234.567 ₫")),
            static_cast<int>(Settings::NumberFormat::Dots)},
           {tr("Commas for thousands: %1").arg(QStringLiteral("1,234,567 ₫")),
            static_cast<int>(Settings::NumberFormat::Commas)}},
          static_cast<int>(settings_.numberFormat()));
    name(daysLabel_, days_, tr("Dates"));
    offer(days_,
          {{tr("Day first: %1").arg(today.toString(QStringLiteral("dd/MM/yyyy"))),
            static_cast<int>(Settings::DateFormat::DayFirst)},
           {tr("Year first (ISO 8601): %1").arg(today.toString(QStringLiteral("yyyy-MM-dd"))),
            static_cast<int>(Settings::DateFormat::YearFirst)}},
          static_cast<int>(settings_.dateFormat()));
    exampleLabel_->setText(tr("Example"));
    example_->setText(QStringLiteral("%1 · %2 · %3")
                          .arg(minuteText(clock_.nowUtcMs()),
                               withCurrency(unhiddenSignedMoneyText(Direction::In, exampleAmount)), percentText(84)));
    example_->setAccessibleName(example_->text());
    hint_->setText(
        tr("Independent of the language. It holds for every window, for printed statements and for what you type. "
           "CSV, JSON and Excel files keep the form that other programs expect."));
}

}  // namespace bankhub
