// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace bankhub {

class Settings;
class UpdateCheck;

/// What this program is, under which licence, and whether there is a newer version. Deletes itself.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// `settings` and `updates` must outlive it; without `updates` nothing is said about versions.
    AboutDialog(Settings& settings, UpdateCheck* updates, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeUpdates();
    void refresh();
    void retranslate();

    Settings& settings_;
    UpdateCheck* updates_;
    QLabel* version_;
    QLabel* licence_;
    QLabel* builtWith_;
    QLabel* state_;
    QLabel* notes_;
    QLabel* sent_;
    QCheckBox* automatic_;
    QPushButton* ask_;
    QPushButton* page_;
    QPushButton* close_;
};

}  // namespace bankhub
