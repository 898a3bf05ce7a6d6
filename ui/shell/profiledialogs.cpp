// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profiledialogs.h"

#include <QMessageBox>
#include <QPushButton>

#include "app/session/session.h"
#include "ui/connection/connectiondialog.h"
#include "ui/connection/secretprompt.h"
#include "ui/widgets/roles.h"

namespace bankhub {

ProfileDialogs::ProfileDialogs(Session& session, ProfileList& profiles, KeyStore& keyStore, const Clock& clock,
                               QWidget* window)
    : QObject(window), session_(session), profiles_(profiles), keyStore_(keyStore), clock_(clock), window_(window) {}

void ProfileDialogs::addConnection() {
    auto* dialog = new ConnectionDialog(profiles_, keyStore_, clock_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::saved, this, &ProfileDialogs::connectionSaved);
    dialog->open();
}

void ProfileDialogs::editConnection() {
    auto* dialog = new ConnectionDialog(profiles_, keyStore_, clock_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(session_.profile());
    connect(dialog, &ConnectionDialog::saved, this, &ProfileDialogs::connectionSaved);
    dialog->open();
}

void ProfileDialogs::removeConnection() {
    const Profile profile = session_.profile();
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Remove connection"),
                                tr("Remove the connection “%1”?").arg(profile.name), QMessageBox::NoButton, window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Deleted on this computer: the connection, its secret in the key store, and its cache of "
           "companies, accounts and transactions. Nothing changes at SePay."));
    QPushButton* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    setRole(remove, "danger");
    QPushButton* keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, profile] { Q_EMIT removalConfirmed(profile); });
    box->open();
}

void ProfileDialogs::askForSecret() {
    if (asking_) return;
    asking_ = true;
    auto* prompt = new SecretPrompt(session_.profile(), session_.secretError(), window_);
    prompt->setAttribute(Qt::WA_DeleteOnClose);
    connect(prompt, &QDialog::finished, this, [this] { asking_ = false; });
    connect(prompt, &SecretPrompt::secretGiven, this, &ProfileDialogs::takeSecret);
    prompt->open();
}

void ProfileDialogs::takeSecret(const QString& secret, bool remember) {
    session_.useSecret(secret);
    Q_EMIT secretTaken();
    if (!remember) return;
    keyStore_.write(Session::secretKey(session_.profile()), secret)
        .then(
            this, [](const Done&) {}, [this](const Error& error) { Q_EMIT secretNotStored(error); });
}

}  // namespace bankhub
