// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include <QGridLayout>
#include <QLabel>

#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roles.h"

namespace bankhub {

SettingsSection::SettingsSection(QWidget* parent) : QWidget(parent) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(space(4));
    grid_->setVerticalSpacing(space(2));
    grid_->setColumnStretch(1, 1);
    grid_->setColumnMinimumWidth(0, textWidth(font(), 20));
}

QLabel* SettingsSection::addRow(QWidget* control) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(control);
    const int row = grid_->rowCount();
    grid_->addWidget(label, row, 0, Qt::AlignVCenter);
    grid_->addWidget(control, row, 1);
    return label;
}

QLabel* SettingsSection::addTallRow(QWidget* control) {
    QLabel* label = addRow(control);
    grid_->setAlignment(label, Qt::AlignTop);
    label->setContentsMargins(0, space(2), 0, 0);
    return label;
}

void SettingsSection::addWide(QWidget* widget) {
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
}

QLabel* SettingsSection::addHint() {
    auto* hint = new QLabel;
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setFont(smallFont(font()));
    hint->setContentsMargins(0, 0, 0, space(2));
    setRole(hint, "dim");
    grid_->addWidget(hint, grid_->rowCount(), 0, 1, 2);
    return hint;
}

void SettingsSection::addEnd() {
    const int row = grid_->rowCount();
    grid_->setRowStretch(row, 1);
    grid_->addWidget(new QWidget, row, 0);
}

void SettingsSection::name(QLabel* label, QWidget* control, const QString& text) {
    label->setText(text);
    control->setAccessibleName(text);
}

void SettingsSection::offer(ChoiceBox* box, const QList<Choice>& choices, const QVariant& present) {
    const QSignalBlocker quiet(box);
    box->clear();
    for (const Choice& choice : choices)
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(qMax(0, box->findData(present)));
}

}  // namespace bankhub
