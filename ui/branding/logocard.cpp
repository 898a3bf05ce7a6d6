// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/logocard.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include "app/branding/logocolors.h"
#include "ui/branding/brandingwords.h"
#include "ui/branding/cropdialog.h"
#include "ui/branding/logodropzone.h"
#include "ui/branding/logotile.h"
#include "ui/branding/pictures.h"
#include "ui/format/errortext.h"
#include "ui/theme/typescale.h"
#include "ui/widgets/noticestrip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/roles.h"

namespace bankhub {

namespace {
constexpr Rgb lightBackground{255, 255, 255};
constexpr Rgb darkBackground{0x1b, 0x20, 0x28};

QColor colorOf(const Rgb& color) {
    return {color.red, color.green, color.blue};
}

void askForFile(QWidget* parent, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(parent, LogoCard::tr("Choose a logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(LogoCard::tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}
}  // namespace

LogoCard::LogoCard(Branding& branding, QWidget* parent)
    : BrandingCard(parent), branding_(branding), chooser_(&askForFile) {
    zone_ = new LogoDropZone;
    light_ = new LogoTile(colorOf(lightBackground));
    dark_ = new LogoTile(colorOf(darkBackground));
    auto* top = new QHBoxLayout;
    top->setSpacing(space(2));
    top->addWidget(zone_, 3);
    top->addWidget(light_, 1);
    top->addWidget(dark_, 1);
    crop_ = new QPushButton;
    undo_ = new QPushButton;
    discard_ = new QPushButton;
    size_ = new QLabel;
    setRole(size_, "dim");
    verdict_ = new Pill;
    auto* line = new QHBoxLayout;
    line->setSpacing(space(2));
    for (QWidget* widget : QList<QWidget*>{crop_, undo_, discard_, size_})
        line->addWidget(widget);
    line->addStretch(1);
    notice_ = new NoticeStrip;
    body()->addLayout(top);
    body()->addLayout(line);
    body()->addWidget(verdict_);
    body()->addWidget(notice_);

    connect(zone_, &LogoDropZone::chooseRequested, this, &LogoCard::choose);
    connect(zone_, &LogoDropZone::fileOffered, this,
            [this](const QString& path) { load([path] { return loadPicture(path); }); });
    connect(zone_, &LogoDropZone::bytesOffered, this,
            [this](const QByteArray& bytes) { load([bytes] { return loadPicture(bytes, QString()); }); });
    connect(zone_, &LogoDropZone::imageOffered, this, [this](const QImage& image) {
        load([image] {
            OfferedPicture offered;
            const LogoFile packed = packLogo(image, {}, 0, QString());
            offered.checked = checkLogo(packed.bytes, packed.name);
            offered.image = image;
            return offered;
        });
    });
    connect(zone_, &LogoDropZone::refused, this, [this](const QString& why) { notice_->say(why, Tone::Warning); });
    connect(crop_, &QPushButton::clicked, this,
            [this] { crop(logo_.image, imageOf_ ? imageOf_->name : QString(), {}); });
    connect(discard_, &QPushButton::clicked, this, [this] { branding_.setDraftLogo({}); });
    connect(undo_, &QPushButton::clicked, this, [this] {
        branding_.setDraftLogo(branding_.previousLogo());
        Q_EMIT undoRequested();
    });
    retranslate();
}

void LogoCard::paste() {
    zone_->paste();
}

void LogoCard::choose() {
    chooser_(this, [this](const QString& path) { load([path] { return loadPicture(path); }); });
}

void LogoCard::load(const std::function<OfferedPicture()>& work) {
    const int order = ++loading_;
    notice_->hide();
    inBackground<OfferedPicture>(this, work, [this, order](const OfferedPicture& offered) {
        if (order == loading_) take(offered);
    });
}

void LogoCard::take(const OfferedPicture& offered) {
    if (offered.unreadable) {
        notice_->say(tr("%1 cannot be opened. Check that it is a file which you may read.").arg(offered.name),
                     Tone::Bad);
    } else if (!offered.checked.problem && offered.checked.file) {
        useLogo(*offered.checked.file);
    } else if (!offered.image.isNull()) {
        crop(offered.image, offered.name, logoProblemText(*offered.checked.problem));
    } else {
        notice_->say(logoProblemText(offered.checked.problem.value_or(LogoProblem::Damaged)), Tone::Bad);
    }
}

void LogoCard::crop(const QImage& picture, const QString& name, const QString& why) {
    auto* dialog = new CropDialog(picture, name, why, this);
    connect(dialog, &CropDialog::cropped, this, &LogoCard::useLogo);
    dialog->open();
}

void LogoCard::useLogo(const LogoFile& logo) {
    notice_->hide();
    setProblem({});
    branding_.setDraftLogo(logo);
}

void LogoCard::showState() {
    setVisible(branding_.current().logoUrl.has_value());
    const std::optional<LogoFile>& shown = branding_.draftLogo() ? branding_.draftLogo() : branding_.currentLogo();
    if (shown != imageOf_) {
        imageOf_ = shown;
        logo_ = {};
        showImage();
        if (shown)
            inBackground<UnpackedLogo>(
                this, [file = *shown] { return unpackLogo(file); },
                [this, file = *shown](const UnpackedLogo& logo) {
                    if (imageOf_ != file) return;
                    logo_ = logo;
                    showImage();
                });
    }
    const std::optional<LogoFile> previous = branding_.previousLogo();
    undo_->setVisible(previous.has_value() && !branding_.draftLogo());
    undo_->setToolTip(previous ? logoSizeText(*previous) : QString());
    discard_->setVisible(branding_.draftLogo().has_value());
    QString text = shown ? logoSizeText(*shown) : QString();
    if (branding_.draftLogo()) text = tr("%1 · not saved yet").arg(text);
    size_->setText(text);
    size_->setVisible(!text.isEmpty());
    showVerdict();
    light_->setPlaceholder(branding_.hasLogo() ? tr("Not fetched") : tr("No logo"));
    dark_->setPlaceholder(branding_.hasLogo() ? tr("Not fetched") : tr("No logo"));
}

void LogoCard::showImage() {
    light_->setLogo(logo_.shown);
    dark_->setLogo(logo_.shown);
    showVerdict();
    Q_EMIT imageChanged();
}

void LogoCard::showVerdict() {
    crop_->setVisible(!logo_.image.isNull());
    StatusText verdict;
    if (!logo_.image.isNull()) {
        const bool onLight = isHardToSee(logo_.pixels, lightBackground);
        const bool onDark = isHardToSee(logo_.pixels, darkBackground);
        if (onLight && onDark)
            verdict = {tr("Hard to see on light and on dark"), Tone::Warning, QStringLiteral("warning")};
        else if (onLight)
            verdict = {tr("Hard to see on light"), Tone::Warning, QStringLiteral("warning")};
        else if (onDark)
            verdict = {tr("Hard to see on dark"), Tone::Warning, QStringLiteral("warning")};
        else
            verdict = {tr("Clear on light and on dark"), Tone::Good, QStringLiteral("check")};
    } else if (branding_.logoError() && !branding_.draftLogo()) {
        verdict = {tr("The present logo could not be fetched, so Undo cannot bring it back"), Tone::Warning,
                   QStringLiteral("warning")};
    }
    verdict_->setStatus(verdict);
    verdict_->setVisible(!verdict.words.isEmpty());
}

void LogoCard::retranslate() {
    setTitle(tr("Logo"));
    crop_->setText(tr("Crop and scale…"));
    undo_->setText(tr("Bring back the old logo…"));
    discard_->setText(tr("Discard the new logo"));
    for (QPushButton* button : {crop_, undo_, discard_})
        button->setAccessibleName(button->text());
    light_->setAccessibleName(tr("The logo on light"));
    dark_->setAccessibleName(tr("The logo on dark"));
    showState();
}

}  // namespace bankhub
