// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/export/exportsubject.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace bankhub {

class ChoiceBox;

/// Asks which transactions to export, in which format and columns. Remembers the choices when they are taken.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `settings` must outlive the dialog.
    ExportDialog(const ExportSubject& subject, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] ExportOptions options() const;

signals:
    void chosen(const bankhub::ExportOptions& options);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillChoices();
    void showConsequences();
    void editTemplates();
    void take();
    void retranslate();
    [[nodiscard]] QString note() const;

    ExportSubject subject_;
    Settings& settings_;
    ExportOptions remembered_;
    QLabel* title_;
    QLabel* scopeLabel_;
    QRadioButton* selected_;
    QRadioButton* shown_;
    QRadioButton* everything_;
    QLabel* formatLabel_;
    ChoiceBox* format_;
    QLabel* columnsLabel_;
    ChoiceBox* columns_;
    QPushButton* templates_;
    QWidget* columnsLine_;
    QLabel* paperLabel_;
    ChoiceBox* paper_;
    QLabel* note_;
    QPushButton* cancel_;
    QPushButton* export_;
};

}  // namespace bankhub
