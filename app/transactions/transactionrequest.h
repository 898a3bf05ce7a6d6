// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include "app/domain/identifiers.h"

namespace bankhub {

/// The call that reads one transaction, as a command for a shell: GET /v1/transaction/{transaction_id} of the contract.
/// The token is never in it: the command takes it from the variable BANKHUB_TOKEN of whoever runs it.
QString asCurlCommand(const QUrl& serviceAddress, const TransactionId& id);

}  // namespace bankhub
