// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/branding/branding.h"
#include "ui/branding/brandingcard.h"
#include "ui/branding/pictures.h"

class QLabel;
class QPushButton;

namespace bankhub {

class LogoDropZone;
class LogoTile;
class NoticeStrip;
class Pill;

/// The logo: taken by button, drop or paste, checked by its content, shown on light and dark.
class LogoCard final : public BrandingCard {
    Q_OBJECT
public:
    /// `branding` must outlive the card.
    explicit LogoCard(Branding& branding, QWidget* parent = nullptr);
    void showState();
    /// Unpacked; its pictures are null while there is none, or none that could be fetched.
    [[nodiscard]] const UnpackedLogo& logo() const { return logo_; }
    /// The file of it.
    [[nodiscard]] const std::optional<LogoFile>& logoFile() const { return imageOf_; }
    void paste();

    /// Asks the user for a file and calls back with its path, or not at all.
    using FileChooser = std::function<void(QWidget* parent, const std::function<void(const QString& path)>& chosen)>;
    void setFileChooser(const FileChooser& chooser) { chooser_ = chooser; }

signals:
    void imageChanged();
    /// The kept logo has become the draft: the user wants it uploaded again.
    void undoRequested();

protected:
    void retranslate() override;

private:
    void choose();
    void load(const std::function<OfferedPicture()>& work);
    void take(const OfferedPicture& offered);
    void crop(const QImage& picture, const QString& name, const QString& why);
    void useLogo(const LogoFile& logo);
    void showImage();
    void showVerdict();

    Branding& branding_;
    FileChooser chooser_;
    LogoDropZone* zone_;
    LogoTile* light_;
    LogoTile* dark_;
    QPushButton* crop_;
    QPushButton* undo_;
    QPushButton* discard_;
    QLabel* size_;
    Pill* verdict_;
    NoticeStrip* notice_;
    UnpackedLogo logo_;
    std::optional<LogoFile> imageOf_;  ///< the file that logo_ was or is being unpacked from
    int loading_ = 0;                  ///< number of the newest offer; older results are dropped
};

}  // namespace bankhub
