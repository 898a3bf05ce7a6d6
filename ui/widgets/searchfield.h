// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace bankhub {

/// The search line of a page, with the program's own icons for search and for clearing.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    /// Puts the keyboard here and selects what is there.
    void takeFocus();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* clear_ = nullptr;
    QAction* search_;
};

}  // namespace bankhub
