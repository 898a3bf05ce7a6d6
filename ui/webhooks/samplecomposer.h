// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "app/auth/profile.h"
#include "app/core/clock.h"
#include "app/webhooks/webhook.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bankhub {

class ChoiceBox;
class ElidedLabel;
class SecretField;

/// Chooses a sample, shows its body, and sends it from this computer: an event to the address in the form, a balance
/// notification to an address and with a key that are typed here and forgotten with the session.
class SampleComposer : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    SampleComposer(Webhook& webhook, const Profile& profile, const Clock& clock, QWidget* parent = nullptr);
    void takeFocus();
    /// After the form was edited: the address or the key may be another.
    void showTarget();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Variant { AsDocumented, Twice, WrongKey, Late };
    /// Where a sample goes and with which key, or why it cannot go.
    struct Target {
        QUrl address;
        QString secret;
        QString problem;
        QWidget* field = nullptr;  ///< where the problem can be mended
    };
    void makeFields();
    void build();
    void fillChoices();
    void makeIdentity();
    void showSample();
    void showSending();
    [[nodiscard]] const SampleKind& kind() const;
    [[nodiscard]] Variant variant() const;
    [[nodiscard]] SampleIdentity identityFor(const SampleIdentity& identity) const;
    [[nodiscard]] bool needsKey() const;
    [[nodiscard]] Target target();
    [[nodiscard]] Target eventTarget();
    [[nodiscard]] Target balanceTarget() const;
    [[nodiscard]] QList<SampleRequest> requestsFor(const SampleKind& kind, const SampleIdentity& identity,
                                                   const Target& target) const;
    void send(bool every);
    void copyCommand();
    void showProblem(const Target& target);
    void retranslate();

    Webhook& webhook_;
    const Profile& profile_;
    const Clock& clock_;
    SampleIdentity identity_;
    bool identityWasSent_ = false;

    QLabel* title_;
    ChoiceBox* kind_;
    QLabel* about_;
    ChoiceBox* variant_;
    ElidedLabel* to_;
    SecretField* eventKey_;
    QLineEdit* balanceAddress_;
    SecretField* balanceKey_;
    QLabel* balanceHint_;
    QPlainTextEdit* body_;
    QLabel* problem_;
    QPushButton* send_;
    QPushButton* sendAll_;
    QPushButton* copy_;
    QPushButton* stop_;
};

}  // namespace bankhub
