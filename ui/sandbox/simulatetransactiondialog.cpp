// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/simulatetransactiondialog.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUuid>

#include "app/sandbox/transactionsimulator.h"
#include "ui/format/errortext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/membertext.h"
#include "ui/format/moneytext.h"
#include "ui/format/statustext.h"
#include "ui/format/timetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/amountfield.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"
#include "ui/writes/writedialog.h"

namespace bankhub {

namespace {
constexpr int longestContent = 1000;

QString newFormId() {
    return QUuid::createUuid().toString();
}

QLabel* makeWrapped() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
}  // namespace

SimulateTransactionDialog::SimulateTransactionDialog(TransactionSimulator& simulator, const BankAccount& account,
                                                     const WriteDesk& desk, QWidget* parent)
    : QDialog(parent), simulator_(simulator), account_(account), desk_(desk), formId_(newFormId()) {
    setAttribute(Qt::WA_DeleteOnClose);
    auto* band = new EnvironmentBand;
    band->setProfile(desk_.profile);
    title_ = makeWrapped();
    title_->setFont(titleFont(font()));
    subject_ = makeWrapped();
    notice_ = new NoticeStrip;
    progress_ = new QProgressBar;
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);

    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space(5), space(4), space(5), space(5));
    inside->setSpacing(space(3));
    inside->addWidget(title_);
    inside->addWidget(subject_);
    inside->addWidget(makeHairline());
    buildForm(inside);
    inside->addWidget(progress_);
    inside->addWidget(notice_);
    inside->addStretch(1);
    buildButtons(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addLayout(inside, 1);
    setMinimumWidth(textWidth(font(), 76));
    retranslate();
    amount_->setFocus(Qt::OtherFocusReason);
}

void SimulateTransactionDialog::buildForm(QVBoxLayout* inside) {
    formArea_ = new QWidget;
    form_ = new QFormLayout(formArea_);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(space(4));
    form_->setVerticalSpacing(space(3));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    directionLabel_ = new QLabel;
    amountLabel_ = new QLabel;
    contentLabel_ = new QLabel;
    in_ = new QRadioButton;
    out_ = new QRadioButton;
    in_->setChecked(true);
    auto* group = new QButtonGroup(this);
    group->addButton(in_);
    group->addButton(out_);
    auto* directions = new QHBoxLayout;
    directions->setSpacing(space(3));
    directions->addWidget(in_);
    directions->addWidget(out_);
    directions->addStretch(1);
    amount_ = new AmountField;
    content_ = new QLineEdit;
    content_->setMaxLength(longestContent);
    contentBelow_ = makeWrapped();
    contentBelow_->hide();
    paymentCode_ = new QPushButton;
    paymentCode_->setAutoDefault(false);
    connect(paymentCode_, &QPushButton::clicked, this, &SimulateTransactionDialog::insertPaymentCode);
    connect(content_, &QLineEdit::textEdited, this, [this] { sayContent({}); });
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(content_, 1);
    line->addWidget(paymentCode_);
    auto* contentColumn = new QVBoxLayout;
    contentColumn->setSpacing(space(1));
    contentColumn->addLayout(line);
    contentColumn->addWidget(contentBelow_);
    form_->addRow(directionLabel_, directions);
    form_->addRow(amountLabel_, amount_);
    form_->addRow(contentLabel_, contentColumn);
    inside->addWidget(formArea_);
}

void SimulateTransactionDialog::buildButtons(QVBoxLayout* inside) {
    cancel_ = new QPushButton;
    another_ = new QPushButton;
    retry_ = new QPushButton;
    proceed_ = new QPushButton;
    show_ = new QPushButton;
    for (QPushButton* button : {cancel_, another_, retry_, show_})
        button->setAutoDefault(false);
    // Return only goes on to the confirmation, which is not answered by Return.
    proceed_->setDefault(true);
    setRole(proceed_, "primary");
    setRole(show_, "primary");
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(another_, &QPushButton::clicked, this, &SimulateTransactionDialog::startAnother);
    connect(retry_, &QPushButton::clicked, this, &SimulateTransactionDialog::readBack);
    connect(proceed_, &QPushButton::clicked, this, &SimulateTransactionDialog::proceed);
    connect(show_, &QPushButton::clicked, this, [this] {
        const BankAccountXid account = account_.xid;
        accept();
        Q_EMIT transactionsRequested(account);
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    for (QPushButton* button : {another_, retry_, proceed_, show_})
        buttons->addWidget(button);
    inside->addLayout(buttons);
}

void SimulateTransactionDialog::insertPaymentCode() {
    paymentCode_->setEnabled(false);
    simulator_.samplePaymentCode(account_.companyXid).finally(this, [this](const Result<QString>& code) {
        paymentCode_->setEnabled(true);
        if (!code) {
            sayContent(tr("No code could be made. %1").arg(errorText(code.error()).inOneLine()));
            return;
        }
        if (code->isEmpty()) {
            sayContent(tr("This company has no payment codes switched on."));
            return;
        }
        sayContent({});
        content_->setText((*code + QLatin1Char(' ') + content_->text()).trimmed().left(longestContent));
        content_->setFocus(Qt::OtherFocusReason);
        content_->setCursorPosition(static_cast<int>(content_->text().size()));
    });
}

SimulatedPayment SimulateTransactionDialog::typed() const {
    return {account_.xid, (account_.bankName + QLatin1Char(' ') + account_.number).trimmed(),
            out_->isChecked() ? Direction::Out : Direction::In, amount_->reading().amount,
            content_->text().simplified()};
}

PreparedWrite SimulateTransactionDialog::inWords(PreparedWrite write) const {
    const SimulatedPayment payment = typed();
    for (MemberChange& change : write.changes) {
        if (change.member == QLatin1String("transfer_type")) change.after = directionText(payment.direction);
        if (change.member == QLatin1String("amount")) change.after = withCurrency(unhiddenMoneyText(payment.amount));
    }
    return write;
}

void SimulateTransactionDialog::proceed() {
    if (state_ != State::Typing) return;
    error_.reset();
    showState();
    const bool contentMissing = typed().content.isEmpty();
    sayContent(contentMissing ? tr("Enter what the transfer says.") : QString());
    if (contentMissing) content_->setFocus(Qt::OtherFocusReason);
    // The upper field gets the keyboard when both are wrong.
    if (!amount_->validate() || contentMissing) return;
    const WriteWords words{tr("Simulate a transaction"),
                           tr("Simulate it"),
                           {tr("Balance notifications for it are sent as for a real transaction.")},
                           false};
    auto* dialog =
        new WriteDialog(inWords(simulator_.prepare(formId_, typed())), words, desk_.profile, desk_.permission, this);
    connect(dialog, &WriteDialog::succeeded, this, &SimulateTransactionDialog::succeeded);
    connect(dialog, &WriteDialog::returnedWith, this, &SimulateTransactionDialog::returnedWith);
    dialog->open();
}

void SimulateTransactionDialog::returnedWith(const Error& error) {
    const auto saidOf = [&error](const char* member) {
        return error.fields.value(QLatin1String(member)).join(QLatin1Char(' '));
    };
    error_ = error;
    showState();
    if (const QString text = saidOf("transaction_content"); !text.isEmpty()) {
        sayContent(text);
        content_->setFocus(Qt::OtherFocusReason);
    }
    if (const QString text = saidOf("amount"); !text.isEmpty()) amount_->showProblem(text);
}

void SimulateTransactionDialog::succeeded(const WriteReceipt& receipt) {
    receipt_ = receipt;
    readBack();
}

void SimulateTransactionDialog::readBack() {
    enter(State::Reading);
    simulator_.bringIn(receipt_).then(
        this,
        [this](const Transaction& transaction) {
            arrived_ = transaction;
            enter(State::Arrived);
        },
        [this](const Error& error) {
            error_ = error;
            enter(State::NotRead);
        });
}

void SimulateTransactionDialog::startAnother() {
    // What was typed stays: usually one thing of it changes. The new form makes it another write even so.
    formId_ = newFormId();
    arrived_.reset();
    enter(State::Typing);
    amount_->setFocus(Qt::OtherFocusReason);
    amount_->line().selectAll();
}

void SimulateTransactionDialog::enter(State state) {
    state_ = state;
    if (state == State::Typing || state == State::Reading) error_.reset();
    showState();
    if (state == State::Arrived) show_->setFocus();
    if (state == State::NotRead) retry_->setFocus();
}

void SimulateTransactionDialog::showState() {
    const bool typing = state_ == State::Typing;
    formArea_->setEnabled(typing);
    progress_->setVisible(state_ == State::Reading);
    another_->setVisible(state_ == State::Arrived || state_ == State::NotRead);
    retry_->setVisible(state_ == State::NotRead);
    proceed_->setVisible(typing);
    show_->setVisible(state_ == State::Arrived);
    cancel_->setText(typing ? tr("Cancel") : tr("Close"));
    cancel_->setAccessibleName(cancel_->text());
    notice_->hide();
    if (state_ == State::Arrived && arrived_) {
        notice_->say(tr("The transaction has arrived: %1 at %2.")
                         .arg(withCurrency(signedMoneyText(arrived_->direction, arrived_->amount)),
                              dateTimeText(arrived_->timeUtcMs)),
                     Tone::Good, {}, false);
    } else if (state_ == State::NotRead && error_) {
        notice_->say(tr("The transaction was made, but it could not be read back. It comes with the next "
                        "synchronisation. %1")
                         .arg(errorText(*error_).inOneLine()),
                     Tone::Warning, {}, false);
    } else if (typing && error_ && error_->kind == ErrorKind::Forbidden) {
        notice_->say(tr("Transactions can be simulated on the sandbox only. This address behaves like production and "
                        "refused it; nothing was made."),
                     Tone::Bad, {}, false);
    } else if (typing && error_) {
        const ErrorText words = errorText(*error_);
        QStringList sentences{words.inOneLine()};
        // Amount and content say theirs below themselves.
        for (const char* member : {"bank_account_xid", "transfer_type"})
            for (const QString& said : error_->fields.value(QLatin1String(member)))
                sentences << tr("%1: %2").arg(memberText(QLatin1String(member)), said);
        sentences << words.advice;
        notice_->say(sentences.join(QLatin1Char(' ')), Tone::Bad, {}, false);
    }
    growToFit();
}

void SimulateTransactionDialog::sayContent(const QString& problem) {
    contentBelow_->setText(problem);
    contentBelow_->setVisible(!problem.isEmpty());
    setRole(contentBelow_, "bad");
    setStyleProperty(content_, "problem", !problem.isEmpty());
    content_->setAccessibleDescription(problem);
    growToFit();
}

void SimulateTransactionDialog::growToFit() {
    // A window does not follow texts that wrap by itself.
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height();
    if (isVisible() && height() < needed) resize(width(), needed);
}

void SimulateTransactionDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SimulateTransactionDialog::retranslate() {
    setWindowTitle(tr("Simulate a transaction"));
    title_->setText(windowTitle());
    const QString holder = account_.holderName.isEmpty() ? QString() : QStringLiteral(" · ") + account_.holderName;
    subject_->setText(discreetText(typed().accountName) + holder);
    directionLabel_->setText(tr("Direction"));
    amountLabel_->setText(tr("Amount"));
    contentLabel_->setText(tr("Content"));
    in_->setText(directionText(Direction::In));
    out_->setText(directionText(Direction::Out));
    content_->setPlaceholderText(tr("for example: thanh toan don hang"));
    content_->setAccessibleName(tr("Content"));
    paymentCode_->setText(tr("Insert a payment code"));
    another_->setText(tr("Simulate another"));
    retry_->setText(tr("Read it again"));
    proceed_->setText(tr("Continue…"));
    show_->setText(tr("Show it"));
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{in_, out_, paymentCode_, another_, retry_, proceed_, show_})
        button->setAccessibleName(button->text());
    showState();
}

}  // namespace bankhub
