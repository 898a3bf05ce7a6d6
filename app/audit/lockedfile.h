// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/core/result.h"

namespace bankhub {

/// A file that is only ever added to, open and locked against other processes while this exists. The lock goes with the
/// process, however that ends.
class LockedFile {
public:
    enum class Access { Read, Append };
    /// Append makes the file (0600) and its folder (0700) when missing. Waits up to 10 s for the lock. Storage;
    /// NotFound when there is nothing to read.
    static Result<LockedFile> open(const QString& path, Access access);
    LockedFile(LockedFile&& other) noexcept;
    LockedFile& operator=(LockedFile&& other) noexcept;
    ~LockedFile();

    [[nodiscard]] qint64 size() const;
    /// `length` bytes from `offset`, or fewer at the end.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 length) const;
    /// Adds the bytes and brings them to the disk; all of them, or as if nothing had happened.
    Result<Done> append(const QByteArray& bytes);

private:
    LockedFile(const QString& path, int descriptor) : path_(path), descriptor_(descriptor) {}
    QString path_;
    int descriptor_ = -1;
};

}  // namespace bankhub
