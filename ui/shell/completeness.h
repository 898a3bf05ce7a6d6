// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "app/sync/synchronizer.h"

namespace bankhub {

class MainWindow;
class Session;

/// What the foot of the transactions says about completeness, kept current after each run and when the language
/// changes.
class Completeness : public QObject {
    Q_OBJECT
public:
    /// Owned by the window; the session must outlive it.
    Completeness(Session& session, MainWindow& window);

    /// Until when the copy was proved to hold everything, or what the last run could not prove.
    /// `lastProvedUtcMs`: the last run that was proved, of this start or an earlier one; nothing when there was none.
    static QString text(const std::optional<SyncOutcome>& lastRun, const std::optional<qint64>& lastProvedUtcMs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    Session& session_;
    MainWindow& window_;
};

}  // namespace bankhub
