// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/statementlayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace bankhub {

namespace {
constexpr double pointsPerInch = 72.0;
constexpr double mmPerInch = 25.4;
constexpr double marginMm = 12.0;
constexpr double shortEdgeMm = 210.0;
constexpr double longEdgeMm = 297.0;

double fromMm(double mm) {
    return mm / mmPerInch * StatementLayout::unitsPerInch;
}

QFont sized(QFont font, double points, bool bold) {
    // Pixels of the layout's own unit: no screen has a say in it.
    font.setPixelSize(qRound(points / pointsPerInch * StatementLayout::unitsPerInch));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
}  // namespace

StatementLayout::StatementLayout(const QFont& base, bool landscape)
    : body_(sized(base, 8, false)), strong_(sized(base, 8, true)), title_(sized(base, 15, true)) {
    const double width = fromMm((landscape ? longEdgeMm : shortEdgeMm) - 2 * marginMm);
    const double height = fromMm((landscape ? shortEdgeMm : longEdgeMm) - 2 * marginMm);
    page_ = QRectF(0, 0, width, height);
    const QFontMetricsF metrics(body_);
    const QFontMetricsF strong(strong_);
    lineHeight_ = metrics.height();
    titleHeight_ = QFontMetricsF(title_).height();
    padding_ = lineHeight_ / 4;
    widestCharacter_ = metrics.horizontalAdvance(QLatin1Char('W'));
    side_ = lineHeight_ * 0.4;
    const double gap = 2 * side_;
    // Wide enough for the headings in every language of the program.
    const auto heading = [&strong](const QString& text) { return strong.horizontalAdvance(text); };
    widths_[Time] = metrics.horizontalAdvance(QStringLiteral("00/00/0000 00:00:00")) + gap;
    widths_[Direction] = heading(QStringLiteral("Money out")) + gap;
    widths_[Amount] = heading(QStringLiteral("+999.999.999.999")) + gap;
    widths_[Reference] = metrics.horizontalAdvance(QStringLiteral("FT00000000000000")) + gap;
    widths_[PaymentCode] =
        qMax(metrics.horizontalAdvance(QStringLiteral("DH0000000000")), heading(QStringLiteral("Mã thanh toán"))) + gap;
    widths_[Content] =
        width - widths_[Time] - widths_[Direction] - widths_[Amount] - widths_[Reference] - widths_[PaymentCode];
}

QRectF StatementLayout::column(int column) const {
    double left = 0;
    for (int before = 0; before < column; ++before)
        left += widths_.at(static_cast<size_t>(before));
    return {left, 0, widths_.at(static_cast<size_t>(column)), 0};
}

QStringList StatementLayout::wrapped(const QString& text, double width, const QFont& font) const {
    const QString plain = text.simplified();
    if (plain.isEmpty()) return {};
    if (static_cast<double>(plain.size()) * widestCharacter_ <= width) return {plain};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(plain, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == largestLines) {
            lines.last() += QChar(0x2026);
            break;
        }
        lines << plain.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

}  // namespace bankhub
