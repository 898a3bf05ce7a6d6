// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/secretprompt.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/format/errortext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/secretfield.h"

namespace bankhub {

SecretPrompt::SecretPrompt(const Profile& profile, const std::optional<Error>& reason, QWidget* parent)
    : QDialog(parent), profile_(profile), reason_(reason) {
    auto* band = new EnvironmentBand;
    band->setProfile(profile);
    title_ = new QLabel;
    title_->setTextFormat(Qt::PlainText);
    title_->setFont(strongFont(font()));
    title_->setWordWrap(true);
    why_ = new QLabel;
    why_->setTextFormat(Qt::PlainText);
    why_->setWordWrap(true);
    secret_ = new SecretField;
    remember_ = new QCheckBox;
    remember_->setChecked(!reason || reason->kind != ErrorKind::KeyStoreMissing);
    remember_->setVisible(!profile.sessionOnly);
    cancel_ = new QPushButton;
    cancel_->setAutoDefault(false);
    use_ = new QPushButton;
    use_->setDefault(true);
    use_->setEnabled(false);
    connect(secret_, &QLineEdit::textChanged, this,
            [this](const QString& text) { use_->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, [this] {
        const QString secret = secret_->text().trimmed();
        const bool remember = remember_->isChecked() && !profile_.sessionOnly;
        accept();
        Q_EMIT secretGiven(secret, remember);
    });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(use_);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space(5), space(4), space(5), space(5));
    inside->setSpacing(space(3));
    inside->addWidget(title_);
    inside->addWidget(why_);
    inside->addWidget(secret_);
    inside->addWidget(remember_);
    inside->addStretch(1);
    inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(band);
    layout->addLayout(inside, 1);
    setMinimumWidth(textWidth(font(), 72));
    retranslate();
}

void SecretPrompt::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SecretPrompt::retranslate() {
    setWindowTitle(tr("Secret needed"));
    title_->setText(tr("client_secret of “%1”").arg(profile_.name));
    const bool neverStored = !reason_ || reason_->kind == ErrorKind::NotFound;
    const QString why =
        neverStored ? tr("The key store holds no secret for this connection.") : errorText(*reason_).inOneLine();
    why_->setText(why + QLatin1Char(' ') + tr("Until it is given you work with what the cache holds."));
    secret_->setAccessibleName(tr("client_secret"));
    remember_->setText(tr("Remember the secret in the key store"));
    remember_->setAccessibleName(remember_->text());
    cancel_->setText(tr("Stay offline"));
    use_->setText(tr("Use the secret"));
    cancel_->setAccessibleName(cancel_->text());
    use_->setAccessibleName(use_->text());
}

}  // namespace bankhub
