// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <optional>

namespace bankhub {

/// One page in the navigation: icon, title, and a count at the right. Without an icon it is an entry under a page.
class NavigationButton : public QPushButton {
    Q_OBJECT
public:
    explicit NavigationButton(const QString& iconName, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setCount(std::optional<qint64> count);
    /// A word in brackets after the title, which stays readable when the title is cut; empty for none.
    void setMark(const QString& mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe();
    /// The whole title as a tool tip when it is cut.
    void hint();
    [[nodiscard]] QFont countFont() const;
    [[nodiscard]] QFont titleFont() const;
    /// Where title and mark stand, between the icon and the count.
    [[nodiscard]] QRect titleArea() const;
    [[nodiscard]] QString shownTitle() const;
    QString iconName_;
    QString title_;
    QString mark_;
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
