// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/auth/keystore.h"
#include "app/auth/profilelist.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/support/api_fakeclock.h"

namespace bankhub::testing {

/// An open session over a cache with a few companies, accounts and transactions, and no network to use: the profile
/// points at a port of this computer where nobody listens. What asks for the real service comes to such a port as well:
/// a session of this kind keeps the whole test program from leaving this computer. What it holds:
/// * company-1 "Công ty TNHH Sông Hàn" Active, company-2 "Bếp Nhà Lụa" Pending
/// * account-1 (MBBank 0011, company-1), account-2 (ACB 0022, company-2, not connected, silent for 10 days)
/// * transactions 0 to 9, newest first an hour apart; even ones in, odd ones out, of (number + 1) * 1000 dong;
///   account-1 has 0 to 5, account-2 the others; 3 and 4 were not delivered; 2 has the content "Nguyễn Đạt"
class FilledSession {
public:
    /// `withSecret` false leaves the key store empty, so that the session is offline.
    explicit FilledSession(bool withSecret = true, Environment environment = Environment::Custom);

    static constexpr int transactionCount = 10;
    test::FakeClock clock;
    QTemporaryDir folder;
    MemoryKeyStore keyStore;
    Settings settings;
    ProfileList profiles;
    std::unique_ptr<Session> session;

private:
    void fill(const QString& cacheFile);
};

}  // namespace bankhub::testing
