// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <functional>

#include "app/branding/logofile.h"
#include "app/core/background.h"

namespace bankhub {

// The slow work with pictures. These functions may be called on any thread; use inBackground from windows.

/// Runs `work` on the thread pool and hands its result to `done` on the thread of `context`, unless that has died.
template <typename T>
void inBackground(QObject* context, std::function<T()> work, std::function<void(const T&)> done) {
    runInBackground<T>(context, [work = std::move(work)] {
        return Result<T>(work());
    }).then(context, std::move(done), [](const Error&) {});
}

/// A file or a picture from elsewhere that is offered as a logo.
struct OfferedPicture {
    CheckedLogo checked;
    QImage image;             ///< null when it could not be unpacked
    bool unreadable = false;  ///< the file could not be opened
    QString name;
};

OfferedPicture loadPicture(const QString& path);
OfferedPicture loadPicture(const QByteArray& bytes, const QString& name);
/// Unpacked; null when damaged.
QImage decodePicture(const LogoFile& file);

/// The part `crop` of the picture (all of it when empty), its longer edge at most `longestEdge` pixels (0 = as it is),
/// as a file that may be uploaded: a PNG, which keeps what is transparent; a JPEG when an opaque picture would be too
/// large; made smaller until it fits. Nothing is left of what else the original file held.
LogoFile packLogo(const QImage& picture, const QRect& crop, int longestEdge, const QString& name);

/// A logo as the page needs it.
struct UnpackedLogo {
    QImage image;           ///< null when damaged
    QImage shown;           ///< scaled down for the screen
    QList<quint32> pixels;  ///< see samplePixels
};
UnpackedLogo unpackLogo(const LogoFile& file);

/// Scaled down to some thousand pixels, as app/branding/logocolors.h wants them.
QList<quint32> samplePixels(const QImage& picture);
/// The smallest rectangle with everything that is not transparent or of the colour of the corners.
QRect contentRect(const QImage& picture);

}  // namespace bankhub
