// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace bankhub {

// What a logo must be (contract notes, section 13), decided by its bytes alone and without unpacking a pixel.

inline constexpr qint64 largestLogoBytes = 1'048'576;
/// A file that is offered as a logo is read up to this size, so that a large photograph can be scaled down.
inline constexpr qint64 largestPictureBytes = 32 * largestLogoBytes;
/// More is refused before it is unpacked: a file of some kilobytes can hold gigabytes of pixels.
inline constexpr qint64 largestPicturePixels = 32'000'000;
inline constexpr int largestPictureEdge = 16'384;

enum class LogoType { Png, Jpeg };

enum class LogoProblem {
    Empty,
    OtherType,       ///< neither PNG nor JPEG, whatever its name says
    Damaged,         ///< cut off or not built as its type demands
    TooManyPixels,   ///< larger than this program unpacks
    TooLarge,        ///< more than largestLogoBytes; can be mended by scaling
    MoreThanPicture  ///< something follows the picture in the file; mended by saving the picture anew
};

/// True when cropping and scaling makes an acceptable logo of it.
bool canBeMended(LogoProblem problem);

/// A picture whose type and size are known.
struct LogoFile {
    QByteArray bytes;
    LogoType type = LogoType::Png;
    int width = 0;
    int height = 0;
    QString name;  ///< ends in the extension of the type, so that name and content agree
    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] QString sha256() const;
    bool operator==(const LogoFile&) const = default;
};

/// `file` is set when type and size could be read, `problem` when it may not be uploaded as it is.
struct CheckedLogo {
    std::optional<LogoFile> file;
    std::optional<LogoProblem> problem;
};

/// `fileName` may be a path or empty; its extension is replaced by that of the content.
CheckedLogo checkLogo(const QByteArray& bytes, const QString& fileName);

}  // namespace bankhub
