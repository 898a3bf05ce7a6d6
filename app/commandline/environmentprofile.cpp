// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/environmentprofile.h"

#include <cstdlib>

namespace bankhub {

std::optional<Result<EnvironmentProfile>> EnvironmentProfile::take() {
    auto profile = read(QProcessEnvironment::systemEnvironment());
    constexpr auto name = "BANKHUB_CLIENT_SECRET";
    // unsetenv leaves the letters where they were.
    for (char* letter = std::getenv(name); letter && *letter; ++letter)
        *letter = '*';
    qunsetenv(name);
    return profile;
}

std::optional<Result<EnvironmentProfile>> EnvironmentProfile::read(const QProcessEnvironment& environment) {
    const QString address = environment.value(QStringLiteral("BANKHUB_BASE_URL")).trimmed();
    const QString clientId = environment.value(QStringLiteral("BANKHUB_CLIENT_ID"));
    const QString secret = environment.value(QStringLiteral("BANKHUB_CLIENT_SECRET"));
    if (address.isEmpty() && clientId.isEmpty() && secret.isEmpty()) return {};
    if (clientId.isEmpty() || secret.isEmpty())
        return failure(ErrorKind::NotConfigured,
                       QStringLiteral("BANKHUB_CLIENT_ID and BANKHUB_CLIENT_SECRET must both be set"));
    EnvironmentProfile result;
    result.secret = secret;
    result.profile.id = QStringLiteral("environment");
    result.profile.clientId = clientId;
    result.profile.sessionOnly = true;
    if (address.isEmpty()) {
        result.profile.environment = Environment::Sandbox;
        result.profile.name = QStringLiteral("Sandbox");
        return result;
    }
    result.profile.environment = Environment::Custom;
    result.profile.baseUrl = QUrl(address, QUrl::StrictMode);
    if (checkServiceAddress(result.profile.baseUrl) != AddressProblem::None)
        return failure(
            ErrorKind::Validation,
            QStringLiteral("BANKHUB_BASE_URL must be an https address (http only on this machine): %1").arg(address));
    result.profile.name = result.profile.baseUrl.host();
    return result;
}

}  // namespace bankhub
