// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/controls.h"

#include <mutex>

#include "control/truthtable.h"
#include "http/fields.h"
#include "http/replies.h"

namespace bankhub::simulator {

namespace {

Reply downloadTruth(Hub& hub, const Request& request) {
    QueryReader query(request, true, {"from", "to"});
    const Day from = query.date("from").value_or(TransactionFilter::beginningOfTime);
    const Day to = query.date("to").value_or(TransactionFilter::endOfTime);
    if (query.hasErrors()) return query.errorReply();
    if (hub.isBehindNow()) {
        const std::unique_lock alone(hub.mutex);
        hub.catchUp();
    }
    Reply reply;
    reply.contentType = "text/csv; charset=UTF-8";
    reply.delivery = Delivery::Streamed;
    reply.nextPiece = truthTable(hub, from, to);
    return reply;
}

Reply orderFault(FaultBook& faults, const Request& request) {
    BodyReader body(
        request, false,
        {"path_prefix", "query_part", "method", "count", "kind", "status", "retry_after", "bytes", "clear"});
    if (!body.isObject()) return body.malformedReply();
    if (body.has("clear")) {
        faults.clear();
        return replies::json(200, {{"message", "cleared"}});
    }
    FaultBook::Order order;
    order.pathPrefix = body.text("path_prefix", 500).value_or("/v1/");
    order.queryPart = body.text("query_part", 500).value_or("");
    order.method = body.text("method", 10).value_or("");
    order.count = static_cast<int>(body.integer("count", 1, 1000000).value_or(1));
    order.fault.kind = body.requiredText("kind", 20);
    order.fault.status = static_cast<int>(body.integer("status", 200, 599).value_or(503));
    if (const auto seconds = body.integer("retry_after", 0, 86400)) order.fault.retryAfter = static_cast<int>(*seconds);
    if (const auto bytes = body.integer("bytes", 1, std::int64_t{1} << 40)) {
        order.fault.bytes = static_cast<std::size_t>(*bytes);
    }
    if (!order.fault.kind.empty() && !isFaultKind(order.fault.kind)) body.refuse("kind", "unknown kind of fault");
    if (body.hasErrors()) return body.errorReply();
    faults.add(std::move(order));
    return replies::json(200, {{"message", "ordered"}});
}

Reply appendRows(Hub& hub, const Request& request) {
    BodyReader body(request, false, {"count"});
    const std::int64_t count = body.integer("count", 1, 1000000).value_or(1);
    if (body.hasErrors()) return body.errorReply();
    const std::unique_lock alone(hub.mutex);
    hub.catchUp();
    std::int64_t appended = 0;
    while (appended < count && hub.ledger->appendGenerated(hub.clock.now()))
        ++appended;
    return replies::json(200, {{"appended", appended}, {"total", hub.ledger->size()}});
}

/// Time passes at once: rows fall due, tokens grow old.
Reply advanceClock(Hub& hub, const Request& request) {
    BodyReader body(request, false, {"seconds"});
    const std::int64_t seconds = body.integer("seconds", 1, 366 * secondsPerDay).value_or(0);
    if (seconds == 0) body.refuse("seconds", "a number of seconds");
    if (body.hasErrors()) return body.errorReply();
    const std::unique_lock alone(hub.mutex);
    hub.clock.advance(seconds);
    hub.accessTokens.age(std::chrono::seconds(seconds));
    hub.catchUp();
    return replies::json(200, {{"now", formatDateTime(hub.clock.now())}});
}

Reply health(Hub& hub) {
    const std::shared_lock shared(hub.mutex);
    return replies::json(200, {{"status", "ok"},
                               {"now", formatDateTime(hub.clock.now())},
                               {"seed", hub.options.seed},
                               {"hostile", hub.options.hostile},
                               {"companies", hub.companies.size()},
                               {"bank_accounts", hub.accounts.size()},
                               {"transactions", hub.ledger->size()}});
}

}  // namespace

void addControls(Router& router, Hub& hub, FaultBook& faults, RequestLog& log) {
    router.add({"GET", "/__simulator/truth.csv",
                [&hub](const Request& request, const PathArguments&) { return downloadTruth(hub, request); }});
    router.add({"POST", "/__simulator/fault",
                [&faults](const Request& request, const PathArguments&) { return orderFault(faults, request); }});
    router.add({"POST", "/__simulator/revoke-tokens", [&hub](const Request&, const PathArguments&) {
                    hub.accessTokens.revokeAll();
                    return replies::json(200, {{"message", "revoked"}});
                }});
    router.add({"POST", "/__simulator/transactions",
                [&hub](const Request& request, const PathArguments&) { return appendRows(hub, request); }});
    router.add({"POST", "/__simulator/clock",
                [&hub](const Request& request, const PathArguments&) { return advanceClock(hub, request); }});
    router.add({"GET", "/__simulator/requests",
                [&log](const Request&, const PathArguments&) { return replies::json(200, log.counts()); }});
    router.add({"GET", "/__simulator/health", [&hub](const Request&, const PathArguments&) { return health(hub); }});
}

}  // namespace bankhub::simulator
