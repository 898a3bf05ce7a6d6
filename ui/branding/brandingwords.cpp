// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/brandingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/format/membertext.h"

namespace bankhub {

namespace {

struct BrandingWords {
    Q_DECLARE_TR_FUNCTIONS(BrandingWords)
};

constexpr Rgb white{255, 255, 255};
constexpr double textContrast = 4.5;
constexpr double largeTextContrast = 3.0;
constexpr double enhancedContrast = 7.0;

}  // namespace

QString logoProblemText(LogoProblem problem) {
    switch (problem) {
        case LogoProblem::Empty:
            return BrandingWords::tr("This file is empty. Choose a PNG or JPEG picture.");
        case LogoProblem::OtherType:
            return BrandingWords::tr(
                "This is neither a PNG nor a JPEG, whatever the file is called. GIF, WebP and SVG are not accepted: "
                "save the logo as a PNG and choose that.");
        case LogoProblem::Damaged:
            return BrandingWords::tr("This picture is damaged or incomplete. Save it again and choose the new file.");
        case LogoProblem::TooManyPixels:
            return BrandingWords::tr(
                "This picture is too large to open safely (at most 32 megapixels and 32 MB). Make it smaller first.");
        case LogoProblem::TooLarge:
            return BrandingWords::tr("The file is larger than 1 MB. Crop it or make it smaller here.");
        case LogoProblem::MoreThanPicture:
            return BrandingWords::tr(
                "The file holds something else behind the picture. Use the picture only: it is saved anew without the "
                "rest.");
    }
    return {};
}

QString logoSizeText(const LogoFile& logo) {
    return QStringLiteral("%1 KB · %2 × %3").arg((logo.bytes.size() + 1023) / 1024).arg(logo.width).arg(logo.height);
}

StatusText contrastVerdict(const Rgb& color) {
    const double ratio = contrastRatio(color, white);
    // Cut, not rounded: 4.46:1 must not look like the 4.5:1 that it misses.
    const QString number = QLocale().toString(static_cast<int>(ratio * 10) / 10.0, 'f', 1);
    if (ratio >= enhancedContrast)
        return {BrandingWords::tr("AAA %1:1").arg(number), Tone::Good, QStringLiteral("check")};
    if (ratio >= textContrast) return {BrandingWords::tr("AA %1:1").arg(number), Tone::Good, QStringLiteral("check")};
    if (ratio >= largeTextContrast)
        return {BrandingWords::tr("%1:1 large text only").arg(number), Tone::Warning, QStringLiteral("warning")};
    return {BrandingWords::tr("%1:1 hard to read on white").arg(number), Tone::Bad, QStringLiteral("warning")};
}

QString membersText(const QStringList& members) {
    QStringList labels;
    for (const QString& member : members)
        labels << memberText(member);
    return labels.join(QStringLiteral(", "));
}

}  // namespace bankhub
