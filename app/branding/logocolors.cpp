// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/logocolors.h"

#include <QHash>
#include <algorithm>

namespace bankhub {

namespace {

constexpr quint32 visibleAlpha = 128;
constexpr double graphicsContrast = 3.0;
constexpr double smallestShareOfOpaque = 0.03;
constexpr double smallestShareOfInk = 0.6;
constexpr double transparentGround = 0.1;  // share of the picture
constexpr int differentColors = 60;        // Euclidean distance in RGB

struct Bin {
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    qint64 count = 0;
    [[nodiscard]] Rgb mean() const {
        return {static_cast<int>(red / count), static_cast<int>(green / count), static_cast<int>(blue / count)};
    }
};

bool isVisible(quint32 pixel) {
    return pixel >> 24U >= visibleAlpha;
}

/// 16 steps a channel.
quint32 binOf(quint32 pixel) {
    return (pixel >> 12U & 0xF00U) | (pixel >> 8U & 0xF0U) | (pixel >> 4U & 0xFU);
}

bool areAlike(const Rgb& first, const Rgb& second) {
    const int red = first.red - second.red;
    const int green = first.green - second.green;
    const int blue = first.blue - second.blue;
    return red * red + green * green + blue * blue < differentColors * differentColors;
}

bool isAlmostWhiteOrBlack(const Rgb& color) {
    const auto [least, most] = std::minmax({color.red, color.green, color.blue});
    return least > 235 || most < 24;
}

QList<Bin> binsByCount(const QList<quint32>& pixels) {
    QHash<quint32, Bin> bins;
    for (const quint32 pixel : pixels) {
        if (!isVisible(pixel)) continue;
        const Rgb color = Rgb::from(pixel);
        Bin& bin = bins[binOf(pixel)];
        bin.red += color.red;
        bin.green += color.green;
        bin.blue += color.blue;
        ++bin.count;
    }
    QList<Bin> sorted = bins.values();
    std::sort(sorted.begin(), sorted.end(), [](const Bin& first, const Bin& second) {
        if (first.count != second.count) return first.count > second.count;
        return first.mean().toHex() < second.mean().toHex();  // the same logo always gives the same order
    });
    return sorted;
}

}  // namespace

QList<Rgb> dominantColors(const QList<quint32>& pixels, int largest) {
    const QList<Bin> bins = binsByCount(pixels);
    qint64 visible = 0;
    for (const Bin& bin : bins)
        visible += bin.count;
    QList<Rgb> chosen;
    QList<Rgb> extremes;
    for (const Bin& bin : bins) {
        if (bin.count * 200 < visible) break;  // half a percent: the edges between two colours
        const Rgb color = bin.mean();
        QList<Rgb>& list = isAlmostWhiteOrBlack(color) ? extremes : chosen;
        const bool known =
            std::any_of(list.cbegin(), list.cend(), [&color](const Rgb& other) { return areAlike(color, other); });
        if (!known && list.size() < largest) list << color;
    }
    return chosen.isEmpty() ? extremes : chosen;
}

double shareThatStandsOut(const QList<quint32>& pixels, const Rgb& background) {
    qint64 visible = 0;
    qint64 standsOut = 0;
    for (const Bin& bin : binsByCount(pixels)) {
        visible += bin.count;
        if (contrastRatio(bin.mean(), background) >= graphicsContrast) standsOut += bin.count;
    }
    return visible == 0 ? 0 : static_cast<double>(standsOut) / static_cast<double>(visible);
}

bool isHardToSee(const QList<quint32>& pixels, const Rgb& background) {
    const auto transparent = pixels.size() - std::count_if(pixels.begin(), pixels.end(), &isVisible);
    const bool hasGround = static_cast<double>(transparent) < transparentGround * static_cast<double>(pixels.size());
    return shareThatStandsOut(pixels, background) < (hasGround ? smallestShareOfOpaque : smallestShareOfInk);
}

}  // namespace bankhub
