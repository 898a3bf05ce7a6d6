// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/querykeys.h"

#include <algorithm>
#include <array>
#include <vector>

#include "app/domain/vietnamesefolding.h"

namespace bankhub::querykeys {

namespace {

struct KeyWords {
    Key key;
    const char* name;
    std::array<const char*, 3> others;  ///< folded; nullptr fills up
};
constexpr std::array<KeyWords, 13> keyWords{{
    {Key::Amount, "amount", {"so-tien", "sotien", "tien"}},
    {Key::Direction, "dir", {"direction", "chieu", nullptr}},
    {Key::Bank, "bank", {"ngan-hang", "nganhang", "nh"}},
    {Key::Account, "account", {"tai-khoan", "taikhoan", "tk"}},
    {Key::Company, "company", {"cong-ty", "congty", "cty"}},
    {Key::Content, "content", {"noi-dung", "noidung", "nd"}},
    {Key::Code, "code", {"ma-thanh-toan", "mathanhtoan", "ma"}},
    {Key::Reference, "ref", {"reference", "tham-chieu", "thamchieu"}},
    {Key::VirtualAccount, "va", {"tai-khoan-ao", nullptr, nullptr}},
    {Key::Id, "id", {"transaction", nullptr, nullptr}},
    {Key::Date, "date", {"ngay", nullptr, nullptr}},
    {Key::Notified, "notified", {"webhook", "bao", "thong-bao"}},
    {Key::Has, "has", {"co", nullptr, nullptr}},
}};

bool isOneOf(const QString& word, std::initializer_list<const char*> words) {
    const QString folded = foldVietnamese(word);
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return folded == QLatin1String(one); });
}

/// Letters to change, add or remove to make one word of the other.
int editDistance(const QString& left, const QString& right) {
    std::vector<int> row(static_cast<std::size_t>(right.size()) + 1);
    for (std::size_t column = 0; column < row.size(); ++column)
        row[column] = int(column);
    for (qsizetype line = 0; line < left.size(); ++line) {
        int diagonal = row[0];
        row[0] = int(line) + 1;
        for (qsizetype column = 0; column < right.size(); ++column) {
            auto& cell = row[static_cast<std::size_t>(column) + 1];
            const int replaced = diagonal + (left.at(line) == right.at(column) ? 0 : 1);
            diagonal = cell;
            cell = std::min({replaced, cell + 1, row[static_cast<std::size_t>(column)] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::optional<Key> keyOf(const QString& word) {
    const QString folded = foldVietnamese(word);
    for (const KeyWords& words : keyWords) {
        if (folded == QLatin1String(words.name)) return words.key;
        for (const char* other : words.others)
            if (other && folded == QLatin1String(other)) return words.key;
    }
    return {};
}

QString nameOf(Key key) {
    for (const KeyWords& words : keyWords)
        if (words.key == key) return QString::fromLatin1(words.name);
    return {};
}

QList<Key> allKeys() {
    QList<Key> keys;
    for (const KeyWords& words : keyWords)
        keys << words.key;
    return keys;
}

QString nearest(const QString& word) {
    const QString folded = foldVietnamese(word);
    constexpr int largestDistance = 2;
    // Hostile text may be long; no key is.
    if (folded.size() > 20) return {};
    QString best;
    int bestDistance = std::min<int>(largestDistance + 1, int(folded.size()));
    for (const KeyWords& words : keyWords) {
        for (const char* name : {words.name, words.others[0], words.others[1], words.others[2]}) {
            if (!name) continue;
            const int distance = editDistance(folded, QString::fromLatin1(name));
            if (distance >= bestDistance) continue;
            bestDistance = distance;
            best = QString::fromLatin1(words.name);
        }
    }
    return best;
}

std::optional<TransactionField> fieldOf(Key key) {
    switch (key) {
        case Key::Bank:
            return TransactionField::BankName;
        case Key::Account:
            return TransactionField::AccountNumber;
        case Key::Company:
            return TransactionField::Company;
        case Key::Content:
            return TransactionField::Content;
        case Key::Code:
            return TransactionField::PaymentCode;
        case Key::Reference:
            return TransactionField::ReferenceNumber;
        case Key::VirtualAccount:
            return TransactionField::VirtualAccount;
        case Key::Id:
            return TransactionField::TransactionId;
        default:
            return {};
    }
}

std::optional<Key> keyOfField(TransactionField field) {
    for (const KeyWords& words : keyWords)
        if (fieldOf(words.key) == field) return words.key;
    return {};
}

std::optional<Direction> directionOf(const QString& word) {
    if (isOneOf(word, {"in", "credit", "vao", "tien-vao"})) return Direction::In;
    if (isOneOf(word, {"out", "debit", "ra", "tien-ra"})) return Direction::Out;
    return {};
}

std::optional<bool> yesNoOf(const QString& word) {
    if (isOneOf(word, {"yes", "co", "ok", "true", "1"})) return true;
    if (isOneOf(word, {"no", "khong", "failed", "loi", "false", "0"})) return false;
    return {};
}

std::optional<TransactionField> propertyOf(const QString& word) {
    const auto key = keyOf(word);
    if (key == Key::Code || key == Key::VirtualAccount || key == Key::Reference) return fieldOf(*key);
    return {};
}

QString propertyName(TransactionField field) {
    const auto key = keyOfField(field);
    return key ? nameOf(*key) : QString();
}

}  // namespace bankhub::querykeys
