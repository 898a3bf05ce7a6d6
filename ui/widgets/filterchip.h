// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;
class QToolButton;

namespace bankhub {

/// One filter: a button with a menu while nothing is chosen ("Date ▾"), a tinted tag with a remove button once
/// something is ("Date: today ×").
class FilterChip : public QFrame {
    Q_OBJECT
public:
    explicit FilterChip(QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// What is chosen, in words; empty = nothing.
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return value_; }
    [[nodiscard]] bool isActive() const { return !value_.isEmpty(); }
    /// The menu to choose from; the caller fills it.
    [[nodiscard]] QMenu* menu() const { return menu_; }
    /// For tests and shortcuts.
    [[nodiscard]] QToolButton* removeButton() const { return remove_; }

signals:
    void removed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString label_;
    QString value_;
    QToolButton* choose_;
    QToolButton* remove_;
    QMenu* menu_;
};

}  // namespace bankhub
