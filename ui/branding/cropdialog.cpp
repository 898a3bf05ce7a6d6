// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/cropdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/branding/brandingwords.h"
#include "ui/branding/cropview.h"
#include "ui/branding/pictures.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr int packDelayMs = 200;
constexpr int longestEdges[] = {0, 1024, 512, 256};  // pixels; 0: as it is
}  // namespace

CropDialog::CropDialog(const QImage& picture, const QString& name, const QString& why, QWidget* parent)
    : QDialog(parent), picture_(picture), name_(name) {
    setAttribute(Qt::WA_DeleteOnClose);
    view_ = new CropView(picture);
    hint_ = new QLabel;
    hint_->setWordWrap(true);
    setRole(hint_, "dim");
    auto* notice = new NoticeStrip;
    if (!why.isEmpty()) notice->say(why, Tone::Warning, {}, false);
    whole_ = new QPushButton;
    trim_ = new QPushButton;
    square_ = new QPushButton;
    sizeLabel_ = new QLabel;
    size_ = new ChoiceBox;
    for (const int edge : longestEdges)
        size_->addItem(QString(), edge);
    size_->setCurrentIndex(qMax(picture.width(), picture.height()) > 1024 ? 1 : 0);
    sizeLabel_->setBuddy(size_);
    result_ = new QLabel;
    cancel_ = new QPushButton;
    apply_ = new QPushButton;
    setRole(apply_, "primary");

    // Return presses only the button that has the focus.
    for (QPushButton* button : {whole_, trim_, square_, cancel_, apply_})
        button->setAutoDefault(false);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(space(2));
    for (QWidget* widget : QList<QWidget*>{whole_, trim_, square_})
        tools->addWidget(widget);
    tools->addStretch(1);
    tools->addWidget(sizeLabel_);
    tools->addWidget(size_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(result_, 1);
    buttons->addWidget(cancel_);
    buttons->addWidget(apply_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(4), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(notice);
    layout->addWidget(view_, 1);
    layout->addWidget(hint_);
    layout->addLayout(tools);
    layout->addLayout(buttons);

    packSoon_.setSingleShot(true);
    packSoon_.setInterval(packDelayMs);
    const auto later = [this] {
        packed_ = false;
        showResult();
        packSoon_.start();
    };
    connect(&packSoon_, &QTimer::timeout, this, &CropDialog::pack);
    connect(view_, &CropView::cropChanged, this, later);
    connect(size_, &QComboBox::currentIndexChanged, this, later);
    connect(whole_, &QPushButton::clicked, this, [this] { view_->setCrop(picture_.rect()); });
    connect(trim_, &QPushButton::clicked, this, [this] {
        inBackground<QRect>(
            this, [picture = picture_] { return contentRect(picture); },
            [this](const QRect& content) { view_->setCrop(content); });
    });
    connect(square_, &QPushButton::clicked, this, [this] {
        const QRect present = view_->crop();
        const int edge = qMin(present.width(), present.height());
        QRect square(0, 0, edge, edge);
        square.moveCenter(present.center());
        view_->setCrop(square);
    });
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply_, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT cropped(logo_);
    });
    retranslate();
    pack();
    view_->setFocus();
}

void CropDialog::pack() {
    const int order = ++packing_;
    inBackground<LogoFile>(
        this,
        [picture = picture_, crop = view_->crop(), edge = size_->currentData().toInt(), name = name_] {
            return packLogo(picture, crop, edge, name);
        },
        [this, order](const LogoFile& logo) {
            if (order != packing_) return;
            logo_ = logo;
            packed_ = !packSoon_.isActive();
            showResult();
        });
}

void CropDialog::showResult() {
    apply_->setEnabled(packed_ && !logo_.bytes.isEmpty() && logo_.bytes.size() <= largestLogoBytes);
    result_->setText(packed_ ? tr("Result: %1").arg(logoSizeText(logo_)) : tr("Packing…"));
}

void CropDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CropDialog::retranslate() {
    setWindowTitle(tr("Crop and scale the logo"));
    view_->setAccessibleName(tr("Part of the picture"));
    hint_->setText(
        tr("Drag the corners, or use the arrow keys: they move the frame, with Shift they change its size."));
    whole_->setText(tr("Whole picture"));
    trim_->setText(tr("Trim the edges"));
    square_->setText(tr("Square"));
    sizeLabel_->setText(tr("Longer edge:"));
    size_->setAccessibleName(sizeLabel_->text());
    for (int index = 0; index < size_->count(); ++index) {
        const int edge = size_->itemData(index).toInt();
        size_->setItemText(index, edge == 0 ? tr("As it is") : tr("At most %1 pixels").arg(edge));
    }
    cancel_->setText(tr("Cancel"));
    apply_->setText(tr("Use this"));
    for (QPushButton* button : {whole_, trim_, square_, cancel_, apply_})
        button->setAccessibleName(button->text());
    showResult();
}

}  // namespace bankhub
