// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

#include "app/domain/linktoken.h"

namespace bankhub {

/// The mail that hands a link to the account holder, in the language of the reader ("vi" or "en"), which need not be
/// that of the program: hence no tr(). Holds nothing secret but the link, which is its purpose.
struct LinkMail {
    QString subject;
    QString body;
};
LinkMail linkMail(const QString& language, LinkPurpose purpose, const QString& companyName, const QString& accountText,
                  const QUrl& link, const std::optional<qint64>& expiresAtUtcMs);

/// A mailto: address without a receiver that opens the draft in the mail program.
QUrl mailDraft(const LinkMail& mail);

}  // namespace bankhub
