// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/querylanguage.h"

namespace bankhub {

/// What is wrong with a query line and where, in the program's language, as one or two sentences.
QString queryProblemText(const QueryProblem& problem, const QString& line);

}  // namespace bankhub
