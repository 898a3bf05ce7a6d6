// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linking/linkqrdialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/format/timetext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int savedEdge = 1024;  // pixels: enough for print at the size of a card
}

LinkQrDialog::LinkQrDialog(const QUrl& link, const QString& companyName, const std::optional<qint64>& expiresAtUtcMs,
                           QWidget* parent)
    : QDialog(parent),
      companyName_(companyName),
      expiresAtUtcMs_(expiresAtUtcMs),
      title_(new QLabel),
      code_(new QrCode),
      hint_(new QLabel),
      notice_(new NoticeStrip),
      save_(new QPushButton),
      close_(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    code_->setText(link.toString(QUrl::FullyEncoded));
    title_->setFont(strongFont(font()));
    for (QLabel* label : {title_, hint_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    setRole(hint_, "dim");
    connect(save_, &QPushButton::clicked, this, &LinkQrDialog::chooseFile);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    save_->setAutoDefault(false);
    close_->setDefault(true);
    setRole(close_, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(title_);
    layout->addWidget(code_, 1);
    layout->addWidget(hint_);
    layout->addWidget(notice_);
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(font(), 52));
    retranslate();
    close_->setFocus();
}

void LinkQrDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Save the QR code"), QString(), tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("bankhub-link.png"));
    connect(dialog, &QFileDialog::fileSelected, this, &LinkQrDialog::saveTo);
    dialog->open();
}

void LinkQrDialog::saveTo(const QString& file) {
    if (code_->image(savedEdge).save(file, "PNG"))
        notice_->say(tr("Saved. The picture is as secret as the link: whoever scans it can use the link."), Tone::Good);
    else
        notice_->say(tr("%1 cannot be written. Choose another place.").arg(file), Tone::Bad);
}

void LinkQrDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LinkQrDialog::retranslate() {
    setWindowTitle(tr("QR code of the link"));
    title_->setText(companyName_);
    code_->setAccessibleName(tr("QR code of the link for %1").arg(companyName_));
    hint_->setText(expiresAtUtcMs_ ? tr("Scan it with the phone of the account holder. Valid until %1 (Vietnam time).")
                                         .arg(minuteText(*expiresAtUtcMs_))
                                   : tr("Scan it with the phone of the account holder."));
    save_->setText(tr("Save as PNG…"));
    close_->setText(tr("Close"));
    for (QPushButton* button : {save_, close_})
        button->setAccessibleName(button->text());
}

}  // namespace bankhub
