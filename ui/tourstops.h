// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace bankhub {

class MainWindow;

/// What the tour shows besides the pages.
struct TourStop {
    QString name;  ///< of the picture, without its ending
    /// Brings it up; null when it did not come.
    std::function<QWidget*()> arrive;
};

/// Messages in the corner of the window, the command palette, the sheet of shortcuts, every section of the settings,
/// and, as the last, what covers the windows while they are locked. `window` must outlive them.
QList<TourStop> tourStops(MainWindow& window);

}  // namespace bankhub
