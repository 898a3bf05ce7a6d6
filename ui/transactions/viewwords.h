// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/viewjson.h"

namespace bankhub {

/// The name of the view in the program's language.
QString viewTitle(const SavedView& view);
/// Why a file is not taken as a view, and what to do, as whole sentences.
QString viewFileProblemText(const ViewFileProblem& problem);

}  // namespace bankhub
