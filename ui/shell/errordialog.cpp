// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errordialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/format/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/typescale.h"

namespace bankhub {

ErrorDialog::ErrorDialog(const Error& error, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    const ErrorText words = errorText(error);
    setWindowTitle(words.title);
    auto* title = new QLabel(words.title);
    title->setFont(strongFont(font()));
    auto* text = new QLabel(words.meaning + QStringLiteral("\n\n") + words.advice);
    for (QLabel* label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* details = new QPlainTextEdit(words.details);
    details->setReadOnly(true);
    details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    details->setAccessibleName(tr("Technical details"));
    details->setTabChangesFocus(true);
    details->setFixedHeight(QFontMetrics(details->font()).lineSpacing() * 7);
    auto* copy = new QPushButton(themeIcon(QStringLiteral("copy")), tr("Copy"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the details"));
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    close->setAccessibleName(close->text());
    const QString everything =
        QStringList{words.title, words.meaning, words.advice, words.details}.join(QLatin1Char('\n'));
    connect(copy, &QPushButton::clicked, this, [everything] { QGuiApplication::clipboard()->setText(everything); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(details);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 76));
    close->setFocus();
}

}  // namespace bankhub
