// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QList>
#include <QObject>
#include <QPointer>
#include <memory>

namespace bankhub {

class LockWindow;
class Session;

/// Covers every window of the program until the secret of the profile has been read again: token and secret leave
/// memory, production is read-only, and windows that want to come up meanwhile stay away. Nothing that was typed is
/// lost. It is as strong as the key store: one that is open gives the secret to whoever presses the button.
class ScreenLock : public QObject {
    Q_OBJECT
public:
    explicit ScreenLock(QApplication& application, QObject* parent = nullptr);
    ~ScreenLock() override;

    /// `knownSecret`: of a profile whose secret no person knows (the demo); empty for every other.
    void lock(Session& session, const QString& knownSecret = {});
    [[nodiscard]] bool isLocked() const { return window_ != nullptr; }
    /// The profile is being closed: nothing is left to cover.
    void release();
    [[nodiscard]] LockWindow* window() const { return window_.get(); }

signals:
    /// What says anything outside of the windows (title, tray, notifications) says nothing while it is true.
    void lockedChanged(bool locked);
    void quitRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover();
    void uncover();
    void keepAway(QWidget* late);
    void unlock(const QString& typedSecret);

    QApplication& application_;
    QPointer<Session> session_;
    QString knownSecret_;
    QList<QPointer<QWidget>> covered_;  ///< in the order to show them again
    std::unique_ptr<LockWindow> window_;
};

}  // namespace bankhub
