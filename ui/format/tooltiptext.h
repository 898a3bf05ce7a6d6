// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// Text as a tool tip that wraps and is never read as markup: bank texts come from strangers. Empty stays empty.
inline QString plainToolTip(const QString& text) {
    if (text.isEmpty()) return {};
    const QString lines = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

}  // namespace bankhub
