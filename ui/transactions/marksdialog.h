// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/settings/settings.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace bankhub {

class AmountField;
class NumberField;

/// Which transactions are marked, and from which amount and span of time on. Kept when it is accepted.
class MarksDialog : public QDialog {
    Q_OBJECT
public:
    /// `settings` must outlive it. Deletes itself when closed.
    explicit MarksDialog(Settings& settings, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void save();
    void followChecks();
    void retranslate();

    Settings& settings_;
    QLabel* intro_;
    QCheckBox* large_;
    AmountField* from_;
    QCheckBox* missingCode_;
    QCheckBox* notification_;
    QCheckBox* duplicates_;
    QLabel* minutesLabel_;
    NumberField* minutes_;
    QPushButton* cancel_;
    QPushButton* save_;
};

}  // namespace bankhub
