// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/money.h"

namespace bankhub {

std::optional<Dong> parseContractMoney(const QString& text) {
    const QString trimmed = text.trimmed();
    const qsizetype point = trimmed.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? trimmed : trimmed.left(point);
    if (point >= 0) {
        const QString fraction = trimmed.mid(point + 1);
        // Three digits after the only dot read as a thousands separator just as well as ".000": refuse to guess
        // unless the fraction is the one or two zeros that a decimal column prints.
        if (fraction.isEmpty() || fraction.size() > 2) return {};
        for (const QChar digit : fraction)
            if (digit != QLatin1Char('0')) return {};
    }
    qsizetype index = whole.startsWith(QLatin1Char('-')) ? 1 : 0;
    if (index == whole.size()) return {};
    for (; index < whole.size(); ++index)
        if (whole.at(index) < QLatin1Char('0') || whole.at(index) > QLatin1Char('9')) return {};
    bool fits = false;
    const Dong dong = whole.toLongLong(&fits);
    if (!fits) return {};
    return dong;
}

}  // namespace bankhub
