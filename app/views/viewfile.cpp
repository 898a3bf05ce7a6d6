// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/viewfile.h"

#include <QFile>
#include <QSaveFile>

#include "app/core/background.h"

namespace bankhub {

namespace {
tl::unexpected<Error> problemOf(const QFileDevice& file) {
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorKind::DiskFull : ErrorKind::Storage,
                   QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}
}  // namespace

Pending<Done> writeViewFile(QObject* owner, const QString& file, const QString& name, const ViewContent& content) {
    return runInBackground<Done>(owner, [file, bytes = viewToFile(name, content)]() -> Result<Done> {
        QSaveFile target(file);
        if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit()) return Done{};
        return problemOf(target);
    });
}

Pending<ViewFileReading> readViewFile(QObject* owner, const QString& file) {
    return runInBackground<ViewFileReading>(owner, [file]() -> Result<ViewFileReading> {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) return problemOf(source);
        // One more than allowed, so that a larger file is seen to be one.
        const QByteArray bytes = source.read(largestViewFile + 1);
        if (source.error() != QFileDevice::NoError) return problemOf(source);
        return viewFromFile(bytes);
    });
}

}  // namespace bankhub
