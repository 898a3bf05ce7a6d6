// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include "app/core/pending.h"

namespace bankhub {

/// Where secrets live. Asynchronous: the real one may show a prompt and take its time.
/// Errors: KeyStoreMissing (no service), KeyStoreRefused (locked, refused), Timeout (no answer), NotFound (read only).
class KeyStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual Pending<QString> read(const QString& key) = 0;
    virtual Pending<Done> write(const QString& key, const QString& secret) = 0;
    /// Succeeds when the entry is gone or never was.
    virtual Pending<Done> remove(const QString& key) = 0;
};

/// The operating system's key store through QtKeychain; no insecure fallback. Every job has a time limit of our own
/// because a prompt that nobody answers never ends (QtKeychain 0.13 on libsecret).
class SystemKeyStore final : public KeyStore {
    Q_OBJECT
public:
    explicit SystemKeyStore(int timeoutMs = 60'000, QObject* parent = nullptr);
    Pending<QString> read(const QString& key) override;
    Pending<Done> write(const QString& key, const QString& secret) override;
    Pending<Done> remove(const QString& key) override;

private:
    int timeoutMs_;
};

/// Keeps secrets until the program ends. For session-only profiles, for the case of no key store, and for tests.
class MemoryKeyStore final : public KeyStore {
    Q_OBJECT
public:
    using KeyStore::KeyStore;
    Pending<QString> read(const QString& key) override;
    Pending<Done> write(const QString& key, const QString& secret) override;
    Pending<Done> remove(const QString& key) override;

private:
    QHash<QString, QString> secrets_;
};

}  // namespace bankhub
