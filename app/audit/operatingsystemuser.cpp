// SPDX-License-Identifier: GPL-3.0-or-later
#include <pwd.h>
#include <unistd.h>

#include <QFile>
#include <array>

#include "app/audit/auditfile.h"

namespace bankhub {

QString operatingSystemUser() {
    // Not from the environment, where whoever starts the program may write any name.
    std::array<char, 16 * 1024> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    const uid_t user = ::geteuid();
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QFile::decodeName(found->pw_name);
    return QStringLiteral("uid %1").arg(user);
}

}  // namespace bankhub
