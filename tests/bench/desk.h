// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "app/auth/keystore.h"
#include "app/auth/profilelist.h"
#include "app/core/clock.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "app/transactions/transactionbrowser.h"
#include "ui/shell/mainwindow.h"
#include "ui/transactions/transactionfilterbar.h"
#include "ui/transactions/transactiontable.h"

namespace bankhub::bench {

/// The real window over the cache of a data folder, without a network, showing the page of transactions.
class Desk : public QObject {
    Q_OBJECT
public:
    /// `secret` empty: offline.
    Desk(const QString& folder, const Profile& profile, const QString& secret = {});
    ~Desk() override;

    Session& session() { return *session_; }
    Store& store() { return session_->store(); }
    TransactionBrowser& browser() { return session_->transactions(); }
    TransactionTable& table() { return *table_; }
    TransactionFilterBar& filter() { return *filter_; }
    MainWindow& window() { return *window_; }
    /// As if the user had put it in the search field and pressed Return.
    void search(const QString& line);
    void sortBy(TransactionField field, bool descending);

    /// Everything that the last change asked of the cache is answered and painted.
    void waitUntilCalm();
    /// Milliseconds from `change` to the end of the painting that shows rows of the new query in every visible line.
    double timeToFirstRows(const std::function<void()>& change);
    /// Scrolls and waits for the rows that are visible then.
    void scrollTo(int row);
    [[nodiscard]] bool visibleRowsAreLoaded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SystemClock clock_;
    MemoryKeyStore keyStore_;
    Settings settings_;
    ProfileList profiles_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
    TransactionTable* table_ = nullptr;
    TransactionFilterBar* filter_ = nullptr;
    QElapsedTimer sinceChange_;
    bool waitingForPaint_ = false;
    std::optional<double> painted_;
};

}  // namespace bankhub::bench
