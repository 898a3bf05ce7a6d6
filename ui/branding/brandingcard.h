// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace bankhub {

/// A card of the branding page: a title, what is edited, and room for what the service says about it.
class BrandingCard : public QFrame {
    Q_OBJECT
public:
    explicit BrandingCard(QWidget* parent = nullptr);
    /// The service's own message about this member; empty hides it.
    void setProblem(const QString& text);
    [[nodiscard]] QString problem() const;

protected:
    void setTitle(const QString& title);
    /// Between title and problem.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QLabel* title_;
    QVBoxLayout* body_;
    QLabel* problem_;
};

}  // namespace bankhub
