// SPDX-License-Identifier: GPL-3.0-or-later
// profiles.json of the data folder.
#include "app/auth/profilefile.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void profileFile(const QByteArray& bytes) {
    const auto file = parseProfileFile(bytes);
    if (!file) {
        require(file.error().kind == ErrorKind::Storage);
        return;
    }
    const auto again = parseProfileFile(profileFileText(*file));
    require(again && again->unreadableEntries == 0 && again->profiles.size() == file->profiles.size());
    require(again->lastUsedId == file->lastUsedId);
    for (qsizetype index = 0; index < file->profiles.size(); ++index)
        require(again->profiles.at(index).id == file->profiles.at(index).id &&
                again->profiles.at(index).name == file->profiles.at(index).name &&
                again->profiles.at(index).environment == file->profiles.at(index).environment);
}

}  // namespace bankhub::fuzz
