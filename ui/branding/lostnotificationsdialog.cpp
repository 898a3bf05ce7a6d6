// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/lostnotificationsdialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/format/maskedtext.h"
#include "ui/format/moneytext.h"
#include "ui/format/timetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/smalltable.h"

namespace bankhub {

LostNotificationsDialog::LostNotificationsDialog(const QList<Store::CachedTransaction>& transactions, QWidget* parent)
    : QDialog(parent), transactions_(transactions) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("No longer notified"));
    auto* words = new QLabel(
        tr("With the new keywords these %n transaction(s) would not be notified; with the present ones they are.",
           nullptr, static_cast<int>(transactions.size())));
    words->setWordWrap(true);
    auto* table = new SmallTable(4);
    table->setRowCount(static_cast<int>(transactions.size()));
    table->setHorizontalHeaderLabels({tr("Time"), tr("Account"), tr("Amount"), tr("Content")});
    table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setAlternatingRowColors(true);
    table->setAccessibleName(windowTitle());
    table_ = table;
    fill();
    const int widths[] = {22, 32, 18};
    for (int column = 0; column < 3; ++column)
        table->setColumnWidth(column, textWidth(font(), widths[column]));
    table->horizontalHeader()->setStretchLastSection(true);
    auto* card = new QFrame;
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(words);
    layout->addWidget(card, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(textWidth(font(), 110), recordHeight(font()) * 16);
}

void LostNotificationsDialog::fill() {
    for (int row = 0; row < table_->rowCount(); ++row) {
        const Transaction& transaction = transactions_.at(row).transaction;
        const QString account = transaction.bankName + QLatin1Char(' ') + accountNumberText(transaction.accountNumber);
        table_->setRow(row, {dateTimeText(transaction.timeUtcMs), account.simplified(),
                             signedMoneyText(transaction.direction, transaction.amount),
                             discreetText(transaction.content).simplified()});
        table_->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

void LostNotificationsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    // Privacy mode asks for the amounts again.
    if (event->type() == QEvent::LanguageChange) fill();
}

}  // namespace bankhub
