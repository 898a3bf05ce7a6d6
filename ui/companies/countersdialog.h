// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace bankhub {

class ChoiceBox;
class CompanyCounters;
class DateField;
class DayCountChart;
class DayCountModel;
class NoticeStrip;
class RecordTable;
class StatePanel;

/// The service's daily counts of one company or of the whole merchant: a chart, the same as a table that can be
/// copied, and totals. Use open(); deletes itself when closed.
class CountersDialog : public QDialog {
    Q_OBJECT
public:
    /// `counters` has been told whose counts to show and must outlive the dialog. `subject` is the company's name,
    /// empty for the merchant.
    CountersDialog(CompanyCounters& counters, const QString& subject, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeRange(QVBoxLayout* layout);
    QWidget* makeContent();
    void usePreset();
    void useDays();
    void showCounters();
    void showNotice();
    void showDay(int index);
    void copyTable();
    void fillPresets();
    void retranslate();

    CompanyCounters& counters_;
    QString subject_;
    QLabel* title_;
    QLabel* explanation_;
    ChoiceBox* preset_;
    DateField* from_;
    DateField* to_;
    QPushButton* copy_;
    QPushButton* close_;
    NoticeStrip* notice_;
    QLabel* totals_;
    QLabel* zero_;
    QLabel* day_;
    DayCountChart* chart_;
    DayCountModel* model_;
    RecordTable* table_;
    StatePanel* state_;
    QStackedWidget* stack_;
};

}  // namespace bankhub
