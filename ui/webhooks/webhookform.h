// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QMap>

#include "app/webhooks/webhook.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace bankhub {

class EventChecklist;
class Pill;
class SecretEditor;

/// The webhook as it is being edited: shows the draft of the feature and writes every change into it at once.
class WebhookForm : public QFrame {
    Q_OBJECT
public:
    /// `webhook` must outlive it.
    explicit WebhookForm(Webhook& webhook, QWidget* parent = nullptr);

    /// What the form says now.
    [[nodiscard]] WebhookDraft draft() const;
    /// Shows what stands in the way of saving and puts the keyboard at the first of it; false when something does.
    bool validate();
    /// The service's own words beside the fields they are about. Returns what belongs to none of them.
    QStringList showServerWords(const QMap<QString, QStringList>& fields);
    void takeFocus();

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showDraft();
    void showSecret();
    void readDraft();
    void showVerdicts();
    void showAddressProblem(const QString& text);
    void retranslate();

    Webhook& webhook_;
    QLabel* addressLabel_;
    QLineEdit* address_;
    QLabel* addressProblem_;
    QList<Pill*> verdicts_;
    QLabel* secretLabel_;
    SecretEditor* secret_;
    QCheckBox* active_;
    EventChecklist* events_;
};

}  // namespace bankhub
