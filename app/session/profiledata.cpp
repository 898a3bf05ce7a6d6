// SPDX-License-Identifier: GPL-3.0-or-later
// Where the data of a profile is, open or not, and how it is removed.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include "app/core/background.h"
#include "app/session/session.h"
#include "app/store/cacheclearing.h"
#include "app/webhooks/webhook.h"

namespace bankhub {

QString Session::secretKey(const Profile& profile) {
    return QStringLiteral("client-secret/") + profile.id;
}

Pending<Done> Session::removeSecrets(const Profile& profile, KeyStore& keyStore) {
    Promise<Done> promise;
    keyStore.remove(secretKey(profile)).finally(&keyStore, [&keyStore, promise, profile](const Result<Done>& first) {
        keyStore.remove(Webhook::secretEntry(profile)).finally(&keyStore, [promise, first](const Result<Done>& second) {
            promise.settle(first ? second : first);
        });
    });
    return promise.pending();
}

QString Session::cacheFileFor(const Profile& profile, const QString& dataDirectory) {
    QString name = profile.id;
    if (profile.sessionOnly) {
        // The same service and client find the same cache again, so that an interrupted run is resumed.
        const QByteArray identity = profile.serviceAddress().toEncoded() + '\n' + profile.clientId.toUtf8() + '\n' +
                                    profile.tokenBroker.toEncoded();
        const QByteArray digest = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(16);
        name = QStringLiteral("session-") + QString::fromLatin1(digest);
    }
    return QDir(dataDirectory).filePath(QStringLiteral("cache/%1.sqlite").arg(name));
}

Pending<Done> Session::clearCache(const Profile& profile, const QString& dataDirectory, QObject* owner) {
    const QString file = cacheFileFor(profile, dataDirectory);
    return runInBackground<Done>(owner, [file] { return clearReadings(file); });
}

Result<Done> Session::removeCache(const Profile& profile, const QString& dataDirectory) {
    const QString file = cacheFileFor(profile, dataDirectory);
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".kept")}) {
        QFile part(file + suffix);
        if (part.exists() && !part.remove())
            return failure(ErrorKind::Storage, QStringLiteral("%1: %2").arg(part.fileName(), part.errorString()));
    }
    return Done{};
}

}  // namespace bankhub
