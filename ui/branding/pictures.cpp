// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branding/pictures.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace bankhub {

namespace {

constexpr int longestDecodedEdge = 4096;
constexpr int longestShownEdge = 800;
constexpr int sampleEdge = 96;
constexpr int jpegQuality = 90;
constexpr double shrinking = 0.8;
constexpr int smallestEdge = 16;

QByteArray packed(const QImage& image, const char* format, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QByteArray packedAsItFits(const QImage& image) {
    const QByteArray png = packed(image, "PNG", -1);
    if (png.size() <= largestLogoBytes || image.hasAlphaChannel()) return png;
    return packed(image, "JPG", jpegQuality);
}

QImage atMost(const QImage& image, int longestEdge) {
    if (longestEdge <= 0 || qMax(image.width(), image.height()) <= longestEdge) return image;
    return image.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

bool isOpaque(const QImage& image) {
    if (!image.hasAlphaChannel()) return true;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x)
            if (qAlpha(line[x]) < 255) return false;
    }
    return true;
}

bool isBackground(QRgb pixel, QRgb corner) {
    constexpr int tolerance = 12;
    if (qAlpha(pixel) < 16) return true;
    return qAlpha(corner) >= 16 && qAbs(qRed(pixel) - qRed(corner)) <= tolerance &&
           qAbs(qGreen(pixel) - qGreen(corner)) <= tolerance && qAbs(qBlue(pixel) - qBlue(corner)) <= tolerance;
}

}  // namespace

OfferedPicture loadPicture(const QString& path) {
    OfferedPicture offered;
    offered.name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        offered.unreadable = true;
        return offered;
    }
    // One byte more shows that there is more.
    return loadPicture(file.read(largestPictureBytes + 1), offered.name);
}

OfferedPicture loadPicture(const QByteArray& bytes, const QString& name) {
    OfferedPicture offered;
    offered.name = name;
    offered.checked = checkLogo(bytes, name);
    const bool mayUnpack = offered.checked.file && (!offered.checked.problem || canBeMended(*offered.checked.problem));
    if (!mayUnpack) return offered;
    offered.image = decodePicture(*offered.checked.file);
    if (offered.image.isNull()) offered.checked.problem = LogoProblem::Damaged;
    return offered;
}

QImage decodePicture(const LogoFile& file) {
    QByteArray bytes = file.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, file.type == LogoType::Png ? "png" : "jpg");
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull()) return {};
    return atMost(image, longestDecodedEdge);
}

LogoFile packLogo(const QImage& picture, const QRect& crop, int longestEdge, const QString& name) {
    const QRect area = crop.isEmpty() ? picture.rect() : crop.intersected(picture.rect());
    QImage image = atMost(picture.copy(area), longestEdge);
    image =
        isOpaque(image) ? image.convertToFormat(QImage::Format_RGB32) : image.convertToFormat(QImage::Format_ARGB32);
    QByteArray bytes = packedAsItFits(image);
    while (bytes.size() > largestLogoBytes && qMin(image.width(), image.height()) > smallestEdge) {
        image = image.scaled(image.size() * shrinking, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        bytes = packedAsItFits(image);
    }
    return checkLogo(bytes, name).file.value_or(LogoFile{});
}

UnpackedLogo unpackLogo(const LogoFile& file) {
    const QImage image = decodePicture(file);
    return {image, atMost(image, longestShownEdge), samplePixels(image)};
}

QList<quint32> samplePixels(const QImage& picture) {
    if (picture.isNull()) return {};
    const QImage small = atMost(picture, sampleEdge).convertToFormat(QImage::Format_ARGB32);
    QList<quint32> pixels;
    pixels.reserve(qsizetype{small.width()} * small.height());
    for (int y = 0; y < small.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(small.constScanLine(y));
        for (int x = 0; x < small.width(); ++x)
            pixels << line[x];
    }
    return pixels;
}

QRect contentRect(const QImage& picture) {
    const QImage pixels = picture.convertToFormat(QImage::Format_ARGB32);
    if (pixels.isNull()) return {};
    const QRgb corner = pixels.pixel(0, 0);
    QRect content;
    for (int y = 0; y < pixels.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        int first = 0;
        while (first < pixels.width() && isBackground(line[first], corner))
            ++first;
        if (first == pixels.width()) continue;
        int last = pixels.width() - 1;
        while (isBackground(line[last], corner))
            --last;
        content |= QRect(QPoint(first, y), QPoint(last, y));
    }
    return content.isEmpty() ? pixels.rect() : content;
}

}  // namespace bankhub
