// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace bankhub {

class NavigationButton;
class ViewCommands;

/// The named views in the navigation, under the page they belong to: names, live counts, and what can be done with
/// them by menu and keyboard.
class ViewList : public QWidget {
    Q_OBJECT
public:
    /// The entries join `group`, which checks one thing in the navigation at a time. Both must outlive the list.
    ViewList(ViewCommands& commands, QButtonGroup& group, QWidget* parent = nullptr);

    /// Checks the active view; false when there is none.
    bool checkActive();

signals:
    /// A view was opened here.
    void opened();
    /// Another view is active, or none.
    void activeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void showState();
    void offerMenu(qint64 id, const QPoint& globalPosition);
    [[nodiscard]] qint64 idOf(const QObject* button) const;
    void bringIntoSight(QWidget* entry);
    bool takeKey(qint64 id, int key, Qt::KeyboardModifiers modifiers);

    ViewCommands& commands_;
    QButtonGroup& group_;
    QVBoxLayout* layout_;
    QList<qint64> ids_;  ///< in the order of the buttons
    QHash<qint64, NavigationButton*> buttons_;
    qint64 active_ = 0;
};

}  // namespace bankhub
