// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiondetail.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

#include "app/domain/amountinwords.h"
#include "app/transactions/transactionrequest.h"
#include "ui/format/grouptext.h"
#include "ui/format/marktext.h"
#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/privacy.h"
#include "ui/format/timetext.h"
#include "ui/models/transactionmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/transactions/similarlist.h"
#include "ui/transactions/transactionjsondialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/roles.h"

namespace bankhub {

TransactionDetail::TransactionDetail(Store& store, const QUrl& serviceAddress, QWidget* parent)
    : DetailPanel(parent), serviceAddress_(serviceAddress), similar_(store) {
    list_ = new SimilarList(similar_);
    connect(list_, &SimilarList::transactionChosen, this, &TransactionDetail::transactionChosen);
    connect(list_, &SimilarList::filterChosen, this, &TransactionDetail::filterChosen);
    auto* footer = new QWidget;
    footer_ = new QVBoxLayout(footer);
    footer_->setContentsMargins(0, 0, 0, 0);
    footer_->addWidget(list_);
    setFooter(footer);
    makeActions();
    retranslate();
}

void TransactionDetail::makeActions() {
    copyAll_ = new QPushButton;
    copyAll_->setIcon(themeIcon(QStringLiteral("copy")));
    connect(copyAll_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    json_ = new QPushButton;
    connect(json_, &QPushButton::clicked, this, &TransactionDetail::openJson);
    curl_ = new QPushButton;
    connect(curl_, &QPushButton::clicked, this, &TransactionDetail::copyCommand);
    receipt_ = new QPushButton;
    connect(receipt_, &QPushButton::clicked, this, [this] {
        if (const auto* row = std::get_if<Store::CachedTransaction>(&subject_)) Q_EMIT receiptRequested(*row);
    });
    auto* actions = new QWidget;
    // How many stand in a line depends on the language.
    auto* line = new FlowLayout;
    line->setSpacing(space(2));
    for (QPushButton* button : {copyAll_, receipt_, json_, curl_})
        line->addWidget(button);
    auto* layout = new QVBoxLayout(actions);
    layout->setContentsMargins(space(4), space(2), space(3), space(3));
    layout->setSpacing(space(2));
    layout->addWidget(makeHairline());
    layout->addLayout(line);
    setActions(actions);
}

void TransactionDetail::showTransaction(const Store::CachedTransaction& row) {
    const auto* shown = std::get_if<Store::CachedTransaction>(&subject_);
    // The cache tells of changes often; building the panel again would take away a selection made in it.
    if (shown && *shown == row) return;
    show(row);
    similar_.find(row);
}

void TransactionDetail::showSelection(qint64 rows, const std::optional<TransactionTotals>& totals) {
    show(Selection{rows, totals});
}

void TransactionDetail::showGroup(TransactionGrouping grouping, const TransactionGroup& group) {
    show(Group{grouping, group});
}

void TransactionDetail::showNothing() {
    show({});
}

void TransactionDetail::show(const Subject& subject) {
    if (subject == subject_) return;
    subject_ = subject;
    similar_.clear();
    fill();
}

void TransactionDetail::setMarkRules(const MarkRules& rules) {
    if (rules == rules_) return;
    rules_ = rules;
    fill();
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
    json_->setText(tr("JSON…"));
    json_->setAccessibleName(tr("Show the transaction as JSON"));
    json_->setEnabled(!amountsAreHidden());
    json_->setToolTip(amountsAreHidden() ? tr("Amounts are hidden. Show them again to see the JSON.") : QString());
    curl_->setText(tr("Copy as cURL"));
    curl_->setAccessibleName(tr("Copy the request for this transaction as a cURL command"));
    curl_->setToolTip(tr("The token is not in it: the command takes it from the variable BANKHUB_TOKEN."));
    receipt_->setText(tr("Print receipt…"));
    receipt_->setAccessibleName(tr("Print a receipt of this transaction"));
    fill();
}

void TransactionDetail::fill() {
    const auto* row = std::get_if<Store::CachedTransaction>(&subject_);
    if (row) {
        fillTransaction(*row);
    } else if (const auto* selection = std::get_if<Selection>(&subject_)) {
        fillSums(tr("%1 rows are selected").arg(countText(selection->rows)), selection->totals);
    } else if (const auto* group = std::get_if<Group>(&subject_)) {
        const TransactionTotals& totals = group->group.totals;
        fillSums(groupLabel(group->grouping, group->group), totals);
    } else {
        showPlaceholder();
        return;
    }
    list_->setVisible(row);
    for (QPushButton* button : {json_, curl_, receipt_})
        button->setVisible(row);
}

void TransactionDetail::fillTransaction(const Store::CachedTransaction& row) {
    const Transaction& transaction = row.transaction;
    setHeadline(withCurrency(signedMoneyText(transaction.direction, transaction.amount)),
                transaction.direction == Direction::In ? Tone::Good : Tone::Plain,
                directionText(transaction.direction) + QStringLiteral(" · ") + dateTimeText(transaction.timeUtcMs));
    const auto name = [](TransactionField field) { return TransactionModel::fieldName(field); };
    QList<DetailRow> rows;
    rows << DetailRow{name(TransactionField::BankName), transaction.bankName, {}}
         << DetailRow{name(TransactionField::AccountNumber), accountNumberText(transaction.accountNumber), {}}
         << DetailRow{name(TransactionField::Company), row.companyName, {}}
         << DetailRow{name(TransactionField::Content), discreetText(transaction.content), {}}
         << DetailRow{name(TransactionField::PaymentCode), transaction.paymentCode, {}}
         << DetailRow{name(TransactionField::VirtualAccount), accountNumberText(transaction.virtualAccount), {}}
         << DetailRow{name(TransactionField::ReferenceNumber), transaction.referenceNumber, {}};
    if (transaction.webhookSuccess)
        rows << DetailRow{name(TransactionField::WebhookSuccess), {}, notificationText(transaction.webhookSuccess)};
    else
        rows << DetailRow{name(TransactionField::WebhookSuccess), {}, {}};
    for (const TransactionMark mark : marksOf(transaction, row.duplicateSuspect, rules_)) {
        // The notification has said it itself, and privacy mode tells nothing of the size of an amount.
        if (mark == TransactionMark::NotificationFailed) continue;
        if (mark == TransactionMark::LargeAmount && amountsAreHidden()) continue;
        rows << DetailRow{tr("Mark"), {}, markText(mark)};
    }
    if (!amountsAreHidden()) rows << DetailRow{tr("In words"), vietnameseAmountInWords(transaction.amount), {}, true};
    rows << DetailRow{name(TransactionField::TransactionId), transaction.id.text, {}, true}
         << DetailRow{tr("Bank account ID"), transaction.bankAccountXid.text, {}, true}
         << DetailRow{tr("Company ID"), transaction.companyXid.text, {}, true};
    if (!transaction.virtualAccountXid.isEmpty())
        rows << DetailRow{tr("Virtual account ID"), transaction.virtualAccountXid, {}, true};
    setRows(rows);
}

void TransactionDetail::fillSums(const QString& line, const std::optional<TransactionTotals>& totals) {
    if (!totals) {
        setHeadline({}, Tone::Plain, line);
        setRows({{tr("Sums"), tr("Reading…"), {}}});
        return;
    }
    setHeadline(withCurrency(moneyText(totals->net())), totals->net() > 0 ? Tone::Good : Tone::Plain, line);
    setRows({{tr("Net"), withCurrency(moneyText(totals->net())), {}},
             {tr("Money in"), sumText(totals->in), {}},
             {tr("Money out"), sumText(-totals->out), {}},
             {tr("Rows"), countText(totals->count), {}},
             {tr("Rows in"), countText(totals->countIn), {}},
             {tr("Rows out"), countText(totals->countOut), {}}});
}

void TransactionDetail::openJson() {
    if (const auto* row = std::get_if<Store::CachedTransaction>(&subject_))
        (new TransactionJsonDialog(row->transaction, window()))->open();
}

void TransactionDetail::copyCommand() {
    if (const auto* row = std::get_if<Store::CachedTransaction>(&subject_))
        QGuiApplication::clipboard()->setText(asCurlCommand(serviceAddress_, row->transaction.id));
}

}  // namespace bankhub
