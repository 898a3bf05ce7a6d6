// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "app/settings/settings.h"

namespace bankhub {

/// Shows and hides the detail panel of a page. Until the user decides, a wide page shows it and a narrow one does not;
/// the decision is kept in the settings. On a page too narrow for both, the rows win.
class DetailToggle : public QToolButton {
    Q_OBJECT
public:
    /// `panel` and `settings` must outlive the button. `stateName` names the setting; `shownAtFirst` false hides the
    /// panel on wide pages too.
    DetailToggle(QWidget* panel, Settings& settings, const QString& stateName, bool shownAtFirst,
                 QWidget* parent = nullptr);

    /// To be told whenever the page changes its width.
    void placeIn(int pageWidth);
    void toggleDetails();

protected:
    void changeEvent(QEvent* event) override;

private:
    void place();
    void retranslate();

    QWidget* panel_;
    Settings& settings_;
    QString stateName_;
    bool shownAtFirst_;
    int pageWidth_ = 0;
};

}  // namespace bankhub
