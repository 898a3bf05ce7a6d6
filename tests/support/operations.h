// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>

#include "app/api/apiclient.h"
#include "app/core/pending.h"

namespace bankhub::test {

/// One call of the contract, whatever it answers with.
struct Operation {
    const char* name;  ///< operationId of openapi.yaml
    QByteArray path;   ///< as it goes over the wire, without the query
    bool write = false;
    bool safeToRepeat = true;
    int goodStatus = 200;
    const char* goodAnswer;  ///< file of tests/contract
    std::function<Pending<Done>(ApiClient& client, const CallOptions& options)> call;
};

/// Every call of the contract but createToken, which ApiClient makes by itself.
QList<Operation> everyOperation();

}  // namespace bankhub::test
