// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/domain/company.h"

class QLabel;
class QLineEdit;

namespace bankhub {

class IconLabel;

/// What a payment-code template accepts: a few codes that fit, and a line in which the text of a transfer can be tried.
/// Computed here; nothing is asked of the service.
class PaymentCodeSample : public QWidget {
    Q_OBJECT
public:
    explicit PaymentCodeSample(QWidget* parent = nullptr);
    void setConfiguration(const CompanyConfiguration& configuration);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSample();
    void showTrial();
    void retranslate();

    CompanyConfiguration configuration_;
    QLabel* heading_;
    QLabel* examples_;
    QLabel* switchedOff_;
    QLabel* trialLabel_;
    QLineEdit* trial_;
    IconLabel* sign_;
    QLabel* result_;
};

}  // namespace bankhub
