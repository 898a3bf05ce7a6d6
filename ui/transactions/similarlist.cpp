// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/similarlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/format/tooltiptext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
QString kindText(Similarity similarity, const QString& count) {
    switch (similarity) {
        case Similarity::PaymentCode:
            return SimilarList::tr("Same payment code (%1)").arg(count);
        case Similarity::Content:
            return SimilarList::tr("Same content (%1)").arg(count);
        case Similarity::AccountAndAmount:
            return SimilarList::tr("Same account and amount within 30 days (%1)").arg(count);
    }
    return {};
}

QPushButton* linkButton(const QString& text) {
    auto* button = new QPushButton(text);
    setRole(button, "link");
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return button;
}
}  // namespace

SimilarList::SimilarList(SimilarTransactions& similar, QWidget* parent) : QWidget(parent), similar_(similar) {
    title_ = new QLabel;
    title_->setFont(strongFont(smallFont(font())));
    setRole(title_, "dim");
    note_ = new QLabel;
    note_->setWordWrap(true);
    setRole(note_, "dim");
    layout_ = new QVBoxLayout(this);
    layout_->setContentsMargins(0, space(2), 0, 0);
    layout_->setSpacing(space(1));
    layout_->addWidget(makeHairline());
    layout_->addSpacing(space(1));
    layout_->addWidget(title_);
    layout_->addWidget(note_);
    connect(&similar_, &SimilarTransactions::changed, this, &SimilarList::refresh);
    refresh();
}

void SimilarList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void SimilarList::refresh() {
    const QString count = countText(similar_.count()) + (similar_.countIsLeast() ? QStringLiteral("+") : QString());
    title_->setText(similar_.count() > 0 ? tr("Similar (%1)").arg(count) : tr("Similar"));
    note_->setText(similar_.isSearching() ? tr("Looking…")
                   : similar_.hasFailed() ? tr("The cache could not be searched.")
                                          : tr("There are no similar rows."));
    note_->setVisible(similar_.count() == 0);
    if (list_) {
        // Not delete: one of its buttons may be the one that was clicked.
        list_->setParent(nullptr);
        list_->deleteLater();
    }
    list_ = new QWidget;
    auto* lines = new QVBoxLayout(list_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    layout_->addWidget(list_);
    list_->setVisible(similar_.count() > 0);
    for (const Store::CachedTransaction& row : similar_.newest())
        addTransaction(row);
    for (const SimilarTransactions::Kind& kind : similar_.kinds())
        addKind(kind);
}

void SimilarList::addTransaction(const Store::CachedTransaction& row) {
    const Transaction& transaction = row.transaction;
    const QString amount = signedMoneyText(transaction.direction, transaction.amount);
    auto* time = linkButton(minuteText(transaction.timeUtcMs));
    time->setToolTip(plainToolTip(discreetText(transaction.content)));
    time->setAccessibleName(
        tr("Show the transaction of %1, %2", "time, amount").arg(time->text(), withCurrency(amount)));
    connect(time, &QPushButton::clicked, this, [this, id = row.rowId] { Q_EMIT transactionChosen(id); });
    auto* sum = new QLabel(amount);
    sum->setTextFormat(Qt::PlainText);
    setRole(sum, transaction.direction == Direction::In ? "in" : "plain");
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(time);
    line->addStretch(1);
    line->addWidget(sum);
    static_cast<QVBoxLayout*>(list_->layout())->addLayout(line);
}

void SimilarList::addKind(const SimilarTransactions::Kind& kind) {
    const bool least = kind.others >= SimilarTransactions::largestCount;
    const QString text = kindText(kind.similarity, countText(kind.others) + (least ? QStringLiteral("+") : QString()));
    auto* all = linkButton(text);
    all->setToolTip(tr("Show all of them in the table"));
    connect(all, &QPushButton::clicked, this, [this, filter = kind.filter] { Q_EMIT filterChosen(filter); });
    static_cast<QVBoxLayout*>(list_->layout())->addWidget(all, 0, Qt::AlignLeft);
}

}  // namespace bankhub
