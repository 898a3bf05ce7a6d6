// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "app/auth/profile.h"
#include "app/core/error.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace bankhub {

class SecretField;

/// Asks for the client_secret of a profile and says why it is asked. Show with open().
class SecretPrompt : public QDialog {
    Q_OBJECT
public:
    /// `reason`: why the secret is missing (Session::secretError).
    SecretPrompt(const Profile& profile, const std::optional<Error>& reason, QWidget* parent = nullptr);

signals:
    /// `remember`: the user wants it in the key store.
    void secretGiven(const QString& secret, bool remember);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Profile profile_;
    std::optional<Error> reason_;
    QLabel* title_;
    QLabel* why_;
    SecretField* secret_;
    QCheckBox* remember_;
    QPushButton* cancel_;
    QPushButton* use_;
};

}  // namespace bankhub
