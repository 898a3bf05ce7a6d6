// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// 256 bits of the system's randomness as 43 letters, digits, - and _, so that it survives headers, shells and files.
QString strongSecret();

/// "***" and the last four characters, as the service masks it; "***" alone when four characters would give away too
/// much of a short secret. Empty stays empty.
QString maskedSecret(const QString& secret);

/// The end that a mask shows ("***4f2a" gives "4f2a"); empty when it shows none.
QString shownEnd(const QString& mask);

/// True when the text is a mask and no secret: it must never be sent.
bool isMask(const QString& text);

/// True when the mask may stand for this secret: the shown end is that of the secret.
bool fitsMask(const QString& secret, const QString& mask);

}  // namespace bankhub
