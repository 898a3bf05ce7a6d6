// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writes/unlockmenu.h"

#include <QMessageBox>
#include <QPushButton>

#include "app/writes/writepermission.h"
#include "ui/format/isolatedtext.h"
#include "ui/theme/icons.h"

namespace bankhub {

namespace {
constexpr int unlockMinutes[] = {5, 15, 60};
}  // namespace

UnlockMenu::UnlockMenu(WritePermission& permission, QWidget* parent) : QMenu(parent), permission_(permission) {
    // Filled when it opens, so that its words are in the language of that moment.
    connect(this, &QMenu::aboutToShow, this, &UnlockMenu::fill);
    // A menu without entries does not open.
    addAction(QString());
}

void UnlockMenu::fill() {
    clear();
    for (const int minutes : unlockMinutes)
        connect(addAction(tr("Allow changes for %n minute(s)", nullptr, minutes)), &QAction::triggered, this,
                [this, minutes] { unlock(minutes); });
    if (!permission_.mayWrite()) return;
    addSeparator();
    connect(addAction(themeIcon(QStringLiteral("lock")), tr("Read-only again now")), &QAction::triggered, &permission_,
            &WritePermission::lock);
}

void UnlockMenu::unlock(int minutes) {
    if (permission_.hasBeenUnlocked()) {
        permission_.unlock(minutes);
        return;
    }
    QWidget* window = parentWidget() ? parentWidget()->window() : nullptr;
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Allow changes"),
                                     tr("Allow changes on “%1”?").arg(isolatedName(permission_.profileName())),
                                     QMessageBox::NoButton, window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("This is production: what you change are real companies and accounts. Each change is still shown and "
           "confirmed. After %n minute(s) the profile is read-only again.",
           nullptr, minutes));
    QPushButton* allow = question->addButton(tr("Allow changes"), QMessageBox::AcceptRole);
    QPushButton* stay = question->addButton(tr("Stay read-only"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(allow, &QPushButton::clicked, this, [this, minutes] { permission_.unlock(minutes); });
    question->open();
}

}  // namespace bankhub
