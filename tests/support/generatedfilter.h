// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include "app/domain/querylanguage.h"

namespace bankhub::testing {

/// a1 MBBank 0011, a2 ACB 0022, a3 BIDV 0022 (the same number); c1 "Công ty TNHH Sông Hàn", c2 "Bếp Nhà Lụa".
QueryVocabulary generatedVocabulary();
/// Any filter that the query line can say with that vocabulary, with texts that look like parts of the language.
TransactionFilter generatedFilter(QRandomGenerator& random);

}  // namespace bankhub::testing
