// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/multipart.h"

#include <QUuid>

namespace bankhub::api {

namespace {
/// As browsers do: what would end the quoted name, or the header, is percent-encoded.
QByteArray quotedName(const QString& name) {
    QByteArray quoted;
    const QByteArray bytes = name.toUtf8();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isPlain = code >= 0x20 && code != 0x7F && byte != '"';
        quoted += isPlain ? QByteArray(1, byte) : '%' + QByteArray(1, byte).toHex().toUpper();
    }
    return '"' + quoted + '"';
}

QByteArray boundaryNotIn(const QByteArray& content) {
    QByteArray boundary;
    do {
        boundary = "bankhub-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    } while (content.contains(boundary));
    return boundary;
}
}  // namespace

MultipartBody multipartFile(const QString& partName, const QString& fileName, const QByteArray& contentType,
                            const QByteArray& content) {
    const QByteArray boundary = boundaryNotIn(content);
    MultipartBody form;
    form.contentType = "multipart/form-data; boundary=" + boundary;
    form.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quotedName(partName) +
                "; filename=" + quotedName(fileName) + "\r\nContent-Type: " + contentType + "\r\n\r\n" + content +
                "\r\n--" + boundary + "--\r\n";
    return form;
}

}  // namespace bankhub::api
