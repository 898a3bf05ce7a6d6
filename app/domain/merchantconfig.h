// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}  // namespace bankhub
