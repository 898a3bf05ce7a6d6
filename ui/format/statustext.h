// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/auth/profile.h"
#include "app/domain/transaction.h"
#include "ui/theme/tokens.h"

namespace bankhub {

/// Words of a status with the tone and the icon that repeat it. `icon` may be empty.
struct StatusText {
    QString words;
    Tone tone = Tone::Plain;
    QString icon;
};

/// "Money in", "Money out", "Unknown".
QString directionText(Direction direction);
/// The balance notification of a transaction; nothing when the service did not say.
StatusText notificationText(const std::optional<qint64>& webhookSuccess);
/// A company's status; an unknown one keeps the service's own spelling.
StatusText companyStatusText(const QString& status);
/// bank_api_connected and active of an account.
StatusText connectedText(const std::optional<bool>& connected);
StatusText activeText(const std::optional<bool>& active);
/// "Production", "Sandbox", or the host of a custom address, or "Demo".
QString environmentText(const Profile& profile);
/// Account type in words (individual, enterprise, ...); an unknown one keeps the service's own spelling.
QString accountTypeText(const QString& type);
/// A long dash for what is not there.
QString dash();
QString orDash(const QString& text);

/// The demo profile is the one that the program makes itself under this id.
bool isDemo(const Profile& profile);

}  // namespace bankhub
