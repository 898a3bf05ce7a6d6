// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// Lower case, no accents, đ as d: "Nguyễn Đặng" -> "nguyen dang". Search and filters compare this form.
/// NFD alone is not enough because đ does not decompose.
QString foldVietnamese(const QString& text);

/// Lower case with its accents, each letter in one piece (NFC): the form in which texts with accents are compared.
QString composedLower(const QString& text);

/// True when the text itself carries accents: then a search means exactly what was typed.
bool hasVietnameseAccents(const QString& text);

}  // namespace bankhub
