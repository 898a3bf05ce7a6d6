// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace bankhub {

/// Contract notes, section 13. A member is set only when the read returned it (a null text is set and empty):
/// three dialects exist and only returned members may be edited.
struct MerchantConfig {
    std::optional<QStringList> notificationKeywords;
    std::optional<QString> customStyleSheet;
    std::optional<QString> logoUrl;
    std::optional<QString> name;
    std::optional<QString> primaryColor;
    std::optional<QString> secondaryColor;
    bool operator==(const MerchantConfig&) const = default;
};

/// A state of the branding that was in force when the console read or saved it; kept on this computer because the
/// service keeps none and deletes a replaced logo.
struct BrandingVersion {
    qint64 id = 0;  ///< given by the cache
    qint64 savedAtUtcMs = 0;
    QString savedBy;  ///< name of the person on this computer; empty for a state that was found at the service
    MerchantConfig config;
    QByteArray logo;  ///< the picture behind config.logoUrl as a file; empty when it could not be fetched
    bool operator==(const BrandingVersion&) const = default;
};

}  // namespace bankhub
