// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/updatememory.h"

#include <QDir>

namespace bankhub {

namespace {
const QString fileKey = QStringLiteral("versionFile");
const QString answeredKey = QStringLiteral("answeredUtcMs");
const QString dismissedKey = QStringLiteral("dismissedVersion");
}  // namespace

UpdateMemory::UpdateMemory(const QString& dataDirectory)
    : values_(QDir(dataDirectory).filePath(QStringLiteral("updates.ini")), QSettings::IniFormat) {}

QByteArray UpdateMemory::file() const {
    return QByteArray::fromBase64(values_.value(fileKey).toByteArray());
}

void UpdateMemory::setFile(const QByteArray& file) {
    values_.setValue(fileKey, QString::fromLatin1(file.toBase64()));
}

qint64 UpdateMemory::answeredUtcMs() const {
    return values_.value(answeredKey).toLongLong();
}

void UpdateMemory::setAnsweredUtcMs(qint64 utcMs) {
    values_.setValue(answeredKey, utcMs);
}

QString UpdateMemory::dismissedVersion() const {
    return values_.value(dismissedKey).toString();
}

void UpdateMemory::setDismissedVersion(const QString& version) {
    values_.setValue(dismissedKey, version);
}

}  // namespace bankhub
