// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/wording.h"

#include <array>

#include "base/text.h"
#include "data/names.h"

namespace bankhub::simulator {

namespace {

/// Replaces each `{name}` in a pattern by its value.
std::string fill(std::string text, const std::string& name, const std::string& value) {
    const std::string mark = "{" + name + "}";
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
        text.replace(at, mark.size(), value);
    }
    return text;
}

constexpr std::array withCode{
    "MBVCB.{bank}.{serial}.{code}.CT tu {payer} {NAME} toi {account} {HOLDER}",
    "{code}",
    "{code} thanh toan don hang",
    "Thanh toán đơn hàng {code}",
    "{NAME} chuyen tien {code}",
    "CT DEN:{bank} {code}",
    "IBFT {code} {NAME}",
    "{name} chuyển khoản tiền hàng {code}",
    "QR - {code} - mua hang tai quay",
    "Khách hàng {name} thanh toán hoá đơn {code}",
    "{NAME} FT {serial} {code} GD {bank}",
    "TT {code} cho {HOLDER}",
    "ZP{bank} {code} ZaloPay chuyen tien",
    "BIDV;{payer};{code};{NAME}",
};

constexpr std::array withoutCode{
    "{NAME} chuyen tien",
    "{NAME} chuyen khoan",
    "{name} chuyển khoản",
    "Trả tiền hàng, cảm ơn quý công ty",
    "MBVCB.{bank}.{serial}.CT tu {payer} {NAME} toi {account} {HOLDER}",
    "nop tien mat tai quay",
    "Khách quên ghi mã đơn - {name}",
    "Hoan tien giao dich {bank}",
    "thanh toan dot 2, \"phan con lai\"",
};

constexpr std::array spending{
    "Chuyen tien nha cung cap {NAME}",       "Thanh toán tiền hàng tháng {month}", "Trả lương tháng {month} - {name}",
    "PHI DICH VU SMS BANKING THANG {month}", "Thanh toán tiền điện kỳ {month}",    "THANH TOAN HOA DON NUOC KY {month}",
    "Nộp thuế GTGT quý, mã số {bank}",       "Tạm ứng công tác phí {name}",        "Hoan tien don hang cho {NAME}",
    "Thuê mặt bằng tháng {month}",           "PHI CHUYEN TIEN {serial}",
};

std::string fillPeople(std::string text, RandomStream& random) {
    const std::string person = inventPerson(random);
    text = fill(std::move(text), "name", person);
    text = fill(std::move(text), "NAME", bankSpelling(person));
    text = fill(std::move(text), "bank", decimalDigits(random.next(), 10));
    text = fill(std::move(text), "serial", decimalDigits(random.next(), 6));
    return fill(std::move(text), "payer", "0" + decimalDigits(random.next(), 11));
}

}  // namespace

std::string wordIncoming(RandomStream& random, const BankAccount& account, const std::string& paymentCode) {
    std::string text = paymentCode.empty() ? random.pick(withoutCode) : random.pick(withCode);
    text = fillPeople(std::move(text), random);
    text = fill(std::move(text), "code", paymentCode);
    text = fill(std::move(text), "account", account.number);
    return fill(std::move(text), "HOLDER", account.holder);
}

std::string wordOutgoing(RandomStream& random, int month) {
    return fill(fillPeople(random.pick(spending), random), "month",
                decimalDigits(static_cast<std::uint64_t>(month), 2));
}

}  // namespace bankhub::simulator
