// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QUuid>

#include "app/companies/companydirectory.h"
#include "app/linking/linkregister.h"
#include "app/sync/directoryrefresh.h"
#include "app/writes/writer.h"
#include "tests/support/api_await.h"
#include "tests/support/simulatedsession.h"
#include "tests/support/store_testing.h"

namespace bankhub::test {

/// A register of links over the simulator that asks more often than that of the program.
class LinkBench {
public:
    static constexpr LinkPace quick{50, 80, 500, 300};

    explicit LinkBench(const QStringList& options = {}) : simulated(options) {
        if (!simulated.isReady()) return;
        links = std::make_unique<LinkRegister>(
            session().api(), session().store(), session().writer(), simulated.clock,
            [this] { session().directoryRefresh().refresh(); }, quick);
        links->reload();
        ready_ = QTest::qWaitFor([this] { return links->loaded(); });
    }
    [[nodiscard]] bool isReady() const { return ready_; }
    [[nodiscard]] Session& session() const { return *simulated.session; }
    [[nodiscard]] QList<Store::CachedCompany> companies() const {
        return *testing::resultOf(session().store().companies());
    }
    [[nodiscard]] QList<Store::CachedBankAccount> accounts() const {
        return *testing::resultOf(session().store().bankAccounts());
    }
    [[nodiscard]] LinkWish wish() const {
        LinkWish wish;
        wish.request.company = companies().constFirst().company.xid;
        wish.request.language = QStringLiteral("vi");
        wish.companyName = companies().constFirst().company.fullName;
        return wish;
    }
    [[nodiscard]] LinkWatch* create(const LinkWish& wish) {
        const auto receipt = await(links->prepareCreate(newFormId(), wish).send());
        return receipt ? links->watch(LinkRegister::xidIn(*receipt)) : nullptr;
    }
    static QString newFormId() { return QUuid::createUuid().toString(); }

    SimulatedSession simulated;
    std::unique_ptr<LinkRegister> links;

private:
    bool ready_ = false;
};

}  // namespace bankhub::test
