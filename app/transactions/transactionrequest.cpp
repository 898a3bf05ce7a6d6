// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactions/transactionrequest.h"

#include "app/api/address.h"
#include "app/api/transactionapi.h"
#include "app/core/shellquoting.h"

namespace bankhub {

QString asCurlCommand(const QUrl& serviceAddress, const TransactionId& id) {
    const auto endpoint = api::transactionDetail(id);
    const QUrl address = api::callAddress(serviceAddress, endpoint.path, endpoint.query);
    // In double quotes the shell puts the token in. Without --globoff curl would read brackets as a pattern.
    return QStringList{QStringLiteral("curl --globoff --request GET"),
                       shellQuoted(QString::fromLatin1(address.toEncoded())),
                       QStringLiteral("--header 'Accept: application/json'"),
                       QStringLiteral("--header \"Authorization: Bearer $BANKHUB_TOKEN\"")}
        .join(QStringLiteral(" \\\n  "));
}

}  // namespace bankhub
