// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/export/exportcolumn.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace bankhub {

class SmallTable;

class ChoiceBox;

/// The columns of a template: a list in their order, and under it what the chosen one holds.
class TemplateColumns : public QWidget {
    Q_OBJECT
public:
    explicit TemplateColumns(QWidget* parent = nullptr);
    void setColumns(const QList<ExportColumn>& columns);
    [[nodiscard]] const QList<ExportColumn>& columns() const { return columns_; }

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showRows(int current);
    void showRow(int row);
    void showCurrent();
    void takeCurrent();
    void add();
    void remove();
    void move(int by);
    void retranslate();

    QList<ExportColumn> columns_;
    bool filling_ = false;
    SmallTable* table_;
    QToolButton* add_;
    QToolButton* remove_;
    QToolButton* up_;
    QToolButton* down_;
    QLabel* fieldLabel_;
    ChoiceBox* field_;
    QLabel* headerLabel_;
    QLineEdit* header_;
    QLabel* constantLabel_;
    QLineEdit* constant_;
};

}  // namespace bankhub
