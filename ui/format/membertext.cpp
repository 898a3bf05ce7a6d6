// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/membertext.h"

#include <QCoreApplication>
#include <array>

namespace bankhub {

namespace {

struct MemberName {
    const char* member;
    const char* label;
};

constexpr std::array memberNames{
    // companies
    MemberName{"full_name", QT_TRANSLATE_NOOP("MemberText", "Full name")},
    MemberName{"short_name", QT_TRANSLATE_NOOP("MemberText", "Short name")},
    MemberName{"status", QT_TRANSLATE_NOOP("MemberText", "Status")},
    MemberName{"payment_code", QT_TRANSLATE_NOOP("MemberText", "Payment codes")},
    MemberName{"payment_code_prefix", QT_TRANSLATE_NOOP("MemberText", "Code prefix")},
    MemberName{"payment_code_suffix_from", QT_TRANSLATE_NOOP("MemberText", "Shortest suffix")},
    MemberName{"payment_code_suffix_to", QT_TRANSLATE_NOOP("MemberText", "Longest suffix")},
    MemberName{"payment_code_suffix_character_type", QT_TRANSLATE_NOOP("MemberText", "Suffix characters")},
    MemberName{"transaction_amount", QT_TRANSLATE_NOOP("MemberText", "Transaction quota (count)")},
    // link tokens
    MemberName{"company_xid", QT_TRANSLATE_NOOP("MemberText", "Company")},
    MemberName{"purpose", QT_TRANSLATE_NOOP("MemberText", "Purpose")},
    MemberName{"bank_account_xid", QT_TRANSLATE_NOOP("MemberText", "Bank account")},
    MemberName{"completion_redirect_uri", QT_TRANSLATE_NOOP("MemberText", "Redirect address")},
    MemberName{"is_mobile_app", QT_TRANSLATE_NOOP("MemberText", "For a mobile app")},
    MemberName{"language", QT_TRANSLATE_NOOP("MemberText", "Language of the page")},
    MemberName{"link_token_xid", QT_TRANSLATE_NOOP("MemberText", "Link token ID")},
    // branding
    MemberName{"name", QT_TRANSLATE_NOOP("MemberText", "Display name")},
    MemberName{"primary_color", QT_TRANSLATE_NOOP("MemberText", "Primary colour")},
    MemberName{"secondary_color", QT_TRANSLATE_NOOP("MemberText", "Secondary colour")},
    MemberName{"global_hosted_link_custom_css", QT_TRANSLATE_NOOP("MemberText", "Style sheet of the hosted page")},
    MemberName{"transaction_whitelist_remark_keywords", QT_TRANSLATE_NOOP("MemberText", "Notification keywords")},
    MemberName{"logo", QT_TRANSLATE_NOOP("MemberText", "Logo")},
    // webhook
    MemberName{"webhook_url", QT_TRANSLATE_NOOP("MemberText", "Webhook address")},
    MemberName{"auth_type", QT_TRANSLATE_NOOP("MemberText", "Authentication")},
    MemberName{"secret_key", QT_TRANSLATE_NOOP("MemberText", "Secret key")},
    MemberName{"active", QT_TRANSLATE_NOOP("MemberText", "Switched on")},
    MemberName{"allow_events", QT_TRANSLATE_NOOP("MemberText", "Events")},
    // simulated transactions
    MemberName{"transfer_type", QT_TRANSLATE_NOOP("MemberText", "Direction")},
    MemberName{"amount", QT_TRANSLATE_NOOP("MemberText", "Amount")},
    MemberName{"transaction_content", QT_TRANSLATE_NOOP("MemberText", "Content")},
};

}  // namespace

QString memberText(const QString& member) {
    for (const MemberName& name : memberNames)
        if (member == QLatin1String(name.member)) return QCoreApplication::translate("MemberText", name.label);
    return member;
}

}  // namespace bankhub
