// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace bankhub {

/// An opaque sRGB colour; channels 0 to 255.
struct Rgb {
    int red = 0;
    int green = 0;
    int blue = 0;
    /// From 0xAARRGGBB, the alpha ignored.
    static Rgb from(quint32 argb);
    /// "#0B6E69"
    [[nodiscard]] QString toHex() const;
    bool operator==(const Rgb&) const = default;
};

/// "#0B6E69", "0b6e69" or the short "#abc", with blanks around it; nothing for anything else.
std::optional<Rgb> parseHexColor(const QString& text);

/// WCAG contrast of two colours, 1 to 21.
double contrastRatio(const Rgb& first, const Rgb& second);
/// Black or white, whichever reads better on `background`.
Rgb readableOn(const Rgb& background);

}  // namespace bankhub
