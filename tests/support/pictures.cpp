// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace bankhub::test {

namespace {

QByteArray big32(quint32 number) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 crcOf(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray chunk(const QByteArray& name, const QByteArray& content) {
    return big32(static_cast<quint32>(content.size())) + name + content + big32(crcOf(name + content));
}

QByteArray header(quint32 width, quint32 height) {
    // 8 bits a channel, red green blue alpha
    return chunk("IHDR", big32(width) + big32(height) + QByteArray("\x08\x06\x00\x00\x00", 5));
}

QByteArray pngWith(int width, int height, const QByteArray& rows) {
    // qCompress puts the length in front of the zlib stream.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + header(static_cast<quint32>(width), static_cast<quint32>(height)) +
           chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

// An 8 by 8 grey block: tables of the JPEG standard with the fewest codes that work.
const QByteArray jpegTables = QByteArray::fromHex("ffdb004300" + QByteArray(128, '1'));
const QByteArray huffmanTables = QByteArray::fromHex(
    "ffc40014000100000000000000000000000000000000"
    "ffc40014100100000000000000000000000000000000");
constexpr int firstChunk = 8;
constexpr int sizeInFrame = 5;

}  // namespace

QByteArray pngOf(int width, int height, quint32 argb) {
    QByteArray pixel;
    for (const unsigned shift : {16U, 8U, 0U, 24U})
        pixel += static_cast<char>(argb >> shift & 0xFFU);
    return pngWith(width, height, (QByteArray(1, '\0') + pixel.repeated(width)).repeated(height));
}

QByteArray noisePng(int edge) {
    QRandomGenerator random(7);
    QByteArray rows;
    rows.reserve((qsizetype{4} * edge + 1) * edge);
    for (int y = 0; y < edge; ++y) {
        rows += '\0';
        for (int x = 0; x < edge; ++x)
            rows += big32(random.generate() | 0xFFU);
    }
    return pngWith(edge, edge, rows);
}

QByteArray jpegOf(int width, int height) {
    QByteArray frame = QByteArray::fromHex("ffc0000b08") + QByteArray(4, '\0') + QByteArray::fromHex("01011100");
    qToBigEndian(static_cast<quint16>(height), frame.data() + sizeInFrame);
    qToBigEndian(static_cast<quint16>(width), frame.data() + sizeInFrame + 2);
    const int blocks = ((width + 7) / 8) * ((height + 7) / 8);
    // Each block: code 0 (no difference), code 0 (end of block); filled up with ones.
    QByteArray scan((2 * blocks) / 8, '\0');
    const int left = (2 * blocks) % 8;
    if (left > 0) scan += static_cast<char>(0xFF >> left);
    return QByteArray::fromHex("ffd8") + jpegTables + frame + huffmanTables +
           QByteArray::fromHex("ffda0008010100003f00") + scan + QByteArray::fromHex("ffd9");
}

QByteArray withPngSize(const QByteArray& png, quint32 width, quint32 height) {
    const QByteArray wanted = header(width, height);
    return png.left(firstChunk) + wanted + png.mid(firstChunk + wanted.size());
}

QByteArray withJpegSize(const QByteArray& jpeg, quint16 width, quint16 height) {
    QByteArray result = jpeg;
    const qsizetype frame = result.indexOf(QByteArray::fromHex("ffc0"));
    qToBigEndian(height, result.data() + frame + sizeInFrame);
    qToBigEndian(width, result.data() + frame + sizeInFrame + 2);
    return result;
}

QByteArray padded(const QByteArray& png, qsizetype size) {
    const QByteArray end = chunk("IEND", {});
    const QByteArray text = chunk("tEXt", QByteArray(size - png.size() - chunk("tEXt", {}).size(), 'x'));
    return png.left(png.size() - end.size()) + text + end;
}

}  // namespace bankhub::test
