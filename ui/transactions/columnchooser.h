// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/domain/savedview.h"

class QListWidget;
class QPushButton;
class QToolButton;

namespace bankhub {

class SearchField;

/// Which columns are shown and in which order. Everything takes effect at once; there is nothing to confirm.
class ColumnChooser : public QDialog {
    Q_OBJECT
public:
    explicit ColumnChooser(const QList<ViewColumn>& columns, QWidget* parent = nullptr);
    /// Shows these instead; nothing is told.
    void setColumns(const QList<ViewColumn>& columns);
    [[nodiscard]] const QList<ViewColumn>& columns() const { return columns_; }

signals:
    void chosen(const QList<bankhub::ViewColumn>& columns);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void fillSoon();
    void takeFromList();
    void narrow();
    void move(int by);
    void showAll();
    void showButtons();
    void publish(const QList<ViewColumn>& columns);
    void retranslate();

    QList<ViewColumn> columns_;
    bool filling_ = false;
    SearchField* search_;
    QListWidget* list_;
    QToolButton* up_;
    QToolButton* down_;
    QPushButton* all_;
    QPushButton* reset_;
    QPushButton* close_;
};

}  // namespace bankhub
