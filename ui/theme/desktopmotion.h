// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtDBus/QDBusVariant>

namespace bankhub {

/// Whether the person has asked the desktop for less motion. The desktop is asked through its settings portal, which
/// GNOME, KDE and others answer; without a session bus, or a portal, nothing is known and nothing is wanted.
class DesktopMotion : public QObject {
    Q_OBJECT
public:
    /// Asks; the answer comes with changed().
    explicit DesktopMotion(QObject* parent = nullptr);
    [[nodiscard]] bool wantsLess() const { return wantsLess_; }

signals:
    void changed();

private slots:
    void follow(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(QVariant value);
    bool wantsLess_ = false;
};

}  // namespace bankhub
