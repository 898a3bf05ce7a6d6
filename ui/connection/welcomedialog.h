// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace bankhub {

/// The first thing a new user sees: what this program is, and the two ways in. Show with open() or show().
class WelcomeDialog : public QDialog {
    Q_OBJECT
public:
    explicit WelcomeDialog(QWidget* parent = nullptr);
    /// Says why the last try did not work (the demo did not start, the profiles could not be read).
    void showProblem(const QString& text);

signals:
    void connectRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* title_;
    QLabel* text_;
    QLabel* problem_;
    QPushButton* connect_;
    QPushButton* demo_;
};

}  // namespace bankhub
