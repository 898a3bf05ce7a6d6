// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/shell/tray.h"

namespace bankhub::test {

/// A desktop's tray that remembers what it was told.
class FakeTray final : public Tray {
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void setShown(bool shown) override { shown_ = shown; }
    [[nodiscard]] bool isShown() const override { return shown_; }
    void tell(const QString& title, const QString& text) override {
        titles << title;
        texts << text;
    }
    void setToolTip(const QString& text) override { toolTip = text; }

    bool available = true;
    QStringList titles;
    QStringList texts;
    QString toolTip;

private:
    bool shown_ = false;
};

}  // namespace bankhub::test
