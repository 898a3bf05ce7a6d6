// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "app/auth/profile.h"
#include "app/core/pending.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace bankhub {

class NoticeStrip;
class SecretClipboard;

/// Shows the secret that was just saved, this once, and offers to copy it and to keep it in the key store. Asks back
/// when it would be closed with neither done. Use open(); deletes itself when closed.
class NewSecretDialog : public QDialog {
    Q_OBJECT
public:
    struct Content {
        QString secret;
        Profile profile;
        std::function<Pending<Done>()> keep;  ///< puts it into the key store
    };
    /// `clipboard` must outlive the dialog.
    NewSecretDialog(const Content& content, SecretClipboard& clipboard, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void keep();
    void retranslate();
    void reject() override;

    enum class Keeping { NotAsked, Asked, Kept, Failed };
    Content content_;
    SecretClipboard& clipboard_;
    bool copied_ = false;
    bool warned_ = false;
    Keeping keeping_ = Keeping::NotAsked;
    QLabel* title_;
    QLabel* why_;
    QLineEdit* secret_;
    NoticeStrip* notice_;
    QPushButton* copy_;
    QPushButton* keep_;
    QPushButton* close_;
};

}  // namespace bankhub
