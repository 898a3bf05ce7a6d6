// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/webhooks/webhookdraft.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace bankhub {

class SecretField;

/// The secret of the webhook: keep the one that is there, shown as its mask, or give a new one, typed, pasted or
/// generated.
class SecretEditor : public QWidget {
    Q_OBJECT
public:
    explicit SecretEditor(QWidget* parent = nullptr);

    /// `mask` as the service shows it, empty when it has none; `fullIsKnown`: this session knows what it stands for.
    void setContent(const QString& mask, bool fullIsKnown, SecretChoice choice, const QString& newSecret);
    [[nodiscard]] SecretChoice choice() const { return choice_; }
    [[nodiscard]] QString newSecret() const;
    /// Empty takes it away.
    void showProblem(const QString& text);
    void takeFocus();

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(SecretChoice choice, const QString& newSecret);
    void showChoice();
    void retranslate();

    QString mask_;
    bool fullIsKnown_ = false;
    SecretChoice choice_ = SecretChoice::Replace;
    QLineEdit* kept_;
    SecretField* new_;
    QPushButton* generate_;
    QPushButton* enter_;
    QPushButton* keep_;
    QLabel* problem_;
    QLabel* hint_;
};

}  // namespace bankhub
