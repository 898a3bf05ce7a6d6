// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace bankhub {

class ElidedLabel;
class ViewCommands;

/// Beside the query line: keeps what is shown as a view, and says when it is not the active view any more.
class ViewBar : public QWidget {
    Q_OBJECT
public:
    /// `commands` must outlive the bar.
    explicit ViewBar(ViewCommands& commands, QWidget* parent = nullptr);
    /// A widget with the filter and, at its right, a bar.
    static QWidget* beside(QWidget* filter, ViewCommands& commands);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();

    ViewCommands& commands_;
    ElidedLabel* state_;
    QPushButton* save_;
    QPushButton* saveAs_;
    QPushButton* reset_;
};

}  // namespace bankhub
