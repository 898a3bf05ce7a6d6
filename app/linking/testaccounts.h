// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bankhub {

/// An account of a simulated bank, for trying out the hosted page. No person and no money behind it.
struct TestAccount {
    QString bankName;
    bool business = false;
    QString number;
    QString holder;
    QString identification;
    QString phone;
    QString oneTimePassword;
};

/// The accounts of SePay's sandbox whose every value is documented (contract notes, section 15).
QList<TestAccount> documentedTestAccounts();
/// Those of the bundled simulator, the documented ones among them: three personal and three business accounts for each
/// of its six banks. Made up; SePay's sandbox has others.
QList<TestAccount> simulatorTestAccounts();

}  // namespace bankhub
