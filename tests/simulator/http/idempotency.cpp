// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/idempotency.h"

#include "http/replies.h"

namespace bankhub::simulator {

namespace {

constexpr std::size_t mostEntries = 10000;

std::string fingerprintOf(const Request& request) {
    std::string fingerprint = request.method + ' ' + request.path + '\n' + request.body;
    for (const auto& [name, upload] : request.uploads)
        fingerprint += '\n' + name + '\n' + upload.content;
    return fingerprint;
}

}  // namespace

std::optional<Reply> IdempotencyStore::find(const Request& request) const {
    const auto found = entries_.find(request.idempotencyKey);
    if (request.idempotencyKey.empty() || found == entries_.end()) return {};
    if (found->second.fingerprint != fingerprintOf(request)) {
        return replies::validationFailed({{"Idempotency-Key", "Khoá đã được dùng cho một yêu cầu khác"}});
    }
    return replies::json(found->second.status, found->second.body);
}

void IdempotencyStore::remember(const Request& request, const Reply& reply) {
    if (request.idempotencyKey.empty() || !reply.json || reply.status >= 500) return;
    if (entries_.size() >= mostEntries) entries_.erase(entries_.begin());
    entries_[request.idempotencyKey] = {fingerprintOf(request), reply.status, *reply.json};
}

}  // namespace bankhub::simulator
