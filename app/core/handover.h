// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#if defined(__SANITIZE_THREAD__)
#define BANKHUB_WATCHED_THREADS 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define BANKHUB_WATCHED_THREADS 1
#endif
#endif

#ifdef BANKHUB_WATCHED_THREADS
#include <sanitizer/tsan_interface.h>
#endif

namespace bankhub {

// What goes from one thread to another by way of Qt (a queued call, the thread pool, the end of a QThread) is ordered
// by Qt's own locks. The thread sanitizer cannot see these, because Qt is not built with it, and would call every such
// hand-over a race. The functions below tell it of ours, one by one, so that everything else stays under its eyes. They
// do nothing in any other build, and never replace a lock.

/// Everything that this thread has done up to now is done before what follows takeOver() of the same address.
inline void handOver([[maybe_unused]] const void* what) {
#ifdef BANKHUB_WATCHED_THREADS
    __tsan_release(const_cast<void*>(what));
#endif
}

/// See handOver(), on the thread that receives.
inline void takeOver([[maybe_unused]] const void* what) {
#ifdef BANKHUB_WATCHED_THREADS
    __tsan_acquire(const_cast<void*>(what));
#endif
}

#ifdef BANKHUB_WATCHED_THREADS
namespace detail {
/// Handed over where it lies at last, for it is copied on its way, and taken over before anything of it is read.
template <typename Function>
class HandedOver {
public:
    explicit HandedOver(Function function) : function_(std::move(function)) { handOver(this); }
    HandedOver(const HandedOver& other) : function_(other.function_) { handOver(this); }
    HandedOver(HandedOver&& other) noexcept : function_(std::move(other.function_)) { handOver(this); }
    ~HandedOver() { takeOver(this); }
    void operator()() const {
        takeOver(this);
        function_();
    }

private:
    Function function_;
};
}  // namespace detail
#endif

/// The same function, for a call that another thread will make: handed over now, taken over when it is called.
template <typename Function>
auto handedOver(Function function) {
#ifdef BANKHUB_WATCHED_THREADS
    return detail::HandedOver<Function>(std::move(function));
#else
    return function;
#endif
}

}  // namespace bankhub
