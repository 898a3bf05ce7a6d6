// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keystore.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include "app/auth/lockedentry.h"

namespace bankhub {

namespace {
const QLatin1String serviceName("bankhub-console");

ErrorKind kindOf(QKeychain::Error error) {
    switch (error) {
        case QKeychain::EntryNotFound:
            return ErrorKind::NotFound;
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:  // also a locked key store, when writing
            return ErrorKind::KeyStoreRefused;
        default:  // OtherError is what libsecret gives when no service answers
            return ErrorKind::KeyStoreMissing;
    }
}

/// Starts the job and settles with what `read` takes from it, or with a Timeout. The job is left alone after that: the
/// library has no way to stop one, and deleting it would leave libsecret with a dangling pointer.
template <typename T>
Pending<T> runJob(QKeychain::Job* job, const QString& key, int timeoutMs, T (*read)(QKeychain::Job*)) {
    Promise<T> promise;
    auto* timeLimit = new QTimer;
    timeLimit->setSingleShot(true);
    QObject::connect(timeLimit, &QTimer::timeout, timeLimit, [promise, timeLimit] {
        promise.fail(Error::make(ErrorKind::Timeout, QStringLiteral("the key store did not answer")));
        timeLimit->deleteLater();
    });
    QObject::connect(job, &QKeychain::Job::finished, timeLimit, [promise, timeLimit, read](QKeychain::Job* finished) {
        if (finished->error() == QKeychain::NoError)
            promise.settle(read(finished));
        else
            promise.fail(Error::make(kindOf(finished->error()), finished->errorString()));
        timeLimit->deleteLater();
    });
    job->setKey(key);
    job->setInsecureFallback(false);
    timeLimit->start(timeoutMs);
    job->start();
    return promise.pending();
}

Done nothingToRead(QKeychain::Job*) {
    return {};
}

QString readText(QKeychain::Job* job) {
    return static_cast<QKeychain::ReadPasswordJob*>(job)->textData();
}
}  // namespace

SystemKeyStore::SystemKeyStore(int timeoutMs, QObject* parent) : KeyStore(parent), timeoutMs_(timeoutMs) {}

Pending<QString> SystemKeyStore::read(const QString& key) {
    const Promise<QString> promise;
    runJob<QString>(new QKeychain::ReadPasswordJob(serviceName), key, timeoutMs_, &readText)
        .then(
            this, [promise](const QString& secret) { promise.settle(secret); },
            [this, promise, key](const Error& error) {
                if (error.kind != ErrorKind::NotFound) {
                    promise.fail(error);
                    return;
                }
                isEntryLocked(serviceName, key)
                    .then(
                        this,
                        [promise, error](bool locked) {
                            promise.fail(locked ? Error::make(ErrorKind::KeyStoreRefused,
                                                              QStringLiteral("the key store is locked"))
                                                : error);
                        },
                        [promise, error](const Error&) { promise.fail(error); });
            });
    return promise.pending();
}

Pending<Done> SystemKeyStore::write(const QString& key, const QString& secret) {
    auto* job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(secret);
    return runJob<Done>(job, key, timeoutMs_, &nothingToRead);
}

Pending<Done> SystemKeyStore::remove(const QString& key) {
    const Promise<Done> promise;
    runJob<Done>(new QKeychain::DeletePasswordJob(serviceName), key, timeoutMs_, &nothingToRead)
        .finally(this, [promise](const Result<Done>& result) {
            const bool wasNotThere = !result && result.error().kind == ErrorKind::NotFound;
            promise.settle(wasNotThere ? Result<Done>(Done{}) : result);
        });
    return promise.pending();
}

Pending<QString> MemoryKeyStore::read(const QString& key) {
    const auto secret = secrets_.constFind(key);
    if (secret == secrets_.constEnd()) return Pending<QString>::settled(failure(ErrorKind::NotFound));
    return Pending<QString>::settled(*secret);
}

Pending<Done> MemoryKeyStore::write(const QString& key, const QString& secret) {
    secrets_.insert(key, secret);
    return Pending<Done>::settled(Done{});
}

Pending<Done> MemoryKeyStore::remove(const QString& key) {
    secrets_.remove(key);
    return Pending<Done>::settled(Done{});
}

}  // namespace bankhub
