// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/color.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace bankhub {

namespace {
constexpr Rgb black{0, 0, 0};
constexpr Rgb white{255, 255, 255};

double linear(int channel) {
    const double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const Rgb& color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}
}  // namespace

Rgb Rgb::from(quint32 argb) {
    return {static_cast<int>(argb >> 16U & 0xFFU), static_cast<int>(argb >> 8U & 0xFFU),
            static_cast<int>(argb & 0xFFU)};
}

QString Rgb::toHex() const {
    const auto channel = [](int value) { return QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0')); };
    return QLatin1Char('#') + (channel(red) + channel(green) + channel(blue)).toUpper();
}

std::optional<Rgb> parseHexColor(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch()) return {};
    QString digits = match.captured(1);
    if (digits.size() == 3) {
        QString twice;
        for (const QChar digit : std::as_const(digits))
            twice += QString(2, digit);
        digits = twice;
    }
    return Rgb::from(digits.toUInt(nullptr, 16));
}

double contrastRatio(const Rgb& first, const Rgb& second) {
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

Rgb readableOn(const Rgb& background) {
    return contrastRatio(white, background) >= contrastRatio(black, background) ? white : black;
}

}  // namespace bankhub
