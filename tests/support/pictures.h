// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bankhub::test {

// Picture files written byte by byte, so that tests without Qt GUI have them and every byte is known.

/// A PNG of one colour (0xAARRGGBB).
QByteArray pngOf(int width, int height, quint32 argb = 0xFF0B6E69);
/// A PNG of square pixels that do not compress: about 4 bytes each.
QByteArray noisePng(int edge);
/// A baseline JPEG, grey.
QByteArray jpegOf(int width, int height);
/// The same file with another size in its header and the right check sum: what it promises is not in it.
QByteArray withPngSize(const QByteArray& png, quint32 width, quint32 height);
QByteArray withJpegSize(const QByteArray& jpeg, quint16 width, quint16 height);
/// The PNG with a text chunk that makes the file exactly this large.
QByteArray padded(const QByteArray& png, qsizetype size);

}  // namespace bankhub::test
