// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/release.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <optional>

#include "app/updates/signature.h"

namespace bankhub {

namespace {
constexpr auto firstWord = "bankhub-console-version-1 ";
constexpr auto programName = "bankhub-console";
constexpr qsizetype longestNotes = 4000;

using Problem = ReleaseFileProblem;

/// Null when the text is no version of three numbers.
QVersionNumber readVersion(const QString& text) {
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    if (end != text.size() || version.segmentCount() != 3) return {};
    return version;
}

std::optional<qint64> readInstant(const QString& text) {
    // Without a zone it would mean another instant on every computer.
    if (!text.endsWith(QLatin1Char('Z'))) return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) return {};
    return time.toMSecsSinceEpoch();
}

/// Nothing for an address that must not be handed to a browser.
std::optional<QUrl> readAddress(const QString& text) {
    const QUrl address(text, QUrl::StrictMode);
    const bool usable = address.isValid() && address.scheme() == QLatin1String("https") && !address.host().isEmpty() &&
                        address.userInfo().isEmpty();
    if (!usable) return {};
    return address;
}

tl::expected<Release, Problem> readRelease(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    // The key might sign other things one day.
    if (text(QLatin1String("program")) != QLatin1String(programName)) return tl::unexpected(Problem::NotARelease);
    const QVersionNumber version = readVersion(text(QLatin1String("version")));
    const auto published = readInstant(text(QLatin1String("published")));
    const auto address = readAddress(text(QLatin1String("address")));
    if (version.isNull() || !published || !address) return tl::unexpected(Problem::NotARelease);
    const QJsonObject notes = object.value(QLatin1String("notes")).toObject();
    Release release;
    release.version = version;
    release.publishedUtcMs = *published;
    release.notesVietnamese = notes.value(QLatin1String("vi")).toString().left(longestNotes);
    release.notesEnglish = notes.value(QLatin1String("en")).toString().left(longestNotes);
    release.address = *address;
    return release;
}
}  // namespace

tl::expected<Release, ReleaseFileProblem> readReleaseFile(const QByteArray& file, const QList<QByteArray>& publicKeys) {
    const qsizetype lineEnd = file.indexOf('\n');
    if (file.size() > largestReleaseFile || lineEnd < 0 || !file.startsWith(firstWord))
        return tl::unexpected(Problem::NotSigned);
    const qsizetype wordLength = qstrlen(firstWord);
    const auto signature = QByteArray::fromBase64Encoding(file.mid(wordLength, lineEnd - wordLength),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || signature.decoded.size() != signatureBytes) return tl::unexpected(Problem::NotSigned);
    const QByteArray content = file.mid(lineEnd + 1);
    const bool believed = std::any_of(publicKeys.cbegin(), publicKeys.cend(), [&](const QByteArray& key) {
        return isSignedBy(key, content, signature.decoded);
    });
    if (!believed) return tl::unexpected(Problem::WrongSignature);
    return readRelease(content);
}

}  // namespace bankhub
