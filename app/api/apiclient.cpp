// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"

#include "app/api/address.h"
#include "app/api/exchange.h"
#include "app/auth/tokenprovider.h"
#include "app/net/httpdate.h"
#include "app/net/httptransport.h"
#include "app/net/requestpacer.h"

namespace bankhub {

class ApiClient::Private {
public:
    void noteDate(const QByteArray& date) {
        if (const auto serverUtcMs = parseHttpDate(date))
            clockSkewSeconds = (*serverUtcMs - partners.clock.nowUtcMs()) / 1000;
    }

    QUrl serviceAddress;
    api::ExchangePartners partners;
    std::optional<qint64> clockSkewSeconds;
};

ApiClient::ApiClient(const QUrl& serviceAddress, TokenProvider& tokens, HttpTransport& transport, RequestPacer& pacer,
                     const Clock& clock, QObject* parent)
    : QObject(parent), d_(new Private{serviceAddress, {transport, clock, &tokens, &pacer}, {}}) {}

ApiClient::~ApiClient() {
    // While the members that exchanges refer to still live.
    qDeleteAll(findChildren<api::Exchange*>(QString(), Qt::FindDirectChildrenOnly));
}

Pending<Done> ApiClient::callRaw(const Shape& shape, const CallOptions& options, Accept accept) {
    api::ExchangePlan plan;
    plan.verb = shape.verb == Verb::Post ? "POST" : "GET";
    plan.url = api::callAddress(d_->serviceAddress, shape.path, shape.query);
    plan.body = shape.body;
    plan.contentType = shape.contentType;
    if (!options.idempotencyKey.isEmpty()) plan.headers.append({"Idempotency-Key", options.idempotencyKey.toLatin1()});
    plan.changesSomething = !options.idempotencyKey.isEmpty();
    plan.safeToRepeat = shape.replay == Replay::Safe;
    plan.foreground = options.priority == Priority::Foreground;
    plan.uploadProgress = options.uploadProgress;
    plan.accepted = options.accepted;
    plan.accept = std::move(accept);

    auto* exchange = new api::Exchange(plan, d_->partners, this);
    connect(exchange, &api::Exchange::answered, this, [this](const QByteArray& date) {
        d_->noteDate(date);
        Q_EMIT reachable(true);
    });
    connect(exchange, &api::Exchange::networkFailed, this, [this] { Q_EMIT reachable(false); });
    return exchange->start();
}

std::optional<qint64> ApiClient::clockSkewSeconds() const {
    return d_->clockSkewSeconds;
}

}  // namespace bankhub
