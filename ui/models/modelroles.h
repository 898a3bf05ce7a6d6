// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace bankhub {

/// What the models answer besides Qt's roles.
enum ModelRole {
    RawValueRole = Qt::UserRole + 1,  ///< the value itself (number, milliseconds, text), for sorting and tests
    CopyTextRole,                     ///< plain text for a spreadsheet: no thousands dots, sign included
    ToneRole,                         ///< Tone as int; Plain when absent
    PillRole,                         ///< bool: the cell is a status and drawn as a pill
    IconNameRole,                     ///< icon of a status
    SearchTextRole,                   ///< folded text of the whole row, for search fields
    MarkRole,                         ///< StatusText beside the text: a mark of the row; invalid when there is none
    SortMarkRole,  ///< of a heading: "↓", "↑2", empty; a model without it is sorted by the header
    GroupRole,     ///< bool: the line heads a group and is no record
    LoadingRole,   ///< bool: the row is not in memory yet
};

}  // namespace bankhub
