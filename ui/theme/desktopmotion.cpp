// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktopmotion.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace bankhub {

namespace {
// https://flatpak.github.io/xdg-desktop-portal: org.freedesktop.portal.Settings
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portal = QStringLiteral("org.freedesktop.portal.Settings");
const QString interfaceGroup = QStringLiteral("org.gnome.desktop.interface");
const QString animationsKey = QStringLiteral("enable-animations");
}  // namespace

DesktopMotion::DesktopMotion(QObject* parent) : QObject(parent) {
    // Without this Qt would start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, portal, QStringLiteral("SettingChanged"), this,
                SLOT(follow(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, portal, QStringLiteral("Read"));
    question << interfaceGroup << animationsKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError()) take(reply.value().variant());
        done->deleteLater();
    });
}

void DesktopMotion::follow(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == interfaceGroup && key == animationsKey) take(value.variant());
}

void DesktopMotion::take(QVariant value) {
    // "Read" wraps the value once more than it should, and that will stay.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (value.typeId() != QMetaType::Bool || value.toBool() != wantsLess_) return;
    wantsLess_ = !value.toBool();
    Q_EMIT changed();
}

}  // namespace bankhub
