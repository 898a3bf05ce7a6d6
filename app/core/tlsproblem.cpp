// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/tlsproblem.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bankhub {

namespace {
constexpr std::array<std::pair<TlsProblem, const char*>, 7> names{{
    {TlsProblem::Expired, "expired"},
    {TlsProblem::NotYetValid, "not-yet-valid"},
    {TlsProblem::WrongHost, "wrong-host"},
    {TlsProblem::SelfSigned, "self-signed"},
    {TlsProblem::UnknownIssuer, "unknown-issuer"},
    {TlsProblem::OldProtocol, "old-protocol"},
    {TlsProblem::Other, "tls"},
}};
}  // namespace

QString tlsDetail(TlsProblem problem, const QString& words) {
    const auto* const name =
        std::find_if(names.begin(), names.end(), [problem](const auto& entry) { return entry.first == problem; });
    return QLatin1String(name->second) + QLatin1String(": ") + words;
}

TlsProblem tlsProblemOf(const Error& error) {
    const QString name = error.detail.section(QLatin1Char(':'), 0, 0);
    const auto* const known = std::find_if(names.begin(), names.end(),
                                           [&name](const auto& entry) { return name == QLatin1String(entry.second); });
    return known == names.end() ? TlsProblem::Other : known->first;
}

}  // namespace bankhub
