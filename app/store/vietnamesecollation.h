// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace bankhub {

/// Order of two UTF-8 texts in a Vietnamese list: negative, 0, positive. Letters first (a ă â b c d đ e ê ...), then
/// tones (none, huyền, hỏi, ngã, sắc, nặng), then the bytes, so that only equal texts are equal. Case decides last.
/// Precomposed and decomposed spellings take the same place. Any thread.
int compareVietnamese(std::string_view left, std::string_view right);

}  // namespace bankhub
