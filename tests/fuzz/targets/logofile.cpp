// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for a logo, judged by their bytes.
#include "app/branding/logofile.h"
#include "tests/fuzz/targets.h"

namespace bankhub::fuzz {

void logoFile(const QByteArray& bytes) {
    const CheckedLogo checked = checkLogo(bytes, QStringLiteral("../picture.gif"));
    require(checked.file || checked.problem);
    if (!checked.file) return;
    require(checked.file->width > 0 && checked.file->height > 0);
    if (checked.problem) return;
    require(checked.file->bytes == bytes && bytes.size() <= largestLogoBytes);
    require(qint64(checked.file->width) * checked.file->height <= largestPicturePixels);
}

}  // namespace bankhub::fuzz
