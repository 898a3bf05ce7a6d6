// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/versionsdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/branding/brandingdraft.h"
#include "ui/branding/brandingwords.h"
#include "ui/format/timetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"
#include "ui/writes/changelist.h"

namespace bankhub {

VersionsDialog::VersionsDialog(Branding& branding, const QList<BrandingSource>& sources, QWidget* parent)
    : QDialog(parent), branding_(branding), sources_(sources) {
    setAttribute(Qt::WA_DeleteOnClose);
    buildLists();
    retranslate();
    if (sources_.isEmpty()) {
        showVersions(branding_.versions());
        connect(&branding_, &Branding::versionsChanged, this, [this] { showVersions(branding_.versions()); });
    } else {
        load();
    }
    resize(textWidth(font(), 116), recordHeight(font()) * 16);
    list_->setFocus();
}

void VersionsDialog::buildLists() {
    sourceLabel_ = new QLabel;
    source_ = new ChoiceBox;
    for (const BrandingSource& source : std::as_const(sources_))
        source_->addItem(source.name);
    sourceLabel_->setBuddy(source_);
    connect(source_, &QComboBox::currentIndexChanged, this, &VersionsDialog::load);
    auto* top = new QHBoxLayout;
    top->setSpacing(space(2));
    top->addWidget(sourceLabel_);
    top->addWidget(source_, 1);
    sourceLabel_->setVisible(!sources_.isEmpty());
    source_->setVisible(!sources_.isEmpty());

    list_ = new QListWidget;
    list_->setWordWrap(true);
    setRole(list_, "choices");
    connect(list_, &QListWidget::currentRowChanged, this, &VersionsDialog::showChosen);
    state_ = new StatePanel;
    connect(state_, &StatePanel::retried, this, &VersionsDialog::load);
    heading_ = new QLabel;
    heading_->setWordWrap(true);
    heading_->setFont(strongFont(font()));
    nothing_ = new QLabel;
    nothing_->setWordWrap(true);
    setRole(nothing_, "dim");
    changes_ = new QScrollArea;
    changes_->setWidgetResizable(true);
    auto* right = new QVBoxLayout;
    right->setSpacing(space(2));
    right->addWidget(heading_);
    right->addWidget(nothing_);
    right->addWidget(changes_, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space(4));
    middle->addWidget(list_, 2);
    middle->addWidget(state_, 2);
    middle->addLayout(right, 3);

    cancel_ = new QPushButton;
    take_ = new QPushButton;
    setRole(take_, "primary");
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(take_, &QPushButton::clicked, this, [this] {
        const BrandingVersion version = versions_.at(list_->currentRow());
        branding_.takeOver(version);
        accept();
        Q_EMIT taken(version);
    });
    for (QPushButton* button : {cancel_, take_})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(take_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
}

void VersionsDialog::load() {
    const int index = source_->currentIndex();
    if (index < 0) return;
    versions_.clear();
    list_->clear();
    loading_ = true;
    list_->hide();
    state_->setVisible(true);
    state_->showLoading(tr("Reading the cache…"));
    branding_.versionsOf(sources_.at(index).cacheFile)
        .finally(this, [this, index](const Result<QList<BrandingVersion>>& versions) {
            if (index != source_->currentIndex()) return;
            loading_ = false;
            if (versions)
                showVersions(*versions);
            else
                state_->showError(versions.error());
        });
    showChosen();
}

void VersionsDialog::showVersions(const QList<BrandingVersion>& versions) {
    const int row = list_->currentRow();
    versions_ = versions;
    list_->clear();
    for (int index = 0; index < versions_.size(); ++index)
        list_->addItem(titleOf(index) + QLatin1Char('\n') + whatChanged(index));
    list_->setVisible(!versions_.isEmpty());
    state_->setVisible(versions_.isEmpty());
    if (versions_.isEmpty())
        state_->showEmpty(tr("No versions"), sources_.isEmpty()
                                                 ? tr("A version is kept here whenever the branding is read or saved.")
                                                 : tr("The branding of this profile has not been opened on this "
                                                      "computer. Open that page there once, then copy."));
    if (!versions_.isEmpty()) list_->setCurrentRow(qBound(0, row, static_cast<int>(versions_.size()) - 1));
    showChosen();
}

QString VersionsDialog::titleOf(int index) const {
    const BrandingVersion& version = versions_.at(index);
    if (version.savedBy.isEmpty()) return tr("%1 · found at the service").arg(minuteText(version.savedAtUtcMs));
    return tr("%1 · saved by %2").arg(minuteText(version.savedAtUtcMs), version.savedBy);
}

QString VersionsDialog::whatChanged(int index) const {
    if (index + 1 >= versions_.size()) return tr("The oldest version kept here");
    const BrandingVersion& version = versions_.at(index);
    const BrandingVersion& older = versions_.at(index + 1);
    QStringList members;
    const MerchantConfig change = brandingdraft::changes(older.config, version.config);
    for (const MemberChange& member : brandingdraft::memberChanges(older.config, change))
        members << member.member;
    if (version.config.logoUrl != older.config.logoUrl) members << QStringLiteral("logo");
    if (members.isEmpty()) return tr("Other members were offered");
    return tr("Changed: %1").arg(membersText(members));
}

void VersionsDialog::showChosen() {
    const int row = list_->currentRow();
    const bool chosen = row >= 0 && row < versions_.size();
    const QList<MemberChange> changes = chosen ? branding_.changesBy(versions_.at(row)) : QList<MemberChange>{};
    delete changes_->takeWidget();
    if (!changes.isEmpty()) {
        auto* top = new QWidget;
        auto* layout = new QVBoxLayout(top);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new ChangeList(changes));
        layout->addStretch(1);
        changes_->setWidget(top);
    }
    changes_->setVisible(!changes.isEmpty());
    heading_->setVisible(!changes.isEmpty());
    nothing_->setVisible(changes.isEmpty());
    nothing_->setText(chosen ? tr("The form already holds what this version has.") : QString());
    take_->setEnabled(!changes.isEmpty());
}

void VersionsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void VersionsDialog::retranslate() {
    const bool copying = !sources_.isEmpty();
    setWindowTitle(copying ? tr("Copy the branding of another profile") : tr("History of the branding"));
    sourceLabel_->setText(tr("Copy from:"));
    source_->setAccessibleName(sourceLabel_->text());
    list_->setAccessibleName(tr("Versions"));
    heading_->setText(tr("This would change in the form. Nothing is sent before you review and save."));
    cancel_->setText(tr("Cancel"));
    take_->setText(copying ? tr("Copy into the form") : tr("Restore into the form"));
    for (QPushButton* button : {cancel_, take_})
        button->setAccessibleName(button->text());
    if (!loading_) showVersions(QList<BrandingVersion>(versions_));
}

}  // namespace bankhub
