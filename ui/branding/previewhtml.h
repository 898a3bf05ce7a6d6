// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <optional>

#include "app/branding/logofile.h"
#include "app/domain/merchantconfig.h"

namespace bankhub {

/// What the preview of the hosted page shows.
struct PreviewContent {
    MerchantConfig config;
    std::optional<LogoFile> logo;
    QImage picture;  ///< the logo unpacked, for the painted preview
    bool vietnamese = true;
};

/// The words of the hosted page, in the language of the page and not of the program.
struct PreviewWords {
    QString heading;
    QString chooseBank;
    QString proceed;
    QString footer;
};
PreviewWords previewWords(bool vietnamese);

/// A complete page: everything from the service and the user is escaped, the style sheet cannot end its element, and
/// the page's own policy forbids scripts and the network.
QString previewHtml(const PreviewContent& content);

/// The colours that the page uses: the draft's own, those of the marked block, or the hosted page's usual ones.
struct PreviewColors {
    QString primary;
    QString secondary;
    QString onPrimary;
};
PreviewColors previewColors(const MerchantConfig& config);

}  // namespace bankhub
