// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QStringList>
#include <functional>

namespace bankhub {

/// Asks before what was typed is lost. "Go back" is what Return and Escape do. Use open(); deletes itself.
class UnsavedQuestion : public QMessageBox {
    Q_OBJECT
public:
    /// `work` says what is not saved, in the language of the moment; must stay valid while the question is open.
    UnsavedQuestion(std::function<QStringList()> work, QWidget* window);

signals:
    /// The user gives it up.
    void givenUp();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<QStringList()> work_;
    QPushButton* discard_;
    QPushButton* back_;
};

}  // namespace bankhub
