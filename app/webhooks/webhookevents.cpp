// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookevents.h"

namespace bankhub {

const QStringList& publishedEvents() {
    static const QStringList events{
        QStringLiteral("LINK_TOKEN_CREATED"),         QStringLiteral("LINK_TOKEN_REVOKED"),
        QStringLiteral("LINK_TOKEN_EXPIRED"),         QStringLiteral("LINK_SESSION_INITIALIZED"),
        QStringLiteral("LINK_SESSION_REINITIALIZED"), QStringLiteral("LINK_SESSION_STATE_CHANGED"),
        QStringLiteral("LINK_SESSION_COMPLETED"),     QStringLiteral("LINK_SESSION_FAILED"),
        QStringLiteral("LINK_SESSION_ABANDONED"),     QStringLiteral("LINK_SESSION_EXPIRED"),
        QStringLiteral("BANK_ACCOUNT_LINKED"),        QStringLiteral("BANK_ACCOUNT_UNLINKED"),
        QStringLiteral("BANK_ACCOUNT_INACTIVATED"),
    };
    return events;
}

QString everyEvent() {
    return QStringLiteral("*");
}

QString configuredEventName(const QString& name) {
    if (name == QLatin1String("BANK_ACCOUNT_INACTIVED")) return QStringLiteral("BANK_ACCOUNT_INACTIVATED");
    return name;
}

QStringList inPublishedOrder(const QStringList& events) {
    QStringList wanted;
    for (const QString& event : events)
        wanted << configuredEventName(event.trimmed());
    QStringList ordered;
    for (const QString& event : publishedEvents())
        if (wanted.contains(event)) ordered << event;
    for (const QString& event : std::as_const(wanted))
        if (!event.isEmpty() && !ordered.contains(event)) ordered << event;
    return ordered;
}

}  // namespace bankhub
