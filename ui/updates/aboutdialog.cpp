// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/updates/aboutdialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/settings/settings.h"
#include "app/updates/updatecheck.h"
#include "ui/theme/typescale.h"
#include "ui/updates/updatewords.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QLabel* makeText(const char* role = nullptr) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role) setRole(label, role);
    return label;
}
}  // namespace

AboutDialog::AboutDialog(Settings& settings, UpdateCheck* updates, QWidget* parent)
    : QDialog(parent), settings_(settings), updates_(updates) {
    setAttribute(Qt::WA_DeleteOnClose);
    version_ = makeText();
    version_->setFont(titleFont(font()));
    licence_ = makeText();
    builtWith_ = makeText("dim");
    close_ = new QPushButton;
    close_->setDefault(true);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(version_);
    layout->addWidget(licence_);
    layout->addWidget(builtWith_);
    QWidget* versions = makeUpdates();
    layout->addWidget(versions);
    versions->setVisible(updates_ != nullptr);
    layout->addStretch(1);
    layout->addWidget(close_, 0, Qt::AlignRight);
    setMinimumWidth(textWidth(font(), 70));
    retranslate();
    resize(minimumWidth(), layout->totalHeightForWidth(minimumWidth()));
    close_->setFocus();
}

QWidget* AboutDialog::makeUpdates() {
    auto* card = new QFrame;
    setRole(card, "card");
    state_ = makeText();
    notes_ = makeText("dim");
    sent_ = makeText("dim");
    automatic_ = new QCheckBox;
    automatic_->setChecked(settings_.looksForUpdates());
    connect(automatic_, &QCheckBox::toggled, &settings_, &Settings::setLooksForUpdates);
    connect(&settings_, &Settings::looksForUpdatesChanged, this,
            [this] { automatic_->setChecked(settings_.looksForUpdates()); });
    ask_ = new QPushButton;
    ask_->setAutoDefault(false);
    page_ = new QPushButton;
    page_->setAutoDefault(false);
    if (updates_) {
        connect(ask_, &QPushButton::clicked, updates_, &UpdateCheck::ask);
        connect(page_, &QPushButton::clicked, this, [this] {
            if (const auto release = updates_->newerRelease()) QDesktopServices::openUrl(release->address);
        });
        connect(updates_, &UpdateCheck::changed, this, &AboutDialog::refresh);
    }

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(ask_);
    buttons->addWidget(page_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space(4), space(3), space(4), space(4));
    layout->setSpacing(space(2));
    layout->addWidget(state_);
    layout->addWidget(notes_);
    layout->addLayout(buttons);
    layout->addWidget(automatic_);
    layout->addWidget(sent_);
    return card;
}

void AboutDialog::refresh() {
    if (!updates_) return;
    const auto newer = updates_->newerRelease();
    const bool possible = updates_->state() != UpdateCheck::State::Impossible;
    state_->setText(updateStateText(*updates_));
    notes_->setText(newer ? releaseNotes(*newer) : QString());
    notes_->setVisible(!notes_->text().isEmpty());
    ask_->setEnabled(updates_->state() != UpdateCheck::State::Asking);
    for (QWidget* widget :
         {static_cast<QWidget*>(ask_), static_cast<QWidget*>(automatic_), static_cast<QWidget*>(sent_)})
        widget->setVisible(possible);
    page_->setVisible(newer.has_value());
}

void AboutDialog::retranslate() {
    setWindowTitle(tr("About this program"));
    version_->setText(tr("Bank Hub Console %1").arg(QStringLiteral(BANKHUB_VERSION)));
    licence_->setText(
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty."));
    builtWith_->setText(tr("Runs on Qt %1.").arg(QString::fromLatin1(qVersion())));
    ask_->setText(tr("Ask now"));
    page_->setText(tr("Open the page of the new version"));
    automatic_->setText(tr("Look for a new version once a day"));
    sent_->setText(
        tr("The publisher then sees the address of this computer, its system and the version of this program, "
           "and nothing else. Nothing is installed."));
    close_->setText(tr("Close"));
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(ask_), static_cast<QAbstractButton*>(page_),
                                    static_cast<QAbstractButton*>(automatic_), static_cast<QAbstractButton*>(close_)})
        button->setAccessibleName(button->text());
    refresh();
}

void AboutDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace bankhub
