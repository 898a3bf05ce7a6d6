// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/auth/profile.h"

class QHBoxLayout;
class QLabel;

namespace bankhub {

class ElidedLabel;
class IconLabel;

/// The band along the top edge that says which environment this is: red with words and a sign on production, quiet
/// otherwise.
class EnvironmentBand : public QFrame {
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget* parent = nullptr);
    void setProfile(const Profile& profile);
    /// Puts a widget at the right; takes ownership.
    void addWidget(QWidget* widget);
    [[nodiscard]] QString words() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Profile profile_;
    IconLabel* sign_;
    QLabel* name_;
    ElidedLabel* meaning_;
    QHBoxLayout* line_;
};

}  // namespace bankhub
