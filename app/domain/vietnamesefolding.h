// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// Lower case, no accents, đ as d: "Nguyễn Đặng" -> "nguyen dang". Search and filters compare this form.
/// NFD alone is not enough because đ does not decompose.
QString foldVietnamese(const QString& text);

/// True when the text itself carries accents: then a search means exactly what was typed.
bool hasVietnameseAccents(const QString& text);

}  // namespace bankhub
