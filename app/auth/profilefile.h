// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/auth/profile.h"
#include "app/core/result.h"

namespace bankhub {

/// What profiles.json holds.
struct ProfileFile {
    QList<Profile> profiles;
    QString lastUsedId;
    /// Entries that are not understood (written by a newer version, or damaged).
    int unreadableEntries = 0;
};

/// Storage when the text is not such a file at all.
Result<ProfileFile> parseProfileFile(const QByteArray& text);
QByteArray profileFileText(const ProfileFile& file);

}  // namespace bankhub
