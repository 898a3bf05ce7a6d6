// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/branding/logofile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

namespace bankhub {

namespace {

/// What the structure of a file says. `end` is where the picture ends in the file.
struct Structure {
    int width = 0;
    int height = 0;
    qsizetype end = 0;
};

const QByteArray pngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype pngChunkFrame = 12;  // length, name, check sum
constexpr qsizetype pngHeaderSize = 13;

quint32 number32(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

int number16(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// Walks the chunks (PNG specification, section 5): IHDR first, IDAT somewhere, IEND last.
std::optional<Structure> readPng(const QByteArray& bytes) {
    Structure structure;
    bool hasPixels = false;
    qsizetype at = pngSignature.size();
    while (at + pngChunkFrame <= bytes.size()) {
        const qint64 length = number32(bytes, at);
        const QByteArray name = bytes.mid(at + 4, 4);
        if (length > bytes.size() - at - pngChunkFrame) return {};
        if (structure.width == 0) {
            if (name != "IHDR" || length != pngHeaderSize) return {};
            const quint32 width = number32(bytes, at + 8);
            const quint32 height = number32(bytes, at + 12);
            constexpr quint32 largest = 0x7FFFFFFF;
            if (width == 0 || height == 0 || width > largest || height > largest) return {};
            structure.width = static_cast<int>(width);
            structure.height = static_cast<int>(height);
        }
        hasPixels = hasPixels || name == "IDAT";
        at += pngChunkFrame + length;
        if (name == "IEND") {
            structure.end = at;
            return hasPixels ? std::optional(structure) : std::nullopt;
        }
    }
    return {};
}

bool hasNoLength(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD9);
}

bool isFrameHeader(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// The next marker after packed pixels; bytes of 0xFF in them are stuffed with 0 or are restart marks.
qsizetype endOfScan(const QByteArray& bytes, qsizetype at) {
    for (; at + 1 < bytes.size(); ++at) {
        if (static_cast<quint8>(bytes.at(at)) != 0xFF) continue;
        const int next = static_cast<quint8>(bytes.at(at + 1));
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) return at;
    }
    return bytes.size();
}

/// Walks the segments (ITU T.81, annex B): a frame header, at least one scan, the end mark.
std::optional<Structure> readJpeg(const QByteArray& bytes) {
    Structure structure;
    bool hasPixels = false;
    qsizetype at = 2;
    while (at + 2 <= bytes.size()) {
        if (static_cast<quint8>(bytes.at(at)) != 0xFF) return {};
        const int marker = static_cast<quint8>(bytes.at(at + 1));
        if (marker == 0xFF) {  // padding
            ++at;
            continue;
        }
        at += 2;
        if (marker == 0xD9) {
            structure.end = at;
            return hasPixels && structure.width > 0 ? std::optional(structure) : std::nullopt;
        }
        if (hasNoLength(marker)) continue;
        if (at + 2 > bytes.size()) return {};
        const int length = number16(bytes, at);
        if (length < 2 || at + length > bytes.size()) return {};
        if (isFrameHeader(marker)) {
            if (length < 8) return {};
            structure.height = number16(bytes, at + 3);
            structure.width = number16(bytes, at + 5);
            if (structure.width == 0 || structure.height == 0) return {};
        }
        at += length;
        if (marker == 0xDA) {
            hasPixels = true;
            at = endOfScan(bytes, at);
        }
    }
    return {};
}

std::optional<LogoType> typeOf(const QByteArray& bytes) {
    if (bytes.startsWith(pngSignature)) return LogoType::Png;
    if (bytes.startsWith("\xFF\xD8\xFF")) return LogoType::Jpeg;
    return {};
}

QString nameFor(const QString& fileName, LogoType type) {
    QString base = QFileInfo(fileName).completeBaseName();
    // It goes into a header of the request: whatever could end that is left out.
    base.removeIf([](QChar letter) {
        return !letter.isPrint() || letter == QLatin1Char('"') || letter == QLatin1Char('\\') ||
               letter == QLatin1Char('/');
    });
    constexpr int longestName = 80;
    base = base.trimmed().left(longestName);
    if (base.isEmpty()) base = QStringLiteral("logo");
    return base + (type == LogoType::Png ? QStringLiteral(".png") : QStringLiteral(".jpg"));
}

std::optional<LogoProblem> problemWith(const LogoFile& file, const Structure& structure) {
    const qint64 pixels = qint64{structure.width} * structure.height;
    if (pixels > largestPicturePixels || qMax(structure.width, structure.height) > largestPictureEdge)
        return LogoProblem::TooManyPixels;
    if (structure.end != file.bytes.size()) return LogoProblem::MoreThanPicture;
    if (file.bytes.size() > largestLogoBytes) return LogoProblem::TooLarge;
    return {};
}

}  // namespace

bool canBeMended(LogoProblem problem) {
    return problem == LogoProblem::TooLarge || problem == LogoProblem::MoreThanPicture;
}

QByteArray LogoFile::contentType() const {
    return type == LogoType::Png ? "image/png" : "image/jpeg";
}

QString LogoFile::sha256() const {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

CheckedLogo checkLogo(const QByteArray& bytes, const QString& fileName) {
    if (bytes.isEmpty()) return {{}, LogoProblem::Empty};
    const std::optional<LogoType> type = typeOf(bytes);
    if (!type) return {{}, LogoProblem::OtherType};
    if (bytes.size() > largestPictureBytes) return {{}, LogoProblem::TooManyPixels};
    const std::optional<Structure> structure = *type == LogoType::Png ? readPng(bytes) : readJpeg(bytes);
    if (!structure) return {{}, LogoProblem::Damaged};
    const LogoFile file{bytes, *type, structure->width, structure->height, nameFor(fileName, *type)};
    return {file, problemWith(file, *structure)};
}

}  // namespace bankhub
