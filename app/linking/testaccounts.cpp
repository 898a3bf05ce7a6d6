// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linking/testaccounts.h"

#include <array>

namespace bankhub {

namespace {

struct Row {
    const char* bankName;
    bool business;
    const char* number;
    const char* holder;
    const char* identification;
    const char* phone;
    const char* oneTimePassword;
};

// The first of MBBank and the first of ACB are the documented ones; tests/simulator/data/banks.cpp makes up the others.
constexpr std::array simulatorRows{
    Row{"MBBank", false, "0123456789", "NGUYEN VAN A", "001234567890", "0000000001", "12345678"},
    Row{"MBBank", false, "1234567890", "TRAN THI B", "012345678901", "0000000002", "12345678"},
    Row{"MBBank", false, "2345678901", "LE VAN C", "023456789012", "0000000003", "23456789"},
    Row{"MBBank", true, "3456789012", "CONG TY TNHH D", "034567890123", "0000000004", "34567890"},
    Row{"MBBank", true, "4567890123", "CONG TY TNHH E", "045678901234", "0000000005", "45678901"},
    Row{"MBBank", true, "5678901234", "CONG TY TNHH F", "056789012345", "0000000006", "56789012"},
    Row{"ACB", false, "4567890123", "BUI VAN G", "045678901234", "0000000007", "456789"},
    Row{"ACB", false, "5678901234", "TRAN THI H", "056789012345", "0000000008", "567890"},
    Row{"ACB", false, "6789012345", "LE VAN I", "067890123456", "0000000009", "678901"},
    Row{"ACB", true, "7890123456", "CONG TY TNHH J", "078901234567", "0000000010", "789012"},
    Row{"ACB", true, "8901234567", "CONG TY TNHH K", "089012345678", "0000000011", "890123"},
    Row{"ACB", true, "9012345678", "CONG TY TNHH L", "090123456789", "0000000012", "901234"},
    Row{"BIDV", false, "8901234567", "BUI VAN M", "089012345678", "0000000013", "890123"},
    Row{"BIDV", false, "9012345678", "TRAN THI N", "090123456789", "0000000014", "901234"},
    Row{"BIDV", false, "0123456789", "LE VAN O", "001234567890", "0000000015", "123456"},
    Row{"BIDV", true, "1234567890", "CONG TY TNHH P", "012345678901", "0000000016", "123456"},
    Row{"BIDV", true, "2345678901", "CONG TY TNHH Q", "023456789012", "0000000017", "234567"},
    Row{"BIDV", true, "3456789012", "CONG TY TNHH R", "034567890123", "0000000018", "345678"},
    Row{"VietinBank", false, "2345678901", "BUI VAN S", "023456789012", "0000000019", "234567"},
    Row{"VietinBank", false, "3456789012", "TRAN THI T", "034567890123", "0000000020", "345678"},
    Row{"VietinBank", false, "4567890123", "LE VAN U", "045678901234", "0000000021", "456789"},
    Row{"VietinBank", true, "5678901234", "CONG TY TNHH V", "056789012345", "0000000022", "567890"},
    Row{"VietinBank", true, "6789012345", "CONG TY TNHH W", "067890123456", "0000000023", "678901"},
    Row{"VietinBank", true, "7890123456", "CONG TY TNHH X", "078901234567", "0000000024", "789012"},
    Row{"OCB", false, "6789012345", "BUI VAN Y", "067890123456", "0000000025", "678901"},
    Row{"OCB", false, "7890123456", "TRAN THI Z", "078901234567", "0000000026", "789012"},
    Row{"OCB", false, "8901234567", "LE VAN AA", "089012345678", "0000000027", "890123"},
    Row{"OCB", true, "9012345678", "CONG TY TNHH BB", "090123456789", "0000000028", "901234"},
    Row{"OCB", true, "0123456789", "CONG TY TNHH CC", "001234567890", "0000000029", "123456"},
    Row{"OCB", true, "1234567890", "CONG TY TNHH DD", "012345678901", "0000000030", "123456"},
    Row{"KienLongBank", false, "0123456789", "BUI VAN EE", "001234567890", "0000000031", "123456"},
    Row{"KienLongBank", false, "1234567890", "TRAN THI FF", "012345678901", "0000000032", "123456"},
    Row{"KienLongBank", false, "2345678901", "LE VAN GG", "023456789012", "0000000033", "234567"},
    Row{"KienLongBank", true, "3456789012", "CONG TY TNHH HH", "034567890123", "0000000034", "345678"},
    Row{"KienLongBank", true, "4567890123", "CONG TY TNHH II", "045678901234", "0000000035", "456789"},
    Row{"KienLongBank", true, "5678901234", "CONG TY TNHH JJ", "056789012345", "0000000036", "567890"},
};

TestAccount read(const Row& row) {
    return {QString::fromLatin1(row.bankName),       row.business,
            QString::fromLatin1(row.number),         QString::fromLatin1(row.holder),
            QString::fromLatin1(row.identification), QString::fromLatin1(row.phone),
            QString::fromLatin1(row.oneTimePassword)};
}

}  // namespace

QList<TestAccount> documentedTestAccounts() {
    constexpr size_t firstOfMbBank = 0;
    constexpr size_t firstOfAcb = 6;
    return {read(simulatorRows[firstOfMbBank]), read(simulatorRows[firstOfAcb])};
}

QList<TestAccount> simulatorTestAccounts() {
    QList<TestAccount> accounts;
    for (const Row& row : simulatorRows)
        accounts << read(row);
    return accounts;
}

}  // namespace bankhub
