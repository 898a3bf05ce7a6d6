// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <stdexcept>

#ifndef BANKHUB_SIMULATOR_VERSION
#define BANKHUB_SIMULATOR_VERSION "0"
#endif

namespace bankhub::simulator {

namespace {

constexpr const char* helpText = R"(Usage: bankhub-simulator [options]

Serves a stand-in for the SePay Bank Hub API on 127.0.0.1 with made-up data. The first line of output is
"listening on http://127.0.0.1:PORT". Ends with SIGTERM or SIGINT.

Server
  --port N              port to listen on; 0 takes any free one (default 0)
  --client-id TEXT      accepted client id (default demo-client)
  --client-secret TEXT  accepted client secret (default demo-secret; environment
                        variable BANKHUB_SIMULATOR_SECRET is read when the option is absent)
  --ttl SECONDS         life of an access token (default 60000)
  --link-ttl SECONDS    life of a link token (default 1800)
  --rate-limit N        requests a second before 429 is answered (default 0: no limit)
  --latency-ms N        wait before each answer (default 0)
  --log FILE            append one JSON line for each request
  --exit-with-parent    end when the starting process ends

Data
  --seed N              the same seed gives the same data (default 1)
  --companies N         number of companies (default 7)
  --accounts N          number of bank accounts (default 15)
  --transactions N      number of past transactions (default 12480)
  --days N              days of history (default 90)
  --now "YYYY-MM-DD HH:MM:SS"
                        Vietnam time at the start (default: the real time)
  --live N              new transactions a minute while running (default 0)

Behaviour
  --dialect NAME        members of the merchant settings: overview, css or minimal (default overview)
  --production          behave as the production host: no simulated transactions, https webhooks only
  --strict              refuse unknown query parameters and body members
  --hostile             answer in every other spelling and with every failure a client must tolerate
  --fault-rate P        share of requests that fail for a moment (default 0; 0.08 with --hostile)

  --version             print the version
  --help                print this text
)";

class WrongUsage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

template <typename Number>
Number numberFrom(const std::string& name, const std::string& text, Number low, Number high) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < low || number > high) {
        throw WrongUsage(name + ": '" + text + "' is not a number in the allowed range");
    }
    return number;
}

WallSeconds timeFrom(const std::string& text) {
    const auto time = parseDateTime(text);
    if (!time) throw WrongUsage("--now: '" + text + "' is not YYYY-MM-DD HH:MM:SS");
    return *time;
}

Dialect dialectFrom(const std::string& text) {
    if (text == "overview") return Dialect::Overview;
    if (text == "css") return Dialect::Css;
    if (text == "minimal") return Dialect::Minimal;
    throw WrongUsage("--dialect: '" + text + "' is not overview, css or minimal");
}

using SetValue = std::function<void(Options&, const std::string&)>;

std::map<std::string, SetValue> valueOptions() {
    const auto whole = [](int Options::*member, const std::string& name, int low, int high) {
        return [=](Options& options, const std::string& text) { options.*member = numberFrom(name, text, low, high); };
    };
    return {
        {"--port", whole(&Options::port, "--port", 0, 65535)},
        {"--companies", whole(&Options::companies, "--companies", 1, 5000)},
        {"--accounts", whole(&Options::accounts, "--accounts", 0, 5000)},
        {"--transactions", whole(&Options::transactions, "--transactions", 0, 20000000)},
        {"--days", whole(&Options::days, "--days", 1, 3660)},
        {"--ttl", whole(&Options::ttl, "--ttl", 1, 1000000000)},
        {"--link-ttl", whole(&Options::linkTtl, "--link-ttl", 1, 1000000000)},
        {"--latency-ms", whole(&Options::latencyMilliseconds, "--latency-ms", 0, 600000)},
        {"--seed", [](Options& o,
                      const std::string& text) { o.seed = numberFrom<std::uint64_t>("--seed", text, 0, UINT64_MAX); }},
        {"--rate-limit",
         [](Options& o, const std::string& text) { o.rateLimit = numberFrom("--rate-limit", text, 0.0, 1e6); }},
        {"--live", [](Options& o, const std::string& text) { o.live = numberFrom("--live", text, 0.0, 1e6); }},
        {"--fault-rate",
         [](Options& o, const std::string& text) { o.faultRate = numberFrom("--fault-rate", text, 0.0, 1.0); }},
        {"--now", [](Options& o, const std::string& text) { o.now = timeFrom(text); }},
        {"--dialect", [](Options& o, const std::string& text) { o.dialect = dialectFrom(text); }},
        {"--client-id", [](Options& o, const std::string& text) { o.clientId = text; }},
        {"--client-secret", [](Options& o, const std::string& text) { o.clientSecret = text; }},
        {"--log", [](Options& o, const std::string& text) { o.logFile = text; }},
    };
}

const std::map<std::string, bool Options::*>& switches() {
    static const std::map<std::string, bool Options::*> names{
        {"--production", &Options::production},
        {"--strict", &Options::strict},
        {"--hostile", &Options::hostile},
        {"--exit-with-parent", &Options::exitWithParent},
    };
    return names;
}

Options readOptions(int count, const char* const* arguments) {
    Options options;
    if (const char* secret = std::getenv("BANKHUB_SIMULATOR_SECRET")) options.clientSecret = secret;
    const auto withValue = valueOptions();
    for (int position = 1; position < count; ++position) {
        std::string name = arguments[position];
        std::optional<std::string> value;
        if (const auto equals = name.find('='); equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        }
        if (const auto found = switches().find(name); found != switches().end()) {
            options.*(found->second) = true;
        } else if (const auto setter = withValue.find(name); setter != withValue.end()) {
            if (!value && position + 1 == count) throw WrongUsage(name + " needs a value");
            setter->second(options, value ? *value : arguments[++position]);
        } else {
            throw WrongUsage("unknown option " + name + " (try --help)");
        }
    }
    return options;
}

}  // namespace

CommandLine parseCommandLine(int count, const char* const* arguments) {
    CommandLine commandLine;
    for (int position = 1; position < count; ++position) {
        const bool version = std::strcmp(arguments[position], "--version") == 0;
        const bool help = std::strcmp(arguments[position], "--help") == 0;
        if (!version && !help) continue;
        commandLine.endsNow = true;
        commandLine.text = version ? "bankhub-simulator " BANKHUB_SIMULATOR_VERSION "\n" : helpText;
        return commandLine;
    }
    try {
        commandLine.options = readOptions(count, arguments);
    } catch (const WrongUsage& error) {
        commandLine.endsNow = true;
        commandLine.exitStatus = 2;
        commandLine.text = std::string("bankhub-simulator: ") + error.what() + "\n";
    }
    return commandLine;
}

}  // namespace bankhub::simulator
