// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/webhooks/samplesender.h"

class QLabel;
class QPlainTextEdit;

namespace bankhub {

class ElidedLabel;
class Pill;
class RecordTable;
class SampleModel;

/// What came of the samples of this session: a list, and of the chosen one the status, the time, the verdict and the
/// answer as plain text.
class SampleResults : public QWidget {
    Q_OBJECT
public:
    /// `sender` must outlive it.
    explicit SampleResults(SampleSender& sender, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChosen();
    void retranslate();

    SampleModel* model_;
    Pill* status_;
    QLabel* duration_;
    ElidedLabel* what_;
    QLabel* verdict_;
    QPlainTextEdit* answer_;
    QLabel* recentTitle_;
    RecordTable* table_;
};

}  // namespace bankhub
