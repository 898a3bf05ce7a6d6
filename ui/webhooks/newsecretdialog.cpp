// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/newsecretdialog.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/format/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/webhooks/secretclipboard.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"

namespace bankhub {

NewSecretDialog::NewSecretDialog(const Content& content, SecretClipboard& clipboard, QWidget* parent)
    : QDialog(parent), content_(content), clipboard_(clipboard) {
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(copy_, &QPushButton::clicked, this, [this] {
        clipboard_.copy(content_.secret);
        copied_ = true;
        notice_->say(
            tr("Copied. It is taken off the clipboard after %n second(s).", nullptr, SecretClipboard::lifeSeconds),
            Tone::Good, {}, false);
    });
    connect(keep_, &QPushButton::clicked, this, &NewSecretDialog::keep);
    connect(close_, &QPushButton::clicked, this, &NewSecretDialog::reject);
    retranslate();
    copy_->setFocus();
}

void NewSecretDialog::build() {
    auto* band = new EnvironmentBand;
    band->setProfile(content_.profile);
    title_ = new QLabel;
    title_->setFont(titleFont(font()));
    why_ = new QLabel;
    for (QLabel* label : {title_, why_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    secret_ = new QLineEdit(content_.secret);
    secret_->setReadOnly(true);
    secret_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    secret_->setCursorPosition(0);
    notice_ = new NoticeStrip;
    copy_ = new QPushButton;
    copy_->setIcon(themeIcon(QStringLiteral("copy")));
    keep_ = new QPushButton;
    keep_->setIcon(iconOnAccent(QStringLiteral("lock")));
    setRole(keep_, "primary");
    close_ = new QPushButton;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(close_);
    buttons->addStretch(1);
    buttons->addWidget(copy_);
    buttons->addWidget(keep_);
    // Return must not close the only place where the secret is shown.
    for (QPushButton* button : {copy_, keep_, close_})
        button->setAutoDefault(false);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space(5), space(4), space(5), space(5));
    inside->setSpacing(space(3));
    inside->addWidget(title_);
    inside->addWidget(why_);
    inside->addWidget(secret_);
    inside->addWidget(notice_);
    inside->addStretch(1);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addLayout(inside, 1);
    setMinimumWidth(textWidth(font(), 72));
    setTabOrder(secret_, close_);
    setTabOrder(close_, copy_);
    setTabOrder(copy_, keep_);
}

void NewSecretDialog::keep() {
    keeping_ = Keeping::Asked;
    keep_->setEnabled(false);
    notice_->say(tr("Asking the key store…"), Tone::Plain, {}, false);
    content_.keep().then(
        this,
        [this](const Done&) {
            keeping_ = Keeping::Kept;
            retranslate();
            notice_->say(content_.profile.sessionOnly
                             ? tr("Kept until the program ends. This profile does not use the key store.")
                             : tr("Kept in the key store of this computer."),
                         Tone::Good, {}, false);
        },
        [this](const Error& error) {
            keeping_ = Keeping::Failed;
            keep_->setEnabled(true);
            notice_->say(tr("The key was not kept. %1 Copy it from here instead.").arg(errorText(error).inOneLine()),
                         Tone::Bad, {}, false);
        });
}

void NewSecretDialog::reject() {
    if (!copied_ && keeping_ != Keeping::Kept && !warned_) {
        warned_ = true;
        notice_->say(tr("The key was neither copied nor kept, and it is not shown again. Close once more to leave."),
                     Tone::Warning, {}, false);
        return;
    }
    QDialog::reject();
}

void NewSecretDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void NewSecretDialog::retranslate() {
    setWindowTitle(tr("New secret key"));
    title_->setText(tr("The webhook is saved"));
    why_->setText(tr(
        "This is the new key. It is shown only now: give it to whoever runs the receiver, which compares it with the "
        "header X-Secret-Key of every event."));
    secret_->setAccessibleName(tr("New secret key"));
    copy_->setText(tr("Copy"));
    keep_->setText(keeping_ == Keeping::Kept ? tr("Kept") : tr("Keep in the key store"));
    close_->setText(tr("Close"));
    for (QPushButton* button : {copy_, keep_, close_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
