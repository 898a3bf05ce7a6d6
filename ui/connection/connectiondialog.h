// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>
#include <optional>

#include "app/auth/keystore.h"
#include "app/auth/profilelist.h"
#include "app/connection/connectiontest.h"
#include "app/core/clock.h"

class QPushButton;

namespace bankhub {

class ConnectionForm;
class ConnectionSteps;
class EnvironmentBand;
class NoticeStrip;

/// Makes or edits a connection profile, tries it, and saves it: the profile in the list, the secret in the key store.
/// Whatever the key store does, nothing that was typed is lost. Show with open(), never exec().
class ConnectionDialog : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog.
    ConnectionDialog(ProfileList& profiles, KeyStore& keyStore, const Clock& clock, QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    /// Edits a saved profile; a secret that is left empty keeps the stored one.
    void edit(const Profile& profile);
    /// Gives up a running test and stops waiting for the key store.
    void reject() override;

signals:
    /// `sessionSecret` is empty when the secret is in the key store (or not needed).
    void saved(const Profile& profile, const QString& sessionSecret);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the button in the notice does at the moment.
    enum class Offer { None, StopWaiting, SessionOnly };

    void test();
    void startTest(const QString& secret);
    void endTest();
    void save();
    void keepSecret();
    void waitForKeyStore(const Pending<Done>& pending);
    void keyStoreFailed(const Error& error);
    void complete(const QString& sessionSecret);
    void takeOffer();
    void setBusy(bool busy);
    [[nodiscard]] QStringList otherNames() const;
    void retranslate();

    ProfileList& profiles_;
    KeyStore& keyStore_;
    const Clock& clock_;
    EnvironmentBand* band_;
    ConnectionForm* form_;
    ConnectionSteps* steps_;
    NoticeStrip* notice_;
    QPushButton* test_;
    QPushButton* cancel_;
    QPushButton* save_;
    std::unique_ptr<ConnectionTest> running_;
    std::optional<Pending<Done>> writing_;
    std::optional<Pending<QString>> reading_;
    Offer offer_ = Offer::None;
    Profile savedProfile_;
};

}  // namespace bankhub
