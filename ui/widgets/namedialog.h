// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bankhub {

/// Asks for the name of something. Open with open(); what was typed comes with `named`, once.
class NameDialog : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString label;
        QString accept;  ///< of the button that takes the name
    };
    /// `problemOf` says why a name cannot be, empty when it can; an empty name never can and needs no reason.
    NameDialog(const Words& words, const QString& name, int longest, std::function<QString(const QString&)> problemOf,
               QWidget* parent = nullptr);

signals:
    void named(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void judge();
    void retranslate();

    std::function<QString(const QString&)> problemOf_;
    QLineEdit* name_;
    QLabel* problem_;
    QPushButton* cancel_;
    QPushButton* accept_;
};

}  // namespace bankhub
