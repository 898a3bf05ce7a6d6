// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "app/settings/settings.h"

namespace bankhub {

/// How close the rows of all tables stand. Theme sets it for the application; tables read it when they are told of a
/// change of style.
void setRowDensity(Settings::Density density);
Settings::Density rowDensity();

/// Height of a row of a table for this font and the present density, a whole number of pixels. With Normal that of
/// recordHeight.
int tableRowHeight(const QFont& font);

}  // namespace bankhub
