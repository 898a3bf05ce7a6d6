// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bankhub::simulator {

/// Lower case and without Vietnamese marks, for searching: "Đơn Hàng" becomes "don hang".
std::string foldForSearch(std::string_view text);
/// Upper case and without marks, as banks print names: "Lê Thị Lụa" becomes "LE THI LUA".
std::string bankSpelling(std::string_view text);

std::string trimmed(std::string_view text);
bool equalIgnoringCase(std::string_view left, std::string_view right);
/// Characters, not bytes, of a UTF-8 text.
std::size_t characterCount(std::string_view text);
bool isNaturalNumber(std::string_view text);

std::optional<std::string> decodeBase64(std::string_view text);
/// Compares in a time that does not depend on where the texts differ.
bool sameSecret(std::string_view left, std::string_view right);

std::string hexadecimal(std::uint64_t value, int digits);
std::string decimalDigits(std::uint64_t value, int digits);
/// UUID from 128 bits, marked with the given version.
std::string uuid(std::uint64_t high, std::uint64_t low, int version);
std::uint64_t trueRandom();

/// One field of a comma-separated line, quoted as RFC 4180 asks.
std::string csvField(std::string_view text);
std::string escapeHtml(std::string_view text);

}  // namespace bankhub::simulator
