// SPDX-License-Identifier: GPL-3.0-or-later
// Invented names of Vietnamese companies and people.
#pragma once

#include <string>
#include <vector>

#include "base/random.h"

namespace bankhub::simulator {

struct CompanyName {
    std::string fullName;
    std::string shortName;
    std::string paymentPrefix;
};

/// `count` different names in an order that the seed decides.
std::vector<CompanyName> inventCompanyNames(std::uint64_t seed, int count);

/// With marks and in title case: "Nguyễn Thị Mai".
std::string inventPerson(RandomStream& random);
/// The same kind of name as a bank prints it: "NGUYEN THI MAI".
std::string inventPersonInCapitals(RandomStream& random);

}  // namespace bankhub::simulator
