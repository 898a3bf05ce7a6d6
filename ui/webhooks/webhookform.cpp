// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookform.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/theme/typescale.h"
#include "ui/webhooks/eventchecklist.h"
#include "ui/webhooks/secreteditor.h"
#include "ui/webhooks/webhookwords.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"

namespace bankhub {

WebhookForm::WebhookForm(Webhook& webhook, QWidget* parent) : QFrame(parent), webhook_(webhook) {
    setRole(this, "card");
    build();
    connect(address_, &QLineEdit::textEdited, this, [this] {
        showAddressProblem({});
        readDraft();
    });
    connect(active_, &QCheckBox::clicked, this, &WebhookForm::readDraft);
    connect(secret_, &SecretEditor::edited, this, &WebhookForm::readDraft);
    connect(events_, &EventChecklist::edited, this, &WebhookForm::readDraft);
    connect(&webhook_, &Webhook::draftReplaced, this, &WebhookForm::showDraft);
    // Another window shows the same draft.
    connect(&webhook_, &Webhook::draftEdited, this, [this] {
        if (draft() != webhook_.draft()) showDraft();
    });
    connect(&webhook_, &Webhook::changed, this, &WebhookForm::showSecret);
    connect(&webhook_, &Webhook::knownSecretChanged, this, &WebhookForm::showSecret);
    retranslate();
    showDraft();
}

void WebhookForm::build() {
    addressLabel_ = new QLabel;
    secretLabel_ = new QLabel;
    for (QLabel* label : {addressLabel_, secretLabel_})
        label->setFont(strongFont(font()));
    address_ = new QLineEdit;
    address_->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    addressProblem_ = new QLabel;
    addressProblem_->setTextFormat(Qt::PlainText);
    addressProblem_->setWordWrap(true);
    setRole(addressProblem_, "bad");
    addressProblem_->hide();
    secret_ = new SecretEditor;
    active_ = new QCheckBox;
    events_ = new EventChecklist;
    auto* verdictLine = new QHBoxLayout;
    verdictLine->setSpacing(space(2));
    for (int number = 0; number < 2; ++number) {
        verdicts_ << new Pill;
        verdictLine->addWidget(verdicts_.constLast());
    }
    verdictLine->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(4));
    layout->setSpacing(space(2));
    layout->addWidget(addressLabel_);
    layout->addWidget(address_);
    layout->addWidget(addressProblem_);
    layout->addLayout(verdictLine);
    layout->addSpacing(space(1));
    layout->addWidget(secretLabel_);
    layout->addWidget(secret_);
    layout->addWidget(makeHairline());
    layout->addWidget(active_);
    layout->addWidget(makeHairline());
    layout->addWidget(events_);
    layout->addStretch(1);
}

void WebhookForm::showDraft() {
    const WebhookDraft& draft = webhook_.draft();
    if (address_->text() != draft.url) address_->setText(draft.url);
    active_->setChecked(draft.active);
    events_->setContent(draft.everyEvent, draft.events);
    showAddressProblem({});
    secret_->showProblem({});
    events_->showProblem({});
    showVerdicts();
    showSecret();
    Q_EMIT edited();
}

void WebhookForm::showSecret() {
    const WebhookDraft& draft = webhook_.draft();
    const QString mask = webhook_.current() ? webhook_.current()->secretKey : QString();
    secret_->setContent(mask, !webhook_.knownSecret().isEmpty(), draft.secretChoice, draft.newSecret);
}

WebhookDraft WebhookForm::draft() const {
    WebhookDraft draft;
    draft.url = address_->text().trimmed();
    draft.secretChoice = secret_->choice();
    draft.newSecret = secret_->newSecret();
    draft.active = active_->isChecked();
    draft.everyEvent = events_->everyEvent();
    if (!draft.everyEvent) draft.events = events_->events();
    return draft;
}

void WebhookForm::readDraft() {
    webhook_.setDraft(draft());
    showVerdicts();
    Q_EMIT edited();
}

void WebhookForm::showVerdicts() {
    const QList<StatusText> found = addressVerdicts(address_->text());
    for (int number = 0; number < verdicts_.size(); ++number) {
        verdicts_.at(number)->setVisible(number < found.size());
        if (number < found.size()) verdicts_.at(number)->setStatus(found.at(number));
    }
}

bool WebhookForm::validate() {
    const QList<WebhookProblem> problems = webhook_.problems();
    bool addressIsGood = true;
    for (const WebhookProblem problem : problems) {
        switch (problem) {
            case WebhookProblem::AddressMissing:
            case WebhookProblem::AddressMalformed:
            case WebhookProblem::AddressHasCredentials:
                addressIsGood = false;
                showAddressProblem(webhookProblemText(problem));
                break;
            case WebhookProblem::SecretMissing:
            case WebhookProblem::SecretIsMask:
            case WebhookProblem::SecretUnusable:
                secret_->showProblem(webhookProblemText(problem));
                break;
        }
    }
    if (!addressIsGood)
        address_->setFocus(Qt::OtherFocusReason);
    else if (!problems.isEmpty())
        secret_->takeFocus();
    return problems.isEmpty();
}

QStringList WebhookForm::showServerWords(const QMap<QString, QStringList>& fields) {
    QStringList others;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QString words = field.value().join(QLatin1Char('\n'));
        if (field.key() == QLatin1String("webhook_url")) {
            showAddressProblem(words);
            address_->setFocus(Qt::OtherFocusReason);
        } else if (field.key() == QLatin1String("secret_key")) {
            secret_->showProblem(words);
            secret_->takeFocus();
        } else if (field.key().startsWith(QLatin1String("allow_events"))) {
            events_->showProblem(words);
            events_->takeFocus();
        } else {
            others << words;
        }
    }
    return others;
}

void WebhookForm::showAddressProblem(const QString& text) {
    addressProblem_->setText(text);
    addressProblem_->setVisible(!text.isEmpty());
    setStyleProperty(address_, "problem", !text.isEmpty());
    address_->setAccessibleDescription(text);
}

void WebhookForm::takeFocus() {
    address_->setFocus(Qt::OtherFocusReason);
}

void WebhookForm::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WebhookForm::retranslate() {
    addressLabel_->setText(tr("Address that receives the events"));
    address_->setAccessibleName(addressLabel_->text());
    address_->setPlaceholderText(tr("for example: https://api.example.vn/webhook"));
    secretLabel_->setText(tr("Secret key (X-Secret-Key)"));
    active_->setText(tr("Switched on: events are sent to this address"));
    active_->setAccessibleName(active_->text());
    showVerdicts();
}

}  // namespace bankhub
