// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bankhub {

class IconLabel;
class SecretField;

/// What stands where the windows were while they are locked. Names no profile, no company and no amount.
class LockWindow : public QWidget {
    Q_OBJECT
public:
    /// `asksForSecret`: the secret is nowhere but with the user.
    explicit LockWindow(bool asksForSecret, QWidget* parent = nullptr);

    void showWaiting();
    /// Why it stays locked, in words.
    void showProblem(const QString& text);

signals:
    /// `typedSecret` is empty unless it asks for one.
    void unlockRequested(const QString& typedSecret);
    void quitRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void unlock();
    void retranslate();

    IconLabel* sign_;
    QLabel* title_;
    QLabel* text_;
    SecretField* secret_ = nullptr;
    QLabel* problem_;
    QProgressBar* progress_;
    QPushButton* unlock_;
    QPushButton* quit_;
};

}  // namespace bankhub
