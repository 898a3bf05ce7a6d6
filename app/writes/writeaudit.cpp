// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writes/writeaudit.h"

namespace bankhub {

namespace {
const QLatin1String mark("audit log: ");
}

Error notRecorded(const Error& cause) {
    Error error = cause;
    if (!isNotRecorded(error)) error.detail = mark + error.detail;
    error.neverSent = true;
    return error;
}

bool isNotRecorded(const Error& error) {
    return error.detail.startsWith(mark);
}

}  // namespace bankhub
