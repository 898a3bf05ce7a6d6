// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "app/core/clock.h"
#include "app/core/error.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace bankhub {

class ElidedLabel;
class IconLabel;
class Session;

/// The line at the foot of the window: what the program is doing with a way to stop it, how the last synchronisation
/// went, how long the token lives, and whether the service can be reached.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    /// Both must outlive it.
    StatusLine(Session& session, const Clock& clock, QWidget* parent = nullptr);
    /// Says everything again; also call now and then, because time passes.
    void refresh();
    /// What the line says at the left, for tests.
    [[nodiscard]] QString words() const;
    /// Whether the service answered last; nothing before the first try.
    [[nodiscard]] std::optional<bool> online() const { return online_; }

signals:
    void onlineChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showProgress();
    void showStanding();
    void showToken();
    void showOnline();
    void showDetails();

    Session& session_;
    const Clock& clock_;
    std::optional<bool> online_;
    std::optional<Error> problem_;
    IconLabel* sign_;
    ElidedLabel* text_;
    QProgressBar* progress_;
    QPushButton* stop_;
    QPushButton* details_;
    QLabel* token_;
    IconLabel* onlineSign_;
    QLabel* onlineText_;
    QLabel* hint_;
};

}  // namespace bankhub
