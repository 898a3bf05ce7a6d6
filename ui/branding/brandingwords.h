// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/branding/logofile.h"
#include "app/domain/color.h"
#include "ui/format/statustext.h"

namespace bankhub {

/// Why a picture cannot be the logo, and what to do; complete sentences.
QString logoProblemText(LogoProblem problem);
/// "412 KB · 512 × 512"
QString logoSizeText(const LogoFile& logo);
/// The WCAG verdict of text in this colour on white: "AA 5.9:1", "1.9:1 hard to read on white".
StatusText contrastVerdict(const Rgb& color);
/// "Display name, Primary colour" for these contract names.
QString membersText(const QStringList& members);

}  // namespace bankhub
