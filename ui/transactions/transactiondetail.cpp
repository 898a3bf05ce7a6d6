// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiondetail.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/format/marktext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/privacy.h"
#include "ui/format/timetext.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

TransactionDetail::TransactionDetail(QWidget* parent) : DetailPanel(parent) {
    copyAll_ = new QPushButton;
    copyAll_->setIcon(themeIcon(QStringLiteral("copy")));
    connect(copyAll_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, space(3), 0, 0);
    layout->addWidget(copyAll_);
    layout->addStretch(1);
    auto* footer = new QWidget;
    footer_ = new QVBoxLayout(footer);
    footer_->setContentsMargins(0, 0, 0, 0);
    footer_->addWidget(buttons);
    setFooter(footer);
    retranslate();
}

void TransactionDetail::showTransaction(const Store::CachedTransaction& row) {
    // The cache tells of changes often; building the panel again would take away a selection made in it.
    if (row_ == row) return;
    row_ = row;
    fill();
}

void TransactionDetail::showNothing() {
    row_.reset();
    showPlaceholder();
}

void TransactionDetail::setMarkRules(const MarkRules& rules) {
    if (rules == rules_) return;
    rules_ = rules;
    if (row_) fill();
}

void TransactionDetail::setNote(QWidget* note) {
    footer_->insertWidget(0, note);
}

void TransactionDetail::changeEvent(QEvent* event) {
    DetailPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TransactionDetail::retranslate() {
    setPlaceholder(tr("Select a transaction to see all of it."));
    copyAll_->setText(tr("Copy all"));
    copyAll_->setAccessibleName(tr("Copy all details"));
    if (row_) fill();
}

void TransactionDetail::fill() {
    const Transaction& transaction = row_->transaction;
    setHeadline(withCurrency(signedMoneyText(transaction.direction, transaction.amount)),
                transaction.direction == Direction::In ? Tone::Good : Tone::Plain,
                directionText(transaction.direction) + QStringLiteral(" · ") + dateTimeText(transaction.timeUtcMs));
    const auto name = [](TransactionField field) { return TransactionModel::fieldName(field); };
    QList<DetailRow> rows;
    rows << DetailRow{name(TransactionField::BankName), transaction.bankName, {}}
         << DetailRow{name(TransactionField::AccountNumber), accountNumberText(transaction.accountNumber), {}}
         << DetailRow{name(TransactionField::Company), row_->companyName, {}}
         << DetailRow{name(TransactionField::Content), discreetText(transaction.content), {}}
         << DetailRow{name(TransactionField::PaymentCode), transaction.paymentCode, {}}
         << DetailRow{name(TransactionField::VirtualAccount), accountNumberText(transaction.virtualAccount), {}}
         << DetailRow{name(TransactionField::ReferenceNumber), transaction.referenceNumber, {}};
    if (transaction.webhookSuccess)
        rows << DetailRow{name(TransactionField::WebhookSuccess), {}, notificationText(transaction.webhookSuccess)};
    else
        rows << DetailRow{name(TransactionField::WebhookSuccess), {}, {}};
    for (const TransactionMark mark : marksOf(transaction, row_->duplicateSuspect, rules_)) {
        // The notification has said it itself, and privacy mode tells nothing of the size of an amount.
        if (mark == TransactionMark::NotificationFailed) continue;
        if (mark == TransactionMark::LargeAmount && amountsAreHidden()) continue;
        rows << DetailRow{tr("Mark"), {}, markText(mark)};
    }
    rows << DetailRow{name(TransactionField::TransactionId), transaction.id.text, {}};
    setRows(rows);
}

}  // namespace bankhub
