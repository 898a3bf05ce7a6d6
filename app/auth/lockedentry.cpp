// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/lockedentry.h"

#include <QMap>

#ifdef Q_OS_LINUX
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#endif

namespace bankhub {

#ifdef Q_OS_LINUX
Pending<bool> isEntryLocked(const QString& serviceName, const QString& key) {
    // Without this Qt would start a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return Pending<bool>::settled(false);
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    constexpr int timeoutMs = 3000;
    // https://specifications.freedesktop.org/secret-service: SearchItems gives those that are unlocked and those that
    // are locked. The attributes are QtKeychain's.
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    question.setAutoStartService(false);
    question << QVariant::fromValue(Attributes{{QStringLiteral("server"), serviceName}, {QStringLiteral("user"), key}});
    Promise<bool> promise;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, timeoutMs));
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [promise](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> found = *done;
        promise.settle(!found.isError() && !found.argumentAt<1>().isEmpty());
        done->deleteLater();
    });
    return promise.pending();
}
#else
Pending<bool> isEntryLocked(const QString&, const QString&) {
    return Pending<bool>::settled(false);
}
#endif

}  // namespace bankhub
