// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/querylinetext.h"

#include "app/domain/querykeys.h"
#include "app/domain/querytokens.h"
#include "ui/format/maskedtext.h"
#include "ui/format/privacy.h"

namespace bankhub {

namespace {
/// Whether the value of the filter is a number that privacy mode hides, however short it is written ("500k").
bool tellsANumber(const QueryToken& token) {
    using querykeys::Key;
    if (!token.hasKey) return false;
    const auto key = querykeys::keyOf(token.key);
    return key == Key::Amount || key == Key::Account || key == Key::VirtualAccount;
}

QString discreetPiece(const QString& piece, const QueryToken& token) {
    if (!tellsANumber(token)) return withoutNumbers(piece);
    const qsizetype valueAt = piece.indexOf(QLatin1Char(':')) + 1;
    return valueAt == piece.size() ? piece : piece.left(valueAt) + hiddenDigits();
}
}  // namespace

QString discreetQueryLine(const QString& line) {
    if (!amountsAreHidden()) return line;
    QString shown;
    qsizetype position = 0;
    for (const QueryToken& token : queryTokens(line)) {
        shown += line.mid(position, token.position - position);
        shown += discreetPiece(line.mid(token.position, token.length), token);
        position = token.position + token.length;
    }
    // An account number may be typed in groups, which are words of their own here.
    return withoutNumbers(shown + line.mid(position));
}

}  // namespace bankhub
