// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/settings/appearancesection.h"
#include "ui/settings/noticessection.h"
#include "ui/settings/regionsection.h"
#include "ui/settings/syncsection.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/taborder.h"

namespace bankhub {

SettingsDialog::SettingsDialog(const Sources& sources, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    list_ = new QListWidget;
    setRole(list_, "choices");
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    stack_ = new QStackedWidget;
    title_ = new QLabel;
    title_->setTextFormat(Qt::PlainText);
    title_->setFont(titleFont(font()));
    note_ = new QLabel;
    note_->setTextFormat(Qt::PlainText);
    note_->setFont(smallFont(font()));
    setRole(note_, "dim");
    close_ = new QPushButton;
    close_->setDefault(true);

    auto* card = new QFrame;
    setRole(card, "card");
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(space(5), space(4), space(2), space(4));
    cardLayout->setSpacing(space(4));
    cardLayout->addWidget(title_);
    cardLayout->addWidget(stack_, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(space(3));
    body->addWidget(list_);
    body->addWidget(card, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space(3));
    foot->addWidget(note_, 1);
    foot->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(4), space(4), space(4));
    layout->setSpacing(space(3));
    layout->addLayout(body, 1);
    layout->addLayout(foot);

    add(new AppearanceSection(sources.settings));
    add(new RegionSection(sources.settings, sources.clock));
    add(new SyncSection(sources.settings));
    add(new NoticesSection(sources.settings, sources.profileId, sources.accounts, sources.tray));
    auto* data = new DataSection(sources.data);
    add(data);
    connect(data, &DataSection::clearingRequested, this, &SettingsDialog::clearingRequested);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0) return;
        stack_->setCurrentIndex(row);
        title_->setText(sections_.at(row)->title());
    });
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    Q_ASSERT(sections_.size() == sectionIds().size());
    retranslate();
    followLayoutWithTab(*this);
    list_->setCurrentRow(0);
    resize(textWidth(font(), 112), recordHeight(font()) * 22);
}

void SettingsDialog::add(SettingsSection* section) {
    sections_ << section;
    auto* area = new QScrollArea;
    area->setWidget(section);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    section->setContentsMargins(0, 0, space(3), 0);
    // The card behind it has the colour.
    area->viewport()->setAutoFillBackground(false);
    section->setAutoFillBackground(false);
    stack_->addWidget(area);
    list_->addItem(new QListWidgetItem(themeIcon(section->iconName(), Tone::Dim), QString()));
}

QStringList SettingsDialog::sectionIds() {
    return {QStringLiteral("appearance"), QStringLiteral("region"), QStringLiteral("synchronisation"),
            QStringLiteral("notices"), QStringLiteral("data")};
}

void SettingsDialog::showSection(const QString& id) {
    list_->setCurrentRow(static_cast<int>(sectionIds().indexOf(id)));
}

void SettingsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    list_->setAccessibleName(tr("Sections"));
    note_->setText(tr("What you choose counts at once."));
    close_->setText(tr("Close"));
    close_->setAccessibleName(close_->text());
    int widest = 0;
    for (int row = 0; row < sections_.size(); ++row) {
        list_->item(row)->setText(sections_.at(row)->title());
        widest = qMax(widest, list_->fontMetrics().horizontalAdvance(sections_.at(row)->title()));
        sections_.at(row)->refresh();
    }
    // The name with its icon and the room around both.
    list_->setFixedWidth(widest + iconEdge(font()) + space(14));
    if (list_->currentRow() >= 0) title_->setText(sections_.at(list_->currentRow())->title());
}

}  // namespace bankhub
