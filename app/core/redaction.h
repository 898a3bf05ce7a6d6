// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bankhub {

/// The text with everything secret replaced by "***": values of Authorization and X-Secret-Key headers, of
/// access_token, client_secret, secret_key and link_token in JSON, queries and forms, and the token in /link/<token>
/// addresses. For every text that may end in a log or an error. Any thread.
QString redactSecrets(const QString& text);

}  // namespace bankhub
