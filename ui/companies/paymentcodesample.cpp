// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/paymentcodesample.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "app/domain/paymentcode.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QLabel* makeLine() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
}  // namespace

PaymentCodeSample::PaymentCodeSample(QWidget* parent) : QWidget(parent) {
    heading_ = makeLine();
    heading_->setFont(strongFont(font()));
    examples_ = makeLine();
    examples_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    switchedOff_ = makeLine();
    setRole(switchedOff_, "warning");
    trialLabel_ = makeLine();
    setRole(trialLabel_, "dim");
    trial_ = new QLineEdit;
    trial_->setClearButtonEnabled(true);
    sign_ = new IconLabel;
    result_ = makeLine();
    result_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(trial_, &QLineEdit::textChanged, this, &PaymentCodeSample::showTrial);

    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(space(2));
    verdict->addWidget(sign_, 0, Qt::AlignTop);
    verdict->addWidget(result_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(heading_);
    layout->addWidget(examples_);
    layout->addWidget(switchedOff_);
    layout->addSpacing(space(2));
    layout->addWidget(trialLabel_);
    layout->addWidget(trial_);
    layout->addLayout(verdict);
    retranslate();
}

void PaymentCodeSample::setConfiguration(const CompanyConfiguration& configuration) {
    configuration_ = configuration;
    showSample();
}

void PaymentCodeSample::showSample() {
    const auto rule = paymentCodeTemplate(configuration_);
    examples_->setText(rule ? samplePaymentCodes(*rule).join(QLatin1Char('\n'))
                            : tr("Prefix, both lengths and the kind of characters are needed for a code."));
    setRole(examples_, rule ? "plain" : "dim");
    examples_->setFont(rule ? strongFont(font()) : font());
    switchedOff_->setVisible(rule && configuration_.paymentCodeEnabled != true);
    trial_->setEnabled(rule.has_value());
    showTrial();
}

void PaymentCodeSample::showTrial() {
    const auto rule = paymentCodeTemplate(configuration_);
    const QString text = trial_->text();
    const bool tried = rule && !text.trimmed().isEmpty();
    const auto match = tried ? findPaymentCode(*rule, text) : std::nullopt;
    sign_->setVisible(tried);
    if (match) {
        sign_->setIcon(themeIcon(QStringLiteral("check"), Tone::Good));
        result_->setText(tr("Recognised: %1").arg(match->code));
        setRole(result_, "good");
    } else if (tried) {
        sign_->setIcon(themeIcon(QStringLiteral("close"), Tone::Bad));
        result_->setText(tr("No payment code is recognised in this text."));
        setRole(result_, "bad");
    } else {
        result_->setText(
            tr("Capital and small letters are the same. The service publishes no finer rule, so it may "
               "decide otherwise in rare cases."));
        setRole(result_, "dim");
    }
    trial_->setAccessibleDescription(result_->text());
}

void PaymentCodeSample::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PaymentCodeSample::retranslate() {
    heading_->setText(tr("Codes that the template accepts"));
    switchedOff_->setText(tr("Payment codes are not switched on, so none is recognised at present."));
    trialLabel_->setText(tr("Try the text of a transfer"));
    trial_->setAccessibleName(trialLabel_->text());
    trial_->setPlaceholderText(tr("for example: thanh toan don hang …"));
    showSample();
}

}  // namespace bankhub
