// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace bankhub {

class ChoiceBox;

/// One section of the settings: named controls one below the other, with a quiet line of explanation where one is
/// needed. What is chosen counts at once.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(QWidget* parent = nullptr);
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Says everything again, in the present language and with the present values.
    virtual void refresh() = 0;

protected:
    /// Adds a control with its name at the left; takes ownership of the control.
    QLabel* addRow(QWidget* control);
    /// As addRow for a control of several lines: the name stands at the first one.
    QLabel* addTallRow(QWidget* control);
    /// Adds something over the whole width.
    void addWide(QWidget* widget);
    /// A quiet line under what was added last.
    QLabel* addHint();
    /// Room below what is there.
    void addEnd();
    /// Names a row for eyes and for screen readers.
    static void name(QLabel* label, QWidget* control, const QString& text);

    struct Choice {
        QString text;
        QVariant value;
    };
    /// Offers these, with the present one chosen; tells nobody.
    static void offer(ChoiceBox* box, const QList<Choice>& choices, const QVariant& present);

private:
    QGridLayout* grid_;
};

}  // namespace bankhub
