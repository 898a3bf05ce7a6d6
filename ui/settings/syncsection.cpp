// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/syncsection.h"

#include <QLabel>

#include "ui/widgets/choicebox.h"

namespace bankhub {

SyncSection::SyncSection(Settings& settings, QWidget* parent) : SettingsSection(parent), settings_(settings) {
    interval_ = new ChoiceBox;
    intervalLabel_ = addRow(interval_);
    hint_ = addHint();
    addEnd();
    connect(interval_, &QComboBox::activated, this,
            [this] { settings_.setSyncIntervalMinutes(interval_->currentData().toInt()); });
    connect(&settings_, &Settings::syncIntervalChanged, this, &SyncSection::refresh);
    refresh();
}

void SyncSection::refresh() {
    name(intervalLabel_, interval_, tr("Synchronise automatically"));
    QList<int> offered{1, 5, 15, 30, 60};
    const int present = settings_.syncIntervalMinutes();
    // A number that was written into the file by hand is shown as it is.
    if (present > 0 && !offered.contains(present)) offered.prepend(present);
    QList<Choice> choices;
    for (const int minutes : std::as_const(offered))
        choices << Choice{tr("every %n minute(s)", nullptr, minutes), minutes};
    choices << Choice{tr("only by hand"), 0};
    offer(interval_, choices, present);
    hint_->setText(
        tr("F5 synchronises at any time. Every window of the program shares one synchronisation, which keeps to the "
           "pace that the service allows."));
}

}  // namespace bankhub
