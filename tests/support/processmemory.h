// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

namespace bankhub::test {

/// How often a secret is in the memory of another process of this user, by the way it is spelled ("utf-8", "utf-16",
/// "base64"). Empty: nowhere. `problem` when the memory cannot be read: then nothing is said.
struct FoundInMemory {
    QMap<QByteArray, int> copies;
    QByteArray problem;
    [[nodiscard]] int total() const;
};

FoundInMemory findInMemory(qint64 processId, const QByteArray& secret);

/// The characters of a base64 text that follow from `plain` alone, wherever in the encoded bytes it stands: one form
/// for each of the three places it can begin at.
QByteArrayList base64FormsOf(const QByteArray& plain);

}  // namespace bankhub::test
