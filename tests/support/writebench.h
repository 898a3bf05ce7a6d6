// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/companyapi.h"
#include "app/writes/writepermission.h"
#include "app/writes/writer.h"
#include "tests/support/api_fakeclock.h"
#include "tests/support/api_hub.h"
#include "tests/support/store_testing.h"

namespace bankhub::test {

/// A writer with everything it needs, against a server of the test's own making.
struct WriteBench {
    explicit WriteBench(FakeServer::Script script, const Profile& profile = {})
        : hub(std::move(script)), permission(profile, clock) {}

    /// Creating a company, the plainest write that must not be repeated.
    [[nodiscard]] static WriteOrder order(const QString& formId, const QString& name = QStringLiteral("A")) {
        WriteOrder order;
        order.kind = WriteKind::CreateCompany;
        order.method = QStringLiteral("POST");
        order.path = QStringLiteral("/v1/company/create");
        order.subject = name;
        order.request = {{QStringLiteral("full_name"), name}};
        order.key = idempotencyKey(formId, order.kind, order.path, order.request);
        return order;
    }
    [[nodiscard]] PreparedWrite prepare(const QString& formId, const QString& name = QStringLiteral("A")) {
        return writer.prepare<CompanyXid>(order(formId, name), {{QStringLiteral("full_name"), std::nullopt, name}},
                                          api::createCompany(name, QStringLiteral("Active")),
                                          [](const CompanyXid& xid) {
                                              return QJsonObject{{QStringLiteral("xid"), xid.text}};
                                          });
    }
    [[nodiscard]] JournalEntry entry(const QString& key) { return **testing::resultOf(store->journalEntry(key)); }
    [[nodiscard]] int sent() const { return hub.server.count("/v1/company/create"); }

    Hub hub;
    FakeClock clock;
    testing::TemporaryStore store;
    WritePermission permission;
    Writer writer{hub.client, *store, permission, clock};
};

inline const QString formOne = QStringLiteral("{7d1c4f4e-4f0e-4a5e-8f3e-111111111111}");
inline const QString formTwo = QStringLiteral("{7d1c4f4e-4f0e-4a5e-8f3e-222222222222}");

}  // namespace bankhub::test
