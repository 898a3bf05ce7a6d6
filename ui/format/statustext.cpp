// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/statustext.h"

#include <QCoreApplication>

namespace bankhub {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
public:
    static QString direction(Direction direction) {
        switch (direction) {
            case Direction::In:
                return tr("Money in");
            case Direction::Out:
                return tr("Money out");
            case Direction::Unknown:
                break;
        }
        return tr("Unknown");
    }
    static StatusText notification(bool delivered) {
        return delivered ? StatusText{tr("delivered"), Tone::Accent, QStringLiteral("check")}
                         : StatusText{tr("not delivered"), Tone::Bad, QStringLiteral("warning")};
    }
    static StatusText companyStatus(const QString& status) {
        const QString key = status.toLower();
        if (key == QLatin1String("active")) return {tr("Active"), Tone::Accent, QStringLiteral("check")};
        if (key == QLatin1String("pending")) return {tr("Pending"), Tone::Warning, {}};
        if (key == QLatin1String("suspended")) return {tr("Suspended"), Tone::Bad, QStringLiteral("warning")};
        if (key == QLatin1String("terminated")) return {tr("Terminated"), Tone::Bad, {}};
        if (key == QLatin1String("cancelled")) return {tr("Cancelled"), Tone::Dim, {}};
        if (key == QLatin1String("fraud")) return {tr("Fraud"), Tone::Bad, QStringLiteral("warning")};
        return {orDash(status), Tone::Dim, {}};
    }
    static StatusText connected(const std::optional<bool>& connected) {
        if (!connected) return {dash(), Tone::Dim, {}};
        return *connected ? StatusText{tr("connected"), Tone::Accent, QStringLiteral("connected")}
                          : StatusText{tr("not connected"), Tone::Bad, QStringLiteral("disconnected")};
    }
    static StatusText active(const std::optional<bool>& active) {
        if (!active) return {dash(), Tone::Dim, {}};
        return *active ? StatusText{tr("active"), Tone::Accent, QStringLiteral("check")}
                       : StatusText{tr("switched off"), Tone::Warning, QStringLiteral("stop")};
    }
    static QString environment(const Profile& profile) {
        if (isDemo(profile)) return tr("Demo");
        switch (profile.environment) {
            case Environment::Production:
                return tr("Production");
            case Environment::Sandbox:
                return tr("Sandbox");
            case Environment::Custom:
                break;
        }
        return profile.serviceAddress().host();
    }
    static QString accountType(const QString& type) {
        const QString key = type.toLower();
        if (key == QLatin1String("individual") || key == QLatin1String("personal")) return tr("Individual");
        if (key == QLatin1String("enterprise")) return tr("Enterprise");
        return orDash(type);
    }
};

}  // namespace

QString directionText(Direction direction) {
    return StatusWords::direction(direction);
}

StatusText notificationText(const std::optional<qint64>& webhookSuccess) {
    if (!webhookSuccess) return {dash(), Tone::Dim, {}};
    return StatusWords::notification(*webhookSuccess > 0);
}

StatusText companyStatusText(const QString& status) {
    return StatusWords::companyStatus(status);
}

StatusText connectedText(const std::optional<bool>& connected) {
    return StatusWords::connected(connected);
}

StatusText activeText(const std::optional<bool>& active) {
    return StatusWords::active(active);
}

QString environmentText(const Profile& profile) {
    return StatusWords::environment(profile);
}

QString accountTypeText(const QString& type) {
    return StatusWords::accountType(type);
}

QString dash() {
    return QString(QChar(0x2014));
}

QString orDash(const QString& text) {
    return text.isEmpty() ? dash() : text;
}

bool isDemo(const Profile& profile) {
    return profile.sessionOnly && profile.id == QLatin1String("demo");
}

}  // namespace bankhub
