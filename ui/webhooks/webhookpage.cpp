// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/format/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/webhooks/channelcard.h"
#include "ui/webhooks/newsecretdialog.h"
#include "ui/webhooks/samplecomposer.h"
#include "ui/webhooks/secretclipboard.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhookwords.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/statepanel.h"
#include "ui/writes/writedialog.h"

namespace bankhub {

WebhookPage::WebhookPage(Webhook& webhook, const WriteDesk& desk, const Clock& clock, QWidget* parent)
    : Page(parent), webhook_(webhook), desk_(desk) {
    clipboard_ = new SecretClipboard(this);
    form_ = new WebhookForm(webhook);
    samples_ = new SampleComposer(webhook, desk.profile, clock);
    outcome_ = new NoticeStrip;
    standing_ = new NoticeStrip;
    makeHeader();
    makeContent();
    connect(outcome_, &NoticeStrip::actionTriggered, this, [this] { webhook_.reload(); });
    connect(form_, &WebhookForm::edited, this, [this] {
        samples_->showTarget();
        showState();
    });
    connect(&webhook_, &Webhook::changed, this, [this] {
        showNotices();
        showState();
    });
    connect(&webhook_, &Webhook::knownSecretChanged, this, &WebhookPage::showState);
    retranslate();
}

QString WebhookPage::title() const {
    return tr("Webhook");
}

std::optional<QString> WebhookPage::unsavedWork() const {
    if (!webhook_.loaded() || !webhook_.hasChanges()) return {};
    return tr("the webhook settings");
}

void WebhookPage::focusContent() {
    if (stack_->currentWidget() == state_)
        state_->setFocus(Qt::OtherFocusReason);
    else
        form_->takeFocus();
}

void WebhookPage::makeHeader() {
    header_ = new PageHeader;
    pill_ = new Pill;
    header_->addMark(pill_);
    reload_ = new QPushButton;
    reload_->setIcon(themeIcon(QStringLiteral("sync")));
    discard_ = new QPushButton;
    save_ = new QPushButton;
    setRole(save_, "primary");
    for (QPushButton* button : {reload_, discard_, save_})
        header_->addAction(button);
    connect(reload_, &QPushButton::clicked, this, [this] { webhook_.reload(); });
    connect(discard_, &QPushButton::clicked, this, [this] { webhook_.discardDraft(); });
    connect(save_, &QPushButton::clicked, this, &WebhookPage::reviewAndSave);
}

void WebhookPage::makeContent() {
    state_ = new StatePanel;
    connect(state_, &StatePanel::retried, this, [this] { webhook_.reload(); });
    auto* stateCard = new QFrame;
    setRole(stateCard, "card");
    auto* stateLayout = new QVBoxLayout(stateCard);
    stateLayout->addWidget(state_);
    stack_ = new QStackedWidget;
    stack_->addWidget(stateCard);
    stack_->addWidget(form_);

    auto* left = new QVBoxLayout;
    left->setSpacing(space(3));
    left->addWidget(stack_);
    left->addWidget(new ChannelCard);
    left->addStretch(1);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space(3));
    columns->addLayout(left, 16);
    columns->addWidget(samples_, 10);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(header_);
    layout->addWidget(outcome_);
    layout->addWidget(standing_);
    layout->addWidget(scroll, 1);
}

void WebhookPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!webhook_.loaded() && !webhook_.isReading()) webhook_.reload();
}

void WebhookPage::showState() {
    const bool loaded = webhook_.loaded();
    if (!loaded && webhook_.error() && !webhook_.isReading())
        state_->showError(*webhook_.error());
    else if (!loaded)
        state_->showLoading(tr("Asking the service for the webhook…"));
    stack_->setCurrentIndex(loaded ? 1 : 0);
    pill_->setVisible(loaded);
    if (loaded) pill_->setStatus(webhookStateText(webhook_.current()));
    const bool changed = loaded && webhook_.hasChanges();
    header_->setSubtitle(changed ? tr("not saved yet") : QString());
    reload_->setEnabled(!webhook_.isReading());
    discard_->setVisible(changed);
    save_->setEnabled(changed);

    standing_->setVisible(loaded);
    if (!loaded) return;
    QStringList words;
    const QList<WebhookWarning> warnings = webhook_.warnings();
    for (const WebhookWarning warning : warnings)
        if (warning == WebhookWarning::ReplacesExisting || warning == WebhookWarning::NothingIsSent ||
            warning == WebhookWarning::SwitchedOff)
            words << webhookWarningText(warning);
    words << tr("This channel reports linking; money in and out goes over the balance notification (IPN).");
    const bool warns = words.size() > 1;
    standing_->say(words.join(QLatin1Char(' ')), warns ? Tone::Warning : Tone::Plain, {}, false);
}

void WebhookPage::showNotices() {
    if (webhook_.isReading()) return;
    if (webhook_.error() && webhook_.loaded())
        outcome_->say(tr("The webhook could not be read again. %1").arg(errorText(*webhook_.error()).inOneLine()),
                      Tone::Bad, tr("Retry"));
    else if (webhook_.secretWasLost())
        outcome_->say(tr("The service no longer has the former key: it was not kept when the webhook was saved without "
                         "it. Set a new key, or the receiver will refuse the events."),
                      Tone::Bad);
    else if (readingFailed_)
        outcome_->hide();
    readingFailed_ = webhook_.error().has_value();
}

void WebhookPage::reviewAndSave() {
    if (!form_->validate()) return;
    PreparedWrite write = webhook_.prepare();
    for (MemberChange& change : write.changes)
        change = readableChange(change);
    WriteWords words;
    words.title = webhook_.current() ? tr("Save the webhook") : tr("Set up the webhook");
    words.confirm = words.title;
    const QList<WebhookWarning> warnings = webhook_.warnings();
    for (const WebhookWarning warning : warnings)
        words.warnings << webhookWarningText(warning);
    auto* dialog = new WriteDialog(write, words, desk_.profile, desk_.permission, this);
    connect(dialog, &WriteDialog::succeeded, this, &WebhookPage::saved);
    connect(dialog, &WriteDialog::returnedWith, this, &WebhookPage::returned);
    dialog->open();
}

void WebhookPage::saved() {
    const QString secret = webhook_.finishSave();
    outcome_->say(tr("The webhook is saved."), Tone::Good);
    if (secret.isEmpty()) return;
    auto* dialog = new NewSecretDialog({secret, desk_.profile, [this, secret] { return webhook_.keepSecret(secret); }},
                                       *clipboard_, this);
    dialog->open();
}

void WebhookPage::returned(const Error& error) {
    const QStringList others = form_->showServerWords(error.fields);
    const ErrorText text = errorText(error);
    outcome_->say(others.isEmpty() ? tr("The webhook was not saved. %1").arg(text.inOneLine())
                                   : tr("The webhook was not saved. %1").arg(others.join(QLatin1Char(' '))),
                  Tone::Bad);
}

void WebhookPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WebhookPage::retranslate() {
    header_->setTitle(title());
    reload_->setText(tr("Read again"));
    discard_->setText(tr("Discard changes"));
    save_->setText(tr("Review and save…"));
    for (QPushButton* button : {reload_, discard_, save_})
        button->setAccessibleName(button->text());
    showNotices();
    showState();
}

}  // namespace bankhub
