// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/isolatedtext.h"

#include <algorithm>

namespace bankhub {

namespace {
constexpr qsizetype longestName = 200;
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool isWrittenFromTheRight(QChar character) {
    const QChar::Direction direction = character.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN ||
           direction == QChar::DirRLE || direction == QChar::DirRLO || direction == QChar::DirRLI;
}
}  // namespace

QString isolatedName(const QString& name) {
    QString line = name.simplified();
    if (line.size() > longestName) line = line.left(longestName) + QChar(0x2026);
    if (std::none_of(line.cbegin(), line.cend(), isWrittenFromTheRight)) return line;
    return firstStrongIsolate + line + popDirectionalIsolate;
}

}  // namespace bankhub
