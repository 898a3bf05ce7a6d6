// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/profilefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace bankhub {

namespace {
const QLatin1String productionName("production");
const QLatin1String sandboxName("sandbox");
const QLatin1String customName("custom");

QString environmentName(Environment environment) {
    switch (environment) {
        case Environment::Production:
            return productionName;
        case Environment::Sandbox:
            return sandboxName;
        case Environment::Custom:
            break;
    }
    return customName;
}

std::optional<Environment> environmentFromName(const QString& name) {
    if (name == productionName) return Environment::Production;
    if (name == sandboxName) return Environment::Sandbox;
    if (name == customName) return Environment::Custom;
    return {};
}

QJsonObject toJson(const Profile& profile) {
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("environment"), environmentName(profile.environment)},
            {QStringLiteral("baseUrl"), profile.baseUrl.toString()},
            {QStringLiteral("clientId"), profile.clientId},
            {QStringLiteral("tokenBroker"), profile.tokenBroker.toString()},
            {QStringLiteral("companyAuthority"), QString::fromLatin1(profile.companyAuthority)}};
}

std::optional<Profile> fromJson(const QJsonObject& json) {
    Profile profile;
    profile.id = json.value(QLatin1String("id")).toString();
    profile.name = json.value(QLatin1String("name")).toString();
    const auto environment = environmentFromName(json.value(QLatin1String("environment")).toString());
    if (profile.id.isEmpty() || profile.name.isEmpty() || !environment) return {};
    profile.environment = *environment;
    profile.baseUrl = QUrl(json.value(QLatin1String("baseUrl")).toString(), QUrl::StrictMode);
    profile.clientId = json.value(QLatin1String("clientId")).toString();
    profile.tokenBroker = QUrl(json.value(QLatin1String("tokenBroker")).toString(), QUrl::StrictMode);
    profile.companyAuthority = json.value(QLatin1String("companyAuthority")).toString().toLatin1();
    return profile;
}
}  // namespace

Result<ProfileFile> parseProfileFile(const QByteArray& text) {
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) return failure(ErrorKind::Storage, problem.errorString());
    const QJsonValue list = document.object().value(QLatin1String("profiles"));
    if (!list.isArray()) return failure(ErrorKind::Storage, QStringLiteral("not a list of profiles"));
    ProfileFile file;
    file.lastUsedId = document.object().value(QLatin1String("lastUsed")).toString();
    const QJsonArray entries = list.toArray();
    for (const QJsonValue& entry : entries) {
        if (const auto profile = fromJson(entry.toObject()))
            file.profiles.append(*profile);
        else
            ++file.unreadableEntries;
    }
    return file;
}

QByteArray profileFileText(const ProfileFile& file) {
    QJsonArray list;
    for (const Profile& profile : file.profiles)
        list.append(toJson(profile));
    const QJsonObject root{{QStringLiteral("profiles"), list}, {QStringLiteral("lastUsed"), file.lastUsedId}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

}  // namespace bankhub
