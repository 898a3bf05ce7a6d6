// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of /v1/token or of a company's own token broker. What it says becomes part of a header.
#include <algorithm>

#include "app/api/jsonfields.h"
#include "app/api/tokenapi.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void token(const QByteArray& bytes) {
    const Result<QJsonValue> root = json::parse(bytes);
    if (!root) {
        require(root.error().kind == ErrorKind::BadReply);
        return;
    }
    const Result<AccessToken> token = api::decodeToken(*root);
    if (!token) {
        require(token.error().kind == ErrorKind::BadReply);
        return;
    }
    // Nothing in it ends a header line or adds another one.
    require(!token->value.isEmpty());
    require(std::all_of(token->value.cbegin(), token->value.cend(),
                        [](QChar character) { return character > QLatin1Char(' ') && character < QChar(0x7F); }));
    require(!token->lifetimeSeconds || (*token->lifetimeSeconds > 0 && *token->lifetimeSeconds <= 366LL * 24 * 3600));
}

}  // namespace bankhub::fuzz
