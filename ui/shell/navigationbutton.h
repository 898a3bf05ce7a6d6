// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <optional>

namespace bankhub {

/// One page in the navigation: icon, title, and a count at the right.
class NavigationButton : public QPushButton {
    Q_OBJECT
public:
    explicit NavigationButton(const QString& iconName, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setCount(std::optional<qint64> count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QString iconName_;
    QString title_;
    std::optional<qint64> count_;
};

/// The card at the top of the navigation: profile, environment, and a menu.
class ProfileCard : public QPushButton {
    Q_OBJECT
public:
    explicit ProfileCard(QWidget* parent = nullptr);
    void setProfile(const QString& name, const QString& environment);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    QString environment_;
};

}  // namespace bankhub
