// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/transactionjsondialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/export/transactionjson.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

TransactionJsonDialog::TransactionJsonDialog(const Transaction& transaction, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Transaction as JSON"));
    auto* text = new QPlainTextEdit(transactionJson(transaction));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    text->setMinimumHeight(QFontMetrics(text->font()).lineSpacing() * 20);
    auto* note =
        new QLabel(tr("Put together from the fields that the cache keeps, under the names of the service's "
                      "transaction list. The answer of the service itself is not kept."));
    note->setWordWrap(true);
    setRole(note, "dim");
    auto* copy = new QPushButton(themeIcon(QStringLiteral("copy")), tr("Copy"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the JSON"));
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(text, 1);
    layout->addWidget(note);
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 84));
    close->setFocus();
}

}  // namespace bankhub
