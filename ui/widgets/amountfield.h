// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/domain/amounttext.h"

class QLabel;
class QLineEdit;

namespace bankhub {

/// A line for an amount as people type it, which says below how it is read, or why it is not.
class AmountField : public QWidget {
    Q_OBJECT
public:
    explicit AmountField(QWidget* parent = nullptr);
    [[nodiscard]] AmountReading reading() const;
    [[nodiscard]] QLineEdit& line() { return *line_; }
    /// What the amount is, for screen readers; without one it is just an amount.
    void setName(const QString& name);
    /// An empty line is then no problem, and `emptyText` says what it means.
    void setOptional(const QString& emptyText);
    /// Puts the keyboard here and says as a problem what is wrong with it; true when nothing is.
    bool validate();
    /// What the service says of it, until it is edited.
    void showProblem(const QString& text);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isOmitted() const;
    void showReading(bool asProblem);
    void say(const QString& text, bool asProblem);
    void retranslate();

    QLineEdit* line_;
    QLabel* below_;
    bool asProblem_ = false;
    QString name_;
    QString emptyText_;
};

}  // namespace bankhub
