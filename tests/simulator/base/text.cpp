// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>
#include <cctype>
#include <random>

namespace bankhub::simulator {

namespace {

/// The plain small letter of a letter outside ASCII that Vietnamese uses; 0 for a combining mark, -1 for others.
int plainLetter(char32_t letter) {
    if (letter >= 0x0300 && letter <= 0x036F) return 0;
    if (letter >= 0x1EA0 && letter <= 0x1EF9) {
        if (letter <= 0x1EB7) return 'a';
        if (letter <= 0x1EC7) return 'e';
        if (letter <= 0x1ECB) return 'i';
        if (letter <= 0x1EE3) return 'o';
        if (letter <= 0x1EF1) return 'u';
        return 'y';
    }
    switch (letter) {
        case 0x0102:
        case 0x0103:
            return 'a';
        case 0x0110:
        case 0x0111:
            return 'd';
        case 0x0128:
        case 0x0129:
            return 'i';
        case 0x0168:
        case 0x0169:
        case 0x01AF:
        case 0x01B0:
            return 'u';
        case 0x01A0:
        case 0x01A1:
            return 'o';
        default:
            break;
    }
    if (letter < 0x00C0 || letter > 0x00FD) return -1;
    const char32_t small = letter | 0x20;
    if (small <= 0x00E5) return 'a';
    if (small >= 0x00E8 && small <= 0x00EB) return 'e';
    if (small >= 0x00EC && small <= 0x00EF) return 'i';
    if (small >= 0x00F2 && small <= 0x00F6) return 'o';
    if (small >= 0x00F9 && small <= 0x00FC) return 'u';
    return small == 0x00FD ? 'y' : -1;
}

std::size_t sequenceLength(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xF0) return 4;
    return lead >= 0xE0 ? 3 : 2;
}

char32_t decode(std::string_view sequence) {
    const auto byte = [&](std::size_t position) { return static_cast<unsigned char>(sequence[position]); };
    if (sequence.size() == 2) return ((byte(0) & 0x1FU) << 6) | (byte(1) & 0x3FU);
    if (sequence.size() == 3) return ((byte(0) & 0x0FU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU);
    return 0;
}

}  // namespace

std::string foldForSearch(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const auto lead = static_cast<unsigned char>(text[position]);
        if (lead < 0x80) {
            folded += lead >= 'A' && lead <= 'Z' ? static_cast<char>(lead | 0x20) : static_cast<char>(lead);
            ++position;
            continue;
        }
        const std::string_view sequence = text.substr(position, sequenceLength(lead));
        position += sequence.size();
        const int plain = plainLetter(decode(sequence));
        if (plain > 0) folded += static_cast<char>(plain);
        if (plain < 0) folded += sequence;
    }
    return folded;
}

std::string bankSpelling(std::string_view text) {
    std::string spelled = foldForSearch(text);
    std::transform(spelled.begin(), spelled.end(), spelled.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return spelled;
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

bool equalIgnoringCase(std::string_view left, std::string_view right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

bool isNaturalNumber(std::string_view text) {
    return !text.empty() && text.size() <= 15 &&
           std::all_of(text.begin(), text.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

std::optional<std::string> decodeBase64(std::string_view text) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string decoded;
    std::uint32_t bits = 0;
    int bitCount = 0;
    for (const char letter : text) {
        if (letter == '=') break;
        const auto value = alphabet.find(letter);
        if (value == std::string_view::npos) return {};
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        bitCount += 6;
        if (bitCount < 8) continue;
        bitCount -= 8;
        decoded += static_cast<char>((bits >> bitCount) & 0xFFU);
    }
    return decoded;
}

bool sameSecret(std::string_view left, std::string_view right) {
    unsigned difference = left.size() == right.size() ? 0U : 1U;
    for (std::size_t position = 0; position < left.size() && !right.empty(); ++position) {
        difference |= static_cast<unsigned char>(left[position] ^ right[position % right.size()]);
    }
    return difference == 0;
}

std::string hexadecimal(std::uint64_t value, int digits) {
    static constexpr char alphabet[] = "0123456789abcdef";
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto letter = text.rbegin(); letter != text.rend(); ++letter, value >>= 4)
        *letter = alphabet[value & 0xF];
    return text;
}

std::string decimalDigits(std::uint64_t value, int digits) {
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto letter = text.rbegin(); letter != text.rend(); ++letter, value /= 10) {
        *letter = static_cast<char>('0' + value % 10);
    }
    return text;
}

std::string uuid(std::uint64_t high, std::uint64_t low, int version) {
    std::string text = hexadecimal(high >> 32, 8);
    text += '-';
    text += hexadecimal(high >> 16, 4);
    text += '-';
    text += hexadecimal((high & 0x0FFFU) | (static_cast<std::uint64_t>(version) << 12), 4);
    text += '-';
    text += hexadecimal(((low >> 48) & 0x3FFFU) | 0x8000U, 4);
    text += '-';
    text += hexadecimal(low, 12);
    return text;
}

std::uint64_t trueRandom() {
    thread_local std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"') quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

std::string escapeHtml(std::string_view text) {
    std::string escaped;
    for (const char letter : text) {
        switch (letter) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                escaped += letter;
        }
    }
    return escaped;
}

}  // namespace bankhub::simulator
