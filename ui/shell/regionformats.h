// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/settings/settings.h"

namespace bankhub {

/// Has numbers and days written as the settings say, in every window and at once (ui/format/region.h). Make one at
/// start, before the first window. The settings must outlive it.
class RegionFormats : public QObject {
    Q_OBJECT
public:
    explicit RegionFormats(Settings& settings, QObject* parent = nullptr);
    ~RegionFormats() override;

private:
    void apply();
    Settings& settings_;
};

}  // namespace bankhub
