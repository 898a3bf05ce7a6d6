// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/brandingdraft.h"

#include "app/branding/notificationkeywords.h"

namespace bankhub::brandingdraft {

namespace {

using TextMember = std::optional<QString> MerchantConfig::*;
struct NamedText {
    const char* name;
    TextMember member;
};
constexpr NamedText textMembers[] = {
    {"name", &MerchantConfig::name},
    {"primary_color", &MerchantConfig::primaryColor},
    {"secondary_color", &MerchantConfig::secondaryColor},
    {"global_hosted_link_custom_css", &MerchantConfig::customStyleSheet},
};
constexpr auto keywordsName = "transaction_whitelist_remark_keywords";

std::optional<QString> keywordsText(const std::optional<QStringList>& keywords) {
    if (!keywords) return {};
    return keywords->join(QStringLiteral(", "));
}

bool isColor(TextMember member) {
    return member == &MerchantConfig::primaryColor || member == &MerchantConfig::secondaryColor;
}

}  // namespace

MerchantConfig fitted(const MerchantConfig& base, const MerchantConfig& wanted) {
    MerchantConfig result = base;
    for (const NamedText& text : textMembers)
        if (base.*text.member && wanted.*text.member) result.*text.member = wanted.*text.member;
    if (base.notificationKeywords && wanted.notificationKeywords)
        result.notificationKeywords = wanted.notificationKeywords;
    return result;
}

MerchantConfig changes(const MerchantConfig& base, const MerchantConfig& draft) {
    MerchantConfig result;
    for (const NamedText& text : textMembers)
        if (base.*text.member && draft.*text.member && *(base.*text.member) != *(draft.*text.member))
            result.*text.member = draft.*text.member;
    if (base.notificationKeywords && draft.notificationKeywords &&
        *base.notificationKeywords != *draft.notificationKeywords)
        result.notificationKeywords = draft.notificationKeywords;
    return result;
}

bool isEmpty(const MerchantConfig& change) {
    return change == MerchantConfig{};
}

QList<MemberChange> memberChanges(const MerchantConfig& base, const MerchantConfig& change) {
    QList<MemberChange> list;
    for (const NamedText& text : textMembers)
        if (change.*text.member)
            list << MemberChange{QString::fromLatin1(text.name), base.*text.member, change.*text.member};
    if (change.notificationKeywords)
        list << MemberChange{QString::fromLatin1(keywordsName), keywordsText(base.notificationKeywords),
                             keywordsText(change.notificationKeywords)};
    return list;
}

std::optional<bool> isIn(const MerchantConfig& change, const MerchantConfig& config) {
    bool same = true;
    for (const NamedText& text : textMembers) {
        if (!(change.*text.member)) continue;
        if (!(config.*text.member)) return {};
        // The service may trim, and may spell a colour its own way.
        const auto sensitivity = isColor(text.member) ? Qt::CaseInsensitive : Qt::CaseSensitive;
        same = same && (change.*text.member)->trimmed().compare((config.*text.member)->trimmed(), sensitivity) == 0;
    }
    if (change.notificationKeywords) {
        if (!config.notificationKeywords) return {};
        same = same && cleanedKeywords(*change.notificationKeywords) == cleanedKeywords(*config.notificationKeywords);
    }
    return same;
}

QStringList notOffered(const MerchantConfig& base) {
    QStringList names;
    for (const NamedText& text : textMembers)
        if (!(base.*text.member)) names << QString::fromLatin1(text.name);
    if (!base.logoUrl) names << QStringLiteral("logo");
    if (!base.notificationKeywords) names << QString::fromLatin1(keywordsName);
    return names;
}

Rebased rebased(const MerchantConfig& oldBase, const MerchantConfig& draft, const MerchantConfig& newBase) {
    const MerchantConfig typed = changes(oldBase, draft);
    const MerchantConfig elsewhere = changes(oldBase, newBase);
    Rebased result{fitted(newBase, typed), {}};
    for (const MemberChange& change : memberChanges(oldBase, elsewhere)) {
        bool asTyped = false;
        for (const MemberChange& own : memberChanges(oldBase, typed))
            asTyped = asTyped || (own.member == change.member && own.after == change.after);
        if (!asTyped) result.elsewhere << change;
    }
    return result;
}

}  // namespace bankhub::brandingdraft
