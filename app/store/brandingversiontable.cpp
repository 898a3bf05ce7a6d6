// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/brandingversiontable.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/store/database.h"

namespace bankhub::brandingversiontable {

namespace {

constexpr int versionsKept = 50;

const QLatin1String keywordsKey("keywords");

/// Text members by the name they have in the stored JSON.
constexpr std::pair<const char*, std::optional<QString> MerchantConfig::*> textMembers[] = {
    {"customStyleSheet", &MerchantConfig::customStyleSheet},
    {"logoUrl", &MerchantConfig::logoUrl},
    {"name", &MerchantConfig::name},
    {"primaryColor", &MerchantConfig::primaryColor},
    {"secondaryColor", &MerchantConfig::secondaryColor},
};

QString toText(const MerchantConfig& config) {
    QJsonObject json;
    if (config.notificationKeywords) json.insert(keywordsKey, QJsonArray::fromStringList(*config.notificationKeywords));
    for (const auto& [name, member] : textMembers)
        if (const auto& text = config.*member) json.insert(QLatin1String(name), *text);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MerchantConfig fromText(const QString& text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    MerchantConfig config;
    if (json.contains(keywordsKey)) {
        QStringList keywords;
        const QJsonArray array = json.value(keywordsKey).toArray();
        for (const QJsonValue& keyword : array)
            keywords << keyword.toString();
        config.notificationKeywords = keywords;
    }
    for (const auto& [name, member] : textMembers)
        if (json.contains(QLatin1String(name))) config.*member = json.value(QLatin1String(name)).toString();
    return config;
}

QString digestOf(const QByteArray& picture) {
    if (picture.isEmpty()) return {};
    return QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
}

bool isNewest(Database& database, const QString& config, const QString& digest) {
    Statement newest = database.statement("SELECT config, logo_digest FROM branding_versions ORDER BY id DESC LIMIT 1");
    return newest.step() && newest.text(0) == config && newest.text(1) == digest;
}

}  // namespace

bool save(Database& database, const BrandingVersion& version) {
    const QString config = toText(version.config);
    const QString digest = digestOf(version.logo);
    if (isNewest(database, config, digest)) return false;
    if (!digest.isNull())
        database.statement("INSERT OR IGNORE INTO branding_logos (digest, picture) VALUES (?1, ?2)")
            .with(digest, version.logo)
            .run();
    database
        .statement("INSERT INTO branding_versions (saved_at, saved_by, config, logo_digest) VALUES (?1, ?2, ?3, ?4)")
        .with(version.savedAtUtcMs, version.savedBy, config, digest)
        .run();
    database
        .statement(
            "DELETE FROM branding_versions WHERE id NOT IN"
            " (SELECT id FROM branding_versions ORDER BY id DESC LIMIT ?1)")
        .with(versionsKept)
        .run();
    database.execute(
        "DELETE FROM branding_logos WHERE digest NOT IN"
        " (SELECT logo_digest FROM branding_versions WHERE logo_digest IS NOT NULL)");
    return true;
}

QList<BrandingVersion> read(Database& database) {
    Statement rows = database.statement(
        "SELECT v.id, v.saved_at, v.saved_by, v.config, l.picture FROM branding_versions v"
        " LEFT JOIN branding_logos l ON l.digest = v.logo_digest ORDER BY v.id DESC");
    QList<BrandingVersion> versions;
    while (rows.step())
        versions << BrandingVersion{rows.integer(0), rows.integer(1), rows.text(2), fromText(rows.text(3)),
                                    rows.bytes(4)};
    return versions;
}

}  // namespace bankhub::brandingversiontable
