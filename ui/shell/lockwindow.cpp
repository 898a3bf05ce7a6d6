// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockwindow.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/secretfield.h"

namespace bankhub {

LockWindow::LockWindow(bool asksForSecret, QWidget* parent) : QWidget(parent, Qt::Window) {
    sign_ = new IconLabel(2);
    sign_->setIcon(themeIcon(QStringLiteral("lock"), Tone::Dim));
    title_ = new QLabel;
    title_->setFont(titleFont(font()));
    text_ = new QLabel;
    problem_ = new QLabel;
    problem_->hide();
    for (QLabel* label : {title_, text_, problem_}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(textWidth(font(), 24));
    progress_->hide();
    unlock_ = new QPushButton(iconOnAccent(QStringLiteral("unlocked")), {});
    unlock_->setDefault(true);
    quit_ = new QPushButton;
    if (asksForSecret) {
        secret_ = new SecretField;
        secret_->setFixedWidth(textWidth(font(), 40));
        connect(secret_, &QLineEdit::returnPressed, this, &LockWindow::unlock);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(unlock_);
    buttons->addWidget(quit_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(8), space(5), space(8), space(5));
    layout->setSpacing(space(3));
    layout->addStretch(2);
    layout->addWidget(sign_, 0, Qt::AlignHCenter);
    layout->addWidget(title_);
    layout->addWidget(text_);
    if (secret_) layout->addWidget(secret_, 0, Qt::AlignHCenter);
    layout->addWidget(problem_);
    layout->addWidget(progress_, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(unlock_, &QPushButton::clicked, this, &LockWindow::unlock);
    connect(quit_, &QPushButton::clicked, this, &LockWindow::quitRequested);
    retranslate();
    if (secret_)
        secret_->setFocus();
    else
        unlock_->setFocus();
}

void LockWindow::unlock() {
    if (!unlock_->isEnabled()) return;
    const QString typed = secret_ ? secret_->text() : QString();
    if (secret_) secret_->clear();
    Q_EMIT unlockRequested(typed);
}

void LockWindow::showWaiting() {
    problem_->hide();
    progress_->show();
    unlock_->setEnabled(false);
}

void LockWindow::showProblem(const QString& text) {
    progress_->hide();
    problem_->setText(text);
    problem_->show();
    unlock_->setEnabled(true);
    if (secret_)
        secret_->setFocus();
    else
        unlock_->setFocus();
}

void LockWindow::closeEvent(QCloseEvent* event) {
    // Closing it must not leave the program running without any window.
    event->ignore();
    Q_EMIT quitRequested();
}

void LockWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LockWindow::retranslate() {
    setWindowTitle(tr("Locked"));
    title_->setText(tr("Bank Hub Console is locked"));
    text_->setText(secret_ ? tr("Enter the client_secret of the profile to go on. Nothing you typed is lost.")
                           : tr("The key store of the computer is asked for the secret of the profile. Nothing you "
                                "typed is lost."));
    unlock_->setText(tr("Unlock"));
    quit_->setText(tr("Quit"));
    for (QPushButton* button : {unlock_, quit_})
        button->setAccessibleName(button->text());
    progress_->setAccessibleName(tr("Waiting for the key store"));
    if (!secret_) return;
    secret_->setPlaceholderText(QStringLiteral("client_secret"));
    secret_->setAccessibleName(QStringLiteral("client_secret"));
}

}  // namespace bankhub
