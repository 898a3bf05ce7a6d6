// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/logodropzone.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/theme/typescale.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
bool mayHoldPicture(const QMimeData* data) {
    return data && (data->hasUrls() || data->hasImage() || data->hasFormat(QStringLiteral("image/png")) ||
                    data->hasFormat(QStringLiteral("image/jpeg")));
}
}  // namespace

LogoDropZone::LogoDropZone(QWidget* parent) : QFrame(parent) {
    setRole(this, "dropzone");
    setAcceptDrops(true);
    text_ = new QLabel;
    limits_ = new QLabel;
    setRole(limits_, "dim");
    limits_->setFont(smallFont(font()));
    for (QLabel* label : {text_, limits_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    choose_ = new QPushButton;
    paste_ = new QPushButton;
    connect(choose_, &QPushButton::clicked, this, &LogoDropZone::chooseRequested);
    connect(paste_, &QPushButton::clicked, this, &LogoDropZone::paste);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(choose_);
    buttons->addWidget(paste_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(3), space(3), space(3), space(3));
    layout->setSpacing(space(2));
    layout->addStretch(1);
    layout->addWidget(text_);
    layout->addLayout(buttons);
    layout->addWidget(limits_);
    layout->addStretch(1);
    retranslate();
}

void LogoDropZone::paste() {
    take(QGuiApplication::clipboard()->mimeData(),
         tr("There is no picture on the clipboard. Copy one and paste again."));
}

void LogoDropZone::dragEnterEvent(QDragEnterEvent* event) {
    if (!mayHoldPicture(event->mimeData())) return;
    event->acceptProposedAction();
    setStyleProperty(this, "active", true);
}

void LogoDropZone::dragLeaveEvent(QDragLeaveEvent* event) {
    setStyleProperty(this, "active", false);
    QFrame::dragLeaveEvent(event);
}

void LogoDropZone::dropEvent(QDropEvent* event) {
    setStyleProperty(this, "active", false);
    event->acceptProposedAction();
    take(event->mimeData(), tr("What was dropped here is no picture. Drop a PNG or JPEG file."));
}

void LogoDropZone::take(const QMimeData* data, const QString& nothingThere) {
    if (!mayHoldPicture(data)) {
        Q_EMIT refused(nothingThere);
        return;
    }
    const QList<QUrl> urls = data->urls();
    if (urls.size() > 1) {
        Q_EMIT refused(tr("Only one picture can be the logo. Choose one file."));
        return;
    }
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        Q_EMIT fileOffered(urls.first().toLocalFile());
        return;
    }
    // The bytes as they are, before anything that a browser or Qt made of them.
    for (const char* format : {"image/png", "image/jpeg"}) {
        if (const QByteArray bytes = data->data(QLatin1String(format)); !bytes.isEmpty()) {
            Q_EMIT bytesOffered(bytes);
            return;
        }
    }
    const auto image = qvariant_cast<QImage>(data->imageData());
    if (!image.isNull())
        Q_EMIT imageOffered(image);
    else if (!urls.isEmpty())
        Q_EMIT refused(tr("This is an address on the web. Save the picture on this computer first."));
    else
        Q_EMIT refused(nothingThere);
}

void LogoDropZone::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LogoDropZone::retranslate() {
    text_->setText(tr("Drop a PNG or JPEG here, or"));
    limits_->setText(tr("At most 1 MB. It shows at once on every hosted page."));
    choose_->setText(tr("Choose a file…"));
    choose_->setAccessibleName(tr("Choose a logo file"));
    paste_->setText(tr("Paste"));
    paste_->setAccessibleName(tr("Paste a logo"));
}

}  // namespace bankhub
