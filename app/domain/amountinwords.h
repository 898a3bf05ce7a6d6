// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/domain/money.h"

namespace bankhub {

/// An amount in Vietnamese words, as accounting documents say it: "Một triệu hai trăm linh năm nghìn đồng". Numbers in
/// the middle are spoken whole ("không trăm linh năm"), 21 is "hai mươi mốt", 15 "mười lăm", 24 "hai mươi tư"; a
/// negative one begins with "Âm".
QString vietnameseAmountInWords(Dong amount);

}  // namespace bankhub
