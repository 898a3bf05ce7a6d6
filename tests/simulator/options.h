// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/calendar.h"

namespace bankhub::simulator {

/// Which members the merchant configuration offers; the vendor's pages disagree.
enum class Dialect { Overview, Css, Minimal };

struct Options {
    std::uint64_t seed = 1;
    int companies = 7;
    int accounts = 15;
    int transactions = 12480;
    int days = 90;
    std::optional<WallSeconds> now;

    int port = 0;
    std::string clientId = "demo-client";
    std::string clientSecret = "demo-secret";
    int ttl = 60000;
    int linkTtl = 1800;
    double rateLimit = 0;
    int latencyMilliseconds = 0;
    Dialect dialect = Dialect::Overview;
    double live = 0;
    bool production = false;
    bool strict = false;
    bool hostile = false;
    std::optional<double> faultRate;
    std::string logFile;
    bool exitWithParent = false;

    double effectiveFaultRate() const { return faultRate.value_or(hostile ? 0.08 : 0.0); }
};

/// What the command line asked for: options to serve with, or a text to print and a status to end with.
struct CommandLine {
    Options options;
    bool endsNow = false;
    int exitStatus = 0;
    std::string text;
};

CommandLine parseCommandLine(int count, const char* const* arguments);

}  // namespace bankhub::simulator
