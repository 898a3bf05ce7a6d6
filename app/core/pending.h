// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/core/result.h"

namespace bankhub {

namespace detail {
template <typename T>
struct PendingState {
    struct Listener {
        QPointer<QObject> context;
        std::function<void(const Result<T>&)> deliver;
    };
    std::optional<Result<T>> result;
    std::vector<Listener> listeners;
    std::function<void()> abort;

    static void post(const std::shared_ptr<PendingState>& state, const Listener& listener) {
        if (!listener.context) return;
        QMetaObject::invokeMethod(
            listener.context.data(), [state, deliver = listener.deliver] { deliver(*state->result); },
            Qt::QueuedConnection);
    }
    static void settle(const std::shared_ptr<PendingState>& state, Result<T> result) {
        if (state->result) return;
        state->result = std::move(result);
        state->abort = nullptr;
        const auto listeners = std::exchange(state->listeners, {});
        for (const Listener& listener : listeners)
            post(state, listener);
    }
};
}  // namespace detail

/// A result that is not there yet. Copyable handle; belongs to the thread that made it (the GUI thread in the console).
/// * `then` needs a context object: when that dies, nothing is delivered. Any number of listeners.
/// * Delivery always goes through the event loop, never from inside the call that settles.
/// * It always settles: a producer that goes away settles it as ErrorKind::Cancelled.
template <typename T>
class Pending {
public:
    using Fail = std::function<void(const Error&)>;

    /// Calls `ok` with the value or `fail` with the error, once, from the event loop.
    template <typename Ok>
    const Pending& then(QObject* context, Ok ok, Fail fail) const {
        return finally(context, [ok = std::move(ok), fail = std::move(fail)](const Result<T>& result) {
            if (result)
                ok(*result);
            else
                fail(result.error());
        });
    }
    /// As `then`, with the whole result.
    const Pending& finally(QObject* context, std::function<void(const Result<T>&)> done) const {
        typename detail::PendingState<T>::Listener listener{context, std::move(done)};
        if (state_->result)
            detail::PendingState<T>::post(state_, listener);
        else
            state_->listeners.push_back(std::move(listener));
        return *this;
    }
    /// Stops the work and settles as Cancelled; does nothing when already settled.
    void cancel() const {
        if (state_->result) return;
        const auto abort = std::exchange(state_->abort, nullptr);
        detail::PendingState<T>::settle(state_, failure(ErrorKind::Cancelled));
        if (abort) abort();
    }
    [[nodiscard]] bool isSettled() const { return state_->result.has_value(); }

    static Pending settled(Result<T> result) {
        Pending pending(std::make_shared<detail::PendingState<T>>());
        pending.state_->result = std::move(result);
        return pending;
    }

private:
    template <typename>
    friend class Promise;
    explicit Pending(std::shared_ptr<detail::PendingState<T>> state) : state_(std::move(state)) {}
    std::shared_ptr<detail::PendingState<T>> state_;
};

/// The producer's end. Copyable (lambdas need it); when the last copy goes away unsettled, the result is Cancelled.
template <typename T>
class Promise {
public:
    Promise() : guard_(std::make_shared<Guard>()) {}
    [[nodiscard]] Pending<T> pending() const { return Pending<T>(guard_->state); }
    /// First call wins; later ones do nothing.
    void settle(Result<T> result) const { detail::PendingState<T>::settle(guard_->state, std::move(result)); }
    void fail(Error error) const { settle(failure(std::move(error))); }
    [[nodiscard]] bool isSettled() const { return guard_->state->result.has_value(); }
    /// Called once if the consumer cancels first. Must not hold a copy of this promise (it would keep itself alive).
    void onCancel(std::function<void()> abort) const {
        if (!isSettled()) guard_->state->abort = std::move(abort);
    }

private:
    struct Guard {
        std::shared_ptr<detail::PendingState<T>> state = std::make_shared<detail::PendingState<T>>();
        ~Guard() { detail::PendingState<T>::settle(state, failure(ErrorKind::Cancelled)); }
    };
    std::shared_ptr<Guard> guard_;
};

}  // namespace bankhub
