// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/eventsender.h"

#include <httplib.h>

#include <array>
#include <chrono>

namespace bankhub::simulator {

namespace {

using std::chrono::milliseconds;

constexpr std::array retryPauses{milliseconds(200), milliseconds(300), milliseconds(500)};

/// Splits an address into "scheme://host:port" and the rest.
std::pair<std::string, std::string> splitAddress(const std::string& url) {
    const auto hostStart = url.find("://");
    const auto pathStart = hostStart == std::string::npos ? std::string::npos : url.find('/', hostStart + 3);
    if (pathStart == std::string::npos) return {url, "/"};
    return {url.substr(0, pathStart), url.substr(pathStart)};
}

/// True when the merchant's server was reached, whatever it answered.
bool deliverOnce(const EventSender::Delivery& delivery) {
    const auto [server, path] = splitAddress(delivery.url);
    httplib::Client client(server);
    if (!client.is_valid()) return true;
    client.set_connection_timeout(5);
    client.set_read_timeout(8);
    httplib::Headers headers{{"User-Agent", "SePay-BankHub-Simulator"}};
    if (delivery.secret) headers.emplace("X-Secret-Key", *delivery.secret);
    const auto result = client.Post(path, headers, delivery.body, "application/json");
    return result ||
           (result.error() != httplib::Error::Connection && result.error() != httplib::Error::ConnectionTimeout);
}

}  // namespace

EventSender::~EventSender() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void EventSender::send(Delivery delivery) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(delivery));
    if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
    changed_.notify_all();
}

void EventSender::run() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (stopping_) return;
        const Delivery delivery = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        bool reached = deliverOnce(delivery);
        for (auto pause = retryPauses.begin(); !reached && pause != retryPauses.end(); ++pause) {
            std::this_thread::sleep_for(*pause);
            reached = deliverOnce(delivery);
        }
        lock.lock();
    }
}

}  // namespace bankhub::simulator
