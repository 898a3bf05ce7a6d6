// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/rowwriter.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

#include "base/random.h"
#include "base/text.h"
#include "data/wording.h"

namespace bankhub::simulator {

namespace {

/// Share of rows for which no notification reached the merchant.
constexpr double undeliveredShare = 0.015;
/// Share of incoming rows whose payer forgot the payment code.
constexpr double withoutCodeShare = 0.03;

/// One round of a Feistel network over 32 bits; undone by the same rounds in reverse order.
std::uint32_t roundKey(std::uint64_t seed, int round, std::uint32_t half) {
    return static_cast<std::uint32_t>(
        scatter(seed * 4 + static_cast<std::uint64_t>(round) + (std::uint64_t{half} << 32)) & 0xFFFFU);
}

std::uint32_t disguise(std::uint64_t seed, std::uint32_t value) {
    std::uint32_t left = value >> 16;
    std::uint32_t right = value & 0xFFFFU;
    for (int round = 0; round < 4; ++round) {
        const std::uint32_t next = left ^ roundKey(seed, round, right);
        left = right;
        right = next;
    }
    return (left << 16) | right;
}

std::uint32_t reveal(std::uint64_t seed, std::uint32_t value) {
    std::uint32_t left = value >> 16;
    std::uint32_t right = value & 0xFFFFU;
    for (int round = 3; round >= 0; --round) {
        const std::uint32_t previous = right ^ roundKey(seed, round, left);
        right = left;
        left = previous;
    }
    return (left << 16) | right;
}

std::int64_t inventAmount(RandomStream& random, bool incoming) {
    const double wanted = incoming ? random.logNormal(340000, 1.05) : random.logNormal(2400000, 1.25);
    const auto amount = static_cast<std::int64_t>(std::clamp(wanted, 10000.0, 800000000.0));
    if (random.chance(0.04)) return amount;
    const std::int64_t step = amount < 2000000 ? 1000 : amount < 50000000 ? 10000 : 500000;
    return std::max<std::int64_t>(step, amount / step * step);
}

std::string inventPaymentCode(RandomStream& random, const PaymentCodeTemplate& codes) {
    static constexpr std::string_view lettersAndDigits = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    std::string code = codes.prefix;
    const int length = random.between(codes.suffixFrom, std::min(codes.suffixTo, codes.suffixFrom + 1));
    for (int position = 0; position < length; ++position) {
        code += lettersAndDigits[random.below(codes.lettersAllowed ? lettersAndDigits.size() : 10)];
    }
    return code;
}

}  // namespace

std::string RowWriter::identifierOf(std::int64_t index) const {
    const std::uint64_t low = disguise(seed_, static_cast<std::uint32_t>(index));
    RandomStream random(seed_, Purpose::RowIdentifier, static_cast<std::uint64_t>(index));
    const std::uint64_t middle = random.next() & 0xFFFFU;
    const std::uint64_t node = 0x3A21000000000000ULL | (scatter(seed_) & 0xFFFFFFFFFFFFULL);
    return uuid((low << 32) | (middle << 16) | 0x01F0U, node, 1);
}

std::optional<std::int64_t> RowWriter::indexFromIdentifier(std::string_view identifier) const {
    if (identifier.size() != 36) return {};
    std::uint32_t low = 0;
    const auto [end, error] = std::from_chars(identifier.data(), identifier.data() + 8, low, 16);
    if (error != std::errc() || end != identifier.data() + 8) return {};
    return reveal(seed_, low);
}

bool RowWriter::webhookDelivered(std::int64_t index) const {
    const std::uint64_t bits = scatter(scatter(seed_ + 77) ^ static_cast<std::uint64_t>(index));
    return static_cast<double>(bits >> 11) * 0x1.0p-53 >= undeliveredShare;
}

std::string RowWriter::referenceNumber(std::int64_t index, const BankAccount& account, WallSeconds time) const {
    const Day day = dayOf(time);
    const std::uint64_t year = static_cast<std::uint64_t>(yearOf(day));
    const auto dayNumber = static_cast<std::uint64_t>(dayOfYear(day));
    const std::uint64_t serial = scatter(seed_ ^ static_cast<std::uint64_t>(index) * 31);
    if (account.brandName == "MBBank") {
        return "FT" + decimalDigits(year, 2) + decimalDigits(dayNumber, 3) + decimalDigits(serial, 9);
    }
    if (account.brandName == "ACB") return decimalDigits(serial, 5);
    if (account.brandName == "VietinBank") return decimalDigits(serial, 3) + "S" + decimalDigits(serial / 1000, 11);
    const std::string clock = formatDateTime(time);
    return "020097" + decimalDigits(serial, 6) + clock.substr(11, 2) + clock.substr(14, 2) + clock.substr(17, 2) +
           decimalDigits(year, 4) + hexadecimal(serial >> 20, 4);
}

Transaction RowWriter::write(std::int64_t index, std::size_t accountIndex, const BankAccount& account, bool incoming,
                             WallSeconds time) const {
    RandomStream random(seed_, Purpose::Row, static_cast<std::uint64_t>(index));
    Transaction row;
    row.id = identifierOf(index);
    row.time = time;
    row.account = accountIndex;
    row.incoming = incoming;
    row.amount = inventAmount(random, incoming);
    row.reference = referenceNumber(index, account, time);
    row.webhookDelivered = webhookDelivered(index);
    if (incoming && !account.virtualAccounts.empty() && random.chance(0.35)) {
        const VirtualAccount& virtualAccount = random.pick(account.virtualAccounts);
        row.virtualNumber = virtualAccount.number;
        row.virtualXid = virtualAccount.xid;
    }
    if (incoming && account.historicalCodes.enabled && !random.chance(withoutCodeShare)) {
        row.paymentCode = inventPaymentCode(random, account.historicalCodes);
    }
    row.content = incoming ? wordIncoming(random, account, row.paymentCode.value_or(""))
                           : wordOutgoing(random, monthOf(dayOf(time)));
    return row;
}

std::optional<std::string> findPaymentCode(std::string_view content, const PaymentCodeTemplate& codes) {
    if (!codes.enabled || codes.prefix.empty()) return {};
    const auto fitsSuffix = [&codes](unsigned char letter) {
        return codes.lettersAllowed ? std::isalnum(letter) != 0 : std::isdigit(letter) != 0;
    };
    for (std::size_t start = 0; start + codes.prefix.size() < content.size(); ++start) {
        if (!equalIgnoringCase(content.substr(start, codes.prefix.size()), codes.prefix)) continue;
        std::size_t end = start + codes.prefix.size();
        const std::size_t limit = std::min(content.size(), end + static_cast<std::size_t>(codes.suffixTo));
        while (end < limit && fitsSuffix(static_cast<unsigned char>(content[end])))
            ++end;
        const std::size_t suffix = end - start - codes.prefix.size();
        if (suffix >= static_cast<std::size_t>(codes.suffixFrom))
            return std::string(content.substr(start, end - start));
    }
    return {};
}

}  // namespace bankhub::simulator
