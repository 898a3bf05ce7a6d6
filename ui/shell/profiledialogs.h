// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/auth/keystore.h"
#include "app/auth/profilelist.h"
#include "app/core/clock.h"

class QWidget;

namespace bankhub {

class Session;

/// Opens the dialogs about connections over a window: new, edit, remove, and the question for the secret.
class ProfileDialogs : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` is where the dialogs open and owns this.
    ProfileDialogs(Session& session, ProfileList& profiles, KeyStore& keyStore, const Clock& clock, QWidget* window);

    void addConnection();
    void editConnection();
    void removeConnection();
    /// Asks for the secret of the open session; does nothing while the question is open already.
    void askForSecret();

signals:
    /// A connection was made or changed; `sessionSecret` is empty when the secret is in the key store.
    void connectionSaved(const Profile& profile, const QString& sessionSecret);
    void removalConfirmed(const Profile& profile);
    /// The session uses the secret that the user gave.
    void secretTaken();
    /// The secret is in use but the key store did not take it.
    void secretNotStored(const Error& error);

private:
    void takeSecret(const QString& secret, bool remember);

    Session& session_;
    ProfileList& profiles_;
    KeyStore& keyStore_;
    const Clock& clock_;
    QWidget* window_;
    bool asking_ = false;
};

}  // namespace bankhub
