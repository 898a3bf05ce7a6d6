// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/shellquoting.h"

namespace bankhub {

QString shellQuoted(QString text) {
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

}  // namespace bankhub
