// SPDX-License-Identifier: GPL-3.0-or-later
// Version files: as anybody can send them, and signed, with what only the publisher could write.
#include "app/updates/release.h"
#include "tests/fuzz/targets.h"
#include "tests/support/signedrelease.h"

namespace bankhub::fuzz {

void versionFile(const QByteArray& bytes) {
    static const test::TestPublisher publisher;
    static const QList<QByteArray> keys{publisher.publicKey()};
    require(!readReleaseFile(bytes, keys));
    const auto release = readReleaseFile(publisher.file(bytes), keys);
    if (!release) return;
    require(release->address.scheme() == QLatin1String("https") && release->version.segmentCount() == 3);
}

}  // namespace bankhub::fuzz
