// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QTableView;

namespace bankhub {

/// What can be done with the selected account: buttons under its details, and the same as the menu of its row, which
/// is there also when the window is too narrow for the details.
class AccountActions : public QWidget {
    Q_OBJECT
public:
    /// `withSandbox`: transactions can be simulated on this profile.
    explicit AccountActions(bool withSandbox, QWidget* parent = nullptr);

    void addMenuTo(QTableView* table);
    /// `selected`: there is an account; `listed`: the service still lists it, so it can be changed.
    void setAvailable(bool selected, bool listed);

signals:
    void transactionsRequested();
    void simulationRequested();
    void linkRequested();
    void unlinkRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeButton(QAction* action);
    void retranslate();

    QAction* transactions_;
    QAction* simulate_;
    QAction* link_;
    QAction* unlink_;
    QList<QPushButton*> buttons_;
    bool withSandbox_;
};

}  // namespace bankhub
