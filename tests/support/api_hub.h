// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/api/companyapi.h"
#include "app/api/tokenapi.h"
#include "app/auth/tokenprovider.h"
#include "app/net/httptransport.h"
#include "app/net/requestpacer.h"
#include "tests/support/api_fakeserver.h"

namespace bankhub::test {

/// Everything a session has, against a server of the test's own making.
class Hub {
public:
    explicit Hub(FakeServer::Script script)
        : server([this, script](const ReceivedRequest& request) {
              if (request.path() != "/v1/token") return script(request);
              const QByteArray token = "token-" + QByteArray::number(++tokensGiven);
              return ScriptedReply::json(201, R"({"code":201,"access_token":")" + token + R"(","ttl":60000})");
          }) {}

    [[nodiscard]] Pending<ListPage<Company>> read(Priority priority = Priority::Foreground) {
        return client.call(api::companyList(1), {priority, {}});
    }
    [[nodiscard]] Pending<CompanyXid> create() {
        return client.call(api::createCompany(QStringLiteral("A"), QStringLiteral("Active")),
                           {Priority::Foreground, QStringLiteral("key-1")});
    }

    int tokensGiven = 0;
    FakeServer server;
    SystemClock clock;
    HttpTransport transport;
    RequestPacer pacer{0, 8, clock};
    TokenProvider tokens{
        [this] { return api::fetchToken(transport, server.url(), QStringLiteral("id"), QStringLiteral("secret")); },
        clock};
    ApiClient client{server.url(), tokens, transport, pacer, clock};
};

/// A script that gives these replies one after the other, the last one for ever.
inline FakeServer::Script inTurn(QList<ScriptedReply> replies) {
    return [replies](const ReceivedRequest&) mutable {
        return replies.size() > 1 ? replies.takeFirst() : replies.first();
    };
}

}  // namespace bankhub::test
