// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/names.h"

#include <array>
#include <set>

#include "base/text.h"

namespace bankhub::simulator {

namespace {

const std::vector<CompanyName>& wellFormedNames() {
    static const std::vector<CompanyName> names{
        {"Công ty TNHH Thương mại Sông Hàn", "Sông Hàn", "DH"},
        {"Công ty Cổ phần Dược phẩm Mộc An", "Mộc An", "MA"},
        {"Hộ kinh doanh Bếp Nhà Lụa", "Bếp Nhà Lụa", "BNL"},
        {"Công ty TNHH Giáo dục Trí Sáng", "Trí Sáng", "HP"},
        {"Công ty TNHH MTV Nội thất Gỗ Xanh", "Gỗ Xanh", "GX"},
        {"Hộ kinh doanh Tạp hoá Cô Ba Mận", "Cô Ba Mận", "TH"},
        {"Công ty Cổ phần Vận tải Đèo Ngang", "Đèo Ngang", "VTDN"},
        {"Công ty TNHH Phần mềm Lá Sen", "Lá Sen", "LS"},
        {"Công ty Cổ phần Thực phẩm Ruộng Bậc Thang", "Ruộng Bậc Thang", "RBT"},
        {"Hộ kinh doanh Cà phê Hẻm Nắng", "Hẻm Nắng", "CF"},
        {"Công ty TNHH Du lịch Thuyền Thúng", "Thuyền Thúng", "TT"},
        {"Công ty TNHH Thời trang Áo Dài Thu", "Áo Dài Thu", "AD"},
    };
    return names;
}

constexpr std::array forms{"Công ty TNHH", "Công ty Cổ phần", "Công ty TNHH MTV", "Hộ kinh doanh"};
constexpr std::array trades{"Thương mại",     "Xây dựng",      "Dịch vụ Kỹ thuật", "Điện máy", "Nông sản",  "Thuỷ sản",
                            "Cơ khí",         "Mỹ phẩm",       "Vật liệu",         "In ấn",    "Dệt may",   "Quán ăn",
                            "Văn phòng phẩm", "Thiết bị Y tế", "Hoa tươi",         "Phụ tùng", "Nước uống", "Đồ gỗ"};
constexpr std::array firstParts{"Hoàng", "Minh", "Phú",   "Thiên", "Đại",  "Tân",
                                "Gia",   "Bảo",  "Khánh", "Vĩnh",  "Ngọc", "Trường"};
constexpr std::array secondParts{"Hưng", "Phát",  "Quang", "Lộc", "Thịnh", "Hải",
                                 "Sơn",  "Khang", "Yến",   "Đạt", "Thuỷ",  "Vượng"};

constexpr std::array surnames{"Nguyễn", "Trần", "Lê",  "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ",
                              "Võ",     "Đặng", "Bùi", "Đỗ",   "Hồ",    "Ngô",   "Dương"};
constexpr std::array middleNames{"Thị", "Văn",  "Minh", "Thanh", "Quốc", "Ngọc",
                                 "Hữu", "Thuỳ", "Đức",  "Kim",   "Xuân", "Gia"};
constexpr std::array givenNames{"Mai", "Lụa",  "Hùng",  "Dũng", "Anh",  "Hương", "Tuấn",  "Trang",
                                "Bảo", "Linh", "Phúc",  "Thảo", "Long", "Ngân",  "Khánh", "Quân",
                                "Yến", "Sơn",  "Nhung", "Đạt",  "Vy",   "Toàn"};

CompanyName combine(RandomStream& random) {
    const std::string first = random.pick(firstParts);
    const std::string second = random.pick(secondParts);
    CompanyName name;
    name.shortName = first + " " + second;
    name.fullName = std::string(random.pick(forms)) + " " + random.pick(trades) + " " + name.shortName;
    name.paymentPrefix = bankSpelling(first).substr(0, 1) + bankSpelling(second).substr(0, 1);
    return name;
}

}  // namespace

std::vector<CompanyName> inventCompanyNames(std::uint64_t seed, int count) {
    RandomStream random(seed, Purpose::Companies);
    std::vector<CompanyName> available = wellFormedNames();
    // The first seed keeps the written order, so that demonstrations always open with the same company.
    for (std::size_t last = available.size() - 1; seed != 1 && last > 0; --last) {
        std::swap(available[last], available[random.below(last + 1)]);
    }
    std::set<std::string> taken;
    std::vector<CompanyName> names;
    for (int number = 0; number < count; ++number) {
        CompanyName name =
            number < static_cast<int>(available.size()) ? available[static_cast<std::size_t>(number)] : combine(random);
        const std::string base = name.fullName;
        for (int branch = 2; !taken.insert(name.fullName).second; ++branch) {
            name.fullName = base + " chi nhánh " + std::to_string(branch);
        }
        names.push_back(std::move(name));
    }
    return names;
}

std::string inventPerson(RandomStream& random) {
    std::string name = random.pick(surnames);
    name += ' ';
    name += random.pick(middleNames);
    name += ' ';
    return name + random.pick(givenNames);
}

std::string inventPersonInCapitals(RandomStream& random) {
    return bankSpelling(inventPerson(random));
}

}  // namespace bankhub::simulator
