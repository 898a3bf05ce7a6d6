// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <QVersionNumber>
#include <tl/expected.hpp>

namespace bankhub {

/// A version of this program that its publisher announces.
struct Release {
    QVersionNumber version;     ///< three numbers
    qint64 publishedUtcMs = 0;  ///< when the announcement was signed
    QString notesVietnamese;    ///< plain text; may be empty
    QString notesEnglish;
    QUrl address;  ///< https: the page from which a person gets it
    bool operator==(const Release&) const = default;
};

/// Why a version file is not believed. Words for people are made in ui/updates.
enum class ReleaseFileProblem {
    NotSigned,       ///< not a version file: no line with a signature (a page of some network, for example)
    WrongSignature,  ///< changed on its way, or signed by somebody else
    NotARelease,     ///< signed, but not in the form that this version of the program knows
    OlderThanKnown,  ///< an announcement that was followed by a later one: played again
};

inline constexpr qint64 largestReleaseFile = 64 * 1024;

/// Reads a version file: a line "bankhub-console-version-1 SIGNATURE" with the Ed25519 signature, in base64, of every
/// byte after that line, which are a JSON object (packaging/version-file.sh writes it). Nothing of the object is looked
/// at before the signature by one of `publicKeys` is found right.
tl::expected<Release, ReleaseFileProblem> readReleaseFile(const QByteArray& file, const QList<QByteArray>& publicKeys);

}  // namespace bankhub
