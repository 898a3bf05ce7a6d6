// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/overview/quickstart.h"
#include "ui/overview/overviewcard.h"

class QLabel;
class QPushButton;

namespace bankhub {

class IconLabel;

/// The first steps, ticked off by themselves. Hides when all are done or when the user had enough of it.
class QuickStartCard : public OverviewCard {
    Q_OBJECT
public:
    enum Step { Connect, Company, Link, Account, Webhook, StepCount };
    explicit QuickStartCard(QWidget* parent = nullptr);
    void setProgress(const QuickStart& progress);
    void retranslate();

signals:
    void stepRequested(int step);
    void dismissed();

private:
    struct Row {
        IconLabel* sign;
        QLabel* words;
        QPushButton* go;
    };
    void showStep(int step);
    [[nodiscard]] bool isDone(int step) const;
    [[nodiscard]] static QString words(int step);
    [[nodiscard]] static QString action(int step);

    QuickStart progress_;
    QList<Row> rows_;
    QPushButton* hide_;
};

}  // namespace bankhub
