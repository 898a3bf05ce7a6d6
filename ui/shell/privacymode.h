// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/settings/settings.h"

class QApplication;

namespace bankhub {

/// Hides amounts and account numbers in every window while Settings::amountsHidden says so (ui/format/privacy.h). Make
/// one at start, before the first window. Both arguments must outlive it.
class PrivacyMode : public QObject {
    Q_OBJECT
public:
    PrivacyMode(QApplication& application, Settings& settings, QObject* parent = nullptr);
    ~PrivacyMode() override;

protected:
    /// The key works above a dialog as well, where the actions of the window behind it are out of reach.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& application_;
    Settings& settings_;
};

}  // namespace bankhub
