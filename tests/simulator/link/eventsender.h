// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace bankhub::simulator {

/// Delivers life-cycle events to the merchant's webhook, one after the other, without holding up a request. As the
/// service does, it tries again only when no connection came about; the pauses are short, because this is a simulator.
class EventSender {
public:
    struct Delivery {
        std::string url;
        std::optional<std::string> secret;
        std::string body;
    };

    EventSender() = default;
    ~EventSender();

    void send(Delivery delivery);

private:
    void run();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Delivery> waiting_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace bankhub::simulator
