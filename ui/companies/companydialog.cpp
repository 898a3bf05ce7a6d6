// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companydialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QUuid>

#include "ui/companies/companyform.h"
#include "ui/companies/companywords.h"
#include "ui/format/errortext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"

namespace bankhub {

CompanyDialog::CompanyDialog(CompanyForm* form, CompanyEditor& editor, const WriteDesk& desk, QWidget* parent)
    : QDialog(parent), form_(form), editor_(editor), desk_(desk), formId_(QUuid::createUuid().toString()) {
    setAttribute(Qt::WA_DeleteOnClose);
    auto* band = new EnvironmentBand;
    band->setProfile(desk.profile);
    content_ = new QVBoxLayout;
    content_->setSpacing(space(3));
    notice_ = new NoticeStrip;
    cancel_ = new QPushButton;
    save_ = new QPushButton;
    setRole(save_, "primary");
    cancel_->setAutoDefault(false);
    save_->setAutoDefault(false);
    save_->setDefault(true);
    connect(cancel_, &QPushButton::clicked, this, &CompanyDialog::reject);
    connect(save_, &QPushButton::clicked, this, &CompanyDialog::review);
    connect(form_, &CompanyForm::changed, notice_, &QWidget::hide);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(save_);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space(5), space(4), space(5), space(5));
    inside->setSpacing(space(3));
    inside->addLayout(content_, 1);
    inside->addWidget(notice_);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addLayout(inside, 1);
}

bool CompanyDialog::hasUnsavedInput() const {
    return form_->draft() != form_->before();
}

void CompanyDialog::setSaveEnabled(bool enabled) {
    save_->setEnabled(enabled);
}

void CompanyDialog::review() {
    notice_->hide();
    if (!form_->validate()) return;
    if (changesBetween(form_->before(), form_->draft()).isEmpty()) {
        notice_->say(tr("Nothing has been changed, so there is nothing to save."), Tone::Plain);
        return;
    }
    PreparedWrite write = prepare();
    write.changes = inWords(write.changes);
    auto* dialog = new WriteDialog(write, writeWords(), desk_.profile, desk_.permission, this);
    connect(dialog, &WriteDialog::returnedWith, this, &CompanyDialog::returned);
    connect(dialog, &WriteDialog::succeeded, this, [this](const WriteReceipt& receipt) {
        saved(receipt);
        accept();
    });
    dialog->open();
}

void CompanyDialog::returned(const Error& error) {
    const QStringList others = form_->takeServerMessages(error);
    if (!error.fields.isEmpty()) {
        if (!others.isEmpty()) notice_->say(others.join(QLatin1Char('\n')), Tone::Bad);
        return;
    }
    const ErrorText text = errorText(error);
    notice_->say(text.inOneLine() + QLatin1Char(' ') + text.advice, Tone::Bad);
}

void CompanyDialog::reject() {
    if (!hasUnsavedInput()) {
        QDialog::reject();
        return;
    }
    auto* question = new QMessageBox(QMessageBox::Warning, words().title, tr("What you entered is not saved."),
                                     QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* discard = question->addButton(tr("Give it up"), QMessageBox::DestructiveRole);
    QPushButton* back = question->addButton(tr("Go back"), QMessageBox::RejectRole);
    question->setDefaultButton(back);
    question->setEscapeButton(back);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

bool CompanyDialog::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    // Lines that wrap appear while the dialog is open; a window does not grow for them by itself.
    if (event->type() == QEvent::LayoutRequest && layout()) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height()) resize(width(), needed);
    }
    return handled;
}

void CompanyDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CompanyDialog::showEvent(QShowEvent* event) {
    // Texts come from the derived class, which was not there yet in the constructor.
    retranslate();
    QDialog::showEvent(event);
}

void CompanyDialog::retranslate() {
    const Words texts = words();
    setWindowTitle(texts.title);
    cancel_->setText(tr("Cancel"));
    save_->setText(texts.save);
    for (QPushButton* button : {cancel_, save_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
