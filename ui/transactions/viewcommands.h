// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "app/views/savedviews.h"
#include "ui/widgets/noticestrip.h"

class QMenu;
class QWidget;

namespace bankhub {

class ViewDesk;

/// What a user can do with views, from the navigation and beside the query line: asks for what is needed, does it, and
/// says in a strip what came of it.
class ViewCommands : public QObject {
    Q_OBJECT
public:
    /// `desk` must outlive the commands. Dialogs open over `window`.
    ViewCommands(ViewDesk& desk, QWidget* window);
    ~ViewCommands() override;

    /// Says what happened; to be placed by the owner, who then owns it.
    [[nodiscard]] NoticeStrip* notice() const { return notice_; }
    [[nodiscard]] ViewDesk& desk() { return desk_; }

    void saveAsNew();
    void rename(qint64 id);
    void duplicate(qint64 id);
    void share(qint64 id);
    void importView();
    void remove(qint64 id);
    void moveUp(qint64 id);
    void moveDown(qint64 id);
    /// Makes it the view that is shown first, or no longer.
    void toggleDefault(qint64 id);
    /// Adds what can be done with the view, then what needs none; 0: only that.
    void fillMenu(QMenu& menu, qint64 id);

    /// Writes the file, as after choosing it. For share().
    void shareTo(qint64 id, const QString& file);
    /// Reads the file, as after choosing it. For importView().
    void importFrom(const QString& file);

private:
    void say(const QString& text, bool good);
    void report(const Pending<Done>& work);
    void showError(const Error& error);
    void undoRemoval();
    void take(const SavedView& view);
    [[nodiscard]] QString problemOf(qint64 id, const QString& name) const;

    ViewDesk& desk_;
    SavedViews& views_;
    QWidget* window_;
    QPointer<NoticeStrip> notice_;
    std::optional<SavedView> removed_;
    int removedFrom_ = 0;
};

}  // namespace bankhub
