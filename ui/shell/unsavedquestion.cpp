// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unsavedquestion.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

#include "ui/widgets/roles.h"

namespace bankhub {

UnsavedQuestion::UnsavedQuestion(std::function<QStringList()> work, QWidget* window)
    : QMessageBox(window), work_(std::move(work)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    discard_ = addButton(QString(), QMessageBox::DestructiveRole);
    setRole(discard_, "danger");
    back_ = addButton(QString(), QMessageBox::RejectRole);
    setDefaultButton(back_);
    setEscapeButton(back_);
    connect(discard_, &QPushButton::clicked, this, &UnsavedQuestion::givenUp);
    retranslate();
}

void UnsavedQuestion::changeEvent(QEvent* event) {
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void UnsavedQuestion::retranslate() {
    setWindowTitle(tr("Unsaved changes"));
    setText(tr("What you typed is not saved: %1.").arg(QLocale().createSeparatedList(work_())));
    setInformativeText(tr("Go back to save it, or give it up."));
    discard_->setText(tr("Give it up"));
    back_->setText(tr("Go back"));
    for (QPushButton* button : {discard_, back_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
