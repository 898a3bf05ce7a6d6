// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/samplecomposer.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QUuid>

#include "app/webhooks/webhooksecret.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/webhooks/sampleresults.h"
#include "ui/webhooks/samplewords.h"
#include "ui/webhooks/webhookwords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/secretfield.h"

namespace bankhub {

namespace {
constexpr int shownLines = 12;
constexpr int copiedShownMs = 2500;
constexpr qint64 lateMs = 5LL * 3600 * 1000;  // the longest the service keeps trying

QLabel* wrappingLabel(const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}
}  // namespace

SampleComposer::SampleComposer(Webhook& webhook, const Profile& profile, const Clock& clock, QWidget* parent)
    : QFrame(parent), webhook_(webhook), profile_(profile), clock_(clock) {
    setRole(this, "card");
    makeFields();
    build();
    fillChoices();
    makeIdentity();
    const auto another = [this] {
        makeIdentity();
        showSample();
    };
    connect(kind_, &QComboBox::currentIndexChanged, this, another);
    connect(variant_, &QComboBox::currentIndexChanged, this, another);
    for (QLineEdit* field : {balanceAddress_, static_cast<QLineEdit*>(balanceKey_), static_cast<QLineEdit*>(eventKey_)})
        connect(field, &QLineEdit::textEdited, this, &SampleComposer::showTarget);
    connect(send_, &QPushButton::clicked, this, [this] { send(false); });
    connect(sendAll_, &QPushButton::clicked, this, [this] { send(true); });
    connect(stop_, &QPushButton::clicked, this, [this] { webhook_.samples().stop(); });
    connect(copy_, &QPushButton::clicked, this, &SampleComposer::copyCommand);
    connect(&webhook_.samples(), &SampleSender::changed, this, &SampleComposer::showSending);
    connect(&webhook_, &Webhook::changed, this, &SampleComposer::showTarget);
    connect(&webhook_, &Webhook::knownSecretChanged, this, &SampleComposer::showTarget);
    retranslate();
}

void SampleComposer::makeFields() {
    title_ = new QLabel;
    title_->setFont(strongFont(font()));
    kind_ = new ChoiceBox;
    variant_ = new ChoiceBox;
    for (ChoiceBox* box : {kind_, variant_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    about_ = wrappingLabel("dim");
    to_ = new ElidedLabel;
    eventKey_ = new SecretField;
    balanceAddress_ = new QLineEdit;
    balanceKey_ = new SecretField;
    balanceHint_ = wrappingLabel("dim");
    balanceHint_->setFont(smallFont(font()));
    body_ = new QPlainTextEdit;
    body_->setReadOnly(true);
    body_->setTabChangesFocus(true);
    body_->setLineWrapMode(QPlainTextEdit::NoWrap);
    body_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    body_->setFixedHeight(QFontMetrics(body_->font()).lineSpacing() * shownLines + space(7));
    problem_ = wrappingLabel("bad");
    problem_->hide();
    send_ = new QPushButton;
    send_->setIcon(iconOnAccent(QStringLiteral("send")));
    setRole(send_, "primary");
    sendAll_ = new QPushButton;
    stop_ = new QPushButton;
    stop_->setIcon(themeIcon(QStringLiteral("stop")));
    copy_ = new QPushButton;
    copy_->setIcon(themeIcon(QStringLiteral("copy")));
}

void SampleComposer::build() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(send_);
    buttons->addWidget(stop_);
    buttons->addWidget(sendAll_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(4));
    layout->setSpacing(space(2));
    layout->addWidget(title_);
    layout->addWidget(kind_);
    layout->addWidget(about_);
    layout->addWidget(variant_);
    for (QWidget* field : std::initializer_list<QWidget*>{to_, eventKey_, balanceAddress_, balanceKey_, balanceHint_})
        layout->addWidget(field);
    layout->addWidget(body_);
    layout->addWidget(problem_);
    layout->addLayout(buttons);
    layout->addWidget(copy_, 0, Qt::AlignLeft);
    layout->addWidget(makeHairline());
    layout->addWidget(new SampleResults(webhook_.samples()));
    layout->addStretch(1);
}

void SampleComposer::fillChoices() {
    const QSignalBlocker quietKind(kind_);
    const QSignalBlocker quietVariant(variant_);
    const int chosenKind = qMax(0, kind_->currentIndex());
    const int chosenVariant = qMax(0, variant_->currentIndex());
    kind_->clear();
    const QList<SampleKind>& kinds = sampleKinds();
    for (const SampleKind& kind : kinds)
        kind_->addItem(sampleName(kind));
    variant_->clear();
    variant_->addItem(tr("As documented"), int(Variant::AsDocumented));
    variant_->addItem(tr("The same one twice"), int(Variant::Twice));
    variant_->addItem(tr("With a wrong key"), int(Variant::WrongKey));
    variant_->addItem(tr("Five hours late"), int(Variant::Late));
    kind_->setCurrentIndex(chosenKind);
    variant_->setCurrentIndex(chosenVariant);
    kind_->view()->setTextElideMode(Qt::ElideMiddle);
}

const SampleKind& SampleComposer::kind() const {
    return sampleKinds().at(qMax(0, kind_->currentIndex()));
}

SampleComposer::Variant SampleComposer::variant() const {
    return static_cast<Variant>(variant_->currentData().toInt());
}

void SampleComposer::makeIdentity() {
    identity_ = identityFor(SampleIdentity::made(clock_.nowUtcMs()));
    identityWasSent_ = false;
}

SampleIdentity SampleComposer::identityFor(const SampleIdentity& identity) const {
    SampleIdentity result = identity;
    if (variant() == Variant::Late) result.atUtcMs -= lateMs;
    return result;
}

void SampleComposer::showSample() {
    const bool balance = kind().channel == SampleChannel::Balance;
    about_->setText(sampleText(kind()));
    body_->setPlainText(QString::fromUtf8(sampleBody(kind(), identity_)).trimmed());
    for (QWidget* field : std::initializer_list<QWidget*>{balanceAddress_, balanceKey_, balanceHint_})
        field->setVisible(balance);
    to_->setVisible(!balance);
    sendAll_->setVisible(!balance);
    showTarget();
}

bool SampleComposer::needsKey() const {
    const auto& current = webhook_.current();
    return variant() != Variant::WrongKey && webhook_.draft().secretChoice == SecretChoice::Keep && current &&
           !current->secretKey.isEmpty() && webhook_.knownSecret().isEmpty();
}

void SampleComposer::showTarget() {
    problem_->hide();
    const QString address = webhook_.draft().url;
    to_->setFullText(
        address.isEmpty() ? tr("To the address in the form, which is still empty") : tr("To %1").arg(address),
        Qt::ElideMiddle);
    eventKey_->setVisible(kind().channel == SampleChannel::Event && needsKey());
    showSending();
}

void SampleComposer::showSending() {
    const bool busy = webhook_.samples().isBusy();
    send_->setVisible(!busy);
    stop_->setVisible(busy);
    sendAll_->setEnabled(!busy);
}

SampleComposer::Target SampleComposer::target() {
    return kind().channel == SampleChannel::Balance ? balanceTarget() : eventTarget();
}

SampleComposer::Target SampleComposer::eventTarget() {
    Target target;
    const WebhookDraft& draft = webhook_.draft();
    const QList<WebhookProblem> problems = webhook_.problems();
    const bool keyMatters = variant() != Variant::WrongKey;
    if (const auto problem = addressProblem(draft.url))
        target.problem = webhookProblemText(*problem);
    else if (keyMatters && !problems.isEmpty())
        target.problem = webhookProblemText(problems.constFirst());
    if (!target.problem.isEmpty()) return target;
    target.address = QUrl(draft.url, QUrl::StrictMode);
    if (!keyMatters) return target;
    if (draft.secretChoice == SecretChoice::Replace) {
        target.secret = draft.newSecret;
        return target;
    }
    if (!needsKey()) {
        target.secret = webhook_.knownSecret();
        return target;
    }
    const QString typed = eventKey_->text().trimmed();
    const QString end = shownEnd(webhook_.current()->secretKey);
    target.field = eventKey_;
    if (typed.isEmpty())
        target.problem = tr("Enter the key of the webhook: the service shows only its end.");
    else if (const auto problem = secretProblem(typed))
        target.problem = webhookProblemText(*problem);
    else if (!end.isEmpty() && !webhook_.recogniseSecret(typed))
        target.problem = tr("This is not the key of the webhook, which ends in %1.").arg(end);
    target.secret = typed;
    return target;
}

SampleComposer::Target SampleComposer::balanceTarget() const {
    Target target;
    target.field = balanceAddress_;
    if (const auto problem = addressProblem(balanceAddress_->text())) {
        target.problem = webhookProblemText(*problem);
        return target;
    }
    target.address = QUrl(balanceAddress_->text().trimmed(), QUrl::StrictMode);
    if (variant() == Variant::WrongKey) return target;
    target.secret = balanceKey_->text().trimmed();
    target.field = balanceKey_;
    if (target.secret.isEmpty())
        target.problem = tr("Enter the key that SePay issued for balance notifications.");
    else if (const auto problem = secretProblem(target.secret))
        target.problem = webhookProblemText(*problem);
    return target;
}

QList<SampleRequest> SampleComposer::requestsFor(const SampleKind& kind, const SampleIdentity& identity,
                                                 const Target& target) const {
    SampleRequest request{kind, target.address, target.secret, sampleBody(kind, identity), false};
    request.secretIsWrong = variant() == Variant::WrongKey;
    if (request.secretIsWrong)
        request.secret = QStringLiteral("wrong-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (variant() == Variant::Twice) return {request, request};
    return {request};
}

void SampleComposer::send(bool every) {
    const Target where = target();
    if (!where.problem.isEmpty()) {
        showProblem(where);
        return;
    }
    // What is on the screen is what was sent: a new sending gets a new identity before, not after.
    if (identityWasSent_) makeIdentity();
    showSample();
    QList<SampleRequest> requests;
    if (every) {
        for (const SampleKind& one : sampleKinds())
            if (one.channel == SampleChannel::Event)
                requests += requestsFor(one, identityFor(SampleIdentity::made(clock_.nowUtcMs())), where);
    } else {
        requests = requestsFor(kind(), identity_, where);
        identityWasSent_ = true;
    }
    if (!profile_.isProduction()) {
        webhook_.samples().send(requests);
        return;
    }
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Send samples on production"),
                        tr("%n made-up notification(s) will go from this computer to %1. The receiver cannot tell them "
                           "from real ones and may act on them.",
                           nullptr, int(requests.size()))
                            .arg(where.address.toString()),
                        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton* go = question->addButton(tr("Send"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(go, &QPushButton::clicked, this, [this, requests] { webhook_.samples().send(requests); });
    question->open();
}

void SampleComposer::copyCommand() {
    Target where = target();
    if (where.address.isEmpty()) {
        showProblem(where);
        return;
    }
    SampleRequest request{kind(), where.address, where.secret, sampleBody(kind(), identity_), false};
    // The command holds a placeholder in any case; it needs no key to be known.
    if (kind().channel == SampleChannel::Balance || needsKey()) request.secret = QStringLiteral("placeholder");
    QGuiApplication::clipboard()->setText(asCurl(request));
    copy_->setText(tr("Copied, with a placeholder for the key"));
    QTimer::singleShot(copiedShownMs, copy_, [this] { copy_->setText(tr("Copy as a cURL command")); });
}

void SampleComposer::showProblem(const Target& target) {
    problem_->setText(target.problem);
    problem_->setVisible(!target.problem.isEmpty());
    if (target.field) target.field->setFocus(Qt::OtherFocusReason);
}

void SampleComposer::takeFocus() {
    kind_->setFocus(Qt::OtherFocusReason);
}

void SampleComposer::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SampleComposer::retranslate() {
    title_->setText(tr("Send a sample from this computer"));
    fillChoices();
    kind_->setAccessibleName(tr("Sample"));
    variant_->setAccessibleName(tr("Kind of trial"));
    eventKey_->setPlaceholderText(tr("Full key of the webhook"));
    eventKey_->setAccessibleName(eventKey_->placeholderText());
    balanceAddress_->setPlaceholderText(tr("Address for balance notifications"));
    balanceAddress_->setAccessibleName(balanceAddress_->placeholderText());
    balanceKey_->setPlaceholderText(tr("Key for balance notifications"));
    balanceKey_->setAccessibleName(balanceKey_->placeholderText());
    balanceHint_->setText(tr("SePay sets this address and key. They are used for the sample only and are not stored."));
    body_->setAccessibleName(tr("Body of the sample"));
    send_->setText(tr("Send"));
    sendAll_->setText(tr("Send every event"));
    stop_->setText(tr("Stop"));
    copy_->setText(tr("Copy as a cURL command"));
    for (QPushButton* button : {send_, sendAll_, stop_, copy_})
        button->setAccessibleName(button->text());
    showSample();
}

}  // namespace bankhub
