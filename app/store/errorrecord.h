// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/core/error.h"

namespace bankhub {

/// An Error as one line of JSON for the cache; a null text for none.
QString errorToRecord(const std::optional<Error>& error);
/// Inverse of errorToRecord. Members that are missing keep their defaults.
std::optional<Error> errorFromRecord(const QString& record);

}  // namespace bankhub
