// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datasection.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include "ui/format/moneytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QLabel* makePath() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// A path may be broken behind every separator, or a long one makes the window as wide as itself.
QString breakable(const QString& path) {
    return QDir::toNativeSeparators(path).replace(QDir::separator(), QDir::separator() + QString(QChar(0x200B)));
}
}  // namespace

DataSection::DataSection(const DataPlace& place, QWidget* parent) : SettingsSection(parent), place_(place) {
    openFolder_ = [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    folder_ = makePath();
    cache_ = makePath();
    open_ = new QPushButton;
    open_->setAutoDefault(false);
    clear_ = new QPushButton;
    clear_->setAutoDefault(false);
    clear_->setIcon(themeIcon(QStringLiteral("delete"), Tone::Bad));
    setRole(clear_, "danger");
    folderLabel_ = addRow(folder_);
    auto* line = new QWidget;
    auto* lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->setSpacing(space(2));
    lineLayout->addWidget(open_);
    lineLayout->addStretch(1);
    addWide(line);
    folderHint_ = addHint();
    cacheLabel_ = addRow(cache_);
    auto* clearing = new QWidget;
    auto* clearingLayout = new QHBoxLayout(clearing);
    clearingLayout->setContentsMargins(0, 0, 0, 0);
    clearingLayout->addWidget(clear_);
    clearingLayout->addStretch(1);
    addWide(clearing);
    clearHint_ = addHint();
    addEnd();
    connect(open_, &QPushButton::clicked, this, [this] { openFolder_(place_.folder); });
    connect(clear_, &QPushButton::clicked, this, &DataSection::askToClear);
    refresh();
}

QString DataSection::sizeText() const {
    qint64 bytes = 0;
    for (const auto& ending : {QString(), QStringLiteral("-wal")})
        bytes += QFileInfo(place_.cacheFile + ending).size();
    constexpr qint64 kilobyte = 1024;
    constexpr qint64 megabyte = kilobyte * kilobyte;
    return bytes < megabyte ? tr("%1 KB").arg(countText((bytes + kilobyte - 1) / kilobyte))
                            : tr("%1 MB").arg(countText((bytes + megabyte - 1) / megabyte));
}

void DataSection::askToClear() {
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Clear the local copy"),
                        tr("Clear the local copy of “%1”?").arg(place_.profileName), QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Companies, accounts and transactions are deleted from this computer and read again from the service, which "
           "may take a while. Decisions about possible duplicates are forgotten. The journal, your links, views and "
           "branding versions stay, and nothing changes at SePay."));
    QPushButton* clear = box->addButton(tr("Clear and read again"), QMessageBox::DestructiveRole);
    setRole(clear, "danger");
    QPushButton* keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(clear, &QPushButton::clicked, this, &DataSection::clearingRequested);
    box->open();
}

void DataSection::refresh() {
    name(folderLabel_, folder_, tr("Folder"));
    folder_->setText(breakable(place_.folder));
    open_->setText(tr("Open the folder"));
    folderHint_->setText(
        tr("Profiles, settings and the local copies of your data are kept here, readable only by you. Secrets are not "
           "among them: those are in the key store of the system."));
    name(cacheLabel_, cache_, tr("Local copy"));
    cache_->setText(tr("%1 for “%2”", "%1 is a size, %2 the name of a profile").arg(sizeText(), place_.profileName));
    clear_->setText(tr("Clear the local copy…"));
    clearHint_->setText(
        tr("The local copy makes search quick and works without a network. Clear it to free room, or when it shows "
           "something that the service does not."));
    for (QPushButton* button : {open_, clear_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
