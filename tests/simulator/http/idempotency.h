// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "http/message.h"

namespace bankhub::simulator {

/// Answers of writes that carried an Idempotency-Key. The contract recommends such keys and names no header, so a
/// client must not rely on this. Used only while the hub's mutex is held alone.
class IdempotencyStore {
public:
    /// The stored answer; a refusal when the key was used for another request; nothing for a new key.
    std::optional<Reply> find(const Request& request) const;
    void remember(const Request& request, const Reply& reply);

private:
    struct Entry {
        std::string fingerprint;
        int status = 200;
        Json body;
    };
    std::map<std::string, Entry> entries_;
};

}  // namespace bankhub::simulator
