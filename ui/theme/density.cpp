// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/density.h"

#include <QCoreApplication>
#include <QVariant>

#include "ui/theme/typescale.h"

namespace bankhub {

namespace {
/// Of the application, as the palette is: a table must know it without being told by whoever made it.
constexpr auto densityProperty = "bankhubRowDensity";
}  // namespace

void setRowDensity(Settings::Density density) {
    QCoreApplication::instance()->setProperty(densityProperty, static_cast<int>(density));
}

Settings::Density rowDensity() {
    const QVariant density = QCoreApplication::instance()->property(densityProperty);
    return density.isValid() ? static_cast<Settings::Density>(density.toInt()) : Settings::Density::Normal;
}

int tableRowHeight(const QFont& font) {
    const int text = QFontMetrics(font).height();
    switch (rowDensity()) {
        case Settings::Density::Comfortable:
            return recordHeight(font) + text / 2;
        case Settings::Density::Compact:
            // A pill must not touch the next one.
            return text + space(1);
        case Settings::Density::Normal:
            break;
    }
    return recordHeight(font);
}

}  // namespace bankhub
