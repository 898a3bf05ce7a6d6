// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

#include "app/core/clock.h"
#include "app/core/error.h"

namespace bankhub {

class ApiClient;
class DirectoryStep;
class Store;

/// Reads the lists of companies and bank accounts into the store, without any transactions: for right after something
/// was changed. A request that comes while one runs is answered by one more reading afterwards, because the running one
/// may have passed the change already.
class DirectoryRefresh : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    DirectoryRefresh(ApiClient& api, Store& store, const Clock& clock, QObject* parent = nullptr);
    ~DirectoryRefresh() override;

    void refresh();
    [[nodiscard]] bool isRunning() const { return !step_.isNull(); }
    /// What the last reading ended with; nothing after a success and before the first.
    [[nodiscard]] std::optional<Error> error() const { return error_; }

signals:
    /// The store holds what the service had after the last request to refresh, or error() says why not.
    void finished();

private:
    void begin();
    void end(const std::optional<Error>& error);

    ApiClient& api_;
    Store& store_;
    const Clock& clock_;
    QPointer<DirectoryStep> step_;
    std::optional<Error> error_;
    bool again_ = false;
};

}  // namespace bankhub
