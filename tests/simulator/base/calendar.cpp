// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

namespace bankhub::simulator {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendarDay(Day day) {
    return year_month_day(sys_days(days(day)));
}

/// The number in `text` from `start`, exactly `length` digits; -1 when something else is there.
int digitsAt(std::string_view text, std::size_t start, std::size_t length) {
    int number = 0;
    for (std::size_t position = start; position < start + length; ++position) {
        if (text[position] < '0' || text[position] > '9') return -1;
        number = number * 10 + (text[position] - '0');
    }
    return number;
}

/// Overwrites `length` characters of a text with a number.
void writeDigits(std::string& text, std::size_t start, std::size_t length, int number) {
    for (std::size_t position = start + length; position-- > start; number /= 10) {
        text[position] = static_cast<char>('0' + number % 10);
    }
}

}  // namespace

Day dayOf(WallSeconds time) {
    const Day day = time / secondsPerDay;
    return time % secondsPerDay < 0 ? day - 1 : day;
}

int weekdayOf(Day day) {
    return static_cast<int>(std::chrono::weekday(sys_days(days(day))).c_encoding());
}

int yearOf(Day day) {
    return static_cast<int>(calendarDay(day).year());
}

int monthOf(Day day) {
    return static_cast<int>(static_cast<unsigned>(calendarDay(day).month()));
}

int dayOfYear(Day day) {
    const sys_days first = calendarDay(day).year() / std::chrono::January / 1;
    return static_cast<int>(day - first.time_since_epoch().count()) + 1;
}

std::optional<Day> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < 1970 || month < 1 || day < 1) return {};
    const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok()) return {};
    return sys_days(date).time_since_epoch().count();
}

std::optional<WallSeconds> parseDateTime(std::string_view text) {
    if (text.size() != 19 || text[10] != ' ' || text[13] != ':' || text[16] != ':') return {};
    const auto date = parseDate(text.substr(0, 10));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return {};
    return *date * secondsPerDay + hour * 3600 + minute * 60 + second;
}

std::string formatDate(Day day) {
    const year_month_day date = calendarDay(day);
    std::string text = "0000-00-00";
    writeDigits(text, 0, 4, static_cast<int>(date.year()));
    writeDigits(text, 5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    writeDigits(text, 8, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    return text;
}

std::string formatDateTime(WallSeconds time) {
    const Day day = dayOf(time);
    const int second = static_cast<int>(time - day * secondsPerDay);
    std::string text = formatDate(day) + " 00:00:00";
    writeDigits(text, 11, 2, second / 3600);
    writeDigits(text, 14, 2, second / 60 % 60);
    writeDigits(text, 17, 2, second % 60);
    return text;
}

Clock::Clock(std::optional<WallSeconds> anchor) : start_(std::chrono::system_clock::now()) {
    const auto unixSeconds = std::chrono::duration_cast<std::chrono::seconds>(start_.time_since_epoch()).count();
    anchor_ = anchor.value_or(unixSeconds + vietnamOffset);
}

WallSeconds Clock::now() const {
    const auto passed = std::chrono::system_clock::now() - start_;
    return anchor_ + advanced_ + std::chrono::duration_cast<std::chrono::seconds>(passed).count();
}

}  // namespace bankhub::simulator
