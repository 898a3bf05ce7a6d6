// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/webaddress.h"

#include <arpa/inet.h>

#include <array>
#include <cstdint>

#include "base/text.h"

namespace bankhub::simulator {

namespace {

struct Network {
    std::uint32_t start;
    int prefixLength;
};

constexpr std::array internalNetworks{
    Network{0x00000000, 8},   // this network
    Network{0x0A000000, 8},   // 10.0.0.0
    Network{0x64400000, 10},  // 100.64.0.0, carriers
    Network{0xA9FE0000, 16},  // 169.254.0.0, link-local
    Network{0xAC100000, 12},  // 172.16.0.0
    Network{0xC0A80000, 16},  // 192.168.0.0
};

bool isInternalIpv4(std::uint32_t address) {
    for (const Network& network : internalNetworks) {
        if ((address >> (32 - network.prefixLength)) == (network.start >> (32 - network.prefixLength))) return true;
    }
    return false;
}

/// Unique local (fc00::/7) and link-local (fe80::/10) addresses.
bool isInternalIpv6(const in6_addr& address) {
    return (address.s6_addr[0] & 0xFE) == 0xFC || (address.s6_addr[0] == 0xFE && (address.s6_addr[1] & 0xC0) == 0x80);
}

bool isInternalName(const std::string& host) {
    if (host == "localhost") return false;
    if (host.find('.') == std::string::npos) return true;
    return host.ends_with(".local") || host.ends_with(".internal") || host.ends_with(".lan") ||
           host.ends_with(".home.arpa");
}

}  // namespace

std::optional<WebAddress> parseWebAddress(const std::string& text) {
    const auto schemeEnd = text.find("://");
    if (schemeEnd == std::string::npos) return {};
    WebAddress address;
    address.scheme = foldForSearch(text.substr(0, schemeEnd));
    if (address.scheme != "http" && address.scheme != "https") return {};
    if (text.find_first_of(" \t\r\n<>\"") != std::string::npos) return {};
    std::string authority = text.substr(schemeEnd + 3);
    authority.resize(std::min(authority.find_first_of("/?#"), authority.size()));
    if (const auto user = authority.rfind('@'); user != std::string::npos) authority.erase(0, user + 1);
    if (authority.starts_with("[")) {
        const auto end = authority.find(']');
        if (end == std::string::npos) return {};
        address.host = foldForSearch(authority.substr(1, end - 1));
    } else {
        address.host = foldForSearch(authority.substr(0, authority.find(':')));
    }
    if (address.host.empty()) return {};
    return address;
}

bool isInternalHost(const std::string& host) {
    in_addr ipv4{};
    in6_addr ipv6{};
    if (inet_pton(AF_INET, host.c_str(), &ipv4) == 1) return isInternalIpv4(ntohl(ipv4.s_addr));
    if (inet_pton(AF_INET6, host.c_str(), &ipv6) == 1) return isInternalIpv6(ipv6);
    return isInternalName(host);
}

}  // namespace bankhub::simulator
