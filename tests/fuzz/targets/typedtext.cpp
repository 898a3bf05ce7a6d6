// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into fields, and the times and amounts of the service.
#include "app/domain/amountinwords.h"
#include "app/domain/amounttext.h"
#include "app/domain/color.h"
#include "app/domain/dateperiod.h"
#include "app/domain/money.h"
#include "app/domain/vietnamesefolding.h"
#include "app/domain/vietnamtime.h"
#include "app/net/httpdate.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void typedText(const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes.left(1024));
    const AmountReading amount = readTypedAmount(text);
    if (amount.isValid()) require(amount.amount > 0 && amount.amount <= largestTypedAmount);

    if (const auto period = readPeriod(text)) {
        const auto again = readPeriod(periodText(*period));
        require(period->kind == DatePeriod::Kind::All || (again && *again == *period));
        const DateRange days = period->on(QDate(2026, 11, 26));
        require(!days.from.isValid() || !days.to.isValid() || days.from <= days.to);
    }
    if (const auto color = parseHexColor(text)) require(parseHexColor(color->toHex()) == color);
    if (const auto instant = vietnamtime::parse(text)) (void)vietnamtime::toContractText(*instant);
    const QString folded = foldVietnamese(text);
    require(foldVietnamese(folded) == folded);
    (void)parseHttpDate(bytes);
    if (const auto seconds = parseRetryAfter(bytes, 1'700'000'000'000)) require(*seconds >= 0);
}

}  // namespace bankhub::fuzz
