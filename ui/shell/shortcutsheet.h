// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>

class QScrollArea;

namespace bankhub {

/// The list of shortcuts, made from the actions themselves, so that it cannot be out of date. Deletes itself.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(const QList<QAction*>& actions, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* scrolling(QWidget* list);

    QScrollArea* area_ = nullptr;
};

}  // namespace bankhub
