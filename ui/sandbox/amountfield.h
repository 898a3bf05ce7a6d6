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
    /// Puts the keyboard here and says as a problem what is wrong with it; true when nothing is.
    bool validate();
    /// What the service says of it, until it is edited.
    void showProblem(const QString& text);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showReading(bool asProblem);
    void say(const QString& text, bool asProblem);
    void retranslate();

    QLineEdit* line_;
    QLabel* below_;
    bool asProblem_ = false;
};

}  // namespace bankhub
