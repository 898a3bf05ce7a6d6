// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/views/savedviews.h"
#include "ui/transactions/viewsurface.h"

namespace bankhub {

/// Which view is on the screen, and whether what is shown still is that view.
class ViewDesk : public QObject {
    Q_OBJECT
public:
    /// `views` must outlive the desk.
    ViewDesk(SavedViews& views, ViewSurface surface, QObject* parent = nullptr);
    ~ViewDesk() override;

    [[nodiscard]] SavedViews& views() { return views_; }
    /// The view on the screen; 0 when there is none.
    [[nodiscard]] qint64 active() const { return active_; }
    [[nodiscard]] std::optional<SavedView> activeView() const { return views_.byId(active_); }
    /// True when filter, order, columns or grouping are not those of the active view any more. Widths do not count:
    /// they are kept at once.
    [[nodiscard]] bool isChanged() const { return changed_; }
    [[nodiscard]] ViewContent shown() const { return surface_.shown(); }

    void open(qint64 id);
    /// Shows this view, or with 0 none, in place of the default one: now, or once the views are known.
    void openFirst(qint64 id);
    /// Shows all transactions; the active view stays as it is kept.
    void leave();
    /// Back to what the active view keeps.
    void reset();
    /// Keeps what is shown in the active view.
    void save();
    /// Keeps what is shown under another name, and that is the active view from then on.
    void saveAs(const QString& name);
    /// Tells that the page may show something else now; looked at soon, once for many changes.
    void noteChange() { compareSoon_.start(); }

signals:
    /// Another view is active, or it differs from what is shown now.
    void changed();
    void failed(const bankhub::Error& error);

private:
    void followList();
    void setActive(qint64 id);
    void take();
    void compare();
    void keepWidths();

    SavedViews& views_;
    ViewSurface surface_;
    qint64 active_ = 0;
    bool changed_ = false;
    bool widthsToKeep_ = false;
    std::optional<qint64> first_;  ///< in place of the default view
    bool begun_ = false;           ///< the default view has been shown
    qint64 awaited_ = 0;           ///< kept, but not yet in the list
    QTimer compareSoon_;
    QTimer widthDelay_;   ///< dragging an edge changes a width many times a second
    ViewContent opened_;  ///< what was on the screen when the active view was shown or kept
};

}  // namespace bankhub
