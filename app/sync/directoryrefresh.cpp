// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/directoryrefresh.h"

#include "app/sync/directorystep.h"

namespace bankhub {

DirectoryRefresh::DirectoryRefresh(ApiClient& api, Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), api_(api), store_(store), clock_(clock) {}

DirectoryRefresh::~DirectoryRefresh() {
    delete step_;
}

void DirectoryRefresh::refresh() {
    if (step_)
        again_ = true;
    else
        begin();
}

void DirectoryRefresh::begin() {
    again_ = false;
    // Someone waits in front of the window: a failure is told soon, not waited out for minutes.
    constexpr Patience twoAttempts{1000, 1000, 2};
    const auto context =
        std::shared_ptr<SyncContext>(new SyncContext{api_, store_, clock_, {}, twoAttempts, {}, {}, {}, {}, {}, 0});
    step_ = new DirectoryStep(context, this);
    connect(step_, &SyncStep::done, this, [this] { end({}); });
    connect(step_, &SyncStep::failed, this, [this](const Error& error) { end(error); });
    step_->start();
}

void DirectoryRefresh::end(const std::optional<Error>& error) {
    step_->deleteLater();
    step_ = nullptr;
    error_ = error;
    if (again_)
        begin();
    else
        Q_EMIT finished();
}

}  // namespace bankhub
