// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/records.h"

namespace bankhub::simulator {

PaymentCodeTemplate CompanyConfiguration::codeTemplate() const {
    PaymentCodeTemplate result;
    result.enabled = paymentCode == "on" && prefix.has_value();
    result.prefix = prefix.value_or("");
    result.suffixFrom = suffixFrom.value_or(1);
    result.suffixTo = suffixTo.value_or(result.suffixFrom);
    result.lettersAllowed = suffixCharacterType == "NumberAndLetter";
    return result;
}

bool CompanyConfiguration::allowsNotifications() const {
    return transactionAmount && *transactionAmount != "0" && !transactionAmount->empty();
}

}  // namespace bankhub::simulator
