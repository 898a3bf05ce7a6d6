// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/secreteditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/webhooks/webhooksecret.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/secretfield.h"

namespace bankhub {

namespace {
QLabel* wrappingLabel(const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}
}  // namespace

SecretEditor::SecretEditor(QWidget* parent) : QWidget(parent) {
    kept_ = new QLineEdit;
    kept_->setReadOnly(true);
    new_ = new SecretField;
    generate_ = new QPushButton;
    enter_ = new QPushButton;
    keep_ = new QPushButton;
    problem_ = wrappingLabel("bad");
    problem_->hide();
    hint_ = wrappingLabel("dim");
    hint_->setFont(smallFont(font()));
    connect(new_, &QLineEdit::textEdited, this, [this] {
        showProblem({});
        Q_EMIT edited();
    });
    connect(generate_, &QPushButton::clicked, this, [this] { choose(SecretChoice::Replace, strongSecret()); });
    connect(enter_, &QPushButton::clicked, this, [this] { choose(SecretChoice::Replace, {}); });
    connect(keep_, &QPushButton::clicked, this, [this] { choose(SecretChoice::Keep, {}); });

    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(kept_, 1);
    line->addWidget(new_, 1);
    for (QPushButton* button : {generate_, enter_, keep_})
        line->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addLayout(line);
    layout->addWidget(problem_);
    layout->addWidget(hint_);
    retranslate();
}

void SecretEditor::setContent(const QString& mask, bool fullIsKnown, SecretChoice choice, const QString& newSecret) {
    mask_ = mask;
    fullIsKnown_ = fullIsKnown;
    choice_ = choice;
    const QString shown = QString(12, QChar(0x2022)) + shownEnd(mask);
    if (kept_->text() != shown) kept_->setText(shown);
    if (new_->text() != newSecret) new_->setText(newSecret);
    showChoice();
}

QString SecretEditor::newSecret() const {
    return choice_ == SecretChoice::Replace ? new_->text().trimmed() : QString();
}

void SecretEditor::showProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
    setStyleProperty(new_, "problem", !text.isEmpty());
    new_->setAccessibleDescription(text);
}

void SecretEditor::takeFocus() {
    (choice_ == SecretChoice::Keep ? kept_ : static_cast<QLineEdit*>(new_))->setFocus(Qt::OtherFocusReason);
}

void SecretEditor::choose(SecretChoice choice, const QString& newSecret) {
    choice_ = choice;
    new_->setText(newSecret);
    showProblem({});
    showChoice();
    takeFocus();
    Q_EMIT edited();
}

void SecretEditor::showChoice() {
    const bool keeping = choice_ == SecretChoice::Keep;
    kept_->setVisible(keeping);
    new_->setVisible(!keeping);
    enter_->setVisible(keeping);
    keep_->setVisible(!keeping && !mask_.isEmpty());
    if (keeping && fullIsKnown_)
        hint_->setText(tr("The present key stays. This computer knows it in full and sends it again with the rest."));
    else if (keeping)
        hint_->setText(
            tr("The present key stays. The service shows only its end, and this computer does not know the rest."));
    else
        hint_->setText(
            tr("The full key is shown once after saving, and can be kept in the key store of this computer."));
}

void SecretEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SecretEditor::retranslate() {
    kept_->setAccessibleName(tr("Present secret key, masked"));
    kept_->setPlaceholderText(kept_->accessibleName());
    new_->setAccessibleName(tr("New secret key"));
    new_->setPlaceholderText(tr("Type or paste a key"));
    generate_->setText(tr("Generate a strong key"));
    enter_->setText(tr("Enter a new key"));
    keep_->setText(tr("Keep the present key"));
    for (QPushButton* button : {generate_, enter_, keep_})
        button->setAccessibleName(button->text());
    showChoice();
}

}  // namespace bankhub
