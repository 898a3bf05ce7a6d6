// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/theme/tokens.h"

namespace bankhub {

class Toast;

/// The messages in the lower right corner of a widget, the newest at the bottom. It is as large as they are and lets
/// everything else be reached.
class ToastStack : public QWidget {
    Q_OBJECT
public:
    /// The oldest message goes when there would be more.
    static constexpr int largestCount = 4;

    /// Lies over `over`, which owns it, and follows its size.
    explicit ToastStack(QWidget* over);
    /// Shows a message; owned by the stack.
    Toast* say(const QString& text, Tone tone, const QString& action = {});
    /// Oldest first.
    [[nodiscard]] QList<Toast*> toasts() const;
    /// Puts the keyboard on the newest message; back where it was when the last one has gone.
    void takeFocus();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void dropped(Toast* toast);

    QList<QPointer<Toast>> toasts_;
    QPointer<QWidget> focusBefore_;
};

}  // namespace bankhub
