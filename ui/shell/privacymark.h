// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace bankhub {

/// Says in the band of the window that amounts are hidden, and shows them again when pressed. Not there otherwise.
class PrivacyMark : public QPushButton {
    Q_OBJECT
public:
    /// `hideAmounts` is the checkable action of the window. `onProduction`: the band is red.
    PrivacyMark(QAction* hideAmounts, bool onProduction, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QAction* hideAmounts_;
};

}  // namespace bankhub
