// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace bankhub {

/// How well `wanted` fits `text`, higher is better; nothing when it does not. Both folded (foldVietnamese). Every word
/// of `wanted` must be found: as the beginning of a word, inside one, or letter by letter in order ("sh" in "song
/// han"). An empty wish fits everything equally.
std::optional<int> fuzzyScore(const QString& text, const QString& wanted);

}  // namespace bankhub
