// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactiontotalsbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/format/grouptext.h"
#include "ui/format/moneytext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QLabel* figure(const QFont& base) {
    auto* label = new QLabel;
    label->setFont(strongFont(base));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
}  // namespace

TransactionTotalsBar::TransactionTotalsBar(QWidget* parent) : QFrame(parent) {
    setRole(this, "footer");
    rows_ = new QLabel;
    inCaption_ = new QLabel;
    in_ = figure(font());
    setRole(in_, "in");
    outCaption_ = new QLabel;
    out_ = figure(font());
    netCaption_ = new QLabel;
    net_ = figure(font());
    selection_ = new ElidedLabel;
    setRole(selection_, "accent");
    completeness_ = new ElidedLabel;
    setRole(completeness_, "dim");

    auto* layout = new QHBoxLayout;
    layout->setSpacing(space(1));
    layout->addWidget(rows_);
    for (QLabel* label : {inCaption_, in_, outCaption_, out_, netCaption_, net_}) {
        if (label == inCaption_ || label == outCaption_ || label == netCaption_) {
            layout->addSpacing(space(4));
            setRole(label, "dim");
        }
        layout->addWidget(label);
    }
    layout->addStretch(1);
    layout->addWidget(completeness_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space(3), space(2), space(3), space(2));
    lines->setSpacing(space(1));
    lines->addLayout(layout);
    lines->addWidget(selection_);
    setCompletenessText({});
    retranslate();
}

void TransactionTotalsBar::setTotals(const std::optional<TransactionTotals>& totals) {
    totals_ = totals;
    retranslate();
}

void TransactionTotalsBar::setSelection(int rows, const std::optional<TransactionTotals>& totals) {
    selectedRows_ = rows;
    selectedTotals_ = totals;
    retranslate();
}

void TransactionTotalsBar::setCompletenessText(const QString& text) {
    completeness_->setFullText(text);
    completeness_->setVisible(!text.isEmpty());
}

QString TransactionTotalsBar::words() const {
    return accessibleName();
}

void TransactionTotalsBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TransactionTotalsBar::retranslate() {
    inCaption_->setText(tr("In"));
    outCaption_->setText(tr("Out"));
    netCaption_->setText(tr("Net"));
    const QString unknown(QChar(0x2026));
    rows_->setText(!totals_              ? tr("counting…")
                   : totals_->count == 1 ? tr("1 row")
                                         : tr("%1 rows").arg(countText(totals_->count)));
    in_->setText(totals_ ? sumText(totals_->in) : unknown);
    out_->setText(totals_ ? moneyText(-totals_->out) : unknown);
    net_->setText(totals_ ? withCurrency(moneyText(totals_->net())) : unknown);

    QString selected;
    if (selectedRows_ > 1) {
        const auto sums = selectedTotals_;
        selected =
            tr("Selected: %1 · in %2 · out %3 · net %4")
                .arg(countText(selectedRows_), sums ? sumText(sums->in) : unknown,
                     sums ? moneyText(-sums->out) : unknown, sums ? withCurrency(moneyText(sums->net())) : unknown);
    }
    selection_->setFullText(selected);
    selection_->setVisible(!selected.isEmpty());
    setAccessibleName(QStringList{rows_->text(), inCaption_->text(), in_->text(), outCaption_->text(), out_->text(),
                                  netCaption_->text(), net_->text(), selected}
                          .join(QLatin1Char(' '))
                          .trimmed());
}

}  // namespace bankhub
