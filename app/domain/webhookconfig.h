// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace bankhub {

/// Contract notes, section 11. The secret that a read returns is masked and must never be sent back.
struct WebhookConfig {
    QString url;
    QString authType;  ///< only SECRET_KEY is published; open set
    QString secretKey;
    QString contentType;  ///< read only
    std::optional<bool> active;
    QStringList events;  ///< "*" alone = all; empty = none
};

}  // namespace bankhub
