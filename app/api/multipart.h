// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bankhub::api {

struct MultipartBody {
    QByteArray contentType;  ///< with the boundary
    QByteArray body;
};

/// multipart/form-data with one file (RFC 7578). Built by hand because a QHttpMultiPart can be sent only once, while an
/// endpoint is a value that may be repeated.
MultipartBody multipartFile(const QString& partName, const QString& fileName, const QByteArray& contentType,
                            const QByteArray& content);

}  // namespace bankhub::api
