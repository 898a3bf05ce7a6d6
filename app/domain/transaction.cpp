// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/transaction.h"

namespace bankhub {

Direction parseDirection(const QString& text) {
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("in") || word == QLatin1String("credit")) return Direction::In;
    if (word == QLatin1String("out") || word == QLatin1String("debit")) return Direction::Out;
    return Direction::Unknown;
}

QString directionContractText(Direction direction) {
    switch (direction) {
        case Direction::In:
            return QStringLiteral("in");
        case Direction::Out:
            return QStringLiteral("out");
        case Direction::Unknown:
            break;
    }
    return {};
}

}  // namespace bankhub
